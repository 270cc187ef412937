import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('who is looked for stands in the address: Back from a contact and a reload find them again', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, close } = await shelf.open('/campaigns')
  const field = page.getByLabel('Name, phone or e-mail')
  const anna = page.getByRole('link', { name: 'Kovács Anna' })
  const other = page.getByRole('link', { name: 'Emma Wilson' })
  await page.getByRole('link', { name: 'Contacts', exact: true }).click()
  await other.waitFor()
  for (const text of ['Kov', 'Kovács']) {
    await field.fill(text)
    await page.waitForURL(`${url}/contacts?q=${encodeURIComponent(text)}`)
  }
  await other.waitFor({ state: 'detached' })
  await anna.click()
  await page.getByRole('heading', { name: 'Kovács Anna' }).waitFor()
  await page.goBack()
  await anna.waitFor()
  assert.equal(await field.inputValue(), 'Kovács')
  assert.equal(await other.count(), 0)
  await page.reload()
  await anna.waitFor()
  assert.equal(await field.inputValue(), 'Kovács')
  assert.equal(await other.count(), 0)

  // Not an entry a letter.
  await page.goBack()
  await page.waitForURL(`${url}/campaigns`)
  await page.goForward()
  await anna.waitFor()

  // A phone is words, too.
  await field.fill('6999999999')
  await page.waitForURL(`${url}/contacts?q=6999999999`)
  await page.reload()
  await page.getByText('Nobody found').waitFor()
  assert.equal(await field.inputValue(), '6999999999')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await other.waitFor()
  await page.waitForURL(`${url}/contacts`)
  assert.equal(await field.inputValue(), '')
  await close()
})
