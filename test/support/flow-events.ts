import fc from 'fast-check'
import type { FlowEvent, PricedItem, QuickReply } from '../../src/flows/flow.ts'
import { orderAnswers, orderChanges } from './any-orders.ts'
import { said, texts } from './any-said.ts'

const words = fc.dictionary(fc.constantFrom('el', 'hu', 'en', 'de'), fc.string({ maxLength: 30 }))

const quickReply: fc.Arbitrary<QuickReply> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 40 }),
  shortcut: fc.string({ minLength: 1, maxLength: 10 }),
  title: words,
  text: words,
  media: fc.constantFrom(null, { media: 'image', link: 'https://shop.example/a.png' } as const),
  buttons: fc.constant([]),
})

const found = fc.record({ reply: quickReply, buttons: fc.array(quickReply, { maxLength: 14 }) })

/** Lines of a WhatsApp cart as they may come, with the shop's product or without. */
const priced: fc.Arbitrary<PricedItem> = fc.record({
  item: fc.record({
    retailerId: fc.oneof(
      fc.constantFrom('SOAP-1', 'α'.repeat(500), '\ud83d', ''),
      fc.string({ unit: 'binary' }),
    ),
    quantity: fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(0, -1, 1.5, 1e9)),
    price: fc.constantFrom('4.50', '1290', '0', '', '1e9'),
    currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'HUF', ''),
  }),
  product: fc.option(
    fc.record({
      retailerId: fc.constant('SOAP-1'),
      sku: fc.option(fc.string({ maxLength: 300 })),
      name: fc.string({ maxLength: 500 }),
      price: fc.constantFrom('4.50', '4.5', '5.00', null),
      currency: fc.constantFrom('EUR', 'HUF', null),
      stock: fc.option(fc.integer({ min: -5, max: 50 })),
    }),
  ),
})

const instants = fc.constantFrom(null, '2026-11-24T07:00:00Z', '2027-01-04T07:00:00Z', 'soon', '')

const openings = fc.record({
  open: fc.boolean(),
  timeZone: fc.constantFrom('Europe/Athens', 'Europe/Budapest', 'nowhere'),
  opensAt: instants,
  closesAt: instants,
  dueAt: instants,
  holiday: fc.option(fc.string({ maxLength: 300 })),
})

const places = fc.record({
  waiting: fc.boolean(),
  place: fc.integer({ min: 1, max: 1000 }),
  answered: fc.boolean(),
  windowUntil: instants,
})

const carts = fc.record({
  id: fc.constantFrom('c1', '', '../x'),
  items: fc.array(
    fc.record({
      name: fc.string({ unit: 'binary', maxLength: 300 }),
      quantity: fc.integer({ min: 0, max: 9 }),
      image: fc.constantFrom(null, 'https://shop.example/a.png'),
    }),
    { maxLength: 4 },
  ),
  total: fc.constantFrom('12.50', '0', 'x'),
  currency: fc.constantFrom('EUR', 'HUF', ''),
  url: fc.constantFrom(null, 'https://shop.example/cart/42'),
  changedAt: fc.constantFrom('2026-11-21T07:00:00Z', '2026-11-20T07:00:00Z', 'never'),
  open: fc.boolean(),
  ordered: fc.boolean(),
  last: fc.option(fc.record({ waits: fc.boolean(), at: fc.constantFrom(null, '2026-11-20T20:00:00Z') })),
})

const product = fc.record({
  id: fc.constantFrom('SOAP', '019aa000-0000-7000-8000-000000000007', '', '../x'),
  name: fc.string({ unit: 'binary', maxLength: 300 }),
  price: fc.constantFrom('4.50', '1290', null, 'x'),
  currency: fc.constantFrom('EUR', 'HUF', null),
  url: fc.constantFrom(null, 'https://shop.example/p/1'),
  image: fc.constantFrom(null, 'https://shop.example/a.png'),
  available: fc.boolean(),
})
const kind = fc.constantFrom('back_in_stock', 'price_drop')

const wanted = fc.record({
  named: fc.array(product, { maxLength: 12 }),
  topic: fc.option(product),
  carts: fc.array(product, { maxLength: 12 }),
  waiting: fc.array(
    fc.record({
      id: fc.constantFrom('w1', 'w2', ''),
      kind,
      productId: fc.constant('SOAP'),
      name: fc.string(),
    }),
    { maxLength: 30 },
  ),
})

const watch = fc.record({
  id: fc.constantFrom('w1', 'w2', ''),
  kind,
  price: fc.constantFrom('4.50', null),
  currency: fc.constantFrom('EUR', null),
  due: fc.boolean(),
  bought: fc.boolean(),
  key: fc.constantFrom('watch:w1:1', 'watch:w2:7'),
})
const watched = fc.record({
  product,
  open: fc.array(watch, { maxLength: 3 }),
  told: fc.array(watch, { maxLength: 3 }),
})

const handedOver = fc.record({
  reason: fc.constantFrom('asked', 'complaint', 'media', ''),
  lead: fc.oneof(
    fc.constantFrom('', 'Of course!', '"\\'.repeat(400)),
    fc.string({ unit: 'binary', maxLength: 2000 }),
  ),
  urgent: fc.boolean(),
  dueAt: instants,
  open: fc.boolean(),
  again: fc.boolean(),
  told: fc.boolean(),
})

const faq = fc.record({
  id: fc.constantFrom(
    '019aa000-0000-7000-8000-000000000001',
    '019aa000-0000-7000-8000-000000000002',
    '019aa000-0000-7000-8000-000000000003',
  ),
  question: words,
  answer: words,
})

const faqFound = fc.record({
  verdict: fc.constantFrom('sure', 'unsure', 'none'),
  certainty: fc.double({ min: 0, max: 1, noNaN: true }),
  candidates: fc.array(
    fc
      .tuple(faq, fc.record({ language: fc.constantFrom('el', 'hu'), phrase: fc.string(), score: fc.nat(1) }))
      .map(([entry, match]) => ({ ...entry, ...match, words: ['soap'] })),
    { maxLength: 5 },
  ),
})

/** What the world may answer: what was asked for, nothing, and things of a wrong shape. */
export const answers = fc.oneof(
  found,
  faqFound,
  faq,
  fc.constant(null),
  fc.array(quickReply, { maxLength: 14 }),
  fc.array(priced, { maxLength: 60 }),
  openings,
  places,
  carts,
  wanted,
  watched,
  { weight: 2, arbitrary: orderAnswers },
  fc.jsonValue({ maxDepth: 2 }),
)

/** Any event that may reach a flow, awaited or not. */
export function flowEvents(known: string[]): fc.Arbitrary<FlowEvent> {
  const base = {
    id: fc.nat().map(String),
    now: fc.constantFrom('2026-11-21T08:00:00Z', '2026-11-23T08:00:00+02:00'),
  }
  const data = fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 })
  const consent = fc.record({
    granted: fc.boolean(),
    changed: fc.boolean(),
    purposes: fc.subarray(['marketing', 'cart', 'stock', 'orders']),
  })
  const name = fc.string({ maxLength: 12 })
  const heard = fc.record({
    trigger: fc.constantFrom('whole', 'part', null),
    faq: fc.constantFrom('sure', 'unsure', 'none'),
  })
  return fc.oneof(
    { weight: 8, arbitrary: fc.record({ type: fc.constant('said'), ...base, said: said(known), heard }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('said'), ...base, said: said(known), heard, consent }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('said'),
        ...base,
        said: said(known),
        heard,
        withHuman: fc.constant(true),
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('timer_fired'), ...base, name, data }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('happened'), ...base, kind: name, data }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('happened'),
        ...base,
        kind: fc.constant('handed_over'),
        data: handedOver,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('happened'),
        ...base,
        kind: fc.constant('order_updated'),
        data: orderChanges,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('happened'),
        ...base,
        kind: fc.constantFrom(
          'cart_updated',
          'message_received',
          'message_failed',
          'watched_product_changed',
          'tell_sold_out',
        ),
        data: fc.record({
          productId: fc.constantFrom('SOAP', '', 7),
          products: fc.constantFrom(['SOAP'], [7], null),
          key: fc.constantFrom('cart:c1:1:1', 7, null),
          cartId: fc.constantFrom('c1', '', 7),
          text: texts(known),
          code: fc.constant(131049),
        }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('answered'),
        ...base,
        query: fc.constantFrom(
          'find_menu',
          'find_quick_reply',
          'match_quick_reply',
          'find_products',
          'find_opening',
          'find_place',
          'find_orders',
          'prove_order',
          'match_faq',
          'find_faq',
          'find_cart',
          'find_wanted',
          'find_watched',
        ),
        answer: answers,
      }),
    },
  ) as fc.Arbitrary<FlowEvent>
}
