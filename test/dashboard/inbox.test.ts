import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { newId } from '../../src/ids.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { shoppersOf } from './shopper.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()

test('two agents at once: live, seen by each other, and never two answers to one question', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  const phone = shoppersOf(server.url)
  const hostile = `<img src=x onerror=alert(1)> ${'W'.repeat(400)}`
  const shopper = await phone('', { name: '<b>Νίκη</b>', phone: '306970000077', language: 'en' })
  await phone(`/${shopper.id}/text`, { text: hostile })
  await phone(`/${shopper.id}/text`, { text: 'I want to talk to a human' })
  const [maria, nikos] = [await newUser(sql, 'Μαρία'), await newUser(sql, 'Νίκος')]
  const [hers, his] = await Promise.all(
    [maria, nikos].map(({ email }) => signedInPage(browser, server.url, email)),
  )
  const [she, he] = [hers!.page, his!.page]
  const reply = (page: Page) => page.getByLabel('Your reply')
  const log = (page: Page) => page.getByRole('log')

  // By the keyboard alone: to the inbox, to the first of the list, to the answer.
  await she.goto(server.url)
  await she.getByRole('heading', { level: 1 }).waitFor()
  for (const key of ['g', 'i']) await she.keyboard.press(key)
  await she.getByRole('button', { name: /Νίκη/ }).waitFor()
  await she.keyboard.press('j')
  await log(she).getByText('I want to talk to a human').waitFor()
  assert.ok(await log(she).getByText('<img src=x onerror=alert(1)>').isVisible())
  await she.keyboard.press('Shift+?')
  await she.getByRole('dialog').getByText('Hand back to the bot').waitFor()
  await she.keyboard.press('Escape')
  await he.goto(`${server.url}/inbox/${she.url().split('/').at(-1)}`)
  await log(he).getByText('I want to talk to a human').waitFor()

  // Each sees that the other is there.
  await she.getByText('Νίκος is looking, too').waitFor()
  await she.keyboard.press('r')
  await reply(she).pressSequentially('We are')
  await he.getByText('Μαρία is writing').waitFor()

  // What the one sends, the other sees; who saw less is told by whom, and loses nothing of what was written.
  await reply(he).fill('And I say no')
  await he.route('**/api/conversations/*/messages*', (route) =>
    route.request().method() === 'GET' ? new Promise(() => {}) : route.continue(),
  )
  await reply(she).pressSequentially(' on it!')
  await she.keyboard.press('Enter')
  await log(she).getByText('We are on it!').waitFor()
  await she.getByText('Not sent yet').or(she.getByText('Delivered')).first().waitFor()
  await reply(he).press('Enter')
  await he
    .getByRole('alert')
    .getByText(/Μαρία answered .+ ago|Μαρία answered now/)
    .waitFor()
  assert.equal(await reply(he).inputValue(), 'And I say no')
  await he.unroute('**/api/conversations/*/messages*')
  await he.reload()
  await log(he).getByText('We are on it!').waitFor()
  assert.equal(await reply(he).inputValue(), 'And I say no', 'a draft outlives a reload')

  // A note is yellow and stays inside; the shopper's next words come by themselves.
  await reply(he).press('Escape')
  await he.keyboard.press('n')
  await he.getByLabel('A note for your colleagues').fill('She is a good customer')
  await he.keyboard.press('Enter')
  await log(she).getByText('She is a good customer').waitFor()
  await phone(`/${shopper.id}/text`, { text: 'Thank you both' })
  await Promise.all([she, he].map((page) => log(page).getByText('Thank you both').waitFor()))

  // A quick reply, and back to the bot, which can be taken back.
  await reply(she).fill('')
  await reply(she).press('Escape')
  await she.keyboard.press('a')
  await she.getByText('You answer here. The bot is silent.').waitFor()
  await he.getByText('Μαρία answers here. The bot is silent.').waitFor()
  await she.keyboard.press('b')
  await she.getByText('The bot answers here.').waitFor()
  await she
    .locator('[role=dialog], [role=alertdialog]')
    .filter({ hasText: 'The bot answers again.' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await she.getByText('You answer here. The bot is silent.').waitFor()

  for (const page of [she, he]) await assertReadable(page)
  await he.emulateMedia({ colorScheme: 'dark' })
  await he.setViewportSize({ width: 390, height: 844 })
  await assertReadable(he)
  await he.getByRole('complementary').getByRole('button', { name: 'Close' }).click()
  await he.getByRole('button', { name: 'Back', exact: true }).click()
  await he.getByRole('button', { name: /Νίκη/ }).waitFor()
  assert.deepEqual([...hers!.faults, ...his!.faults], [])
})

test('of 5,000 conversations no more is fetched and drawn than is looked at', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  await many(sql, 5000)
  const maria = await newUser(sql, 'Μαρία')
  const { page } = await signedInPage(browser, server.url, maria.email)
  await page.goto(`${server.url}/inbox`)
  await page
    .getByRole('button', { name: /Πελάτης/ })
    .first()
    .waitFor()
  for (let scrolled = 0; scrolled < 4; scrolled++) {
    const rows = await page.locator('[id^=row-]').count()
    await page.locator('[id^=row-]').last().scrollIntoViewIfNeeded()
    await page.locator('[id^=row-]').nth(rows).waitFor({ state: 'attached' })
  }
  assert.ok((await page.locator('[id^=row-]').count()) < 500)
  // What a key costs the page, by the processor's time: that of the wall tells of the machine and whom it has on it.
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await devtools.send('Performance.enable')
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
  }
  // What a person waits for: from the key to the next picture, as the browser itself counts it.
  await page.evaluate(`globalThis.waits = []; new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') waits.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })`)
  const before = await spent()
  const keys = 10
  for (let n = 0; n < keys; n++) {
    const path = new URL(page.url()).pathname
    await page.keyboard.press('j')
    await page.waitForURL((url) => url.pathname !== path)
    await page.locator('[role=log] li').first().waitFor({ state: 'attached' })
  }
  const each = ((await spent()) - before) / keys
  t.diagnostic(`a key in a list of 250 of 5,000: ${Math.round(each)} ms of processor`)
  // Generous, for machines that have others on them: beyond it a list is drawn whole at every key, or asked for without end.
  assert.ok(each < 500, `${each} ms`)
  const waits = ((await page.evaluate('waits')) as number[]).sort((a, b) => a - b)
  // What took less than 16 ms is not told of. The machine has others on it: the better half says what the page itself takes.
  const wait = waits[Math.floor((waits.length - 1) / 2)] ?? 0
  t.diagnostic(`from a key to the picture: ${waits.join(', ')} ms`)
  assert.ok(Math.min(...waits, wait) < 100, `${waits.join(', ')} ms`)
})

/** Conversations with two messages each. */
async function many(sql: Awaited<ReturnType<typeof testDatabase>>['sql'], count: number): Promise<void> {
  const [channel] = await sql<{ id: string }[]>`select id from channels limit 1`
  const channelId = channel?.id ?? newId()
  await sql`
    insert into contacts (id, name) select gen_random_uuid(), 'Πελάτης ' || n from generate_series(1, ${count}) n`
  await sql`
    insert into contact_identities (contact_id, kind, value)
    select id, 'phone', '+3069' || lpad((row_number() over ())::text, 8, '0') from contacts`
  await sql`
    insert into conversations (id, contact_id, channel_id, mode, waiting_since)
    select gen_random_uuid(), id, ${channelId}, case when random() < 0.1 then 'human' else 'bot' end,
      case when random() < 0.05 then now() - random() * interval '1 day' end from contacts`
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, body, status, occurred_at)
    select gen_random_uuid(), c.id, c.contact_id, c.channel_id, 'in', gen_random_uuid()::text, 'shopper',
      '{"type": "text"}', 'Πού είναι η παραγγελία ' || n || ' μου;', 'received', now()
    from conversations c, generate_series(1, 2) n`
  // As Postgres does by itself a minute after.
  await sql`analyze`
}
