import { page } from '../../app/routes.ts'

export const connectRoutes = [
  page('/connect/whatsapp', 'connect', () => import('./whatsapp.tsx')),
  page('/connect/store', 'connect', () => import('./store.tsx')),
] as const
