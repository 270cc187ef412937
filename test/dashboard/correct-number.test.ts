import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { httpServer, json } from '../channels/cloud-api/servers.ts'
import { until } from '../queues/waiting.ts'
import { desks } from './desk.ts'

const shelf = desks()
const right = { number: '710000000000077', account: '720000000000077', token: 'the-right-token' }

/** Meta, as far as checks ask it. */
async function meta(t: TestContext): Promise<string> {
  const { port } = await httpServer(t, (response, { url, headers }) => {
    if (headers.authorization !== `Bearer ${right.token}`)
      return json(response, 401, { error: { code: 190 } })
    if (url.includes('/debug_token'))
      return json(response, 200, { data: { app_id: '42', is_valid: true, expires_at: 0 } })
    if (url.includes(`/${right.account}/subscribed_apps`))
      return json(response, 200, { data: [{ whatsapp_business_api_data: { id: '42' } }] })
    if (url.includes(`/${right.number}?`))
      return json(response, 200, { verified_name: 'Shop', status: 'CONNECTED', platform_type: 'CLOUD_API' })
    json(response, 400, { error: { code: 100, error_subcode: 33 } })
  })
  return `http://127.0.0.1:${port}`
}

/** Whoever adds a number in this page adds it at that address. */
const speakTo = (page: Page, baseUrl: string) =>
  page.route('**/api/channels', (route) =>
    route.request().method() === 'POST'
      ? route.continue({ postData: { ...route.request().postDataJSON(), baseUrl } })
      : route.continue(),
  )

async function fill(page: Page, given: { number: string; token: string }): Promise<void> {
  await page.getByLabel('What you call it').fill('Πηλός')
  await page.getByLabel('Phone number ID').fill(given.number)
  await page.getByLabel('WhatsApp Business account ID').fill(right.account)
  await page.getByLabel('Access token').fill(given.token)
  await page.getByLabel('App secret').fill('a-secret-of-nobody')
  await page.getByRole('button', { name: 'Connect and check' }).click()
}

const finding = (page: Page, name: string) => page.locator('#checks li').filter({ hasText: name })

test('a number that was entered wrongly is corrected, told to Meta anew, removed, and brought back', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const graph = await meta(t)
  const desk = await shelf.open('/connect/whatsapp')
  const { page, url } = desk
  await speakTo(page, graph)
  await fill(page, { number: '710000000000078', token: 'a-wrong-token' })
  await page.getByText('Saved, but WhatsApp refused it.').waitFor()
  await finding(page, 'Access token').getByText('WhatsApp does not take it').waitFor()
  // One cause, one cure.
  assert.equal(await page.locator('#checks').getByText('WhatsApp does not take it').count(), 1)
  await finding(page, 'Phone number').getByText('Waits until the access token is right.').waitFor()
  await desk.assertReadable()

  const home = await shelf.open('/')
  await home.page.getByText(/Your number is saved, but it does not work yet\..*Access token/).waitFor()
  await home.assertReadable()
  const settings = await shelf.open('/settings')
  const listed = settings.page.getByRole('listitem').filter({ hasText: 'Πηλός' })
  await listed.getByText('Does not work yet').waitFor()
  await settings.page.getByText('The virtual number, to try things out').waitFor()
  await settings.assertReadable()
  await settings.close()

  await finding(page, 'Access token').getByRole('button', { name: 'Correct it' }).click()
  await page.keyboard.type(right.token)
  await page.getByRole('button', { name: 'Save and check' }).click()
  await finding(page, 'Phone number').getByText('finds nothing with this phone number ID').waitFor()
  assert.equal(await page.getByLabel('Access token').inputValue(), '', 'a secret does not stay there')
  await finding(page, 'Phone number').getByRole('button', { name: 'Correct it' }).click()
  await page.keyboard.type(right.number)
  await page.getByRole('button', { name: 'Save and check' }).click()
  await page.getByText('Saved, but something is still missing.').waitFor()
  await finding(page, 'Phone number').getByText('Shop, connected').waitFor()
  // Nobody loads it anew.
  await home.page.getByText(/To be mended: Address of this shop\./).waitFor()

  // From a tab in which nothing was entered.
  await home.page.goto(page.url())
  assert.equal(await home.page.getByLabel('Verify token').count(), 0)
  await home.page.getByRole('button', { name: 'Make a new verify token' }).click()
  const token = await home.page.getByLabel('Verify token').inputValue()
  const query = new URLSearchParams({
    ...{ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '42' },
  })
  await until(async () => (await (await fetch(`${url}/webhooks/whatsapp?${query}`)).text()) === '42')
  await home.assertReadable()
  await home.close()

  await page.getByRole('button', { name: 'Remove this number' }).click()
  await page.getByText('Its conversations stay readable.').waitFor()
  await desk.assertReadable()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('The number is removed.').waitFor()
  await page.getByRole('link', { name: 'Connect a number' }).click()
  assert.equal(new URL(page.url()).pathname, '/connect/whatsapp')
  await fill(page, right)
  await finding(page, 'Phone number').getByText('Shop, connected').waitFor()
  const channels = (await (await page.request.get(`${url}/api/channels`)).json()) as {
    items: { number: string }[]
  }
  assert.equal(channels.items.filter(({ number }) => number === right.number).length, 1)
  await desk.close()
})
