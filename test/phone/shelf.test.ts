import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Phone, phones } from './phones.ts'

const apiToken = 'a-token-of-the-phone-tests-0123456789'
const shelf = phones({ API_TOKEN: apiToken })
const greek = { name: 'Ελένη Δοκιμή', language: 'el' }

/** Whatever the hour is at which the test runs. */
async function openDayAndNight(url: string): Promise<void> {
  const answer = await fetch(`${url}/api/settings`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiToken}` },
    body: JSON.stringify({ quietHours: null }),
  })
  assert.ok(answer.ok, await answer.text())
}

/** Presses an entry of the phone's own menu, and closes what it says. */
async function choose({ root }: Phone, entry: string): Promise<string> {
  await root.getByRole('button', { name: /^More for/ }).click()
  await root.getByRole('button', { name: entry }).click()
  const sheet = root.locator('.sheet').filter({ has: root.page().locator('p') })
  await sheet.waitFor()
  const said = await sheet.innerText()
  await root.page().keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  return said
}

/** Whether the picture of a bubble has come, and is one. */
const hasPicture = async (phone: Phone, at: number) => {
  const picture = phone.bubbles('in').nth(at).locator('.frame img')
  await picture.waitFor()
  await picture.scrollIntoViewIfNeeded()
  return picture.evaluate(async (node) => {
    const image = node as unknown as { decode(): Promise<void>; naturalWidth: number }
    await image.decode()
    return image.naturalWidth > 100
  })
}

test('a basket is left behind, and an hour later brought to mind with its picture and a way back', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, phones, close } = await shelf.open([greek])
  await openDayAndNight(url)
  const [phone] = phones as [Phone]
  await phone.write('Γεια')
  await phone.answer(1)
  assert.match(await choose(phone, 'Leave a basket behind'), /\+1 h/)
  await page.getByTestId('clock-hour').click()
  const words = await phone.answer(2)
  assert.match(words, /Αφήσατε κάτι στο καλάθι σας/)
  assert.match(words, /Στο καλάθι μου/)
  assert.ok(await hasPicture(phone, 1))
  await close()
})

test('what is sold out is asked for, brought back, and told once', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { url, phones, close } = await shelf.open([greek])
  await openDayAndNight(url)
  const [phone] = phones as [Phone]
  await phone.write('ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  assert.match(await phone.answer(1), /Με χαρά!/)
  assert.match(await choose(phone, 'Sell out, or bring back'), /in stock again/)
  assert.match(await phone.answer(2), /Πιατέλα «Ψάρι» είναι ξανά διαθέσιμο/)
  assert.ok(await hasPicture(phone, 1))
  assert.match(await choose(phone, 'Sell out, or bring back'), /is sold out/)
  await phone.write('Γεια')
  await phone.answer(3)
  assert.equal(await phone.bubbles('in').count(), 3)
  await close()
})
