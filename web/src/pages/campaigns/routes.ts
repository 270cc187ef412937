import { page } from '../../app/routes.ts'

const words = ['campaigns', 'campaigns/wizard', 'imports']
export const campaignRoutes = [
  page('/campaigns', 'campaigns', () => import('./page.tsx')),
  page('/campaigns/new', words, () => import('./wizard/new.tsx'), { right: 'campaigns.write' }),
  page('/campaigns/$id', words, () => import('./one.tsx')),
] as const
