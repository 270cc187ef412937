import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phones } from './phones.ts'

const shelf = phones()
const greek = { name: 'Ελένη Δοκιμή', language: 'el' }
const hungarian = { name: 'Szabó Júlia', language: 'hu' }
const arabic = { name: 'سارة', language: 'ar', dir: 'rtl' } as const

test('a greeting is answered, and its ticks turn blue', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { phones, close } = await shelf.open([greek])
  const [phone] = phones
  await phone!.write('Γεια')
  assert.match(await phone!.answer(1), /Ελένη/)
  const own = phone!.bubbles('out').first()
  const tick = own.locator('.tick.read')
  await tick.waitFor()
  const colour = await tick.evaluate((node) =>
    String(node.ownerDocument.defaultView?.getComputedStyle(node).color),
  )
  const [red, , blue] = colour.match(/\d+/g)!.map(Number)
  assert.ok(blue! > red! + 60, 'read ticks are blue')
  await close()
})

test('a button is pressed, a list is opened, and a row of it chosen', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { phones, close } = await shelf.open([greek])
  const phone = phones[0]!
  await phone.write('Γεια')
  await phone.answer(1)
  await phone.root.getByTestId('choice').filter({ hasText: 'Μενού' }).click()
  await phone.answer(2)
  await phone.root.getByTestId('list-open').click()
  const row = phone.root.getByTestId('list-row').first()
  const title = (await row.locator('b').innerText()).trim()
  await row.click()
  const answer = await phone.answer(3)
  assert.ok(answer.length > 10)
  assert.equal(await phone.root.getByTestId('list-row').count(), 0, 'the sheet is closed')
  const chosen = phone.bubbles('out').last()
  assert.match(await chosen.innerText(), new RegExp(title))
  assert.equal(await chosen.locator('.quote').count(), 1, 'it quotes what it answers')
  await close()
})

test('two shoppers side by side get each their own answers', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { phones, close } = await shelf.open([greek, hungarian])
  const [left, right] = [phones[0]!, phones[1]!]
  // One keyboard: one after the other, without waiting for an answer.
  await left.write('Γεια σας')
  await right.write('Jó napot')
  assert.match(await left.answer(1), /Πώς/)
  assert.match(await right.answer(1), /miben/i)
  const [a, b] = [await left.root.boundingBox(), await right.root.boundingBox()]
  assert.ok(a!.x + a!.width <= b!.x, 'the phones do not overlap')
  assert.equal(await left.bubbles('in').count(), 1)
  assert.equal(await right.bubbles('in').count(), 1)
  await close()
})

test('a phone in Arabic is written from right to left', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { phones, close } = await shelf.open([arabic])
  const phone = phones[0]!
  const screen = phone.root.locator('.screen')
  assert.equal(await screen.getAttribute('dir'), 'rtl')
  await phone.write('مرحبا')
  await phone.answer(1)
  const box = (await screen.boundingBox())!
  const own = (await phone.bubbles('out').first().boundingBox())!
  const theirs = (await phone.bubbles('in').first().boundingBox())!
  assert.ok(own.x - box.x < box.x + box.width - (own.x + own.width), 'own bubbles stand on the left')
  assert.ok(theirs.x - box.x > box.x + box.width - (theirs.x + theirs.width), 'the shop’s on the right')
  await close()
})

test('the time lies over no words, whichever way they run', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { phones, close } = await shelf.open([arabic, greek])
  for (const phone of phones) {
    await phone.write('a line that runs from left to right, to the end of the bubble and on')
    await phone.write('سطر من اليمين إلى اليسار يملأ الفقاعة حتى آخرها ثم يستمر')
    await phone.bubbles('out').nth(1).waitFor()
    for (const bubble of await phone.bubbles('out').all()) {
      const covered = await bubble.evaluate((node) => {
        const range = node.ownerDocument.createRange()
        range.selectNodeContents(node.querySelector('.words')!)
        const time = node.querySelector('.meta')!.getBoundingClientRect()
        return [...range.getClientRects()].some(
          (line) =>
            line.width > 0 &&
            Math.min(line.right, time.right) - Math.max(line.left, time.left) > 1 &&
            Math.min(line.bottom, time.bottom) - Math.max(line.top, time.top) > 1,
        )
      })
      assert.equal(covered, false, await bubble.innerText())
    }
  }
  await close()
})

test('a cart is filled, sent, and answered', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { phones, close } = await shelf.open([greek])
  const phone = phones[0]!
  await phone.root.getByTestId('attach').click()
  await phone.root.getByRole('button', { name: 'Cart' }).click()
  const add = phone.root.locator('.stepper button:last-child')
  await add.nth(0).click()
  await add.nth(0).click()
  await add.nth(1).click()
  await phone.root.getByRole('button', { name: 'Send cart' }).click()
  const cart = phone.root.locator('.bubble.order')
  assert.match(await cart.innerText(), /3 items[\s\S]*2 ×[\s\S]*1 ×/)
  assert.ok((await phone.answer(1)).length > 10)
  await cart.locator('.tick.read').waitFor()
  const lines = await cart.evaluate((node) =>
    [...node.querySelectorAll('.price')].map((price) => {
      const range = node.ownerDocument.createRange()
      range.selectNodeContents(price)
      return range.getClientRects().length
    }),
  )
  assert.deepEqual(lines, [1, 1, 1], 'the total and each price stay on one line')
  await close()
})

test('what is written stands below what was, also where the page runs behind the server', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, phones, close } = await shelf.open([greek])
  await page.route('**/phone/api/state', async (route) => {
    const response = await route.fetch()
    const state = await response.json()
    await route.fulfill({ response, json: { ...state, now: state.now - 60_000 } })
  })
  await page.reload()
  const [phone] = phones
  for (const [n, words] of ['one', 'two', 'three'].entries()) {
    await phone!.write(words)
    await phone!.bubbles('out').nth(n).waitFor()
    await phone!.root.locator('.tick.pending').first().waitFor({ state: 'detached' })
  }
  const words = await phone!.bubbles('out').locator('.words').allInnerTexts()
  assert.deepEqual(
    words.map((one) => one.trim()),
    ['one', 'two', 'three'],
  )
  await close()
})
