// What many webhooks do that are applied in one transaction: what each would have done by itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wavesOf } from '../../src/commerce/connect/waves.ts'
import type { Fact } from '../../src/stores/store.ts'
import { maria } from '../conversations/shop.ts'
import { openConnectedShop } from './connected-shop.ts'
import { cart, checkout, customer, fulfillment, order, product, refund } from './shopify-bodies.ts'

type Shop = Awaited<ReturnType<typeof openConnectedShop>>

const paid = { ...order, financial_status: 'paid', updated_at: '2026-11-21T11:35:00+02:00' }
const sent = {
  ...paid,
  fulfillment_status: 'fulfilled',
  updated_at: '2026-11-21T11:40:00+02:00',
  fulfillments: [fulfillment({ shipment_status: 'in_transit' })],
}

const days: [string, object][] = [
  ['customers/create', customer],
  ['carts/create', cart],
  ['checkouts/create', checkout],
  ['orders/create', order],
  ['orders/updated', paid],
  ['orders/updated', sent],
  ['refunds/create', refund()],
  ['orders/create', order],
  ['products/create', product],
  ['orders/create', { ...order, id: 4, name: '#4', customer: { ...order.customer, id: 99 } }],
  [
    'products/update',
    { ...product, variants: [product.variants[0]], updated_at: '2026-11-21T11:50:00+02:00' },
  ],
  ['orders/create', { ...order, id: 5, name: '#5', line_items: [] }],
  ['checkouts/delete', { id: checkout.id }],
]

/** All that came of it, without the ids that are ours. */
async function traces(shop: Shop): Promise<unknown> {
  const tables = await Promise.all(
    (['orders', 'carts', 'customers', 'products'] as const).map((table) => shop.rows(table)),
  )
  const events = await shop.sql`
    select payload ->> 'externalId' as order, payload ->> 'status' as status, payload ->> 'previousStatus' as before
    from events where kind = 'order_updated' order by payload ->> 'externalId', events.id`
  const [people] = await shop.sql`
    select count(*)::int as contacts, (select count(*)::int from contact_identities) as identities from contacts`
  return { tables, events: events.map((row) => ({ ...row })), people: { ...people } }
}

test('many together do what they do one by one, and each change of an order is told', async (t) => {
  const alone = await openConnectedShop(t)
  for (const [topic, body] of days) await alone.tell('shopify', topic, body)
  const together = await openConnectedShop(t)
  for (const [topic, body] of days) await together.post('shopify', topic, body)
  assert.equal(await together.settle(), days.length)
  assert.deepEqual(await traces(together), await traces(alone))
})

test('one that cannot be applied stops none of those beside it', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.sql`alter table orders add constraint broken check (number <> '#666')`
  for (let n = 1; n <= 20; n++)
    await shop.post('shopify', 'orders/create', { ...order, id: n, name: n === 7 ? '#666' : `#${n}` })
  await shop.settle()
  assert.equal((await shop.rows('orders')).length, 19)
  const left = await shop.sql`select attempts from events where kind = 'store_webhook' and handled_at is null`
  assert.deepEqual(
    left.map((row) => row.attempts),
    [1],
  )
})

test('new people of one batch are one where they are one', async (t) => {
  const shop = await openConnectedShop(t)
  const buyer = (id: number, more: object) => ({
    ...order,
    id,
    name: `#${id}`,
    customer: { id: 70 + id, first_name: 'Μαρία', last_name: 'Πηλού', ...more },
    email: null,
    phone: null,
    shipping_address: null,
    billing_address: null,
  })
  await shop.post('shopify', 'orders/create', buyer(1, { phone: maria.value }))
  await shop.post('shopify', 'orders/create', buyer(2, { phone: '6900000201' }))
  await shop.post('shopify', 'orders/create', buyer(3, { phone: '+306900000299' }))
  await shop.settle()
  const rows = await shop.sql<{ number: string; contact_id: string }[]>`
    select number, contact_id from orders order by number`
  const [one, two, three] = rows.map((row) => row.contact_id)
  assert.ok(one && three && one === two && one !== three)
})

test('facts of one thing follow each other, others go together', () => {
  const at = new Date('2026-11-21T10:00:00Z')
  const facts = [
    ['order', '1'],
    ['order', '2'],
    ['order_part', '1'],
    ['customer', '1'],
    ['customer_erased', '9'],
    ['order', '2'],
    ['order', '1'],
    ['order', '2'],
  ].map(([kind, id]) => ({ kind, externalId: id, orderId: id, at, data: {} }) as unknown as Fact)
  assert.deepEqual(wavesOf(facts), [
    { alone: false, places: [0, 1, 3] },
    { alone: false, places: [2] },
    { alone: true, places: [4] },
    { alone: false, places: [5, 6] },
    { alone: false, places: [7] },
  ])
})
