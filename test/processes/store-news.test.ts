// What a store tells reaches the shopper's phone: the real server, its doors, and a WhatsApp beside it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as shopify from '../stores/shopify-bodies.ts'
import * as woo from '../stores/woocommerce-bodies.ts'
import { testDatabase } from '../support/postgres.ts'
import { freePort, type ServerProcess, startServer, startVirtual, until } from '../support/processes.ts'
import { addAnswer, addShoppers, apiToken, question, shopperPhone, untilQuiet, writes } from './shop.ts'
import { call, storeEnv, tellStore } from './store.ts'

type Moment = 'paid' | 'shipped' | 'delivered'
const order: Moment[] = ['paid', 'shipped', 'delivered']
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
/** The store's own times: each is later than the one before. */
const at = (moment: Moment) => ago(30 - 5 * order.indexOf(moment))

/** How each store says that its order, number 10 and the shopper's, has come so far. */
const stores: ((server: ServerProcess, moment: Moment, n: number) => Promise<unknown>)[] = [
  (server, moment, n) => {
    const parcel = { carrier: 'ACS', trackingNumber: '7000041' }
    const status = { paid: 'paid', shipped: 'fulfilled', delivered: 'delivered' }[moment]
    const where = moment === 'delivered' ? 'delivered' : 'in_transit'
    return call(server, 'PUT', `store/orders/${n}`, {
      ...{ number: `10${n}`, placedAt: ago(60), status, total: '49.90', currency: 'EUR' },
      customer: { phone: `+${shopperPhone(n)}`, name: 'Μαρία Πηλού' },
      items: [{ sku: 'CUP', name: 'Κούπα', quantity: 1, price: '49.90' }],
      shipments: moment === 'paid' ? [] : [{ ...parcel, status: where }],
      updatedAt: at(moment),
    })
  },
  (server, moment, n) =>
    tellStore(server, 'woocommerce', 'order.updated', {
      ...{ ...woo.order, id: n, number: `10${n}`, customer_id: 0, payment_method: 'stripe' },
      status: { paid: 'processing', shipped: 'completed', delivered: 'delivered' }[moment],
      ...{ date_created_gmt: ago(60).slice(0, 19), date_modified_gmt: at(moment).slice(0, 19) },
      date_paid_gmt: ago(50).slice(0, 19),
      billing: { ...woo.order.billing, phone: shopperPhone(n), email: `n${n}@example.gr` },
      meta_data: [
        {
          key: '_wc_shipment_tracking_items',
          value: [{ tracking_provider: 'ACS', tracking_number: '7000041' }],
        },
      ],
    }),
  (server, moment, n) => {
    const sent = moment !== 'paid'
    const parcel = { order_id: n, shipment_status: moment === 'delivered' ? 'delivered' : 'in_transit' }
    return tellStore(server, 'shopify', 'orders/updated', {
      ...{ ...shopify.order, id: n, name: `#10${n}`, customer: null, phone: `+${shopperPhone(n)}` },
      ...{ created_at: ago(60), processed_at: ago(60), updated_at: at(moment), email: `n${n}@example.gr` },
      ...{ financial_status: 'paid', payment_gateway_names: ['shopify_payments'] },
      fulfillment_status: sent ? 'fulfilled' : null,
      fulfillments: sent
        ? [shopify.fulfillment({ ...parcel, created_at: at(moment), updated_at: at(moment) })]
        : [],
    })
  },
]

test('orders that move in any of the three stores are told on WhatsApp, each piece of news once', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '5', '--rate', '1000'])
  const env = { ...virtual.env, ...storeEnv, API_TOKEN: apiToken, DATABASE_URL: url }
  const server = await startServer(t, { port, env })
  await addAnswer(server)
  await call(server, 'PATCH', 'settings', { orderMessageHours: null })
  const tell = { paid: true, shipped: true, delivered: true }
  await call(server, 'PATCH', 'flows/order-status', { settings: { tell } })
  await sql`update flow_settings set enabled_at = clock_timestamp() - interval '1 day'`
  await sql`
    update flow_settings set settings_since = (
      select coalesce(jsonb_object_agg(key, '2026-01-01T00:00:00Z'), '{}') from jsonb_object_keys(settings_since) key)`
  await sql`update revisions set revision = revision + 1`
  const shoppers = await addShoppers(virtual, stores.length + 1)
  await Promise.all(shoppers.map((one) => writes(virtual, one, question)))
  await untilQuiet(sql, shoppers.length)

  const told = () => sql<{ address: string; key: string; status: string }[]>`
    select i.value as address, split_part(business_key, ':', 3) as key, status
    from messages m join contact_identities i on i.contact_id = m.contact_id and i.kind = 'phone'
    where purpose = 'orders' and direction = 'out' order by seq`
  for (const moment of order) {
    // Each twice: as a retry, or a store that says it again.
    for (const twice of [1, 2]) {
      for (const [n, speak] of stores.entries()) await speak(server, moment, n)
      const expected = stores.length * (order.indexOf(moment) + 1)
      await until(async () => {
        const rows = await told()
        return rows.length >= expected && rows.every((row) => row.status === 'accepted')
      }, `${moment} is told, ${twice}`)
    }
  }
  // What is late, and what a file or a person's STOP says, tells nobody anything.
  for (const [n, speak] of stores.entries()) await speak(server, 'paid', n)
  await writes(virtual, shoppers[0]!, 'STOP ORDERS')
  const form = new FormData()
  form.set(
    'file',
    new Blob([
      `order_number,date,total,phone,status\n9001,${ago(5).slice(0, 10)},10.00,${shopperPhone(3)},paid\n`,
    ]),
    'o.csv',
  )
  const headers = { authorization: `Bearer ${apiToken}` }
  const sent = await fetch(`${server.url}/api/store/orders.csv`, { method: 'POST', headers, body: form })
  assert.equal(sent.status, 202, await sent.text())
  await until(
    async () => (await sql`select 1 from orders where number = '9001'`).length === 1,
    'the file is taken',
  )
  await untilQuiet(sql, shoppers.length + 1)
  await virtual.control('POST', 'webhooks/settled', { timeoutMs: 20_000 })

  const rows = await told()
  for (const n of stores.keys()) {
    const keys = rows.filter((row) => row.address?.endsWith(shopperPhone(n))).map((row) => row.key)
    assert.deepEqual(keys, order, `store ${n}`)
  }
  assert.equal(rows.length, stores.length * order.length)
  // All of them on the phones, and none twice.
  const { items } = await virtual.control<{ items: { biz: string }[] }>('GET', 'ledger?limit=1000')
  const ids = await sql<
    { id: string; body: string }[]
  >`select id, content::text as body from messages where purpose = 'orders'`
  for (const { id, body } of ids) {
    assert.equal(items.filter((one) => one.biz === id).length, 1)
    assert.match(body, /10\d/u)
  }
  assert.ok(
    ids.some(({ body }) => body.includes('7000041')),
    'the parcel is named',
  )
})
