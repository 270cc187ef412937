import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('the numbers keep to a phone’s screen as tables, too, and amounts have their cents', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, assertReadable, close } = await shelf.open('/numbers?lang=el', {
    ...{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  })
  for (const table of ['Συνομιλίες', 'Πωλήσεις']) {
    await page
      .locator('section', { has: page.getByRole('heading', { name: table }) })
      .getByText('Εμφάνιση σε πίνακα')
      .click()
    await page.getByRole('region', { name: table }).getByRole('table').waitFor()
  }
  await page.getByRole('cell', { name: '0,00' }).first().waitFor()
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390)
  await assertReadable()
  await close()
})
