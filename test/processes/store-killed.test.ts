import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { createRandom } from '../../src/virtual-whatsapp/random.ts'
import { openStoreApi } from '../stores/store-api.ts'
import { order } from '../stores/woocommerce-bodies.ts'
import { testDatabase } from '../support/postgres.ts'
import { freePort, type ServerProcess, startServer, startVirtual, until } from '../support/processes.ts'
import { addAnswer, addShoppers, apiToken, question, shopperPhone, untilQuiet, writes } from './shop.ts'
import { call, storeEnv, tellStore } from './store.ts'

const minute = 60_000
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const tell = (server: ServerProcess, topic: string, body: object) =>
  tellStore(server, 'woocommerce', topic, body)

const people = 20

/** A cart as the plugin tells it, last changed so long ago that its first step is due. */
const cartOf = (n: number) => ({
  id: String(n).padStart(32, '0'),
  customer: { phone: `+${shopperPhone(n)}`, name: `Πελάτης ${n}`, locale: 'el' },
  items: [{ sku: 'CUP', name: 'Κούπα', quantity: 1, price: '9.00' }],
  total: '9.00',
  currency: 'EUR',
  recovery_url: `https://shop.example/cart/${n}`,
  consent: { words: 'Ναι, στο WhatsApp.', at: '2026-01-01T00:00:00Z' },
  updated_at: new Date(Date.now() - 90 * minute).toISOString(),
})

type Sent = { items: { biz: string; shopper: string }[] }

test('killed again and again while carts come in and their steps are due, no step of a cart goes twice', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '9', '--rate', '1000'])
  const env = {
    ...{ ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: url, ...storeEnv },
    WHATSAPP_MESSAGES_PER_SECOND: '1000',
  }
  const server = await startServer(t, { port, env })
  await addAnswer(server)
  await call(server, 'PATCH', 'settings', { quietHours: null })
  const steps = [{ afterMinutes: 60 }, { afterMinutes: 85, coupon: 'SOAP10' }]
  await call(server, 'PATCH', 'flows/cart-recovery', { settings: { steps } })
  await sql`update flow_settings set enabled_at = clock_timestamp() - interval '1 day'`
  await sql`update revisions set revision = revision + 1`
  // Their window is open.
  const shoppers = await addShoppers(virtual, people)
  await Promise.all(shoppers.map((one) => writes(virtual, one, question)))
  await untilQuiet(sql, people)

  const random = createRandom(13)
  const kill = async () => {
    server.kill('SIGKILL')
    await server.exited()
    await server.restart()
  }
  await virtual.control('PATCH', 'settings', { latencyMs: 300 })
  const telling = (async () => {
    for (let n = 0; n < people; n++) await tell(server, 'cart.updated', cartOf(n))
  })()
  for (let n = 0; n < 2; n++) {
    await sleep(50 + random() * 400)
    await kill()
  }
  await telling
  await untilSteps(sql, people)
  // Half a day later the second step is due: what waits for a time is brought forward instead.
  await sql`update messages set accepted_at = accepted_at - interval '13 hours' where purpose = 'cart'`
  await sql`update timers set due_at = due_at - interval '13 hours' where fired_at is null`
  // In the middle of their calls: WhatsApp has them, and the server never hears of it.
  await virtual.control('PATCH', 'settings', { autoStatus: 'none' })
  await until(
    async () => (await sql`select 1 from messages where status = 'sending'`).length > 0,
    'some are sent',
  )
  await sleep(100)
  await kill()
  await untilSteps(sql, 2 * people)
  await virtual.control('POST', 'webhooks/settled', { timeoutMs: 20_000 })

  const rows = await sql<{ id: string; step: string; status: string }[]>`
    select id, right(business_key, 4) as step, status from messages where purpose = 'cart'`
  const { items } = await virtual.control<Sent>('GET', 'ledger?limit=100000')
  const got = rows.map(({ id }) => items.filter((one) => one.biz === id).length)
  assert.ok(
    got.every((n) => n <= 1),
    'a step that came twice',
  )
  for (const step of [':1:1', ':1:2']) assert.equal(rows.filter((row) => row.step === step).length, people)
  // What was on the wire when it was killed stays unknown, and is not sent again.
  assert.ok(rows.some((row) => row.status === 'unconfirmed'))
  rows.forEach((row, n) => {
    assert.ok(row.status === 'accepted' ? got[n] === 1 : row.status === 'unconfirmed', row.status)
  })
  assert.ok(got.filter((n) => n === 1).length > people)
  const [counted] = await sql`
    select (select count(*)::int from carts) as carts, (select count(*)::int from cart_recoveries) as recoveries,
      (select count(*)::int from flow_runs where flow = 'cart-recovery' and subject <> '') as runs,
      (select count(*)::int from consents where source like 'store%' and purpose = 'cart') as consents`
  assert.deepEqual({ ...counted }, { carts: people, recoveries: people, runs: people, consents: people })
})

/** So many reminders were written, and each has left or is given up. */
const untilSteps = (sql: Sql, count: number) =>
  until(async () => {
    const [row] = await sql<[{ all: number; open: number }]>`
      select count(*)::int as all, count(*) filter (where status in ('pending', 'held', 'sending'))::int as open
      from messages where purpose = 'cart'`
    return row.all === count && row.open === 0
  }, `${count} steps have left`)

const orders = 800

test('killed again and again while a store’s past is read, every order is there once, and its place is kept', async (t) => {
  const { sql, url } = await testDatabase(t)
  const api = await openStoreApi(t)
  const at = (n: number) => new Date(Date.UTC(2025, 5, 1) + n * 1000).toISOString().slice(0, 19)
  api.woo.orders = Array.from({ length: orders }, (_, n) => ({
    ...{ ...order, id: n + 1, number: String(n + 1), customer_id: 0 },
    ...{ date_created_gmt: at(n), date_modified_gmt: at(n) },
    billing: { ...order.billing, phone: `69${50_000_000 + n}`, email: `shopper${n}@example.gr` },
  }))
  const env = { API_TOKEN: apiToken, DATABASE_URL: url, ...storeEnv }
  const server = await startServer(t, { env })
  await call(server, 'POST', 'stores', {
    kind: 'woocommerce',
    ...{ baseUrl: api.url, credentials: { consumerKey: 'ck_test', consumerSecret: 'cs_test' } },
  })
  const read = async () => (await sql<[{ n: number }]>`select count(*)::int as n from orders`)[0].n
  for (const part of [0.3, 0.8]) {
    await until(async () => (await read()) >= orders * part, `${part * 100} % are read`)
    server.kill('SIGKILL')
    await server.exited()
    // Another takes it over once the dead one's lease has run out.
    await sql`update stores set running_until = clock_timestamp() where running_until is not null`
    await server.restart()
  }
  await until(
    async () => (await sql`select 1 from stores where backfilled_at is not null`).length > 0,
    'all is read',
  )
  const [counted] = await sql`
    select (select count(*)::int from orders) as orders, (select count(*)::int from order_items) as items,
      (select count(*)::int from contacts) as contacts, (select count(*)::int from messages) as messages,
      (select count(*)::int from events where kind = 'order_updated') as news`
  assert.deepEqual({ ...counted }, { orders, items: orders, contacts: orders, messages: 0, news: 0 })
  // Of what was read ahead of what was written a few pages are read again; all from the beginning would be forty.
  const pages = api.shop.asked.filter((one) => one.includes('/orders?')).length
  assert.ok(pages <= orders / 50 + 17, `${pages} pages`)

  // The same for what changed since: a later look begins at the place that was kept, not in the year 2000.
  const looks = api.shop.asked.length
  for (const one of api.woo.orders) one.date_modified_gmt = new Date().toISOString().slice(0, 19)
  for (const one of api.woo.orders) one.total = '49.00'
  await sql`update stores set due_at = clock_timestamp()`
  const changed = async () =>
    (await sql<[{ n: number }]>`select count(*)::int as n from orders where total = 49`)[0].n
  await until(async () => (await changed()) > orders * 0.2, 'a fifth is read again')
  server.kill('SIGKILL')
  await server.exited()
  await sql`update stores set running_until = clock_timestamp() where running_until is not null`
  await server.restart()
  await until(async () => (await changed()) === orders, 'all that changed is read')
  assert.ok(api.shop.asked.slice(looks).every((one) => !one.includes('modified_after=2000')))
  const [after] = await sql`
    select (select count(*)::int from orders) as orders, (select count(*)::int from messages) as messages`
  assert.deepEqual({ ...after }, { orders, messages: 0 })
})
