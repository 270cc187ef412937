import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()

test('that a number is paused is said at once wherever it matters, and whoever may lets it go on from there', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl, SAMPLE_DATA: 'auto' })
  t.after(() => server.stop())
  const [maria, nikos] = [await newUser(sql, 'Μαρία', 'admin'), await newUser(sql, 'Νίκος')]
  const hers = await signedInPage(browser, server.url, maria.email)
  const his = await signedInPage(browser, server.url, nikos.email)
  const [she, he] = [hers.page, his.page]
  const said = (page: Page) => page.getByRole('status').filter({ hasText: 'This number is paused' })
  const resume = (page: Page) => page.getByRole('button', { name: 'Let the number send again' })
  const gone = { state: 'detached' } as const

  await he.goto(`${server.url}/inbox`)
  await he.getByLabel('Search').waitFor()
  await she.goto(`${server.url}/settings`)
  await she.getByRole('button', { name: 'Pause' }).click()
  await resume(she).waitFor()
  // Nobody loads anything anew.
  await said(he).getByText('Ask an admin of your shop').waitFor()
  assert.equal(await resume(he).count(), 0)
  await assertReadable(he)
  await he.setViewportSize({ width: 390, height: 844 })
  await assertReadable(he)
  await she.getByRole('button', { name: 'Undo' }).click()
  await said(he).waitFor(gone)

  for (const path of ['/', '/inbox', '/settings', await draftOf(she, server.url)]) {
    await she.goto(server.url + path)
    await sql`update channels set status = 'paused', reason = 'we count the stock'`
    await she.getByText('we count the stock').first().waitFor()
    await assertReadable(she)
    await resume(she).first().click()
    await she.getByText('we count the stock').first().waitFor(gone)
  }
  assert.deepEqual([...hers.faults, ...his.faults], [])
})

/** The path of the plan of a campaign that is not launched. */
async function draftOf(page: Page, url: string): Promise<string> {
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`${url}/api/${path}`, { data, headers: { origin: url } })
    assert.ok(answer.ok(), await answer.text())
    return (await answer.json()) as { id: string }
  }
  await post('templates/sync', {})
  const everyone = { name: 'All of Greece', conditions: { type: 'country', in: ['GR'] } }
  const { id: segment } = await post('segments', everyone)
  const template = {
    ...{ name: 'win_back', language: 'auto' },
    variables: { 1: { text: 'you' }, 2: { text: 'Agora' } },
  }
  const { id } = await post('campaigns', { name: 'Spring', audience: { segment }, template })
  return `/campaigns/${id}?step=plan`
}
