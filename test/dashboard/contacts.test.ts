import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'
import { newUser, signedInPage } from './people.ts'
import { browserOfFile } from './window.ts'

const people = 100_000
const browserHere = browserOfFile()

test('100,000 contacts are paged by cursor: forth, back, and found by name, a page at a time', async (t) => {
  const browser = browserHere()
  if (typeof browser === 'string') return t.skip(browser)
  const { url: databaseUrl, sql } = await testDatabase(t)
  const server = await startTestServer({ DATABASE_URL: databaseUrl })
  t.after(() => server.stop())
  await sql`
    insert into contacts (id, name, created_at)
    select gen_random_uuid(), 'Πελάτης ' || n, now() - n * interval '1 second' from generate_series(1, ${people}) n`
  await sql`analyze contacts`
  const maria = await newUser(sql, 'Μαρία', 'admin')
  const { page, faults } = await signedInPage(browser, server.url, maria.email)
  const asked: URL[] = []
  let bytes = 0
  page.on('response', async (one) => {
    const url = new URL(one.url())
    if (url.pathname !== '/api/contacts') return
    asked.push(url)
    bytes = Math.max(bytes, (await one.body().catch(() => Buffer.alloc(0))).length)
  })
  const names = () => page.locator('tbody tr td:first-child').allTextContents()
  const first = page.locator('tbody tr').first()
  await page.goto(`${server.url}/contacts`)
  await first.getByText(/Πελάτης/).waitFor()
  const seen: string[][] = [await names()]
  for (let n = 0; n < 3; n++) {
    const top = seen.at(-1)![0]!
    await page.getByRole('button', { name: 'Next' }).click()
    await page
      .locator('tbody tr')
      .first()
      .filter({ hasNotText: new RegExp(`${top.trim()}$`) })
      .waitFor()
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
    seen.push(await names())
  }
  const all = seen.flat()
  assert.equal(new Set(all).size, all.length, 'nobody twice')
  await page.getByRole('button', { name: 'Previous' }).click()
  const isAt = async (place: number) => {
    await first.getByText(seen[place]![0]!.trim(), { exact: true }).waitFor()
    await page.getByText(`Page ${place + 1}`, { exact: true }).waitFor()
  }
  await isAt(2)
  await first.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /Πελάτης/ }).waitFor()
  await page.goBack()
  await isAt(2)
  await page.reload()
  await isAt(2)
  await page.goBack()
  await isAt(1)
  assert.ok(asked.filter(({ searchParams }) => searchParams.has('cursor')).length >= 3)
  assert.ok(asked.every(({ searchParams }) => !searchParams.has('offset')))
  assert.ok(bytes > 0 && bytes < 100_000, `${bytes} bytes`)
  await page.getByLabel('Name, phone or e-mail').fill('Πελάτης 99999')
  await first.getByText('Πελάτης 99999', { exact: true }).waitFor()
  assert.deepEqual(faults, [])
})
