import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { until } from '../queues/waiting.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { shoppersOf } from './shopper.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()
const log = (page: Page) => page.getByRole('log')
const fromEnd = (page: Page) =>
  log(page).evaluate((box) => Math.round(box.scrollHeight - box.clientHeight - box.scrollTop))
const widthOf = async (page: Page, role: 'complementary' | 'log') =>
  (await page.getByRole(role).boundingBox())!.width

test('a laptop shows three panes, a phone who else looks, and a thread stays at its end', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  const say = shoppersOf(server.url)
  const shopper = await say('', { name: 'Νίκη', phone: '306970000079', language: 'en' })
  for (let n = 0; n < 12; n++)
    await say(`/${shopper.id}/text`, { text: `Word ${n} ${'and more '.repeat(20)}` })
  const people = [await newUser(sql, 'Μαρία Παπαδοπούλου-Χατζηγεωργίου'), await newUser(sql, 'Νίκος')]
  const [hers, his] = await Promise.all(
    people.map(({ email }) =>
      signedInPage(browser, server.url, email, { viewport: { width: 1280, height: 720 } }),
    ),
  )
  const [she, he] = [hers!.page, his!.page]

  // Three panes side by side, none above another, and a sidebar that stays as it was made.
  await she.goto(`${server.url}/inbox`)
  await she.getByRole('button', { name: /Νίκη/ }).click()
  await log(she).getByText('Word 11').waitFor()
  const panes = async () => {
    const boxes = await Promise.all(
      [she.getByRole('region', { name: 'Conversations' }), log(she), she.getByRole('complementary')].map(
        async (one) => (await one.boundingBox())!,
      ),
    )
    for (const [at, box] of boxes.entries())
      assert.ok(at === 0 || box.x >= boxes[at - 1]!.x + boxes[at - 1]!.width - 1, JSON.stringify(boxes))
    return boxes
  }
  await panes()
  assert.ok((await widthOf(she, 'log')) > 550)
  await she.getByRole('button', { name: 'Wide sidebar' }).click()
  await she.reload()
  await she.getByRole('button', { name: 'Narrow sidebar' }).waitFor()
  await log(she).getByText('Word 11').waitFor()
  await panes()
  assert.ok((await widthOf(she, 'log')) > 400)
  await assertReadable(she)

  // At its end whatever grows in it, also where the event of its own scrolling comes only after that.
  await until(async () => (await fromEnd(she)) < 2)
  await log(she).evaluate((box) => {
    box.scrollTop -= 1
    box.querySelector('ol')!.style.paddingBottom = '400px'
    box.dispatchEvent(new Event('scroll'))
  })
  await until(async () => (await fromEnd(she)) < 2)
  await she.setViewportSize({ width: 1280, height: 560 })
  await until(async () => (await fromEnd(she)) < 2)
  // Whoever scrolled up reads on where they are.
  await log(she).hover()
  await she.mouse.wheel(0, -500)
  await until(async () => (await fromEnd(she)) > 300)
  const place = () => log(she).evaluate((box) => box.scrollTop)
  const before = await place()
  await say(`/${shopper.id}/text`, { text: 'One more' })
  await log(she).getByText('One more').waitFor({ state: 'attached' })
  assert.equal(await place(), before)

  // Whole words on a phone.
  await he.setViewportSize({ width: 390, height: 844 })
  await he.goto(`${server.url}/inbox/${she.url().split('/').at(-1)}`)
  const there = he.getByText('Μαρία Παπαδοπούλου-Χατζηγεωργίου is looking, too')
  await there.waitFor()
  assert.ok(await there.evaluate((one) => one.scrollWidth <= one.clientWidth), 'nothing is cut')
  const box = (await there.boundingBox())!
  assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box))
  await assertReadable(he)
  assert.deepEqual([...hers!.faults, ...his!.faults], [])
})
