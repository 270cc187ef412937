// The button that leaves a basket behind, and the shop's clock that brings the reminder: what a newcomer tries first.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Phone, phones } from './phones.ts'

const shelf = phones()
const greek = { name: 'Ελένη Δοκιμή', phone: '306900000401', language: 'el' }
const hungarian = { name: 'Szabó Júlia', phone: '36205550401', language: 'hu' }

/** Moves the shop to the next morning: at night no reminder leaves. */
const toMorning = (page: Page) => page.getByTestId('clock-morning').click()

async function leaveBasket(page: Page, { root }: Phone) {
  await root.getByRole('button', { name: /^More for/ }).click()
  await root.getByRole('button', { name: 'Leave a basket behind' }).click()
  const sheet = root.locator('.sheet')
  await sheet.getByText(/Move the shop’s time on by an hour/).waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
}

/** Waits for what the shop writes after so many bubbles of its own. */
async function next(phone: Phone, after: number) {
  const bubble = phone.bubbles('in').nth(after)
  await bubble.waitFor({ timeout: 90_000 })
  return bubble
}

test('a basket is left, an hour passes, and the reminder comes: with its picture and the way back', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, phones, close } = await shelf.open([greek, hungarian])
  const [phone, other] = [phones[0]!, phones[1]!]
  await toMorning(page)
  await phone.write('Γεια σας')
  await phone.answer(1)
  await leaveBasket(page, phone)
  assert.equal(await phone.bubbles('in').count(), 1, 'nothing comes before its hour')
  await page.getByTestId('clock-hour').click()
  const reminder = await next(phone, 1)
  const words = await reminder.innerText()
  assert.match(words, /Ελένη[\s\S]*καλάθι/)
  const back = phone.root.getByRole('link', { name: 'Στο καλάθι μου' })
  assert.match(String(await back.getAttribute('href')), /^https:\/\/shop\.example\/cart\//)
  const picture = reminder.locator('img').first()
  await picture.waitFor()
  assert.ok(
    await picture.evaluate((img) => Number((img as never as { naturalWidth: number }).naturalWidth) > 0),
    'the picture is there',
  )
  if (process.env.PICTURE) await page.screenshot({ path: join(process.env.PICTURE, 'reminder.png') })

  await phone.write('αργότερα')
  assert.match(await (await next(phone, 2)).innerText(), /αύριο/)
  await page.getByTestId('clock-day').click()
  await page.getByTestId('clock-hour').click()
  assert.match(await (await next(phone, 3)).innerText(), /Ελένη/)
  await phone.write('το πήρα ήδη')
  assert.match(await (await next(phone, 4)).innerText(), /παραγγελία/)
  // Whoever has never written hears nothing of another's basket.
  assert.equal(await other.bubbles('in').count(), 0)
  await page.getByTestId('clock-day').click()
  await page.getByTestId('clock-day').click()
  await other.write('Jó napot')
  await other.answer(1)
  assert.equal(await phone.bubbles('in').count(), 5, 'it is over')
  if (process.env.PICTURE) await page.screenshot({ path: join(process.env.PICTURE, 'over.png') })
  await close()
})

test('outside the 24 hours the template goes instead of the words', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, phones, close } = await shelf.open([{ ...hungarian, phone: '36205550402' }])
  const phone = phones[0]!
  await toMorning(page)
  await leaveBasket(page, phone)
  await page.getByTestId('clock-hour').click()
  assert.match(
    await (await next(phone, 0)).innerText(),
    /Kedves Júlia! A 30,90 € értékű kosara|Júlia[\s\S]*kosar/,
  )
  if (process.env.PICTURE) await page.screenshot({ path: join(process.env.PICTURE, 'template.png') })
  await close()
})
