import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Phone, phones } from './phones.ts'

const asked = process.env.UPDATE_SCREENSHOTS === '1'
const skip = asked ? false : 'only with UPDATE_SCREENSHOTS=1'
const folder = join(import.meta.dirname, '../../docs/images')
const shelf = asked ? phones({ SHOP_NAME: 'Θυμάρι & Ελιά' }) : undefined

const shoppers = [
  { name: 'Μαρία Παπαδοπούλου', phone: '306900000301', language: 'el' },
  { name: 'Kovács Anna', phone: '36205550302', language: 'hu' },
  { name: 'Emma Wilson', phone: '447700900303', language: 'en' },
]

/** Presses what bears these words below the newest message, and waits for the answer. */
async function press(phone: Phone, words: RegExp, n: number): Promise<void> {
  await phone.root.getByTestId('choice').filter({ hasText: words }).last().click()
  await phone.answer(n)
}

async function say(phone: Phone, words: string, n: number): Promise<void> {
  await phone.write(words)
  await phone.answer(n)
}

/** Sheets slide and bubbles rise: a picture waits until they have. */
async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await page.mouse.move(4, 4)
  await page.evaluate('document.activeElement?.blur()')
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(folder, name) })
}

/** A morning at the shop, whenever the pictures are made. */
async function setMorning(url: string): Promise<void> {
  const morning = new Date()
  morning.setUTCHours(32, 24, 0, 0)
  await fetch(`${url}/phone/api/clock`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offsetMs: morning.getTime() - Date.now() }),
  })
}

async function talk([maria, anna, emma]: Phone[]): Promise<void> {
  if (maria) {
    await say(maria, 'Καλημέρα!', 1)
    await say(maria, 'σε πόσες μέρες στέλνετε;', 2)
    await press(maria, /κόστος|μεταφορικ/i, 3)
    await say(maria, 'ευχαριστώ πολύ 🙏', 4)
  }
  if (anna) {
    await say(anna, 'Jó napot kívánok', 1)
    await press(anna, /Menü/, 2)
  }
  if (emma) {
    await say(emma, 'Hello, what are your opening hours?', 2)
    await say(emma, 'menu', 3)
  }
}

test('pictures of the phones for the README', { skip }, async () => {
  const {
    url,
    page,
    phones: all,
    close,
  } = await shelf!.open(shoppers, {
    viewport: { width: 1360, height: 930 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
  })
  await setMorning(url)
  await talk(all)
  await all[2]!.root.getByTestId('list-open').last().click()
  await shoot(page, 'phone.png')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, 'phone-dark.png')
  await close()
})

test('a picture of one phone on a small screen', { skip }, async () => {
  const {
    page,
    phones: all,
    close,
  } = await shelf!.open(shoppers.slice(0, 1), {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    colorScheme: 'light',
  })
  await talk(all)
  await shoot(page, 'phone-mobile.png')
  await close()
})
