import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { meQuery, setupQuery } from '../api/accounts.ts'
import { loadWords } from '../i18n/index.ts'
import { Broken } from './broken.tsx'
import { NotFound } from './not-found.tsx'
import { queries } from './queries.ts'
import { Shell } from './shell.tsx'

type Load = () => Promise<{ Page: () => React.ReactNode }>

export const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Broken })

/** A page for people who are not signed in. Its words are among those of all pages. */
export const door = <P extends string>(path: P, load: Load) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Page') })

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: Broken,
  async beforeLoad() {
    if (await queries.ensureQueryData(meQuery)) return
    const setup = await queries.fetchQuery(setupQuery)
    throw redirect({ to: setup.needed ? '/setup' : '/sign-in' })
  },
})

/** A page inside the shell, fetched when it is first opened, with the words of its folder in `pages/` and of others that it shows parts of. */
export const page = <P extends string>(path: P, folder: string | string[], load: Load) =>
  createRoute({
    getParentRoute: () => signedIn,
    path,
    component: lazyRouteComponent(load, 'Page'),
    errorComponent: Broken,
    loader: () => loadWords(folder),
  })
