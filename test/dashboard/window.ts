import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before } from 'node:test'
import type { Browser } from 'playwright-core'
import { buildDashboard, isFresh } from '../../src/dashboard/build.ts'
import { openBrowser } from '../support/browser.ts'
import { quietLog } from '../support/log.ts'

const root = join(import.meta.dirname, '../..')

/** A browser, once the dashboard is built; a text says why there is none. */
export async function openWindow(): Promise<Browser | string> {
  if (!(await isFresh(root))) assert.ok(await buildDashboard(root, quietLog))
  return openBrowser()
}

/** The built dashboard and a browser for the tests of a file, which start servers of their own; a text says why there is none. */
export function browserOfFile(): () => Browser | string {
  let browser: Browser | string
  before(async () => {
    browser = await openWindow()
  })
  after(async () => {
    if (typeof browser === 'object') await browser.close()
  })
  return () => browser
}
