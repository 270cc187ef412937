import { page } from '../../app/routes.ts'

export const settingsRoutes = [page('/settings', 'settings', () => import('./page.tsx'))] as const
