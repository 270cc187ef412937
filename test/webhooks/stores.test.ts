import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import Fastify from 'fastify'
import { createIntake } from '../../src/events/intake.ts'
import { openSpool } from '../../src/events/spool.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { createStores } from '../../src/stores/registry.ts'
import { storeDoor } from '../../src/webhooks/stores.ts'
import { away as awayDatabase } from '../events/support.ts'
import { headersOf, openConnectedShop, secrets, sign } from '../stores/connected-shop.ts'
import { order as shopifyOrder } from '../stores/shopify-bodies.ts'
import { order as wooOrder } from '../stores/woocommerce-bodies.ts'
import { quietLog } from '../support/log.ts'

/** What stores send is never about a message. */
const hearNone = async () => ({ matched: 0, contactIds: [], waiting: 0 })

const stores = [
  {
    store: 'shopify',
    topic: 'orders/create',
    body: shopifyOrder as object,
    signature: 'x-shopify-hmac-sha256',
  },
  {
    store: 'woocommerce',
    topic: 'order.created',
    body: wooOrder as object,
    signature: 'x-wc-webhook-signature',
  },
]

for (const { store, topic, body, signature } of stores) {
  const raw = JSON.stringify(body)
  const right = sign(raw, secrets[store]!)
  const hex = createHmac('sha256', secrets[store]!).update(raw).digest('hex')
  const forged: [string, string | undefined][] = [
    ['absent', undefined],
    ['empty', ''],
    ['of another secret', sign(raw, 'guessed')],
    ['of an empty secret', sign(raw, ' '.slice(1))],
    ['of another body', sign(`${raw} `, secrets[store]!)],
    ['in hex', hex],
    ['cut', right.slice(0, -2)],
    ['with its last letter changed', `${right.slice(0, -2)}${right.at(-2) === 'A' ? 'B' : 'A'}=`],
    ['with more behind it', `${right}=`],
    ['in capitals', right.toUpperCase()],
    ['a word', 'sha256'],
  ]
  test(`${store}: a signature that is not right is 401, and nothing is stored`, async (t) => {
    const shop = await openConnectedShop(t)
    for (const [name, value] of forged) {
      assert.equal(await shop.post(store, topic, body, { headers: { [signature]: value } }), 401, name)
    }
    assert.deepEqual(await shop.stored(), [])
    assert.equal(await shop.post(store, topic, body), 200)
  })

  test(`${store}: without a secret everything is 401`, async (t) => {
    const shop = await openConnectedShop(t)
    shop.known[store] = []
    assert.equal(await shop.post(store, topic, body), 401)
    shop.known[store] = ['']
    assert.equal(await shop.post(store, topic, body, { headers: { [signature]: sign(raw, '') } }), 401)
    assert.deepEqual(await shop.stored(), [])
  })

  test(`${store}: both secrets hold while one is exchanged for the other`, async (t) => {
    const shop = await openConnectedShop(t)
    shop.known[store] = ['the new one', secrets[store]!]
    assert.equal(await shop.post(store, topic, body), 200)
    assert.equal(
      await shop.post(store, topic, body, { headers: { [signature]: sign(raw, 'the new one') } }),
      200,
    )
  })

  test(`${store}: the same delivery five times is one, at once or one by one`, async (t) => {
    const shop = await openConnectedShop(t)
    const headers = headersOf(store, topic, raw)
    const together = await Promise.all([1, 2, 3, 4].map(() => shop.post(store, topic, body, { headers })))
    assert.deepEqual(together, [200, 200, 200, 200])
    await shop.settle()
    assert.equal(await shop.tell(store, topic, body, { headers }), 200)
    assert.deepEqual(await shop.stored(), [topic])
    const told = await shop.sql`select 1 from events where kind = 'order_updated'`
    assert.equal(told.length, 1)
  })

  const broken = [
    '',
    '{',
    'null{',
    '\u0000',
    '{"id": 1,}',
    Buffer.from([0xff, 0xfe, 0x00]).toString('latin1'),
  ]
  test(`${store}: what is no JSON is 400, and nothing is stored`, async (t) => {
    const shop = await openConnectedShop(t)
    for (const text of broken) {
      assert.equal(await shop.post(store, topic, null, { raw: text }), 400, JSON.stringify(text))
    }
    assert.deepEqual(await shop.stored(), [])
  })

  test(`${store}: five megabytes are taken, and no more`, async (t) => {
    const shop = await openConnectedShop(t)
    const filled = (bytes: number) => {
      const empty = JSON.stringify({ ...body, note: '' }).length
      const text = JSON.stringify({
        ...body,
        note: 'x'.repeat(bytes - Buffer.byteLength(JSON.stringify({ ...body, note: '' }))),
      })
      return empty > 0 ? text : ''
    }
    const most = 5 * 1024 * 1024
    assert.equal(await shop.post(store, topic, null, { raw: filled(most) }), 200)
    assert.equal(await shop.post(store, topic, null, { raw: filled(most + 1) }), 413)
    await shop.settle()
    assert.equal((await shop.rows('orders')).length, 1)
  })

  test(`${store}: a topic that nothing needs is 200 and does nothing`, async (t) => {
    const shop = await openConnectedShop(t)
    for (const other of ['themes/publish', 'coupon.created', '', '__proto__', 'constructor']) {
      assert.equal(await shop.tell(store, other, { id: 1 }), 200, other)
    }
    assert.deepEqual([await shop.rows('orders'), await shop.alerts()], [[], []])
    const left = await shop.sql`select 1 from events where handled_at is null`
    assert.equal(left.length, 0)
  })

  test(`${store}: what is acknowledged while the database is away is applied when it is back`, async (t) => {
    const shop = await openConnectedShop(t)
    const folder = await mkdtemp(join(tmpdir(), 'kalathi-away-'))
    t.after(() => rm(folder, { recursive: true, force: true }))
    const spool = await openSpool(folder, quietLog)
    const away = createIntake({
      sql: awayDatabase(t),
      newId,
      log: quietLog,
      spool,
      wake: noWake,
      hear: hearNone,
    })
    const app = Fastify()
    storeDoor(app, {
      stores: createStores(),
      secrets: { secretsOf: () => [secrets[store]!] },
      intake: away,
      clock: shop.clock,
    })
    t.after(() => app.close())
    const post = () =>
      app.inject({
        method: 'POST',
        url: `/webhooks/${store}`,
        headers: headersOf(store, topic, raw),
        payload: raw,
      })
    const answers = await Promise.all(Array.from({ length: 20 }, post))
    assert.deepEqual([...new Set(answers.map((one) => one.statusCode))], [200])
    const back = createIntake({ sql: shop.sql, newId, log: quietLog, spool, wake: noWake, hear: hearNone })
    await back.drain()
    await shop.settle()
    assert.equal((await shop.rows('orders')).length, 1)
    assert.equal(await spool.size(), 0)
  })
}

const greetings = [
  [200, 'webhook_id=7', 'application/x-www-form-urlencoded'],
  [200, 'webhook_id=1234567890', 'application/x-www-form-urlencoded; charset=utf-8'],
  [401, 'webhook_id=', 'application/x-www-form-urlencoded'],
  [401, 'webhook_id=7&x=1', 'application/x-www-form-urlencoded'],
  [401, 'webhook_id=7\n', 'application/x-www-form-urlencoded'],
  [401, 'webhook_id=-7', 'application/x-www-form-urlencoded'],
  [401, 'webhook_id=٧', 'application/x-www-form-urlencoded'],
  [401, 'x=1', 'application/x-www-form-urlencoded'],
  [401, 'webhook_id=7', 'application/json'],
  [401, '', 'application/x-www-form-urlencoded'],
] as const

test('woocommerce: the greeting without a signature is 200 and stores nothing, whether or not a secret is set', async (t) => {
  const shop = await openConnectedShop(t)
  for (const secret of [[], [secrets.woocommerce!]]) {
    shop.known.woocommerce = secret
    for (const [status, text, type] of greetings) {
      const headers = {
        'content-type': type,
        'x-wc-webhook-signature': undefined,
        'x-wc-webhook-topic': undefined,
      }
      assert.equal(
        await shop.post('woocommerce', '', null, { raw: text, headers }),
        status,
        `${type} ${text}`,
      )
    }
  }
  assert.equal(
    await shop.post('shopify', '', null, {
      raw: 'webhook_id=7',
      headers: { 'x-shopify-hmac-sha256': undefined },
    }),
    401,
  )
  assert.deepEqual(await shop.stored(), [])
})

const known = [
  ['shopify', 'x-shopify-event-id', 'x-shopify-webhook-id', 'orders/create', shopifyOrder, shopifyOrder],
  // Two changes of one second are two; the same one told twice is one, by whatever delivery.
  [
    'woocommerce',
    'x-wc-webhook-delivery-id',
    'x-wc-delivery-id',
    'order.updated',
    wooOrder,
    { ...wooOrder, status: 'completed' },
  ],
] as const

for (const [store, first, second, topic, body, other] of known) {
  test(`${store}: what tells one delivery from another`, async (t) => {
    const shop = await openConnectedShop(t)
    const post = (value: object, headers: Record<string, string | undefined>) =>
      shop.post(store, topic, value, { headers: { [first]: undefined, [second]: undefined, ...headers } })
    if (store === 'shopify') {
      // One event for two subscriptions; then without an event id; then without any.
      await post(body, { [first]: 'e1', [second]: 'w1' })
      await post(body, { [first]: 'e1', [second]: 'w2' })
      await post({ ...body, id: 1 }, { [first]: 'e1', [second]: 'w3' })
      await post(body, { [second]: 'w1' })
      await post(body, { [second]: 'w1' })
      await post(body, {})
      await post(body, {})
      assert.equal((await shop.stored()).length, 4)
    } else {
      await post(body, { [first]: 'd1' })
      await post(body, { [second]: 'd2' })
      await post(other, { [second]: 'd3' })
      await post({ id: 5 }, { [first]: 'd4' })
      await post({ id: 5 }, { [second]: 'd4' })
      await post({ id: 5 }, { [second]: 'd5' })
      assert.equal((await shop.stored()).length, 4)
    }
  })
}
