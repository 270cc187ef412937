import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { meQuery, setupQuery } from '../api/accounts.ts'
import { settingsQuery } from '../api/shop.ts'
import { loadWords, speakAs } from '../i18n/index.ts'
import { Broken } from './broken.tsx'
import { guarded, type Load, type Rights } from './guarded.tsx'
import { NotFound } from './not-found.tsx'
import { queries } from './queries.ts'
import { Shell } from './shell.tsx'
import { doorFrom } from './way-back.ts'

export const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Broken })

/** A page for people who are not signed in. Its words are among those of all pages. */
export const door = <P extends string>(path: P, load: Load, beforeLoad = async () => {}) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page'), beforeLoad })

/** The link of the first start is kept and opened again: once there is an account, it leads to the shop. */
export async function unlessSetUp(): Promise<void> {
  const { needed } = await queries.fetchQuery(setupQuery)
  if (!needed) throw redirect({ to: '/' })
}

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: Broken,
  async beforeLoad({ location }) {
    const me = await queries.ensureQueryData(meQuery)
    if (me) {
      // Nearly every page tells a time, and that by the shop's clock.
      void queries.prefetchQuery(settingsQuery)
      return speakAs(me.user.locale)
    }
    const setup = await queries.fetchQuery(setupQuery)
    throw redirect({ href: setup.needed ? '/setup' : doorFrom(location.href) })
  },
})

/** A page inside the shell, fetched when it is first opened, with the words of its folder in `pages/` and of others that it shows parts of. */
export const page = <P extends string>(path: P, folder: string | string[], load: Load, rights: Rights = {}) =>
  createRoute({
    getParentRoute: () => signedIn,
    path,
    component: guarded(load, rights),
    errorComponent: Broken,
    loader: () => loadWords(folder),
  })
