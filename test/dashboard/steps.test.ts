import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { asking } from '../../scripts/pictures/ask.ts'
import { desks } from './desk.ts'

const shelf = desks()
const presser = (page: Page) => (name: string) => page.getByRole('button', { name, exact: true }).click()
const choose = (page: Page) =>
  page.locator('input[type=file]').setInputFiles({
    ...{ name: 'people.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('Name,Phone,City\r\nAnna,+36201234521,Eger\r\n', 'utf8'),
  })

test('Back and Forward go the steps of a file, and what was taken in is not offered again', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, close } = await shelf.open('/contacts')
  const press = presser(page)
  const wizard = `${url}/contacts/imports/new`
  const city = page.getByRole('combobox', { name: 'City' })
  const nothing = page.getByText('Drop your list of buyers here')
  await page.getByRole('link', { name: 'Bring in a file' }).first().click()
  await nothing.waitFor()
  await page.waitForURL(`${wizard}?step=file`)
  await choose(page)
  await press('Next')
  await city.selectOption('ignore')
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.waitForURL(`${wizard}?step=columns`)

  await page.goBack()
  await page.getByLabel('Between columns').waitFor()
  await page.goForward()
  assert.equal(await city.inputValue(), 'ignore')
  await page.reload()
  assert.equal(await city.inputValue(), 'ignore')
  await press('Take it in')
  await page.getByText('Done: one row.').waitFor()

  await page.goBack()
  await nothing.waitFor()
  await page.waitForURL(`${wizard}?step=file`)
  await page.goBack()
  await page.waitForURL(`${url}/contacts`)
  await page.goForward()
  await page.goForward()
  await page.getByText('Done: one row.').waitFor()
  await close()
})

test('a step that cannot be opened gives way to the one before it, also in the history', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, close } = await shelf.open('/contacts')
  for (const [path, asked, shown] of [
    ['/contacts/imports/new', 'columns', 'file'],
    ['/campaigns/new', 'columns', 'file'],
    ['/campaigns/new', 'message', 'audience'],
    ['/campaigns/new', 'nothing', 'audience'],
  ]) {
    await page.goto(`${url}${path}?step=${asked}`)
    await page.waitForURL(`${url}${path}?step=${shown}`)
    await page.locator('[aria-current=step]').waitFor()
  }
  await page.goBack()
  await page.goBack()
  await page.waitForURL(`${url}/campaigns/new?step=file`)
  // What is no list is shown by the step of the file, with why.
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'people.csv', mimeType: 'text/csv' },
    buffer: Buffer.from('PK\u0003\u0004 a workbook'),
  })
  await page.getByRole('alert').waitFor()
  await page.goto(`${url}/campaigns/new?step=columns`)
  await page.getByRole('alert').waitFor()
  await page.waitForURL(`${url}/campaigns/new?step=file`)
  await close()
})

test('Back and Forward go the steps of a campaign, and lead to what was made of them', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/campaigns')
  const ask = asking(context, url)
  const press = presser(page)
  await ask('POST', '/api/templates/sync')
  const conditions = { type: 'country', in: ['GR'] }
  const segment = await ask('POST', '/api/segments', { name: 'All of Greece', conditions })
  const wizard = `${url}/campaigns/new`
  const name = page.getByLabel('Name', { exact: true })
  const template = page.getByRole('button', {
    name: /^We have not seen each other for a while (Greek|English|Hungarian)/,
  })
  await page.getByRole('link', { name: 'New campaign' }).first().click()
  await choose(page)
  await press('Next')
  await press('Take it in and go on')
  await page.waitForURL(`${wizard}?step=audience`)
  await name.fill('Autumn')

  // Back from the audience: its file is taken in, and its columns are no step any more.
  await page.goBack()
  await page.getByText('people.csv is taken in.').waitFor()
  await press('Go on with people who are here already')
  assert.equal(await name.inputValue(), 'Autumn')
  await press('Next')
  await template.waitFor()
  await page.goBack()
  assert.equal(await name.inputValue(), 'Autumn')
  await page.goForward()
  await template.waitFor()
  await page.reload()
  await template.click()

  const made = page.getByRole('heading', { name: 'Autumn' })
  await made.waitFor()
  const draft = new URL(page.url()).pathname
  await page.goBack()
  await page.waitForURL(`${url}${draft}?step=audience`)
  await page.goForward()
  await page.waitForURL(`${url}${draft}?step=message`)
  await page.goBack()
  await page.waitForURL(`${url}${draft}?step=audience`)
  await page.goBack()
  await page.waitForURL(`${url}${draft}?step=audience`)
  await made.waitFor()
  await page.goBack()
  await page.waitForURL(`${url}/campaigns`)
  assert.equal((await ask('GET', '/api/campaigns')).items.length, 1)

  // A new one begins anew, and a segment leads into it by its link.
  await page.getByRole('link', { name: 'New campaign' }).first().click()
  await page.getByText('Drop your list of buyers here').waitFor()
  await page.goto(`${url}/contacts/segments/${segment.id}`)
  await page.getByRole('link', { name: 'Start a campaign' }).click()
  await page.waitForURL(`${wizard}?step=audience`)
  const chosen = (name: string) =>
    page.locator('option:checked', { hasText: name }).waitFor({ state: 'attached' })
  await chosen('All of Greece')
  await page.goBack()
  await page.waitForURL(`${url}/contacts/segments/${segment.id}`)
  const [file] = (await ask('GET', '/api/imports')).items
  await page.goto(`${wizard}?importId=${file.id}`)
  await page.waitForURL(`${wizard}?step=audience`)
  await chosen('people.csv')
  await chosen('No segment')
  await close()
})
