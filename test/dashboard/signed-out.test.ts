import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('whoever was signed out elsewhere is led to the door', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, close } = await shelf.open('/contacts')
  await page.getByRole('heading', { name: 'Contacts' }).waitFor()
  const answer = await context.request.post(`${url}/api/auth/sign-out`, { headers: { origin: url } })
  if (!answer.ok()) throw new Error(await answer.text())
  await page.getByRole('heading', { name: 'Good to see you' }).waitFor()
  await close()
})
