import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()
// Neither says which number is the day.
const list =
  'Name,Phone,Birthday,City\r\nAnna,+36201234503,3/4/1990,Pécs\r\nNóra,+36201234504,5/6/1991,Eger\r\n'

test('which number of a date is the day is shown as guessed, and said otherwise', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/contacts/imports/new')
  const choose = (name: string, text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
  await choose('plain.csv', list.replaceAll('Birthday', 'Note').replaceAll('/', 'x'))
  await page.getByLabel('Between columns').waitFor()
  assert.equal(await page.getByLabel('Dates').count(), 0, 'a file without dates asks nothing of them')
  await page.getByRole('button', { name: 'Another file' }).click()

  await choose('people.csv', list)
  assert.equal(await page.getByLabel('Dates').inputValue(), 'day_first')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('combobox', { name: 'City' }).selectOption('ignore')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByLabel('Dates').selectOption({ label: 'Month first: 3/4 is 4 March' })
  await assertReadable()
  await page.reload()
  await page.getByText('Nóra').waitFor()
  assert.equal(await page.getByLabel('Dates').inputValue(), 'month_first', 'kept over a reload')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  const city = page.getByRole('combobox', { name: 'City' })
  assert.equal(await city.inputValue(), 'ignore', 'what was said of the columns stays')
  await page.getByRole('button', { name: 'Take it in', exact: true }).click()
  await page.getByText('Done: 2 rows.').waitFor()
  const { items } = await (await context.request.get(`${url}/api/contacts?q=Anna`)).json()
  const person = await (await context.request.get(`${url}/api/contacts/${items[0].id}`)).json()
  assert.equal(person.birthday, '03-04', 'the fourth of March')
  await close()
})

test('a yes to a newsletter is said to be none to WhatsApp, as long as nobody says otherwise', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, close } = await shelf.open('/contacts/imports/new')
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'people.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('Név,Telefonszám,Hírlevél\r\nAnna,+36201234505,igen\r\n', 'utf8'),
  })
  await page.getByText('Anna').waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  const said = page.getByText('A yes to e-mail or SMS is no yes to WhatsApp.')
  await said.waitFor()
  await page.getByRole('combobox', { name: 'Hírlevél' }).selectOption('consent')
  await said.waitFor({ state: 'detached' })
  await close()
})

test('a column of yes and no is asked about before everybody can be said to agree, and a file is taken back only when asked twice', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, assertReadable, close } = await shelf.open('/contacts/imports/new')
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'gdpr.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('Name,Phone,GDPR\r\nAnna,+36201234507,yes\r\nNóra,+36201234508,no\r\n', 'utf8'),
  })
  await page.getByText('Anna').waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  const everybody = page.getByLabel('Everybody in this file said yes')
  await page.getByText('First say what the column “GDPR” is').waitFor()
  assert.ok(await everybody.isDisabled())
  await assertReadable()
  await page.getByRole('button', { name: 'No, something else' }).click()
  await page.getByText('First say what').waitFor({ state: 'detached' })
  assert.ok(await everybody.isEnabled())
  await everybody.check({ force: true })
  const take = page.getByRole('button', { name: 'Take it in', exact: true })
  await take.click()
  assert.equal(await page.getByText('Fill this in, please.').count(), 2, 'half of a consent is none')
  await everybody.uncheck({ force: true })
  await page.getByRole('combobox', { name: 'GDPR' }).selectOption('consent')
  await page.getByText('of 2 may get marketing').waitFor()
  await take.dblclick()
  await page.getByText('Done: 2 rows.').waitFor()
  const { items } = await (await page.request.get(`${url}/api/imports`)).json()
  assert.equal(items.filter(({ filename }: { filename: string }) => filename === 'gdpr.csv').length, 1)

  await page.getByRole('button', { name: 'Take it back' }).click()
  const window = page.getByRole('dialog', { name: 'Take this file back?' })
  await window.getByText('Who said no in it stays a no.').waitFor()
  await assertReadable()
  await window.getByRole('button', { name: 'Keep it' }).click()
  await window.waitFor({ state: 'detached' })
  await page.getByText('Done: 2 rows.').waitFor()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await window.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('It was taken back.').waitFor()
  await close()
})
