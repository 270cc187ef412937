import { join } from 'node:path'
import chromiumPackage from '@sparticuz/chromium'
import { buildDashboard, isFresh } from '../../src/dashboard/build.ts'
import { quietLog } from './log.ts'

const root = join(import.meta.dirname, '../..')

/**
 * What several test files want at once and only one may make: the browser unpacked, and the dashboard built.
 * Whatever fails here is told by the tests that need it.
 */
export async function prepare(): Promise<void> {
  await chromiumPackage.executablePath().catch(() => {})
  if (!(await isFresh(root))) await buildDashboard(root, quietLog)
}
