import { page } from '../../app/routes.ts'

const words = ['imports', 'contacts']
export const importRoutes = [
  page('/contacts/imports', words, () => import('./page.tsx')),
  page('/contacts/imports/new', words, () => import('./new.tsx'), { right: 'campaigns.write' }),
  page('/contacts/imports/$id', words, () => import('./one.tsx')),
] as const
