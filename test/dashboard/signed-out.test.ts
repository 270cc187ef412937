import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('whoever was signed out elsewhere is led to the door, and from there back to where they were', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/settings/activity?kind=accounts')
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  const answer = await context.request.post(`${url}/api/auth/sign-out`, { headers: { origin: url } })
  if (!answer.ok()) throw new Error(await answer.text())
  await page.getByRole('heading', { name: 'Good to see you' }).waitFor()
  await page.getByLabel('E-mail').fill('maria@shop.example')
  await page.getByLabel('Password').fill('a long enough sentence')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Settings' }).waitFor()
  assert.equal(page.url(), `${url}/settings/activity?kind=accounts`)
  await close()
})
