// Whoever goes back, or takes something away, stays where they were.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../scripts/pictures/ask.ts'
import { until } from '../queues/waiting.ts'
import { desks } from './desk.ts'

const shelf = desks({ SAMPLE_DATA: 'auto' })

test('Back closes what lies over the page, and the page stays', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('POST', '/api/templates/sync')
  const { id: segment } = await ask('POST', '/api/segments', {
    ...{ name: 'Everybody of Greece', conditions: { type: 'country', in: ['GR'] } },
  })
  await ask('POST', '/api/campaigns', {
    ...{ name: 'Spring', audience: { segment, exclude: [] } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: 'Agora' } } },
  })
  await page.goto(`${url}/campaigns`)
  await page.getByRole('link', { name: 'Spring' }).click()
  await page.getByRole('button', { name: 'Plan', exact: true }).click()
  await page
    .getByRole('row', { name: /^Audience/ })
    .getByRole('button')
    .click()
  await page.getByRole('dialog').getByRole('link').first().waitFor()
  await page.goBack()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.waitForURL(/step=plan/)
  await page.goBack()
  await page.getByRole('complementary').waitFor()
  await page.waitForURL((now) => !now.search.includes('step=plan'))
  await page.goForward()
  // A link within it leads on.
  await page
    .getByRole('row', { name: /^Audience/ })
    .getByRole('button')
    .click()
  await page.getByRole('dialog').getByRole('link').first().click()
  await page.waitForURL(/contacts/)
  await close()
})

test('whoever comes back from a recipient finds the list as it was sifted', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('POST', '/api/templates/sync')
  const { id: segment } = await ask('POST', '/api/segments', {
    ...{ name: 'Greeks', conditions: { type: 'country', in: ['GR'] } },
  })
  const { id } = await ask('POST', '/api/campaigns', {
    ...{ name: 'Summer', audience: { segment, exclude: [] } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: 'Agora' } } },
  })
  await ask('POST', `/api/campaigns/${id}/launch`)
  await page.goto(`${url}/campaigns/${id}`)
  const result = page.getByLabel('Result', { exact: true })
  await result.selectOption('Left out')
  await page.waitForURL(/outcome=skipped/)
  const people = page.getByRole('table', { name: 'Recipients' }).getByRole('link')
  await people.first().click()
  await page.waitForURL(/contacts/)
  await page.goBack()
  assert.equal(await result.inputValue(), 'skipped')
  await people.first().waitFor()
  await page.getByLabel('Name or phone').fill('nobody at all')
  await page.waitForURL(/q=nobody/)
  await page.getByText('Nobody here.').waitFor()
  await result.selectOption('All results')
  await page.waitForURL((now) => !now.search.includes('outcome'))
  assert.match(page.url(), /q=nobody/)
  await close()
})

test('an hour within the quiet hours is told where it is chosen', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  await ask('PATCH', '/api/settings', { quietHours: { from: '21:00', to: '09:00' } })
  const { id: segment } = await ask('POST', '/api/segments', {
    ...{ name: 'In Greece', conditions: { type: 'country', in: ['GR'] } },
  })
  const { id } = await ask('POST', '/api/campaigns', {
    ...{ name: 'Late', audience: { segment, exclude: [] } },
    template: { name: 'win_back', language: 'auto', variables: { 1: { text: 'you' }, 2: { text: 'Agora' } } },
    schedule: { localTime: '23:30' },
  })
  await page.goto(`${url}/campaigns/${id}?step=plan`)
  const note = page.getByText('Your quiet hours are 21:00 to 09:00')
  await note.waitFor()
  const hour = page.getByLabel('Hour of the day', { exact: false })
  await hour.fill('20:59')
  await hour.blur()
  await note.waitFor({ state: 'detached' })
  await close()
})

test('who takes a condition away by keys is beside it afterwards', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, close } = await shelf.open('/')
  await page.goto(`${url}/contacts/segments/new`)
  const remove = page.getByRole('button', { name: 'Remove', exact: true })
  await page.getByRole('button', { name: '+ Add a condition' }).click()
  await remove.nth(1).press('Enter')
  const focused = () => page.evaluate('document.activeElement?.getAttribute("aria-label")')
  assert.equal(await remove.count(), 1)
  assert.equal(await focused(), 'Remove')
  await remove.press('Enter')
  assert.equal(await remove.count(), 0)
  assert.match(String(await page.evaluate('document.activeElement?.textContent')), /^\+/)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByLabel('Name', { exact: true }).and(page.locator('[aria-invalid=true]')).waitFor()
  await close()
})

test('the button that ends marketing is asked for no reason', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/')
  const ask = asking(context, url)
  const { id: segment } = await ask('POST', '/api/segments', {
    ...{ name: 'All of Greece', conditions: { type: 'country', in: ['GR'] } },
  })
  const template = { name: 'win_back_reasons', language: 'auto', variables: {} }
  const { id } = await ask('POST', '/api/campaigns', { name: 'Why', audience: { segment }, template })
  await page.goto(`${url}/campaigns/${id}?step=message`)
  const price = page.getByRole('combobox', { name: 'A press of “The price” means' })
  await price.waitFor()
  assert.equal(await price.inputValue(), 'price', 'as the template says itself')
  assert.equal(await page.getByRole('combobox', { name: /Unsubscribe/ }).count(), 0)
  await price.selectOption('')
  await until(async () => (await ask('GET', `/api/campaigns/${id}`)).template.variables['button.0'])
  await page.reload()
  await price.waitFor()
  assert.equal(await price.inputValue(), '', 'and nothing where the campaign says so')
  await close()
})
