import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { now, testApi } from './app.ts'

const day = 86_400_000
const at = (days: number) => new Date(now.getTime() + days * day)

test('what people wait for is listed, cancelled once, and counted with what they bought', async (t) => {
  const { deps, call } = await testApi(t)
  const { sql } = deps
  const product = newId()
  await sql`
    insert into products (id, store, external_id, changed_at, name, sku, price, currency, stock)
    values (${product}, 'generic', 'P1', ${at(-9)}, 'Fish platter', 'PLATE-FISH', 22, 'EUR', 0)`
  const people = [newId(), newId(), newId()]
  for (const id of people) await sql`insert into contacts (id) values (${id})`
  const ask = async (contactId: string, kind: string, state: string, key: string | null = null) => {
    const id = newId()
    await sql`
      insert into watches (id, contact_id, product_id, kind, price, currency, state, asked_at, expires_at, told_at, message_key)
      values (${id}, ${contactId}, ${product}, ${kind}, 22, 'EUR', ${state}, ${at(-5)}, ${at(85)}, ${key ? at(-3) : null}, ${key})`
    return id
  }
  const open = await ask(people[0]!, 'back_in_stock', 'open')
  await ask(people[1]!, 'back_in_stock', 'told', 'watch:1:1')
  await ask(people[2]!, 'price_drop', 'expired')
  const conversation = newId()
  const channelId = deps.numbers.all()[0]!.id
  await sql`insert into conversations (id, contact_id, channel_id) values (${conversation}, ${people[1]!}, ${channelId})`
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status, purpose, occurred_at, accepted_at)
    values (${newId()}, ${conversation}, ${people[1]!}, ${channelId}, 'out', 'watch:1:1', 'bot', '{"type": "text", "text": "?"}',
      'accepted', 'stock', ${at(-3)}, ${at(-3)})`
  // One before the message, one after it.
  for (const [days, pieces] of [
    [-4, 1],
    [-2, 2],
  ] as const) {
    const order = newId()
    await sql`
      insert into orders (id, store, external_id, changed_at, contact_id, number, customer, placed_at, status, total, currency)
      values (${order}, 'generic', ${order}, ${at(days)}, ${people[1]!}, ${order}, '{}', ${at(days)}, 'paid', 22, 'EUR')`
    await sql`
      insert into order_items (id, order_id, position, sku, name, quantity, price)
      values (${newId()}, ${order}, 0, 'PLATE-FISH', 'Fish', ${pieces}, 20)`
  }

  const listed = await call('GET', `/api/watches?state=open&contactId=${people[0]}&productId=${product}`)
  const [one] = (listed.body as { items: Record<string, unknown>[] }).items
  assert.equal(one!.id, open)
  assert.deepEqual([one!.kind, one!.price, one!.message], ['back_in_stock', '22', null])
  const all = await call('GET', '/api/watches?limit=2')
  assert.equal((all.body as { items: unknown[] }).items.length, 2)
  assert.ok((all.body as { next: string | null }).next)
  assert.equal((await call('DELETE', `/api/watches/${open}`)).status, 204)
  assert.equal((await call('DELETE', `/api/watches/${open}`)).status, 404)

  const { body } = await call('GET', '/api/insights/watches?from=2026-11-01&to=2026-12-01')
  const { backInStock, priceDrop } = body as Record<string, Record<string, unknown>>
  const none = { told: 0, bought: 0, revenue: '0.00', boughtBefore: 0, cancelled: 0, expired: 0, waiting: 0 }
  assert.deepEqual(backInStock, { ...none, asked: 2, told: 1, bought: 1, revenue: '40.00', cancelled: 1 })
  assert.deepEqual(priceDrop, { ...none, asked: 1, expired: 1 })
})
