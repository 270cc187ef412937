import { page } from '../../app/routes.ts'

export const connectRoutes = [
  page('/connect/whatsapp', 'connect', () => import('./whatsapp.tsx'), { right: 'settings.write' }),
  page('/connect/phone', 'connect', () => import('./phone.tsx'), { right: 'settings.write' }),
  page('/connect/store', 'connect', () => import('./store.tsx'), { right: 'store.write' }),
] as const
