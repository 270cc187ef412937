import { page } from '../../app/routes.ts'

export const numbersRoutes = [
  page('/numbers', 'numbers', () => import('./page.tsx'), { right: 'insights.read' }),
] as const
