import { page } from '../../app/routes.ts'

const words = ['segments', 'contacts']
export const segmentRoutes = [
  page('/contacts/segments', words, () => import('./page.tsx')),
  page('/contacts/segments/$id', words, () => import('./one.tsx'), { toAdd: 'campaigns.write' }),
] as const
