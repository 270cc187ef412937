import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desks } from './desk.ts'

const shelf = desks()

test('colleagues: what was refused is said until something else is tried, and a link gives a new password', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, url, context, assertReadable, close } = await shelf.open('/settings/people')
  const invite = page.getByRole('button', { name: 'Make a link' })
  const email = page.getByLabel('E-mail')
  await email.fill('maria@shop.example')
  await invite.click()
  await page.getByText('Somebody with this address has an account already.').waitFor()
  await email.fill('nikos@shop')
  assert.equal(await page.getByRole('alert').count(), 0)
  await email.fill('nikos@shop.example')
  await invite.click()
  const link = await page.getByLabel('Link of the invitation').inputValue()
  const theirs = await context.browser()!.newContext({ locale: 'en-GB' })
  const his = await theirs.newPage()
  await his.goto(link)
  await his.getByLabel('Your name').fill('Νίκος')
  await his.getByLabel('Password').fill('one that he forgets')
  await his.getByRole('button', { name: 'Join' }).click()
  await his.getByRole('heading', { name: 'Today' }).waitFor()

  await page.reload()
  const own = page.getByRole('button', { name: /Role and account of Μαρία/ })
  await own.click()
  await page.getByRole('menuitem', { name: /^Agent/ }).click()
  const refusal = page.getByText('This is the only admin.')
  await refusal.waitFor()
  // A notice stands while somebody points at it, so that no clock takes it away here.
  await refusal.hover()
  const nikos = page.getByRole('button', { name: /Role and account of Νίκος/ })
  await nikos.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Link for a new password' }).waitFor()
  assert.equal(await refusal.count(), 1)
  await page.getByRole('menuitem', { name: 'Link for a new password' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const reset = await dialog.getByRole('textbox').inputValue()
  assert.equal(await refusal.count(), 0, 'of the time before')
  await assertReadable()
  await page.keyboard.press('Escape')

  await theirs.clearCookies()
  await his.goto('about:blank')
  await his.goto(reset)
  await his.getByLabel('New password').fill('one that he remembers')
  await his.getByRole('button', { name: 'Save the password' }).click()
  await his.getByText('Your new password is saved').waitFor()
  await theirs.close()
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email: 'nikos@shop.example', password: 'one that he remembers' },
    headers: { origin: url },
  })
  assert.ok(answer.ok())
  await close()
})
