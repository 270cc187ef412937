import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks({ SHOP_COUNTRY: 'GR' })
const list = 'Név,Telefon,Város\r\nKiss Anna,06 20 123 4503,Pécs\r\nMaria,+306941234501,Athén\r\n'

test('a list of another country’s numbers is read once its country is said', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, assertReadable, close } = await shelf.open('/contacts/imports/new')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'vásárlók.csv', mimeType: 'text/csv', buffer: Buffer.from(list, 'utf8') })
  const country = page.getByLabel('Phones without a country code are from')
  assert.equal(await country.inputValue(), 'GR')
  const refused = page.getByText('There is no such phone number in this country.')
  await refused.waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('combobox', { name: 'Város' }).selectOption('ignore')
  await page.getByRole('button', { name: 'Back' }).click()
  await country.selectOption({ label: 'Hungary' })
  await refused.waitFor({ state: 'detached' })
  await assertReadable()
  await page.reload()
  await page.getByText('Kiss Anna').waitFor()
  assert.equal(await country.inputValue(), 'HU', 'kept over a reload')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  const city = page.getByRole('combobox', { name: 'Város' })
  assert.equal(await city.inputValue(), 'ignore', 'what was said of the columns stays')
  await page.getByRole('button', { name: 'Take it in', exact: true }).click()
  await page.getByText('Done: 2 rows.').waitFor()
  await page.goto(`${url}/contacts?q=Kiss`)
  await page.getByText('+36201234503').waitFor()
  await close()
})
