import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { lastDays } from '../../web/src/pages/numbers/period.ts'
import { until } from '../queues/waiting.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { shoppersOf } from './shopper.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()
const shopHour = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Athens' })

/** Every moment that stands in a part of the page, with what it says and with what it should. */
const moments = async (page: Page, part: string) => {
  await page.locator(`${part} time:not(:text("…"))`).first().waitFor()
  const all = await page.locator(`${part} time`).all()
  return Promise.all(
    all.map(async (one) => ({
      says: await one.innerText(),
      title: (await one.getAttribute('title')) ?? '',
      hour: shopHour.format(new Date((await one.getAttribute('datetime'))!)),
    })),
  )
}

test('whoever is away reads the shop’s hours, and that they are the shop’s', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  const phone = shoppersOf(server.url)
  const shopper = await phone('', { name: 'Niki', phone: '306970000078', language: 'en' })
  await phone(`/${shopper.id}/text`, { text: 'Good morning' })
  const { email } = await newUser(sql, 'Μαρία', 'admin')
  const { page, faults } = await signedInPage(browser, server.url, email, { timezoneId: 'America/New_York' })
  const headers = { origin: server.url }
  const ask = page.context().request
  const contact = async () => {
    const [found] = await sql<{ id: string }[]>`select id from contacts where name = 'Niki'`
    return found?.id
  }
  await until(async () => (await contact()) !== undefined)
  const consent = { purpose: 'marketing', granted: true, words: 'Yes, write to me' }
  const said = await ask.post(`${server.url}/api/contacts/${await contact()}/consents`, {
    data: consent,
    headers,
  })
  assert.ok(said.ok(), await said.text())
  const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('phone\n+306941234567\n') }
  const taken = await ask.post(`${server.url}/api/imports`, {
    multipart: { file: list, options: '{}' },
    headers,
  })
  const { id: importId } = (await taken.json()) as { id: string }

  await page.goto(`${server.url}/inbox`)
  const row = page.getByRole('button', { name: /Niki/ })
  await row.click()
  await page.getByRole('log').getByText('Good morning').waitFor()
  await page
    .getByRole('log')
    .getByText(/^\w+,? \d+ \w+ \(Athens\)$/)
    .first()
    .waitFor()
  for (const part of ['[role=log]', '[id^=row-]']) {
    const told = await moments(page, part)
    assert.ok(told.length > 0, part)
    for (const { says, title, hour } of told) {
      assert.equal(says, hour, part)
      assert.ok(title.endsWith(`${hour} (Athens)`), `${title} for ${hour}`)
    }
  }
  await page.goto(`${server.url}/settings/activity`)
  for (const { says, hour } of await moments(page, 'main'))
    assert.ok(says.endsWith(`${hour} (Athens)`), `${says} for ${hour}`)

  const place = page.getByText(/\d\d:\d\d \(Athens\)/).filter({ visible: true })
  for (const path of [`/contacts/${await contact()}`, '/contacts/imports', `/contacts/imports/${importId}`]) {
    await page.goto(server.url + path)
    await place.first().waitFor()
  }
  assert.deepEqual(faults, [])
  await page.context().close()
})

test('days of the numbers end with the shop’s today', () => {
  const evening = Date.parse('2026-11-27T23:30:00Z')
  assert.deepEqual(lastDays(7, 'Europe/Athens', evening), { from: '2026-11-22', to: '2026-11-29' })
  assert.deepEqual(lastDays(7, 'America/New_York', evening), { from: '2026-11-21', to: '2026-11-28' })
})
