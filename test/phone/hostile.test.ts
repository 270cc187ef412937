import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { phones } from './phones.ts'

const shelf = phones()

/** Pixels by which the page is wider than its window. Code as text, for this side knows no DOM. */
const sidewaysBy = async (page: Page) =>
  Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'))

/** What somebody may write who wishes a shop ill, and what of it must be readable as it stands. */
const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(2)>',
  '<svg/onload=alert(3)><a href="javascript:alert(4)">tap</a>',
  'https://evil.example/"onmouseover="alert(5) javascript:alert(6)',
  '\u202Egnp.elif\u202C and \u2066isolated\u2069 \u200f',
  'x'.repeat(2000),
  '😀'.repeat(400),
  `${'a̸̡̢'.repeat(60)}`,
  '{{ shop.name }} {% for a in (1..9) %}x{% endfor %}',
  '*bold _nested~ `code* '.repeat(80),
]

test('hostile words stay words, and stay inside their bubble', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, phones, close } = await shelf.open([
    { name: '<b onclick=alert(7)>Eve</b>\u202E', language: 'en' },
    { name: 'W'.repeat(100), language: 'en' },
  ])
  for (const phone of phones) {
    for (const [at, words] of attacks.entries()) {
      await phone.write(words)
      const bubble = phone.bubbles('out').nth(at)
      // Waits for the words too: what is under way and what was taken change places for a moment.
      await (at < 3 ? bubble.filter({ hasText: words }) : bubble).waitFor()
    }
    const screen = (await phone.root.locator('.screen').boundingBox())!
    for (const bubble of await phone.root.getByTestId('bubble').all()) {
      const box = (await bubble.boundingBox())!
      assert.ok(
        box.x >= screen.x - 1 && box.x + box.width <= screen.x + screen.width + 1,
        'a bubble leaves its phone',
      )
      const spill = Number(
        await bubble
          .locator('.words')
          .evaluateAll((all) => Math.max(0, ...all.map((one) => one.scrollWidth - one.clientWidth))),
      )
      assert.ok(
        spill <= 1,
        `words leave their bubble by ${spill}: ${(await bubble.innerText()).slice(0, 40)}`,
      )
    }
    assert.equal(
      await phone.root
        .locator('.feed script, .feed img, .feed svg a, .feed [onload], .feed [onerror], .feed [onclick]')
        .count(),
      0,
    )
    const hrefs = await phone.root
      .locator('.feed a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    for (const href of hrefs as string[]) assert.match(href, /^https?:\/\//)
    const sideways = await phone.root.locator('.feed').evaluate((feed) => feed.scrollWidth - feed.clientWidth)
    assert.ok(Number(sideways) <= 1, 'the chat scrolls sideways')
  }
  const wide = await sidewaysBy(page)
  assert.ok(wide <= 0, 'the page scrolls sideways')
  await close()
})

test('the policy lets no script in, also one that finds its way into the page', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const { page, close } = await shelf.open([{ name: 'Eve', language: 'en' }])
  const ran = await page.evaluate(`(() => {
    const script = document.createElement('script')
    script.textContent = 'window.ran = true'
    document.body.append(script)
    return 'ran' in window
  })()`)
  assert.equal(ran, false)
  await assert.rejects(close, /Content Security Policy/, 'the browser says that it refused')
})

test('on a small screen one phone fills the page and nothing scrolls sideways', async (t) => {
  if (shelf.missing()) return t.skip(String(shelf.missing()))
  const viewport = { width: 375, height: 720 }
  const { page, phones, close } = await shelf.open([{ name: 'Eve', language: 'en' }], {
    viewport,
    hasTouch: true,
    isMobile: true,
  })
  await phones[0]!.write('hello')
  await phones[0]!.answer(1)
  const box = (await phones[0]!.root.locator('.screen').boundingBox())!
  assert.ok(box.width > 340 && box.width <= 375)
  const input = (await phones[0]!.root.getByTestId('input').boundingBox())!
  assert.ok(input.y + input.height <= viewport.height, 'the writing line is on the screen')
  assert.ok((await sidewaysBy(page)) <= 0)
  await close()
})
