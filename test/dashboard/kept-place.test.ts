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
