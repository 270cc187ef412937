import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { request } from 'undici'
import { startTestServer } from '../support/server.ts'
import { assertReadable, watchFaults } from './watched.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()
const html = { headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } }
/** Not by fetch, which says itself that it is no navigation. */
const status = async (path: string, options: typeof html) =>
  (await request(server.url + path, options)).statusCode
let server: Awaited<ReturnType<typeof startTestServer>>

before(async () => {
  server = await startTestServer()
})
after(async () => {
  await server?.stop()
})

test('the dashboard answers navigations and nothing that others own', async () => {
  for (const path of ['/', '/inbox', '/settings']) {
    const page = await request(server.url + path, html)
    assert.deepEqual([path, page.statusCode], [path, 200])
    assert.match(String(page.headers['content-security-policy']), /script-src 'self';/)
  }
  for (const path of ['/webhooks/nobody', '/phone/api/nothing', '/help/nothing', '/assets/nothing.js'])
    assert.deepEqual([path, await status(path, html)], [path, 404])
  assert.equal(await status('/api/nothing', html), 401)
  const script = { headers: { ...html.headers, 'sec-fetch-mode': 'cors' } }
  assert.equal(await status('/inbox', script), 404)
})

for (const lang of ['en', 'el', 'hu', 'en-XA', 'ar-XB'])
  test(`the doors are readable by everybody, and break no rule of the policy (${lang})`, async (t) => {
    const browser = browserHere()
    if (typeof browser === 'string') return t.skip(browser)
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const faults = watchFaults(page)
    for (const path of [
      '/sign-in',
      '/setup',
      '/setup#token=any',
      '/invitation#token=any',
      '/password-reset',
    ]) {
      await page.goto('about:blank')
      await page.goto(`${server.url}${path.replace(/#|$/, `?lang=${lang}$&`)}`)
      await page.locator('h1').waitFor()
      if (process.env.SCREENSHOTS)
        await page.screenshot({
          path: join(process.env.SCREENSHOTS, `${path.replace(/\W/g, '_')}-${lang}.png`),
        })
      await assertReadable(page, path)
    }
    assert.deepEqual(faults, [])
    await page.close()
  })
