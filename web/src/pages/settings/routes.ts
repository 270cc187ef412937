import { page } from '../../app/routes.ts'

export const settingsRoutes = [
  page('/settings', 'settings', () => import('./page.tsx')),
  page('/settings/messages', 'settings', () => import('./messages.tsx'), { right: 'settings.read' }),
  page('/settings/people', 'settings', () => import('./people.tsx'), { right: 'people.read' }),
  page('/settings/you', 'settings', () => import('./you.tsx')),
  page(
    '/settings/activity',
    ['settings', 'settings/activity', 'content'],
    () => import('./activity/page.tsx'),
    {
      right: 'audit.read',
    },
  ),
] as const
