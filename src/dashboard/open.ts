import { join } from 'node:path'
import type { Log } from '../log.ts'
import { buildDashboard, dashboardFolders, isFresh } from './build.ts'
import type { BuildState } from './waiting-page.ts'

/** The dashboard of this repository, built beside the running server where it `builds` and is missing or stale. */
export function openDashboard(builds: boolean, log: Log): { dist: string; build: () => BuildState } {
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
  return { dist: dashboardFolders(root).dist, build: () => state }
}
