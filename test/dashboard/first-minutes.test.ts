import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { until } from '../queues/waiting.ts'
import { startTestServer } from '../support/server.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()
const token = 'a-token-for-the-first-minutes'
const password = 'olives and clay pots'
let server: Awaited<ReturnType<typeof startTestServer>>

before(async () => {
  server = await startTestServer({ SETUP_TOKEN: token, SHOP_NAME: 'Πηλός & Ελιά' })
})
after(async () => {
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
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(90_000)
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
  await eleni.getByText('Until WhatsApp is connected this goes to the phone of step 1').waitFor()
  await readable(eleni, 'home')
  // Whoever kept the link opens the shop by it.
  await eleni.goto(`${server.url}/setup#token=${token}`)
  await eleni.getByRole('heading', { name: 'Your first minutes' }).waitFor()
  const kept = await open(`/setup#token=${token}`)
  await kept.getByRole('button', { name: 'Sign in' }).waitFor()
  assert.equal(new URL(kept.url()).pathname, '/sign-in')
  await kept.context().close()

  for (const [path, title, name] of [
    ['/connect/whatsapp', 'Connect WhatsApp', 'connect-whatsapp'],
    ['/connect/store', 'Connect the store', 'connect-store'],
    ['/settings', 'Settings', 'settings'],
    ['/settings/messages', 'Settings', 'settings-messages'],
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

  await eleni.goto(`${server.url}/settings/messages`)
  const quiet = eleni.getByRole('switch', { name: 'No marketing and no basket reminders at night' })
  const end = eleni.getByRole('group', { name: 'Quiet hours' }).getByLabel('Until')
  await end.fill('08:30')
  await eleni.getByRole('button', { name: 'Save' }).first().click()
  await eleni.getByRole('button', { name: 'Undo' }).click()
  await eleni.locator('[name="quietHours.to"][value="09:00"]').waitFor()
  await end.fill('21:00')
  await eleni.getByRole('button', { name: 'Save' }).first().click()
  await eleni.getByText('Should begin and end at different times.').waitFor()
  await quiet.press('Space')
  await eleni.getByRole('button', { name: 'Save' }).first().click()
  await eleni.getByText('Saved.').last().waitFor()
  await eleni.getByLabel('The owner’s WhatsApp').fill('+30 690 000 0001')
  await eleni.getByRole('button', { name: 'Save' }).last().click()
  await eleni.locator('[name=ownerPhone][value="+306900000001"]').waitFor()
  await eleni.getByRole('button', { name: 'Send a test' }).click()
  await eleni.getByText('On its way to your phone.').waitFor()
  await eleni.reload()
  await eleni.locator('[name=ownerPhone][value="+306900000001"]').waitFor()
  assert.equal(await quiet.isChecked(), false)
  const raised = async () => {
    const answer = await eleni.request.get(`${server.url}/api/alerts?open=true`)
    return ((await answer.json()) as { items: unknown[] }).items.length > 0
  }
  await until(raised)
  await eleni.goto(server.url)
  // The owner never wrote to the shop, so nothing may be written to them.
  await eleni.getByRole('heading', { name: 'We cannot reach your WhatsApp' }).waitFor()
  await readable(eleni, 'home-alerts')
  await eleni.getByRole('button', { name: 'Dismiss' }).click()
  await eleni.getByRole('heading', { name: 'Needs a look' }).waitFor({ state: 'detached' })
  await eleni.getByRole('button', { name: 'Undo' }).click()
  await eleni.getByRole('link', { name: 'Messages and notices' }).click()
  await eleni.getByRole('heading', { name: 'How you hear of shoppers who wait' }).waitFor()

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
  await maria.goto(`${server.url}/settings/messages`)
  await maria.getByText('An admin changes these.').waitFor()
  assert.equal(await maria.getByLabel('The owner’s WhatsApp').count(), 0, 'their phone is not for everybody')

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
  await eleni.getByRole('listitem').filter({ hasText: 'Μαρία accepted an invitation' }).waitFor()
  await readable(eleni, 'settings-activity')
  await eleni.goto(server.url)
  await eleni.getByRole('button', { name: 'Remove the samples' }).click()
  await eleni.getByText(/^Removed: \d+ shoppers/).waitFor()
  await eleni.getByRole('button', { name: 'Undo' }).click()
  await eleni.getByText(/^Removed: \d+ shoppers/).waitFor({ state: 'detached' })
  await eleni.getByText(/\d+ shoppers.* They go at one click/).waitFor()
  await eleni.getByRole('button', { name: 'Remove the samples' }).click()
  await eleni.getByText(/^Removed: \d+ shoppers/).waitFor()
  // Who leaves the page has had the time to take it back.
  await eleni.goto(`${server.url}/contacts`)
  await eleni.getByRole('table').or(eleni.getByText('Nobody here yet')).first().waitFor()
  await until(async () => {
    await eleni.goto(server.url)
    await eleni.getByRole('heading', { name: 'Your first minutes' }).waitFor()
    return (await eleni.getByRole('button', { name: 'Remove the samples' }).count()) === 0
  })

  await maria.getByRole('button', { name: /Your menu/ }).click()
  await maria.getByRole('menuitem', { name: 'Sign out' }).click()
  await maria.getByRole('heading', { name: 'Good to see you' }).waitFor()
  await maria.goto(server.url)
  await maria.getByRole('heading', { name: 'Good to see you' }).waitFor()
})
