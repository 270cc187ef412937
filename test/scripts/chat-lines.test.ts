import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShopper } from '../../src/chat/commands.ts'
import { choicesOf, harmless, linesOf, painter } from '../../src/chat/lines.ts'
import type { Bubble } from '../../src/chat/phone.ts'

const plain = painter(false)
const bubble = (over: Partial<Bubble>): Bubble => ({
  id: 'm',
  shopperId: 's',
  direction: 'in',
  type: 'text',
  content: {},
  status: 'delivered',
  ...over,
})

test('what a shop writes cannot play with the terminal', () => {
  assert.equal(harmless('a\u001b[2Jb\u0007\rc\nd\u009b1me\u202ef'), 'a[2Jbc\nd1mef')
})

test('messages as lines', () => {
  const cases: [Partial<Bubble>, string[]][] = [
    [{ content: { body: 'one\ntwo' } }, ['‹ one', '  two']],
    [
      {
        type: 'interactive',
        content: {
          body: { text: 'Choose' },
          footer: { text: 'small' },
          action: { buttons: [{ reply: { id: 'a', title: 'A' } }] },
        },
      },
      ['‹ Choose', '  small', '  1) A'],
    ],
    [
      {
        type: 'interactive',
        content: {
          body: { text: 'Menu' },
          action: {
            sections: [
              {
                rows: [
                  { id: 'a', title: 'A', description: 'more' },
                  { id: 'b', title: 'B' },
                ],
              },
            ],
          },
        },
      },
      ['‹ Menu', '  1) A  more', '  2) B'],
    ],
    [
      {
        type: 'template',
        rendered: {
          header: { type: 'text', text: 'News' },
          body: 'Hello Maria',
          buttons: [
            { type: 'quick_reply', text: 'Stop', payload: 's' },
            { type: 'url', text: 'See' },
          ],
        },
      },
      ['‹ News', '  Hello Maria', '  1) Stop'],
    ],
    [
      { type: 'image', content: { link: 'https://shop.example/a.png', caption: 'sizes' } },
      ['‹ (image https://shop.example/a.png) sizes'],
    ],
    [
      { status: 'failed', error: { code: 131047, title: 'Re-engagement message' } },
      ['× not delivered: Re-engagement message'],
    ],
    [{ deleted: true, content: { body: 'x' } }, ['‹ (deleted)']],
  ]
  for (const [over, lines] of cases) assert.deepEqual(linesOf(bubble(over), plain), lines)
})

test('a deleted message offers nothing', () => {
  const content = { action: { buttons: [{ reply: { id: 'a', title: 'A' } }] } }
  assert.equal(choicesOf(bubble({ content })).length, 1)
  assert.deepEqual(choicesOf(bubble({ content, deleted: true })), [])
})

test('a shopper is found by name, part of a name, and without accents', () => {
  const all = ['Μαρία Παπαδοπούλου', 'Kovács Anna', 'Anna'].map((name) => ({
    id: name,
    name,
    language: 'el',
  }))
  assert.equal(findShopper(all, 'μαρια')?.name, 'Μαρία Παπαδοπούλου')
  assert.equal(findShopper(all, 'anna')?.name, 'Anna')
  assert.equal(findShopper(all, 'kov')?.name, 'Kovács Anna')
  assert.equal(findShopper(all, 'ova'), undefined)
})
