import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desks } from './desk.ts'

const shelf = desks()
const choose = async (page: Page, menu: RegExp, language: string) => {
  await page.getByRole('button', { name: menu }).click()
  await page.getByRole('menuitem', { name: language }).click()
}

test('the account’s language is spoken on every device, and the menu changes it for all', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const locale = () => desk.context.request.get(`${desk.url}/api/me`).then((me) => me.json())
  const desk = await shelf.open('/settings')
  // The account speaks English, this browser Hungarian, and it spoke Greek the last time.
  const abroad = await shelf.open('/sign-in', { locale: 'hu-HU' })
  await abroad.page.getByRole('button', { name: 'Ελληνικά' }).click()
  await abroad.page.goto(`${abroad.url}/settings`)
  await abroad.page.getByRole('heading', { name: 'Settings' }).waitFor()
  // Whoever asks by the address is asked for nothing else.
  await abroad.page.goto(`${abroad.url}/settings?lang=el`)
  await abroad.page.getByRole('heading', { name: 'Ρυθμίσεις' }).waitFor()
  await choose(abroad.page, /Το μενού σας/, 'Magyar')
  await abroad.page.getByRole('heading', { name: 'Beállítások' }).waitFor()
  assert.equal((await locale()).user.locale, 'hu')
  await abroad.page.getByRole('link', { name: 'Kezdőlap' }).click()
  await abroad.page.getByRole('link', { name: 'Beállítások' }).click()
  await abroad.page.getByRole('heading', { name: 'Beállítások' }).waitFor()
  await abroad.close()
  await desk.page.reload()
  await desk.page.getByRole('heading', { name: 'Beállítások' }).waitFor()
  // What could not be kept is not spoken either.
  await desk.page.route('**/api/me', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.continue(),
  )
  await choose(desk.page, /Az Ön menüje/, 'English')
  await desk.page.getByText('A kiszolgáló nem érhető el.').waitFor()
  await desk.page.getByRole('heading', { name: 'Beállítások' }).waitFor()
  await desk.close()
})
