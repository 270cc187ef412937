import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desks } from './desk.ts'

const shelf = desks()

/** What an app on a phone shows for a secret (RFC 6238): six digits, a new one each half minute. */
function codeOf(secret: string, now = Date.now()): string {
  const bits = [...secret.replace(/=+$/, '')].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map((byte) => Number.parseInt(byte, 2))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const hash = createHmac('sha1', Buffer.from(bytes)).update(counter).digest()
  const at = hash[19]! & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** From a browser that knows nobody. An open page would see its session end, and go to the door by itself. */
async function enter(page: Page, url: string, path = '/sign-in'): Promise<void> {
  await page.goto('about:blank')
  await page.context().clearCookies()
  await page.goto(url + path)
  await page.getByLabel('E-mail').fill('maria@shop.example')
  await page.getByLabel('Password').fill('a long enough sentence')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'One more step' }).waitFor()
}

const confirm = async (page: Page, code: string) => {
  await page.getByLabel('Six-digit code').fill(code)
  await page.getByRole('button', { name: 'Confirm' }).click()
}

test('a second factor is turned on, asked for, and got round once by a recovery code', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const desk = await shelf.open('/settings/you')
  const { page, url } = desk
  await page.getByLabel('Present password').last().fill('not the password')
  await page.getByRole('button', { name: 'Turn on' }).click()
  await page.getByText('This is not your present password.').waitFor()
  await page.getByLabel('Present password').last().fill('a long enough sentence')
  await page.getByRole('button', { name: 'Turn on' }).click()
  await page.getByAltText('Code to scan with your app').waitFor()
  await desk.assertReadable()
  await page.getByText('I cannot scan it').click()
  const secret = (await page.locator('details code').textContent())!
  // Whoever is asked for by the cookie of a session that is just replaced is nobody, and not thrown out for it.
  await page.route('**/api/me', (route) => route.fulfill({ status: 401, json: {} }), { times: 1 })
  await confirm(page, '000000')
  await page.getByText('This code is not right.').waitFor()
  await confirm(page, codeOf(secret))
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor()
  const codes = await page.locator('ul.font-mono li').allTextContents()
  assert.ok(codes.length >= 5 && new Set(codes).size === codes.length)
  await desk.assertReadable()

  await enter(page, url)
  await confirm(page, '123')
  await page.getByRole('alert').waitFor()
  await desk.assertReadable()
  // The code that turned it on is used up; an app whose clock is ahead shows the next one already.
  const next = codeOf(secret, Date.now() + 30_000)
  await confirm(page, next)
  await page.getByRole('heading', { name: 'Today' }).waitFor()

  await enter(page, url)
  await confirm(page, next)
  await page.getByRole('alert').waitFor()
  assert.match(page.url(), /sign-in/, 'a code opens once')

  await enter(page, url, '/contacts?q=eleni')
  await confirm(page, codes[0]!)
  await page.getByRole('heading', { name: 'Contacts' }).waitFor()
  assert.equal(page.url(), `${url}/contacts?q=eleni`, 'to where one was going')
  await enter(page, url)
  await confirm(page, codes[0]!)
  await page.getByRole('alert').waitFor()
  assert.match(page.url(), /sign-in/, 'it opens once')
  await desk.close()
})
