// The contract of every store: what a shopper is told does not depend on which store the shop has.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { applyCart } from '../../src/commerce/carts.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { cartShape, orderShape } from '../../src/commerce/shapes.ts'
import { createStores } from '../../src/stores/registry.ts'
import { maria } from '../conversations/shop.ts'
import { openConnectedShop } from './connected-shop.ts'
import * as shopify from './shopify-bodies.ts'
import * as woo from './woocommerce-bodies.ts'

type Shop = Awaited<ReturnType<typeof openConnectedShop>>
type Moment = 'placed' | 'paid' | 'shipped' | 'delivered' | 'cancelled' | 'refunded'

// Minutes after the order was placed, which is 11:30 in Athens.
const minutes: Record<Moment, number> = {
  placed: 0,
  paid: 5,
  shipped: 10,
  delivered: 20,
  cancelled: 6,
  refunded: 25,
}
const clock = (moment: Moment) => `${String(30 + minutes[moment]).padStart(2, '0')}:00`

/** How each store tells that an order has come so far. */
const speakers: Record<string, (shop: Shop, moment: Moment) => Promise<unknown>> = {
  shopify(shop, moment) {
    const updated_at = `2026-11-21T11:${clock(moment)}+02:00`
    const parcel = { updated_at, shipment_status: moment === 'delivered' ? 'delivered' : 'in_transit' }
    const sent = moment === 'shipped' || moment === 'delivered'
    return shop.tell('shopify', 'orders/updated', {
      ...shopify.order,
      updated_at,
      payment_gateway_names: ['shopify_payments'],
      financial_status: moment === 'placed' ? 'pending' : moment === 'refunded' ? 'refunded' : 'paid',
      cancelled_at: moment === 'cancelled' ? updated_at : null,
      fulfillment_status: sent ? 'fulfilled' : null,
      fulfillments: sent ? [shopify.fulfillment(parcel)] : [],
    })
  },
  woocommerce(shop, moment) {
    const status = {
      placed: 'pending',
      paid: 'processing',
      shipped: 'completed',
      delivered: 'delivered',
      cancelled: 'cancelled',
      refunded: 'refunded',
    }[moment]
    const tracked = [{ tracking_provider: 'ACS', tracking_number: '7000041' }]
    return shop.tell('woocommerce', 'order.updated', {
      ...woo.order,
      status,
      payment_method: 'stripe',
      date_modified_gmt: `2026-11-21T09:${clock(moment)}`,
      date_paid_gmt: moment === 'placed' ? null : '2026-11-21T09:31:00',
      meta_data: [{ key: '_wc_shipment_tracking_items', value: tracked }],
    })
  },
  async generic(shop, moment) {
    const status = { placed: 'pending', shipped: 'fulfilled' }[moment as string] ?? moment
    const parcel = { carrier: 'ACS', trackingNumber: '7000041' }
    const sent = moment === 'shipped' || moment === 'delivered'
    const data = orderShape.parse({
      number: '1042',
      customer: { phone: maria.value, name: 'Μαρία Πηλού', locale: 'el' },
      placedAt: '2026-11-21T11:30:00+02:00',
      status,
      total: '53.40',
      currency: 'EUR',
      items: [{ name: 'Κούπα', quantity: 2, price: '24.95' }],
      shipments: sent ? [{ ...parcel, status: moment === 'delivered' ? 'delivered' : 'in_transit' }] : [],
    })
    const occurredAt = new Date(`2026-11-21T11:${clock(moment)}+02:00`)
    const { contactId } = await applyOrder({ ...shop.commerce }, 'generic', '1042', data, { occurredAt })
    await shop.run([contactId!])
  },
}

const told = async (shop: Shop) => [
  ...(await shop.sql<{ key: string; purpose: string; body: string }[]>`
    select regexp_replace(business_key, '^order:[^:]*:', '') as key, purpose, body from messages
    where direction = 'out' order by seq`),
]

async function openTelling(t: TestContext, since = '2026-01-01T00:00:00Z') {
  const shop = await openConnectedShop(t)
  await shop.setFlow('order-status', {
    settings: { tell: { paid: true, shipped: true, delivered: true, cancelled: true, refunded: true } },
  })
  // Rows are dated by the database's clock, events by the test's.
  await shop.sql`update flow_settings set enabled_at = ${since}`
  await shop.say(maria, 'γεια σας')
  await shop.sql`delete from messages where direction = 'out'`
  return shop
}

test('every store of the registry has a speaker here', () => {
  assert.deepEqual(Object.keys(createStores()).sort(), Object.keys(speakers).sort())
  for (const [name, store] of Object.entries(createStores())) assert.equal(store.name, name)
})

const stories: [Moment[], string[]][] = [
  [
    ['placed', 'paid', 'shipped', 'delivered'],
    ['paid', 'shipped', 'delivered'],
  ],
  // Late, twice and in another order: nothing is told twice, nor anything that is over.
  [
    ['placed', 'shipped', 'paid', 'shipped', 'placed', 'delivered', 'shipped'],
    ['shipped', 'delivered'],
  ],
  [['placed', 'cancelled', 'cancelled', 'placed'], ['cancelled']],
  [
    ['delivered', 'refunded'],
    ['delivered', 'refunded'],
  ],
]

for (const [name, speak] of Object.entries(speakers)) {
  test(`${name}: its orders are told on WhatsApp, each piece of news once`, async (t) => {
    for (const [moments, expected] of stories) {
      const shop = await openTelling(t)
      for (const moment of moments) await speak(shop, moment)
      const messages = await told(shop)
      assert.deepEqual(
        messages.map((one) => one.key),
        expected,
        moments.join(' '),
      )
      assert.ok(messages.every((one) => one.purpose === 'orders' && one.body.includes('1042')))
    }
  })

  test(`${name}: what is days old is stored and starts no message`, async (t) => {
    const shop = await openTelling(t)
    shop.clock.at += 5 * 24 * 3_600_000
    for (const moment of ['placed', 'paid', 'shipped', 'delivered'] as const) await speak(shop, moment)
    assert.deepEqual(await told(shop), [])
    assert.equal((await shop.rows('orders'))[0]!.status, 'delivered')
  })
}

for (const [name, speak] of Object.entries(speakers)) {
  test(`${name}: what happened before the shop switched the messages on is not told`, async (t) => {
    const shop = await openTelling(t, '2026-11-21T11:37:00+02:00')
    for (const moment of ['placed', 'paid', 'shipped'] as const) await speak(shop, moment)
    assert.deepEqual(
      (await told(shop)).map((one) => one.key),
      ['shipped'],
    )
  })
}

test('a cart of every store can be come back to', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'checkouts/create', shopify.checkout)
  await shop.tell('woocommerce', 'order.created', { ...woo.order, status: 'checkout-draft' })
  const data = cartShape.parse({
    customer: { phone: maria.value },
    items: [],
    total: '1',
    currency: 'EUR',
    recoveryUrl: 'https://pilos-elia.example/cart',
    updatedAt: '2026-11-21T11:00:00+02:00',
  })
  await applyCart(shop.commerce, 'generic', 'g1', data, { occurredAt: shop.clock.now() })
  const carts = await shop.sql`select recovery_url, completed_at, contact_id from carts`
  assert.equal(carts.length, 3)
  for (const cart of carts) assert.ok(cart.recovery_url && cart.contact_id && cart.completed_at === null)
  assert.equal(new Set(carts.map((cart) => cart.contact_id)).size, 1)
})

const topics: Record<string, [string, object][]> = {
  shopify: [
    ['orders/create', shopify.order],
    [
      'orders/updated',
      { ...shopify.order, fulfillments: [shopify.fulfillment()], refunds: [shopify.refund()] },
    ],
    ['fulfillments/update', shopify.fulfillment()],
    ['refunds/create', shopify.refund()],
    ['checkouts/update', shopify.checkout],
    ['checkouts/delete', { id: shopify.checkout.id }],
    ['carts/update', shopify.cart],
    ['customers/update', shopify.customer],
    ['customers/redact', { customer: { id: 1 }, orders_to_redact: [1] }],
    ['customers/data_request', { customer: { id: 1 }, orders_requested: [1], data_request: { id: 1 } }],
    ['products/update', shopify.product],
    ['products/delete', { id: 1 }],
    ['orders/delete', { id: 1 }],
  ],
  woocommerce: [
    ['order.created', woo.order],
    ['order.updated', { ...woo.order, status: 'checkout-draft' }],
    ['order.deleted', { id: 1 }],
    ['cart.updated', woo.pluginCart],
    ['customer.updated', woo.customer],
    ['product.updated', woo.product],
    ['product.deleted', { id: 1 }],
  ],
}

/** A body of a topic with some of its values, wherever they stand, replaced by anything or taken out. */
const mangled = (body: object) => {
  const paths = pathsOf(body)
  const change = fc.tuple(
    fc.nat(paths.length - 1),
    fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(null, '', 0, -1, '-5', 1e308, '1e9', 'NaN', '\u0000', '\ud800x', [], {}, [null], true),
      fc.constantFrom(
        '9'.repeat(40),
        'x'.repeat(3000),
        '0000-00-00T00:00:00',
        '9999-12-31T23:59:59Z',
        'http://[',
        'EURO',
      ),
      fc.anything({ maxDepth: 2, withBigInt: false }),
    ),
  )
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy = structuredClone(body)
    for (const [at, value] of changes) put(copy, paths[at]!, value)
    return copy
  })
}

function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])])
}

function put(target: object, path: string[], value: unknown): void {
  let at = target as Record<string, unknown>
  for (const key of path.slice(0, -1)) {
    if (typeof at[key] !== 'object' || at[key] === null) return
    at = at[key] as Record<string, unknown>
  }
  at[path.at(-1)!] = value
}

for (const [store, table] of Object.entries(topics)) {
  test(`${store}: any JSON under a valid signature is read without a throw`, () => {
    const { webhooks } = createStores()[store as 'shopify']
    const now = new Date('2026-11-21T10:00:00Z')
    const names = table.map(([topic]) => topic)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (topic, body) => {
        webhooks!.describe(Buffer.from(JSON.stringify(body)), { 'x-shopify-topic': topic }, body)
        webhooks!.read(topic, null, body, now)
      }),
      { numRuns: 500 },
    )
  })

  test(`${store}: bodies with anything in them are handled and leave nothing behind`, async (t) => {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp: true })
    for (const [topic, body] of table) {
      await fc.assert(
        fc.asyncProperty(fc.array(mangled(body), { minLength: 8, maxLength: 8 }), async (bodies) => {
          for (const one of bodies) assert.equal(await shop.post(store, topic, one), 200)
          await shop.settle()
          const left = await shop.sql`
            select payload, error, convert_from(raw, 'UTF8') as body from events
            where kind = 'store_webhook' and handled_at is null`
          assert.deepEqual([...left], [])
        }),
        { numRuns: 3 },
      )
    }
    // What the owner is to look at: a body that says nothing, and what is asked of somebody's data.
    const expected = ['store_unreadable', 'data_requested', 'customer_kept']
    assert.deepEqual(
      (await shop.alerts()).filter((kind) => !expected.includes(kind)),
      [],
    )
  })
}
