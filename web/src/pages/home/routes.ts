import { page } from '../../app/routes.ts'

export const homeRoutes = [page('/', ['home', 'connect'], () => import('./page.tsx'))] as const
