import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../log.ts'
import { buildDashboard, dashboardFolders, isFresh } from './build.ts'
import type { BuildState } from './waiting-page.ts'

const notBuilt =
  'The dashboard is not built, so its address shows only how to build it. Run "npm run build" in a second terminal, or start with "npm start", which builds it.'

export type Dashboard = {
  dist: string
  build: () => BuildState
  /** How to build it, where nobody does; undefined: it is there, or on its way. */
  unbuilt: string | undefined
}

/** The dashboard of this repository, built beside the running server where it `builds` and is missing or stale. */
export function openDashboard(builds: boolean, log: Log): Dashboard {
  const root = join(import.meta.dirname, '../..')
  let state: BuildState = builds ? 'building' : 'absent'
  const bring = async () => {
    if (await isFresh(root)) return
    log.info({}, 'building the dashboard; the server is ready meanwhile')
    if (!(await buildDashboard(root, log))) state = 'failed'
  }
  if (builds)
    void bring().catch((error) => {
      state = 'failed'
      log.error({ err: error }, 'the dashboard could not be built')
    })
  const { dist } = dashboardFolders(root)
  const lacks = !builds && !existsSync(join(dist, 'index.html'))
  return { dist, build: () => state, unbuilt: lacks ? notBuilt : undefined }
}
