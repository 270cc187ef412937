import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { only, phoneOf } from '../phone/phones.ts'
import { desks } from './desk.ts'

const shelf = desks()
const dist = join(import.meta.dirname, '../../web/dist')
const rest = (page: Page) => page.getByRole('alert').count()

test('a flow is edited, tried beside its words, and the change is read on the phone', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/content/flows')
  await page.getByRole('link', { name: 'Where is my order' }).click()
  const words = page.getByRole('textbox', { name: 'No order is known: ask for its number', exact: true })
  await words.fill('No order of yours yet, dear shopper. Which number?')
  await page.getByRole('textbox', { name: 'Write a message' }).fill('where is my order?')
  await page.keyboard.press('Enter')
  await page.getByText('1042').last().waitFor()
  await assertReadable()
  await page.reload()
  assert.match(await words.inputValue(), /dear shopper/, 'a draft outlives a reload')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  const [id] = await only(url, [{ name: 'Anna', language: 'en' }])
  const window = await context.newPage()
  await window.goto(`${url}/phone`)
  const phone = phoneOf(window, id!)
  await phone.write('where is my order?')
  assert.match(await phone.answer(1), /dear shopper/)
  await close()
})

test('the words of a flow are made of names: put in by a press, told where one stands for nothing, stored as Liquid', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, context, url, assertReadable, close } = await shelf.open('/content/flows/order-status')
  const label = 'The parcel: being prepared'
  const words = page.getByRole('textbox', { name: label, exact: true })
  await words.waitFor()
  assert.doesNotMatch(await page.locator('form').first().innerText(), /[{}]/)
  assert.match(await words.inputValue(), /‹Order number›.*‹only with: Courier›/)
  const save = page.getByRole('button', { name: 'Save' })
  await words.fill('Order ‹Oder number› is being packed.')
  await page.getByText('‹Oder number› stands for nothing here.').waitFor()
  assert.ok(await save.isDisabled())
  await words.fill('We are packing ')
  await page.getByRole('button', { name: `Put Order number into: ${label}` }).click()
  assert.equal(await words.inputValue(), 'We are packing ‹Order number›')
  await page.getByRole('button', { name: `More to put into: ${label}` }).click()
  await page.getByRole('menuitem', { name: 'only with: Courier' }).click()
  const pieces = page.getByRole('group', { name: label, exact: true })
  await pieces.getByRole('textbox', { name: '‹only with: Courier›' }).fill(' for ‹Courier›')
  await assertReadable()
  await save.click()
  await page.getByText('Saved.').waitFor()
  const stored = await (await context.request.get(`${url}/api/flows/order-status`)).json()
  assert.ok(
    Object.values<string>(stored.copy.en).includes(
      'We are packing {{ number }}{% if carrier != "" %} for {{ carrier }}{% endif %}',
    ),
  )
  await close()
})

test('a question is written, tried and taken back', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, assertReadable, close } = await shelf.open('/content/faqs/new')
  await page.getByLabel('The question, as a shopper would ask it').fill('Do you repair old baskets?')
  await page.getByLabel('Other ways to ask it').fill('Can you mend my basket?')
  await page.getByLabel('The answer').fill('Yes, every Friday.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByLabel('Write as a shopper would').fill('do you repair baskets')
  await page.keyboard.press('Enter')
  await page.getByText('Yes, every Friday.').first().waitFor()
  await assertReadable()
  await page.getByRole('link', { name: 'Do you repair old baskets?' }).first().click()
  await page.clock.install()
  await page.getByRole('button', { name: 'Remove' }).click()
  const undo = page.getByRole('button', { name: 'Undo' })
  // It is not taken away under the hand, nor does it stand there for nothing.
  await undo.hover()
  await page.clock.fastForward(10_000)
  await undo.click()
  await undo.waitFor({ state: 'detached' })
  await page
    .getByRole('link', { name: /Do you repair old baskets\?/ })
    .first()
    .waitFor()
  assert.equal(await rest(page), 0)
  await close()
})

test('hours are set by hand, and a holiday is kept', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, assertReadable, close } = await shelf.open('/content/hours')
  await page.getByLabel('Monday: opens').fill('10:00')
  await page.getByRole('button', { name: 'Tuesday to Friday like Monday' }).click()
  assert.equal(await page.getByLabel('Friday: opens').inputValue(), '10:00')
  await page.getByLabel('Closed on the public holidays of').selectOption('GR')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  await page.reload()
  assert.equal(await page.getByLabel('Wednesday: opens').inputValue(), '10:00')
  await assertReadable()
  await close()
})

test('the inbox asks for less than 200 KB of script, compressed, before it is of use', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, close } = await shelf.open('/settings')
  const scripts: string[] = []
  page.on('response', (one) => one.url().endsWith('.js') && scripts.push(new URL(one.url()).pathname))
  await page.goto(`${url}/inbox`)
  await page.getByRole('searchbox').waitFor()
  const sizes = await Promise.all(scripts.map((path) => stat(join(dist, `${path}.gz`))))
  const kilobytes = sizes.reduce((sum, { size }) => sum + size, 0) / 1000
  t.diagnostic(`${Math.round(kilobytes)} KB in ${sizes.length} scripts`)
  assert.ok(sizes.length > 3 && kilobytes < 200, `${kilobytes} KB`)
  await close()
})
