import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { assertReadable } from './watched.ts'
import { browserOfFile } from './window.ts'

const browserHere = browserOfFile()

test('a page that is not for an account says so, asks for nothing, and is no fault', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  const { email } = await newUser(sql, 'Νίκος')
  const { page, faults } = await signedInPage(browser, server.url, email)
  const refused: string[] = []
  page.on('response', (one) => {
    if (one.status() === 403) refused.push(one.url())
  })
  const closed = page.getByRole('heading', { name: 'This page is not for your account' })
  for (const path of [
    '/contacts/imports/new',
    '/campaigns/new',
    '/numbers',
    '/settings/people',
    '/connect/whatsapp',
    '/contacts/segments/new',
  ]) {
    await page.goto(server.url + path)
    await closed.waitFor()
    assert.equal(await page.getByRole('main').getByRole('heading').count(), 1, path)
  }
  await assertReadable(page)
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  for (const path of ['/campaigns', '/contacts', '/contacts/imports', '/contacts/segments']) {
    await page.goto(server.url + path)
    await page.locator('h1').waitFor()
    assert.equal(await closed.count(), 0, path)
  }
  assert.deepEqual(refused, [])
  assert.deepEqual(faults, [])
})

test('what breaks a page is still told in the console', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  const { email } = await newUser(sql, 'Μαρία', 'admin')
  const { page, faults } = await signedInPage(browser, server.url, email)
  await page.route('**/api/me', (route) => route.fulfill({ status: 500, json: {} }))
  await page.goto(`${server.url}/contacts`)
  await page.getByRole('alert').waitFor()
  assert.ok(faults.length > 0)
})
