import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encode } from '../campaigns/import/pages.ts'
import { desks } from './desk.ts'

const shelf = desks()
const list = [
  'Όνομα;Κινητό;Πόλη;Συγκατάθεση',
  'Μαρία Παπαδοπούλου;6941234501;Αθήνα;ναι',
  '<img src=x onerror=alert(1)>;6941234502;Πάτρα;ναι',
  'Anna;+36201234503;Budapest;ναι',
  'Νίκος;6941234504;Χανιά;',
  'Λένα;3,07E+11;Χανιά;ναι',
].join('\r\n')

test('a campaign, from a file to its report', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/campaigns')
  const headers = { origin: url }
  // So that it can be sent at whatever hour the tests run.
  await context.request.patch(`${url}/api/settings`, { data: { quietHours: null }, headers })
  await context.request.post(`${url}/api/templates/sync`, { headers })
  // As if its text were the shop's own: of a ready one it is known what fills it.
  const { items } = await (await context.request.get(`${url}/api/templates`)).json()
  for (const { id } of items.filter((one: { name: string }) => one.name === 'win_back'))
    await context.request.patch(`${url}/api/templates/${id}`, { data: { variables: {} }, headers })
  const press = (name: string | RegExp) =>
    page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).click()

  await page.getByRole('link', { name: 'New campaign' }).first().click()
  await page.locator('input[type=file]').setInputFiles({
    name: 'πελάτες.csv',
    mimeType: 'text/csv',
    buffer: encode(list, 'windows-1253'),
  })
  await page.getByText('The spreadsheet has rounded this number').waitFor()
  assert.equal(await page.getByLabel('Letters').inputValue(), 'windows-1253')
  assert.equal(await page.getByLabel('Between columns').inputValue(), ';')
  await page.getByLabel('Letters').selectOption('windows-1252')
  await page.getByText('Ìáñßá').first().waitFor()
  await page.getByLabel('Letters').selectOption('windows-1253')
  await page.getByText('Μαρία Παπαδοπούλου').waitFor()
  await page.reload()
  await page.getByText('Μαρία Παπαδοπούλου').waitFor()

  await press('Next')
  await page.getByRole('combobox', { name: 'Πόλη' }).selectOption('ignore')
  await page.getByText('of 5 may get marketing messages').waitFor()
  await assertReadable()
  await press('Take it in and go on')
  await page.getByText('people in the audience').waitFor()
  await page.getByLabel('Name').fill('Autumn')
  await press('Next')

  // Whoever chooses reads English, though the shop speaks Greek.
  await page.getByText('It has been a while since your last visit').first().waitFor()
  const planned = page.waitForResponse(
    async (one) => one.url().endsWith('/plan') && (await one.text()).includes('template.variables'),
  )
  await press(/^We have not seen each other for a while (Greek|English|Hungarian)/)
  await planned
  const missing = page.getByText('Nothing is said for this variable')
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
  assert.equal(await missing.count(), 0, 'nothing is wrong before anything was written')
  assert.equal(await page.getByRole('alert').count(), 0)
  const first = page.getByLabel(/^What fills ‹/).first()
  await first.focus()
  await first.blur()
  await missing.waitFor()
  assert.equal(await missing.count(), 1, 'only of what was left')
  await first.selectOption('first_name')
  await page.getByLabel('Where it is not known').fill('friend')
  // What is said of a field as it is left does not push away what one presses to leave it.
  await page.getByLabel('Words').focus()
  await press('Next')
  await page.getByRole('button', { name: 'Mend it' }).last().click()
  await missing.waitFor()
  await page.getByLabel('Words').fill('Agora')
  await missing.waitFor({ state: 'detached' })
  const preview = page.getByRole('complementary')
  await preview.getByText('Γεια σας').waitFor()
  await press('Next person')
  await preview.getByText('2 of 3').waitFor()
  await press('Longest')
  await preview.getByText('Dark').click()
  await assertReadable()

  await press('Next')
  await page.getByText(/in Athens is .* in Budapest/).waitFor()
  const prices = (await page.getByRole('main').innerText())
    .match(/€[\d.]+/g)!
    .map((one) => Number(one.slice(1)))
  const [total, ...countries] = prices
  assert.equal(
    countries.reduce((sum, one) => sum + one, 0).toFixed(4),
    total!.toFixed(4),
    'as they are shown',
  )
  await page.getByRole('row', { name: 'They never said yes to such messages.' }).getByRole('button').click()
  await page.getByRole('dialog').getByText('Νίκος').waitFor()
  await assertReadable()
  await page.keyboard.press('Escape')
  await press('Next')
  await page.getByLabel('Your phone').fill('6941234599')
  await press('Send a test')
  await page.getByText('On its way to your phone').waitFor()
  await press('Send to 3 people now')

  await page.getByText('Finished', { exact: true }).waitFor()
  await press(/^Sent 3/)
  await page.getByRole('dialog').getByText('<img src=x onerror=alert(1)>').waitFor()
  await page.keyboard.press('Escape')
  await page.getByLabel('Name or phone').fill('4501')
  await page.getByRole('link', { name: /<img/ }).waitFor({ state: 'detached' })
  await page.getByRole('link', { name: /Μαρία Παπαδοπούλου/ }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await assertReadable()
  const file = await page.getByRole('link', { name: 'Save as CSV' }).getAttribute('href')
  assert.match(await (await context.request.get(url + file)).text(), /Παπαδοπούλου.*\+306941234501/)
  await close()
})

test('a campaign whose number is paused says so, and the number is let go on from there', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/campaigns')
  const ask = async (method: string, path: string, data: object = {}) => {
    const answer = await context.request.fetch(`${url}/api/${path}`, {
      ...{ method, headers: { origin: url } },
      ...(method !== 'GET' && { data }),
    })
    const text = await answer.text()
    assert.ok(answer.ok(), `${path}: ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  await ask('POST', 'templates/sync')
  const segment = await ask('POST', 'segments', {
    name: 'All of Greece',
    conditions: { type: 'country', in: ['GR'] },
  })
  const template = {
    name: 'win_back',
    language: 'auto',
    variables: { 1: { text: 'you' }, 2: { text: 'Agora' } },
  }
  const { id } = await ask('POST', 'campaigns', {
    name: 'Spring',
    audience: { segment: segment.id },
    template,
    schedule: { at: '2036-03-01T10:00:00+02:00' },
  })
  await ask('POST', `campaigns/${id}/launch`)
  const [number] = (await ask('GET', 'channels')).items
  await ask('POST', `channels/${number.id}/pause`, { reason: 'we count the stock' })
  const draft = { name: 'Made meanwhile', audience: { segment: segment.id }, template }
  await ask('DELETE', `campaigns/${(await ask('POST', 'campaigns', draft)).id}`)
  await page.reload()
  await page
    .getByRole('row', { name: /Spring/ })
    .getByText('Stands still')
    .waitFor()
  await page.getByRole('link', { name: 'Spring' }).click()
  await page.getByText('This number is paused').waitFor()
  await page.getByText('we count the stock').waitFor()
  await assertReadable()
  await page.setViewportSize({ width: 390, height: 844 })
  await assertReadable()
  await page.getByRole('button', { name: 'Let the number send again' }).click()
  await page.getByText('This number is paused').waitFor({ state: 'detached' })
  assert.equal((await ask('GET', 'channels')).items[0].status, 'active')
  await ask('POST', `campaigns/${id}/cancel`)
  await close()
})

test('a contact is found, and what they say is kept; a segment counts itself', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, assertReadable, close } = await shelf.open('/contacts')
  await page.getByLabel('Name, phone or e-mail').fill('Kovács')
  await page.getByRole('link', { name: 'Kovács Anna' }).waitFor()
  await assertReadable()
  await page.getByRole('link', { name: 'Kovács Anna' }).click()
  await page.getByLabel('What they said, and where').fill('said no at the till')
  await page.getByRole('button', { name: 'They said no' }).click()
  await page.getByText('Marketing: Said no').waitFor()
  await assertReadable()
  await page.goto(page.url().replace(/contacts.*/, 'contacts/segments/new'))
  await page.getByLabel('Condition', { exact: true }).selectOption('country')
  await page.getByRole('button', { name: 'Remove: Greece' }).click()
  await page.getByLabel('Country', { exact: true }).selectOption({ label: 'Hungary' })
  await page.getByText(/may get marketing/).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Hungary')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { name: 'Who is in it' }).waitFor()
  await page.getByRole('link', { name: 'Kovács Anna' }).waitFor()
  await assertReadable()
  await close()
})
