import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router'
import { campaignRoutes } from '../pages/campaigns/routes.ts'
import { connectRoutes } from '../pages/connect/routes.ts'
import { contactRoutes } from '../pages/contacts/routes.ts'
import { contentRoutes } from '../pages/content/routes.ts'
import { homeRoutes } from '../pages/home/routes.ts'
import { importRoutes } from '../pages/imports/routes.ts'
import { inboxRoutes } from '../pages/inbox/routes.ts'
import { numbersRoutes } from '../pages/numbers/routes.ts'
import { segmentRoutes } from '../pages/segments/routes.ts'
import { settingsRoutes } from '../pages/settings/routes.ts'
import { door, root, signedIn, unlessSetUp } from './routes.ts'

const tree = root.addChildren([
  door('/sign-in', () => import('../pages/sign-in/page.tsx')),
  door('/setup', () => import('../pages/setup/page.tsx'), unlessSetUp),
  door('/invitation', () => import('../pages/invitation/page.tsx')),
  door('/password-reset', () => import('../pages/password-reset/page.tsx')),
  signedIn.addChildren([
    ...homeRoutes,
    ...inboxRoutes,
    ...campaignRoutes,
    ...contactRoutes,
    ...importRoutes,
    ...segmentRoutes,
    ...contentRoutes,
    ...numbersRoutes,
    ...connectRoutes,
    ...settingsRoutes,
  ]),
])

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  // What stands in an address are words: a phone that is looked for has no quotation marks around it.
  parseSearch: parseSearchWith((word) => word),
  stringifySearch: stringifySearchWith(String),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
