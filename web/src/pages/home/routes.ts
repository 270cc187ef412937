import { page } from '../../app/routes.ts'

export const homeRoutes = [page('/', 'home', () => import('./page.tsx'))] as const
