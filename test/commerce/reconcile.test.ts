import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askReconcile, progressOf } from '../../src/commerce/connect/stores.ts'
import { queries, whole } from '../../src/stores/shopify/queries.ts'
import * as woo from '../stores/woocommerce-bodies.ts'
import { credentials, openWithApi } from './with-api.ts'

/** The n-th second of last year. */
const second = (n: number) => new Date(Date.UTC(2025, 5, 1, 8, 0, n)).toISOString().slice(0, 19)
const wooOrders = (count: number, at: (n: number) => string = second) =>
  Array.from({ length: count }, (_, n) => ({
    ...woo.order,
    id: n + 1,
    number: String(n + 1),
    date_created_gmt: at(n),
    date_modified_gmt: at(n),
  }))

test('woocommerce: with a product that is not published go its variations', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo['products/90/variations'] = [{ ...woo.variation, id: 91, parent_id: 90 }]
  const seen = async (status: string, date_modified_gmt: string) => {
    shop.api.woo.products = [{ ...woo.product, id: 90, type: 'variable', status, date_modified_gmt }]
    await askReconcile(shop, shop.storeId, { anew: true })
    await shop.look()
    return (await shop.rows('products')).map((one) => one.deleted_at === null)
  }
  assert.deepEqual(await seen('draft', '2026-11-21T09:00:00'), [])
  assert.deepEqual(await seen('publish', '2026-11-21T09:05:00'), [true, true])
  assert.deepEqual(await seen('private', '2026-11-21T09:10:00'), [false, false])
  assert.deepEqual(await seen('publish', '2026-11-21T09:15:00'), [true, true])
})

test('shopify: a product that is not on sale is none', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  const variants = [{ id: '8001', title: 'μπλε', sku: 'CUP-BLUE', price: '24.95' }]
  const one = { title: 'Κούπα', updated_at: '2026-11-21T09:00:00Z', variants }
  shop.api.shopify.products = [
    { id: '8000', status: 'DRAFT', ...one },
    { id: '8100', status: 'ACTIVE', ...one, variants: [{ ...variants[0], id: '8101' }] },
  ]
  await shop.look()
  assert.deepEqual(
    (await shop.rows('products')).map((row) => row.external_id),
    ['8101'],
  )
  for (const query of [queries.products.text, whole.products]) assert.match(query, /\btitle status\b/)
})

test('woocommerce: all of its past is read once, and no word of it is news', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo.customers = [woo.customer]
  shop.api.woo.products = [woo.product, { ...woo.product, id: 90, name: 'Σαπούνι', type: 'variable' }]
  shop.api.woo['products/90/variations'] = [
    { ...woo.variation, id: 91, parent_id: 0, name: undefined },
    { ...woo.variation, id: 92, parent_id: 0, attributes: [{ name: 'Άρωμα', option: 'ελιά' }] },
  ]
  shop.api.woo.orders = [
    ...wooOrders(120),
    { ...woo.order, id: 500, date_modified_gmt: second(500), refunds: [{ id: 7, total: '-10.00' }] },
  ]
  shop.api.woo['orders/500/refunds'] = [
    {
      id: 7,
      amount: '10.00',
      line_items: [{ quantity: -2 }],
      shipping_lines: [{ total: '-1.00', total_tax: '-0.24' }],
    },
  ]
  assert.equal(await shop.look(), 1)
  assert.equal((await shop.rows('orders')).length, 121)
  const { refunded, shipping, returned_quantity } = await shop.order('500')
  assert.deepEqual([refunded, shipping, returned_quantity], ['10', '2.26', 2])
  assert.deepEqual(
    (await shop.rows('products')).map((one) => [one.external_id, one.name]),
    [
      ['80', 'Κούπα'],
      ['90', 'Σαπούνι'],
      ['91', 'Σαπούνι - μπλε'],
      ['92', 'Σαπούνι - ελιά'],
    ],
  )
  const told = await shop.sql`select 1 from events where kind = 'order_updated'`
  assert.equal(told.length, 0)
  const store = await shop.store()
  assert.deepEqual([progressOf(store), store.reason], [1, null])
  // What stands at the border of two pages is read twice, and counted so.
  const { done, total } = store.cursor.orders!
  assert.ok(total === 121 && done >= 121 && done < 125, String(done))
})

test('woocommerce: what changes while it is read makes nothing slip', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  // Seventy within one second, too: more than a page has.
  const orders = wooOrders(200, (n) => second(n < 70 ? 0 : n))
  shop.api.woo.orders = orders
  shop.api.shop.before = (n) => {
    // The first ones are changed, and so move from the pages that were read to the end.
    if (n > 3 && n < 12) orders[n]!.date_modified_gmt = second(1000 + n)
  }
  await shop.look()
  assert.equal((await shop.rows('orders')).length, 200)
})

test('the next look asks for what changed since, and what changed is news', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo.orders = wooOrders(3)
  await shop.look()
  shop.api.asked.length = 0
  const now = shop.clock.now().toISOString().slice(0, 19)
  shop.api.woo.orders.push({ ...woo.order, id: 900, date_created_gmt: now, date_modified_gmt: now })
  await shop.look()
  assert.ok(
    shop.api.asked.some((one) => one.includes('modified_after=2026-11-21T09%3A55')),
    shop.api.asked.join('\n'),
  )
  const told = await shop.sql`select payload ->> 'externalId' as id from events where kind = 'order_updated'`
  assert.deepEqual([...told.map((row) => row.id)], ['900'])
})

const faults = [
  ['throttled by a status', { status: 429, headers: { 'retry-after': '7' } }, null, 7, []],
  ['a fault of its own', { status: 500 }, /fault of its own/, 15, []],
  ['a gateway', { status: 502, body: '<html>' }, /fault of its own/, 15, []],
  [
    'maintenance that says how long',
    { status: 503, headers: { 'retry-after': '120' } },
    /fault of its own/,
    120,
    [],
  ],
  ['no JSON', { status: 200, body: '<html>' }, /no store’s API/, 3600, ['store_unreachable']],
  ['no list', { status: 200, body: '{"a":1}' }, /not with a list/, 3600, ['store_unreachable']],
  ['credentials', { status: 401 }, /credentials/, 3600, ['store_unreachable']],
  [
    'forwards',
    { status: 301, headers: { location: 'http://127.0.0.1:9/' } },
    /forwards/,
    3600,
    ['store_unreachable'],
  ],
] as const

for (const [name, fault, reason, seconds, alerts] of faults) {
  test(`woocommerce: ${name}: it waits, and goes on where it was`, async (t) => {
    const shop = await openWithApi(t, 'woocommerce')
    shop.api.woo.orders = wooOrders(120)
    // Customers, products, and the first page of orders are read.
    shop.api.shop.before = (n) => {
      if (n === 4) shop.api.shop.faults.push(fault)
    }
    await shop.look()
    const [row] = await shop.sql<{ wait: number; reason: string | null }[]>`
      select round(extract(epoch from due_at - clock_timestamp()))::int as wait, reason from stores`
    assert.ok(Math.abs(row!.wait - seconds) <= 3, `${row!.wait} s`)
    if (reason === null) assert.equal(row!.reason, null)
    else assert.match(row!.reason!, reason)
    assert.deepEqual(await shop.alerts(), alerts)
    assert.equal((await shop.rows('orders')).length, 50)
    const progress = progressOf(await shop.store())!
    assert.ok(progress > 0.3 && progress < 0.6, String(progress))
    shop.api.asked.length = 0
    await shop.look()
    assert.equal((await shop.rows('orders')).length, 120)
    assert.ok(!shop.api.asked.some((one) => one.includes('/customers')), 'customers were read again')
    assert.deepEqual([await shop.alerts(), (await shop.store()).reason], [[], null])
  })
}

test('a process that dies in the middle costs one page', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo.orders = wooOrders(120)
  let pages = 0
  await shop.look({ stopping: () => ++pages > 4 })
  assert.equal((await shop.rows('orders')).length, 50)
  // Another may have it at once, as this one gave it back.
  await shop.look()
  assert.equal((await shop.rows('orders')).length, 120)
})

test('a store that was connected this second is read now, and not in a minute', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo.orders = wooOrders(3)
  let known = false
  await shop.look({
    connections: {
      connectionOf: (name) =>
        known ? { baseUrl: shop.api.url, credentials: credentials[name] ?? {} } : undefined,
      refresh: async () => {
        known = true
      },
    },
  })
  assert.equal((await shop.rows('orders')).length, 3)
})

test('two processes do not read one store at once', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo.orders = wooOrders(60)
  const looked = await Promise.all([shop.look(), shop.look(), shop.look()])
  assert.equal(
    looked.reduce((sum, one) => sum + one),
    1,
  )
})

test('asked anew while it is read, it begins again', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  shop.api.woo.orders = wooOrders(120)
  let asked = false
  shop.api.shop.before = (n) => {
    if (n === 4 && !asked) {
      asked = true
      void askReconcile(shop, shop.storeId, { anew: true })
    }
  }
  await shop.look()
  shop.api.shop.before = undefined
  await shop.look()
  assert.equal((await shop.rows('orders')).length, 120)
  assert.ok((await shop.store()).backfilledAt)
})

const node = (n: number, more: object = {}) => ({
  id: String(5000 + n),
  name: `#${n}`,
  email: 'maria@example.gr',
  phone: null,
  created_at: `2025-06-01T08:00:${String(n % 60).padStart(2, '0')}Z`,
  processed_at: null,
  updated_at: `2025-06-01T08:00:${String(n % 60).padStart(2, '0')}Z`,
  cancelled_at: null,
  currency: 'HUF',
  customer_locale: 'hu',
  financial_status: 'PARTIALLY_REFUNDED',
  fulfillment_status: 'FULFILLED',
  payment_gateway_names: ['Utánvét'],
  total_price: { shopMoney: { amount: '12990.0' } },
  shipping: { shopMoney: { amount: '990.0' } },
  discount_codes: ['TEL'],
  customer: {
    id: '71',
    first_name: 'Anna',
    last_name: 'Kovács',
    state: 'ENABLED',
    email: { emailAddress: 'anna@example.hu', marketingState: 'SUBSCRIBED', marketingUpdatedAt: null },
    phone: { phoneNumber: '+36205550202', marketingState: 'NOT_SUBSCRIBED' },
    default_address: null,
  },
  shipping_address: { name: 'Kovács Anna', zip: '1051', city: 'Budapest', country_code: 'HU' },
  billing_address: null,
  line_items: [{ sku: 'OIL', name: 'Olívaolaj', quantity: 2, price: { shopMoney: { amount: '6000.0' } } }],
  fulfillments: [
    {
      id: String(9000 + n),
      created_at: '2025-06-02T08:00:00Z',
      updated_at: '2025-06-03T08:00:00Z',
      status: 'SUCCESS',
      shipment_status: 'DELIVERED',
      tracking: [{ company: 'GLS', number: `G${n}`, url: 'https://gls.example/1' }],
    },
  ],
  refunds: [
    {
      id: String(7000 + n),
      created_at: '2025-06-04T08:00:00Z',
      updated_at: '2025-06-04T08:00:00Z',
      transactions: {
        nodes: [{ kind: 'REFUND', status: 'SUCCESS', amount: { shopMoney: { amount: '6990.0' } } }],
      },
      refund_line_items: { nodes: [{ quantity: 1, restock_type: 'RETURN' }] },
      shipping_lines: {
        nodes: [{ amount: { shopMoney: { amount: '990.0' } }, tax_amount: { shopMoney: { amount: '0.0' } } }],
      },
    },
  ],
  ...more,
})

test('shopify: its past is read by GraphQL as its webhooks would have told it', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  const many = Array.from({ length: 240 }, (_, n) => ({
    sku: `S${n}`,
    name: `Tétel ${n}`,
    quantity: 1,
    price: { shopMoney: { amount: '10.0' } },
  }))
  shop.api.shopify.orders = [...Array.from({ length: 11 }, (_, n) => node(n)), node(50, { line_items: many })]
  shop.api.shopify.products = [
    {
      id: '8000',
      title: 'Olívaolaj',
      updated_at: '2025-06-01T08:00:00Z',
      online_store_url: 'https://olaj.example/p',
      image: { preview: { image: { url: 'https://cdn.example/o.jpg' } } },
      variants: [
        {
          id: '8001',
          title: 'Default Title',
          sku: 'OIL',
          price: '6000.0',
          inventory_quantity: 3,
          inventory_policy: 'DENY',
          item: { tracked: true },
          media: { nodes: [] },
        },
      ],
    },
  ]
  shop.api.shopify.customers = [{ ...node(0).customer, updated_at: '2025-06-01T08:00:00Z' }]
  await shop.look()
  assert.equal((await shop.rows('orders')).length, 12)
  const { items, ...one } = await shop.order('5003')
  assert.deepEqual(one, {
    number: '#3',
    status: 'delivered',
    total: '12990',
    shipping: '0',
    refunded: '6990',
    currency: 'HUF',
    payment: { method: 'cod', state: 'partially_refunded' },
    guest: false,
    discount_codes: ['TEL'],
    cart_id: null,
    returned_quantity: 1,
    known: true,
    parcels: [['GLS', 'G3', 'delivered']],
  })
  assert.deepEqual(items, [['OIL', 'Olívaolaj', 2, '6000']])
  assert.equal(((await shop.order('5050')).items as unknown[]).length, 240)
  const [product] = await shop.rows('products')
  assert.deepEqual(
    [product!.name, product!.stock, product!.image],
    ['Olívaolaj', 3, 'https://cdn.example/o.jpg'],
  )
  const [customer] = await shop.rows('customers')
  assert.deepEqual([customer!.name, customer!.phone], ['Anna Kovács', '+36205550202'])
})

test('shopify: points that run out are waited for, and a refusal for want of them is no failure', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  shop.api.shopify.orders = Array.from({ length: 40 }, (_, n) => node(n))
  shop.api.shop.points = 1100
  await shop.look({
    async wait(ms) {
      shop.waits.push(ms)
      // Half of them come back, so that the store has to refuse once.
      shop.api.shop.points += ms / 20
    },
  })
  assert.ok(shop.waits.length > 0 && shop.waits.every((ms) => ms > 0 && ms <= 3000), shop.waits.join())
  const [row] = await shop.sql`select failures, reason from stores`
  assert.deepEqual({ ...row }, { failures: 0, reason: null })
  for (let n = 0; n < 10 && !(await shop.store()).backfilledAt; n++) {
    shop.api.shop.points += 1500
    await shop.look()
  }
  assert.equal((await shop.rows('orders')).length, 40)
})

test('an order that was paid within the second that its webhook told is paid', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  const { order } = await import('../stores/shopify-bodies.ts')
  await shop.tell('shopify', 'orders/create', order, {
    headers: { 'x-shopify-triggered-at': '2026-11-21T09:30:01.500Z' },
  })
  shop.api.shopify.orders = [
    node(0, {
      id: String(order.id),
      updated_at: '2026-11-21T09:30:01Z',
      financial_status: 'PAID',
      fulfillment_status: 'UNFULFILLED',
      fulfillments: [],
      refunds: [],
    }),
  ]
  await shop.look()
  const { status, cart_id } = await shop.order(String(order.id))
  // And the cart that only the webhook knows stays known.
  assert.deepEqual([status, cart_id], ['paid', 'c1-cart-token'])
})
