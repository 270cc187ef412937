import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Context, Heard, OrderFacts, Said, Words } from '../../../src/flows/flow.ts'
import { asOrders } from '../../../src/flows/order-status/answers.ts'
import { copy } from '../../../src/flows/order-status/copy/index.ts'
import { orderStatus } from '../../../src/flows/order-status/index.ts'
import { likely, numbered, tellList } from '../../../src/flows/order-status/list.ts'
import { blank, type State } from '../../../src/flows/order-status/state.ts'
import { readTalk } from '../../../src/flows/order-status/talk.ts'
import { tellOrder } from '../../../src/flows/order-status/tell-order.ts'
import { renderLiquid } from '../../../src/language/liquid.ts'
import { messages } from '../../faq/set.ts'
import { orderAnswers } from '../../support/any-orders.ts'
import { orderOf } from '../../support/orders.ts'

const now = '2026-11-21T08:00:00Z'
const context = (language: string, topics: string[] = []): Context => ({
  contact: { name: null, language, returning: true, topics },
  shop: { name: 'Soap', locale: 'en', country: 'GR', timeZone: 'Europe/Athens', currency: 'EUR' },
  settings: {},
  settingsSince: {},
})

/** Words as a shopper reads them. */
function render(words: Words, language: string): string {
  if ('lines' in words)
    return words.lines
      .map((one) => render(one, language))
      .filter((line) => line !== '')
      .join('\n')
  assert.ok('copy' in words)
  const own = copy[language as 'en'] ?? copy.en
  const locale = { language, timeZone: 'Europe/Athens', now: new Date(now), currency: 'EUR' }
  const rendered = renderLiquid(own[words.copy as 'items'], words.values ?? {}, locale)
  assert.ok(rendered.ok)
  return rendered.text
}

function told(order: OrderFacts, language: string): string {
  const effect = tellOrder(order, now, context(language))
  assert.ok(effect.type === 'say')
  return render(effect.words, language)
}

describe('an order in words', () => {
  it('fits into a message with buttons, whatever a store has written', () => {
    const longest = orderOf({
      number: 'X'.repeat(100),
      items: [1, 2, 3].map(() => ({ name: 'α'.repeat(500), quantity: 9 })),
      payment: { method: 'cod', state: '' },
      returnedQuantity: 1,
      shipments: [1, 2, 3, 4].map(() => ({
        carrier: 'ω'.repeat(100),
        trackingNumber: '7'.repeat(200),
        estimatedDelivery: 'ψ'.repeat(100),
        pickupPoint: 'χ'.repeat(150),
        status: 'ready_for_pickup',
      })),
    })
    for (const language of ['el', 'hu', 'en']) {
      const { length } = told(longest, language)
      assert.ok(length <= 1600, `${language}: ${length}`)
    }
    const usual = { ...longest, number: '1042', shipments: longest.shipments.slice(0, 1) }
    for (const language of ['el', 'hu', 'en']) assert.ok(told(usual, language).length <= 1024, language)
  })

  it('never reads what a store has written', () => {
    const words = '{{ shop }}{% assign x = 1 %}'
    const order = orderOf({
      items: [{ name: words, quantity: 1 }],
      shipments: [{ carrier: words, pickupPoint: words }],
    })
    assert.ok(told(order, 'en').includes(words))
  })

  it('says something in every language, of any order', () => {
    fc.assert(
      fc.property(orderAnswers, fc.constantFrom('el', 'hu', 'en', 'de'), (answer, language) => {
        for (const order of asOrders(answer)) {
          const text = told(order, language)
          assert.ok(text.trim() !== '')
          assert.doesNotMatch(text, /undefined|NaN|Invalid/u)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has its rows in a list: number, day, amount, and the state in a word', () => {
    const orders = [
      orderOf({ number: '#1009', placedAt: '2026-11-20T10:00:00Z', status: 'paid', total: '12.50' }),
      orderOf({ number: '1008', placedAt: '2026-11-02T10:00:00Z', shipments: [{ status: 'lost' }] }),
    ]
    const effect = tellList(orders, now, context('el'))
    assert.ok(effect.type === 'say')
    assert.deepEqual(
      effect.offers!.map(({ id, title, description }) => [
        id,
        render(title, 'el'),
        description ? render(description, 'el') : null,
      ]),
      [
        ['order:order-#1009', '1009', 'χθες, 12,50 €: ετοιμάζεται'],
        ['order:order-1008', '1008', 'Δευτέρα, 2 Νοεμβρίου, 24,90 €: κάτι δεν πάει καλά'],
        ['orders:another', 'Άλλη παραγγελία', null],
      ],
    )
  })

  it('has at most ten rows, none longer than WhatsApp takes', () => {
    const orders = Array.from({ length: 30 }, (_, n) =>
      orderOf({ number: `${n}`, placedAt: '2025-12-31T10:00:00Z' }),
    )
    for (const language of ['el', 'hu', 'en']) {
      const effect = tellList(orders, now, context(language))
      assert.ok(effect.type === 'say' && effect.offers!.length === 10)
      for (const { description } of effect.offers!)
        assert.ok(!description || render(description, language).length <= 72)
    }
  })
})

describe('which order is meant', () => {
  const orders = [
    orderOf({
      number: '#KAL-1050',
      placedAt: '2026-11-20T08:00:00Z',
      shipments: [{ trackingNumber: '7000 001 006' }],
    }),
    orderOf({ number: '1042', placedAt: '2026-08-20T08:00:00Z' }),
  ]
  const found = (number: string) => numbered(orders, number)?.number ?? null
  it('by its number, written in any way, or by that of its parcel', () => {
    for (const text of ['KAL-1050', 'kal-1050', '#KAL-1050', '1050', '7000001006'])
      assert.equal(found(text), '#KAL-1050', text)
    assert.equal(found('1042'), '1042')
    for (const text of ['42', '105', 'KAL', '']) assert.equal(found(text), null, text)
  })
  it('by its age: the last 90 days come first', () => {
    assert.deepEqual(
      likely(orders, now).map((one) => one.number),
      ['#KAL-1050'],
    )
    assert.deepEqual(
      likely(orders.slice(1), now).map((one) => one.number),
      ['1042'],
    )
  })
})

const none: Heard = { trigger: null, faq: 'none' }
const text = (words: string): Said => ({ type: 'text', text: words })
const asked = (at: 'asked_number'): State => ({ at, memory: blank })
const proving: State = { at: 'asked_proof', number: '1042', memory: blank }

const bids: [Said, Heard, State | null, string][] = [
  [text('where is my order'), none, null, 'likely'],
  [text('where is my order'), { trigger: null, faq: 'sure' }, null, 'likely'],
  [text('1042'), none, null, 'likely'],
  [text('1042'), { trigger: 'whole', faq: 'none' }, null, 'maybe'],
  [text('any news?'), none, null, 'no'],
  [text('maria@example.com'), none, null, 'no'],
  [text('hello'), none, null, 'no'],
  [text('I want to return my order'), none, null, 'no'],
  [{ type: 'choice', id: 'orders', text: 'x' }, none, null, 'must'],
  [{ type: 'choice', id: 'orders:another', text: 'x' }, none, null, 'must'],
  [{ type: 'choice', id: 'order:019aa000-0000-7000-8000-000000000001', text: 'x' }, none, null, 'must'],
  [{ type: 'choice', id: 'order:1042:cancel', text: 'Cancel' }, none, null, 'no'],
  [{ type: 'choice', id: 'shop:track', text: 'Track my order' }, none, null, 'likely'],
  [{ type: 'choice', id: 'qr:1', text: 'Where is my order?' }, none, null, 'must'],
  [{ type: 'choice', id: 'qr:1', text: 'Πού είναι το δέμα;' }, none, null, 'must'],
  [{ type: 'choice', id: 'qr:1', text: 'Hol a csomagom?' }, none, null, 'must'],
  [{ type: 'choice', id: 'qr:1', text: 'Returns' }, none, null, 'no'],
  [{ type: 'media', media: 'image', text: 'where is my order' }, none, null, 'no'],
  [text('maria@example.com'), none, proving, 'must'],
  [text('11521'), { trigger: 'whole', faq: 'none' }, proving, 'must'],
  [text('I do not have it'), none, proving, 'likely'],
  [text('STOP'), none, proving, 'no'],
  [text('talk to a human, 1042'), none, asked('asked_number'), 'no'],
  [text('thanks'), none, asked('asked_number'), 'no'],
  [text('what are your hours?'), { trigger: 'part', faq: 'none' }, asked('asked_number'), 'no'],
  [text('can I pay by card?'), { trigger: null, faq: 'sure' }, asked('asked_number'), 'no'],
  [text('it is 1042'), none, asked('asked_number'), 'must'],
]

describe('bids', () => {
  for (const [said, heard, state, expected] of bids)
    it(`${JSON.stringify(said)} ${state?.at ?? ''}: ${expected}`, () =>
      assert.equal(orderStatus.bid(said, context('en'), heard, state), expected))
  it('goes on about an order only where one was spoken of', () => {
    assert.equal(orderStatus.bid(text('any news?'), context('en', ['order:1042']), none), 'likely')
    assert.equal(orderStatus.bid(text('any news?'), context('en', ['faq:1', 'order:1042']), none), 'no')
  })
})

it('leaves to others what shoppers ask about anything else', () => {
  // Of one's own order on its way these entries know less than the order does.
  const ours = new Set(['tracking', 'delivery-time'])
  const theirs = messages.filter(({ entry }) => entry !== null && !ours.has(entry))
  const taken = theirs.filter(({ text }) => ['number', 'orders'].includes(readTalk(text)?.about ?? ''))
  assert.ok(theirs.length > 500)
  assert.ok(taken.length <= theirs.length / 200, taken.map((one) => one.text).join('\n'))
})
