import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askReconcile, progressOf } from '../../src/commerce/connect/stores.ts'
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
