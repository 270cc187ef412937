import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildDashboard, isFresh } from '../../src/dashboard/build.ts'
import { openBrowser } from '../support/browser.ts'
import { quietLog } from '../support/log.ts'
import { startTestServer } from '../support/server.ts'
import { assertReadable } from './watched.ts'

const root = join(import.meta.dirname, '../..')
const token = 'a-token-for-the-first-minutes'
const password = 'olives and clay pots'
let server: Awaited<ReturnType<typeof startTestServer>>
let browser: Browser | string

before(async () => {
  if (!(await isFresh(root))) assert.ok(await buildDashboard(root, quietLog))
  server = await startTestServer({ SETUP_TOKEN: token, SHOP_NAME: 'Πηλός & Ελιά' })
  browser = await openBrowser()
})
after(async () => {
  if (typeof browser === 'object') await browser.close()
  await server?.stop()
})

const shot = async (page: Page, name: string) => {
  const folder = process.env.SCREENSHOTS
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

async function readable(page: Page, name: string) {
  await shot(page, name)
  await assertReadable(page, name)
}

test('from the link of the terminal to a colleague at work', async (t) => {
  if (typeof browser === 'string') return t.skip(browser)
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await (browser as Browser).newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    page.on('pageerror', (error) => assert.fail(error.message))
    await page.goto(server.url + path)
    return page
  }
  const eleni = await open('/setup')
  await eleni.getByText('Open the link that the server printed').waitFor()
  // Pasted where the page stands already: nothing is loaded anew.
  await eleni.goto(`${server.url}/setup#token=${token}`)
  await eleni.getByLabel('Your name').fill('Ελένη')
  await eleni.getByLabel('E-mail').fill('eleni@shop.example')
  await eleni.getByLabel('Password').fill(password)
  await eleni.getByRole('button', { name: 'Open the shop' }).click()
  await eleni.getByRole('heading', { name: 'Your first minutes' }).waitFor()
  await readable(eleni, 'home')

  for (const [path, title, name] of [
    ['/connect/whatsapp', 'Connect WhatsApp', 'connect-whatsapp'],
    ['/connect/store', 'Connect the store', 'connect-store'],
    ['/settings', 'Settings', 'settings'],
    ['/settings/you', 'Settings', 'settings-you'],
  ] as const) {
    await eleni.goto(server.url + path)
    await eleni.getByRole('heading', { name: title }).waitFor()
    await eleni.locator('[aria-hidden=true].animate-pulse').first().waitFor({ state: 'detached' })
    await readable(eleni, name)
  }
  await eleni.goto(`${server.url}/connect/whatsapp`)
  await eleni.getByLabel('Phone number ID').fill('710000000000077')
  await eleni.getByLabel('Access token').fill('a-token-that-is-written-nowhere')
  const verifyToken = await eleni.getByLabel('Verify token').inputValue()
  await eleni.reload()
  await eleni.getByLabel('Verify token').waitFor()
  assert.equal(await eleni.getByLabel('Verify token').inputValue(), verifyToken, 'it may be at Meta already')
  assert.equal(await eleni.getByLabel('Phone number ID').inputValue(), '710000000000077')
  assert.equal(await eleni.getByLabel('Access token').inputValue(), '')
  const findings = (await eleni.evaluate(async () => {
    const ask = async (path: string, method = 'GET') =>
      (await (await fetch(`/api${path}`, { method })).json()) as { items: { id: string }[] }
    const { items } = await ask('/channels')
    return (await ask(`/channels/${items[0]!.id}/check`, 'POST')).items as unknown
  })) as { name: string; state: string }[]
  const states = Object.fromEntries(findings.map(({ name, state }) => [name, state]))
  assert.equal(states['webhook signature'], 'ok', 'the webhook came back from its round trip')
  assert.equal(states['access token'], 'ok')

  await eleni.goto(`${server.url}/settings/people`)
  await eleni.getByLabel('E-mail').fill('maria@shop.example')
  await eleni.getByRole('button', { name: 'Make a link' }).click()
  const link = await eleni.getByLabel('Link of the invitation').inputValue()
  await readable(eleni, 'settings-people')

  const maria = await open(link.slice(server.url.length), { viewport: { width: 390, height: 844 } })
  await maria.getByLabel('Your name').fill('Μαρία')
  await maria.getByLabel('Password').fill(password)
  await maria.getByRole('button', { name: 'Join' }).click()
  await maria.getByRole('heading', { name: 'Today' }).waitFor()
  await readable(maria, 'home-phone')
  assert.equal(await maria.getByText('Your first minutes').count(), 0, 'an agent connects nothing')
  await maria.goto(`${server.url}/settings`)
  await maria.getByRole('link', { name: 'You', exact: true }).waitFor()
  assert.equal(await maria.getByRole('link', { name: 'People' }).count(), 0)

  assert.equal(await maria.getByRole('link', { name: 'Numbers' }).count(), 0)
  for (const path of [
    '/numbers',
    '/connect/whatsapp',
    '/campaigns/new',
    '/settings/people',
    '/content/faqs/new',
  ]) {
    await maria.goto(server.url + path)
    await maria.getByRole('heading', { name: 'This page is not for your account' }).waitFor()
  }

  await eleni.goto(`${server.url}/settings/activity`)
  await eleni.getByText('Μαρία').first().waitFor()
  await readable(eleni, 'settings-activity')
  await eleni.goto(server.url)
  await eleni.getByRole('button', { name: 'Remove the samples' }).click()
  await eleni.getByText('The samples are gone.').waitFor()

  await maria.getByRole('button', { name: /Your menu/ }).click()
  await maria.getByRole('menuitem', { name: 'Sign out' }).click()
  await maria.getByRole('heading', { name: 'Good to see you' }).waitFor()
  await maria.goto(server.url)
  await maria.getByRole('heading', { name: 'Good to see you' }).waitFor()
})
