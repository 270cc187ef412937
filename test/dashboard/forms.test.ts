import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()
const focused = 'document.activeElement.name'

test('what is missing in a form is said in the dashboard’s language and looks, whatever the browser speaks', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, assertReadable, close } = await shelf.open('/connect/store?lang=el')
  const missing = page.getByText('Συμπληρώστε το, παρακαλούμε.')
  await page.getByRole('button', { name: 'Σύνδεση' }).click()
  await missing.first().waitFor()
  assert.equal(await missing.count(), 2, 'the address and the token; a webhook may come later')
  assert.equal(await page.evaluate(focused), 'baseUrl')
  await assertReadable()
  await page.keyboard.type('aegean.myshopify.com')
  await page.keyboard.press('Enter')
  await page.getByText('Θα έπρεπε να είναι διεύθυνση ιστού').waitFor()
  assert.equal(await missing.count(), 1)

  await page.goto(`${url}/connect/whatsapp?lang=hu`)
  await page.getByLabel('Phone number ID').fill('seven')
  await page.getByRole('button', { name: 'Csatlakoztatás és ellenőrzés' }).click()
  await page.getByText('Csak számjegyekből állhat.').waitFor()
  assert.equal(await page.getByText('Kérjük, töltse ki.').count(), 4)
  await page.goto(`${url}/settings?lang=hu`)
  const idle = page.locator('[name=humanIdleMinutes]')
  await idle.fill('0')
  await page.getByRole('button', { name: 'Mentés' }).click()
  await page.getByText('1 és 43200 között kell lennie.').waitFor()
  assert.equal(await page.evaluate(focused), 'humanIdleMinutes')
  await close()
})

test('hours have 24 hours and days are written as their reader writes them', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/content/hours?lang=el', {
    ...{ locale: 'en-US', timezoneId: 'Europe/Athens' },
  })
  const opens = page.getByLabel('Δευτέρα: ανοίγει')
  await opens.fill('930')
  await opens.press('Enter')
  await page.getByText('Αποθηκεύτηκε.').waitFor()
  assert.equal(await opens.inputValue(), '09:30')
  const closes = page.getByLabel('Δευτέρα: κλείνει')
  await closes.fill('24')
  await closes.press('Tab')
  assert.equal(await closes.inputValue(), '24:00')
  await opens.fill('26')
  await opens.press('Tab')
  await page.getByText('Μια ώρα, π.χ. 09:30.').waitFor()
  await page.getByRole('button', { name: 'Αποθήκευση' }).click()
  assert.equal(await opens.getAttribute('aria-invalid'), 'true')
  await assertReadable()

  const post = async (path: string, data: object) => {
    const answer = await context.request.post(`${url}/api/${path}`, { data, headers: { origin: url } })
    assert.ok(answer.ok(), await answer.text())
    return (await answer.json()) as { id: string; schedule: { at: string } }
  }
  await post('templates/sync', {})
  const everyone = { name: 'Ελλάδα', conditions: { type: 'country', in: ['GR'] } }
  const { id } = await post('campaigns', {
    ...{ name: 'Άνοιξη', audience: { segment: (await post('segments', everyone)).id } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'a' }, 2: { text: 'b' } } },
    schedule: { at: '2036-03-01T18:00:00+02:00' },
  })
  await page.goto(`${url}/campaigns/${id}?step=plan&lang=el`)
  const day = page.getByLabel('Ημέρα έναρξης')
  assert.equal(await day.inputValue(), '01/03/2036')
  assert.equal(await page.getByLabel('Ώρα της ημέρας').inputValue(), '18:00')
  await page.getByText('18:00').first().waitFor()
  assert.equal(await page.getByText(/μ\.μ\.|PM/).count(), 0)
  await day.fill('2.3.36')
  await day.press('Tab')
  await page.getByText('Κυριακή 2 Μαρτίου 2036').waitFor()
  await day.fill('31/2/2036')
  await day.press('Tab')
  await page.getByText('Θα έπρεπε να είναι ημερομηνία, όπως 02/03/2036.').waitFor()
  await assertReadable()
  await close()
})
