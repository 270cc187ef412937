import { page } from '../../app/routes.ts'

export const contactRoutes = [
  page('/contacts', 'contacts', () => import('./page.tsx')),
  page('/contacts/$id', 'contacts', () => import('./one.tsx')),
] as const
