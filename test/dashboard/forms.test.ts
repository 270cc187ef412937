import assert from 'node:assert/strict'
import { test } from 'node:test'
import { until } from '../queues/waiting.ts'
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
  await page.getByText('1 és 43 200 között kell lennie.').waitFor()
  assert.equal(await page.evaluate(focused), 'humanIdleMinutes')
  await page.goto(`${url}/content/flows/cart-recovery?lang=hu`)
  const after = page.getByLabel('Óra az utolsó változás után').first()
  await after.fill('721')
  await after.press('Enter')
  await page.getByText('0,1 és 720 között kell lennie.').waitFor()
  await page.goto(`${url}/content?lang=hu`)
  await page.getByRole('button', { name: 'Kérdezem' }).click()
  await page.getByText('Kérjük, töltse ki.').waitFor()
  assert.equal(await page.evaluate(focused), 'text')
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

  type Parts = NonNullable<Parameters<typeof context.request.post>[1]>['multipart']
  const post = async (path: string, data: object, multipart?: Parts) => {
    const body = multipart ? { multipart } : { data }
    const answer = await context.request.post(`${url}/api/${path}`, { ...body, headers: { origin: url } })
    assert.ok(answer.ok(), await answer.text())
    return (await answer.json()) as { id: string; schedule: { at: string } }
  }
  await post('templates/sync', {})
  const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from('phone\n+306941234567\n') }
  const consent = { purpose: 'marketing', source: 'shop', text: 'Yes' }
  const { id: importId } = await post('imports', {}, { file: list, options: JSON.stringify({ consent }) })
  const taken = async () =>
    (await (await context.request.get(`${url}/api/imports/${importId}`)).json()).status
  await until(async () => (await taken()) === 'done')
  const { id } = await post('campaigns', {
    ...{ name: 'Άνοιξη', audience: { importId } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'a' }, 2: { text: 'b' } } },
    schedule: { at: '2036-03-01T18:00:00+02:00' },
  })
  await page.goto(`${url}/campaigns/${id}?step=plan&lang=el`)
  const day = page.getByLabel('Ημέρα έναρξης')
  assert.equal(await day.inputValue(), '01/03/2036')
  assert.equal(await page.getByLabel('Ώρα της ημέρας').inputValue(), '18:00')
  await page.getByText('18:00').first().waitFor()
  assert.equal(await page.getByText(/μ\.μ\.|PM/).count(), 0)
  const finishes = page.getByRole('definition').last()
  assert.match(await finishes.innerText(), /^1 Μαρ.* 2036, 18:\d\d$/)
  // Whoever is away plans by the shop's clock as well, and is told so.
  const quietHours = { from: '17:00', to: '20:00' }
  await context.request.patch(`${url}/api/settings`, { data: { quietHours }, headers: { origin: url } })
  const away = await shelf.open(`/campaigns/${id}?step=launch&lang=el`, { timezoneId: 'America/New_York' })
  await away.page.getByRole('button', { name: /20:00 \(Αθήνα\)/ }).waitFor()
  assert.equal(await away.page.getByText('13:00').count(), 0)
  await away.page.getByText(/^Αργότερα: /).waitFor()
  await away.assertReadable()
  await away.close()
  await day.fill('2.3.36')
  await day.press('Tab')
  await page.getByText('Κυριακή 2 Μαρτίου 2036').waitFor()
  await day.fill('31/2/2036')
  await day.press('Tab')
  await page.getByText('Θα έπρεπε να είναι ημερομηνία, όπως 02/03/2036.').waitFor()
  await assertReadable()
  await close()
})
