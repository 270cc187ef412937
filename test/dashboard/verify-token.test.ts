import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('the verify token can still be copied once the number is saved, since Meta asks for it only then', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, close } = await shelf.open('/connect/whatsapp')
  const token = page.getByLabel('Verify token')
  const shown = await token.inputValue()
  await page.getByLabel('What you call it').fill('Shop')
  await page.getByLabel('Phone number ID').fill('710000000000078')
  await page.getByLabel('WhatsApp Business account ID').fill('710000000000079')
  await page.getByLabel('Access token').fill('a-token-of-nobody')
  await page.getByLabel('App secret').fill('a-secret-of-nobody')
  await page.getByRole('button', { name: 'Connect and check' }).click()
  await page.getByRole('heading', { name: 'How it stands' }).waitFor()
  assert.equal(await token.inputValue({ timeout: 10_000 }), shown)
  await page.reload()
  assert.equal(await token.inputValue({ timeout: 10_000 }), shown)
  await close()
})
