import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { startTestServer } from '../support/server.ts'
import { assertReadable, watchFaults } from './watched.ts'
import { openWindow } from './window.ts'

const setupToken = 'a-token-for-the-first-admin'
const admin = { name: 'Μαρία', email: 'maria@shop.example', password: 'a long enough sentence' }

export type Desk = {
  url: string
  page: Page
  context: BrowserContext
  /** Nothing that a screen reader or a keyboard would fail at. */
  assertReadable(): Promise<void>
  close(): Promise<void>
}

/** A server with the dashboard, a browser, and the first admin, for the tests of a file. Without a browser, `missing()` says why. */
export function desks(env: Record<string, string> = {}) {
  let server: Awaited<ReturnType<typeof startTestServer>> | undefined
  let browser: Browser | string
  let state: Awaited<ReturnType<BrowserContext['storageState']>> | undefined
  before(async () => {
    browser = await openWindow()
    if (typeof browser === 'string') return
    server = await startTestServer({ SETUP_TOKEN: setupToken, ...env })
    const context = await browser.newContext()
    const made = await context.request.post(`${server.url}/api/setup`, {
      data: { token: setupToken, ...admin, locale: 'en' },
      headers: { origin: server.url },
    })
    assert.equal(made.status(), 201)
    state = await context.storageState()
    await context.close()
  })
  after(async () => {
    if (typeof browser === 'object') await browser.close()
    await server?.stop()
  })
  return {
    missing: (): string | false => typeof browser === 'string' && browser,
    url: () => server!.url,
    /** A window of the admin; it fails on any error of its console, and on any dialog. */
    async open(path = '/', options: BrowserContextOptions = {}): Promise<Desk> {
      assert.ok(server && state && typeof browser === 'object')
      const { url } = server
      const context = await browser.newContext({
        storageState: state,
        locale: 'en-GB',
        reducedMotion: 'reduce',
        viewport: { width: 1280, height: 850 },
        ...options,
      })
      const page = await context.newPage()
      const faults = watchFaults(page)
      await page.goto(url + path)
      return {
        ...{ url, page, context },
        assertReadable: () => assertReadable(page),
        async close() {
          await context.close()
          assert.deepEqual(faults, [])
        },
      }
    },
  }
}
