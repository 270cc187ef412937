import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { startTestServer } from '../support/server.ts'

export type Shopper = { name: string; phone?: string; language?: string; dir?: 'ltr' | 'rtl' }

export type Phone = {
  root: Locator
  /** Types the words and presses Enter. */
  write(words: string): Promise<void>
  /** The bubbles of the shop (`in`) or of the shopper (`out`), oldest first. */
  bubbles(direction: 'in' | 'out'): Locator
  /** Waits for the shop's nth bubble (from 1) and gives its words. */
  answer(n: number): Promise<string>
}

/** A server and a browser for the tests of a file. Without a browser, `missing()` says why. */
export function phones(env: Record<string, string> = {}) {
  let server: Awaited<ReturnType<typeof startTestServer>> | undefined
  let browser: Browser | undefined
  let missing: string | false = false
  before(async () => {
    const opened = await openBrowser()
    if (typeof opened === 'string') {
      missing = opened
      return
    }
    browser = opened
    server = await startTestServer(env)
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  return {
    missing: () => missing,
    /** A page that fails the test on any error of its console, any dialog, and any request that leaves the machine. */
    async open(shoppers: Shopper[], options: BrowserContextOptions = {}) {
      assert.ok(server && browser)
      const { url } = server
      const made = await only(url, shoppers)
      const context = await browser.newContext({
        locale: 'en-GB',
        reducedMotion: 'reduce',
        viewport: { width: 1360, height: 900 },
        ...options,
      })
      const page = await context.newPage()
      const faults: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          faults.push(`${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
          faults.push(`request: ${request.url()}`)
      })
      await page.goto(`${url}/phone`)
      const all = made.map((id) => phoneOf(page, id))
      for (const { root } of all) await root.waitFor()
      return {
        url,
        page,
        phones: all,
        async close() {
          await context.close()
          assert.deepEqual(faults, [])
        },
      }
    },
  }
}

/** Leaves exactly these shoppers on the page; gives their ids. */
export async function only(url: string, shoppers: Shopper[]): Promise<string[]> {
  const api = `${url}/phone/api/shoppers`
  const known = (await (await fetch(api)).json()) as { shoppers: { id: string }[] }
  for (const { id } of known.shoppers) await fetch(`${api}/${id}`, { method: 'DELETE' })
  const ids: string[] = []
  for (const shopper of shoppers) {
    const answer = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(shopper),
    })
    ids.push(((await answer.json()) as { id: string }).id)
  }
  return ids
}

export function phoneOf(page: Page, id: string): Phone {
  const root = page.locator(`[data-testid=phone][data-shopper="${id}"]`)
  const bubbles = (direction: 'in' | 'out') =>
    root.locator(`[data-testid=bubble][data-direction=${direction}]`)
  return {
    root,
    bubbles,
    async write(words) {
      await root.getByTestId('input').fill(words)
      await root.getByTestId('input').press('Enter')
    },
    async answer(n) {
      const bubble = bubbles('in').nth(n - 1)
      await bubble.waitFor({ timeout: 90_000 })
      return bubble.innerText()
    },
  }
}
