import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { meQuery, setupQuery } from '../api/accounts.ts'
import { NotFound } from './not-found.tsx'
import { queries } from './queries.ts'
import { Shell } from './shell.tsx'

const root = createRootRoute({ notFoundComponent: NotFound })
const open = (path: string, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page') })

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: NotFound,
  async beforeLoad() {
    if (await queries.ensureQueryData(meQuery)) return
    const setup = await queries.fetchQuery(setupQuery).catch(() => ({ needed: false }))
    throw redirect({ to: setup.needed ? '/setup' : '/sign-in' })
  },
})
const page = (path: string, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => signedIn, path, component: lazyRouteComponent(load, 'Page') })

const soon = () => import('../pages/soon/page.tsx')

const tree = root.addChildren([
  open('/sign-in', () => import('../pages/sign-in/page.tsx')),
  open('/setup', () => import('../pages/setup/page.tsx')),
  open('/invitation', () => import('../pages/invitation/page.tsx')),
  open('/password-reset', () => import('../pages/password-reset/page.tsx')),
  signedIn.addChildren([
    page('/', () => import('../pages/home/page.tsx')),
    page('/inbox', soon),
    page('/campaigns', soon),
    page('/contacts', soon),
    page('/content', soon),
    page('/numbers', soon),
    page('/settings', () => import('../pages/settings/page.tsx')),
  ]),
])

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent' })
