import assert from 'node:assert/strict'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { testApi } from './app.ts'
import { dump, populate, traces } from './everywhere.ts'

test('an export holds all that is kept of one person and nothing of others', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  const answer = await api.call('GET', `/api/contacts/${contactId}/export`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.match(String(answer.headers['content-disposition']), /^attachment/)
  const text = JSON.stringify(answer.body)
  for (const trace of traces) assert.ok(text.includes(trace), trace)
  assert.ok(!text.includes('36205551234'))
  const { contact, ...kinds } = answer.body
  assert.deepEqual([contact.name, contact.topics, contact.language], ['Ευφροσύνη', ['order:1042'], 'el'])
  assert.deepEqual(
    Object.fromEntries(Object.entries(kinds).map(([kind, rows]) => [kind, (rows as unknown[]).length])),
    {
      ...{ identities: 4, consents: 4, conversations: 1, messages: 5, files: 2, unanswered: 1, accounts: 1 },
      ...{ orders: 1, carts: 1, campaigns: 0 },
    },
  )
  const [{ total, items, placedAt, shipments }] = kinds.orders
  assert.deepEqual(
    [total, items, new Date(placedAt).toISOString(), shipments[0].pickupPoint],
    [
      '24.90',
      [{ sku: 'a', name: 'Soap', quantity: 1, price: '24.90' }],
      '2026-11-19T10:00:00.000Z',
      'Ερμού 5',
    ],
  )
  assert.equal((await api.call('GET', `/api/contacts/${newId()}/export`)).status, 404)
})

test('an erased person is nowhere, and the books still add up', async (t) => {
  const api = await testApi(t)
  const { sql, dataDir } = api.deps
  const { contactId, otherId, file, shared, conversationId } = await populate(api)
  const before = await dump(api)
  for (const trace of traces)
    assert.ok(
      before.some((line) => line.includes(trace)),
      trace,
    )

  assert.equal((await api.call('DELETE', `/api/contacts/${contactId}`)).status, 204)
  const after = await dump(api)
  for (const trace of traces)
    assert.deepEqual(
      after.filter((line) => line.includes(trace)),
      [],
      trace,
    )

  const orders = [...(await sql`select number, total::text, currency, contact_id, status from orders`)]
  assert.deepEqual(orders, [
    { number: '1042', total: '24.90', currency: 'EUR', contact_id: null, status: 'fulfilled' },
  ])
  assert.equal((await sql`select 1 from order_items`).length, 1)
  const messages =
    await sql`select direction, author, status, pricing is not null as priced from messages where contact_id = ${contactId} order by seq`
  assert.deepEqual(
    messages.map((row) => `${row.direction} ${row.author} ${row.status} ${row.priced}`),
    [...Array(3).fill('in shopper received false'), 'out bot cancelled false', 'out agent accepted true'],
  )
  await assert.rejects(access(join(dataDir, 'uploads', file)))
  await access(join(dataDir, 'uploads', shared))
  assert.deepEqual([...(await sql`select id, status from media`)], [{ id: shared, status: 'stored' }])
  assert.equal(
    (await sql`select 1 from events where handled_at is null and contact_id = ${contactId}`).length,
    0,
  )

  for (const path of ['', '/export', '/consents']) {
    assert.equal((await api.call('GET', `/api/contacts/${contactId}${path}`)).status, 404, path)
  }
  assert.equal((await api.call('DELETE', `/api/contacts/${contactId}`)).status, 404)
  const list = await api.call('GET', '/api/contacts')
  assert.deepEqual(
    list.body.items.map((one: { id: string }) => one.id),
    [otherId],
  )
  assert.equal((await api.call('GET', `/api/conversations/${conversationId}/messages`)).status, 200)
})

test('a name and a language are corrected, and topics forgotten', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  const path = `/api/contacts/${contactId}`
  const shown = (await api.call('GET', path)).body
  assert.deepEqual([shown.topics, shown.orders, shown.language], [['order:1042'], 1, 'el'])
  const changes: [object, number, unknown[]][] = [
    [{ name: 'Έφη Δήμου' }, 200, ['Έφη Δήμου', 'el']],
    [{ language: 'hu' }, 200, ['Έφη Δήμου', 'hu']],
    [{ language: null }, 200, ['Έφη Δήμου', null]],
    [{ name: null, language: 'en' }, 200, [null, 'en']],
    [{}, 200, [null, 'en']],
    [{ language: 'xx' }, 422, [null, 'en']],
    [{ name: '' }, 400, [null, 'en']],
    [{ name: 'a\u0000' }, 400, [null, 'en']],
    [{ phone: '+30' }, 400, [null, 'en']],
  ]
  for (const [body, status, expected] of changes) {
    assert.equal((await api.call('PATCH', path, body)).status, status, JSON.stringify(body))
    const { name, language } = (await api.call('GET', path)).body
    assert.deepEqual([name, language], expected, JSON.stringify(body))
  }
  assert.equal((await api.call('DELETE', `${path}/topics`)).status, 204)
  assert.deepEqual((await api.call('GET', path)).body.topics, [])
  assert.equal((await api.call('PATCH', `/api/contacts/${newId()}`, { name: 'x' })).status, 404)
})

test('what a store told of its customer is given out by the store’s ids, and nothing else', async (t) => {
  const api = await testApi(t)
  await populate(api)
  const [account] = await api.deps.sql<{ store: string; external_id: string }[]>`
    select store, external_id from customers`
  const path = `/api/store/personal-data?store=${account!.store}&customer=`
  const answer = await api.call('GET', `${path}${account!.external_id}&orders=none,`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.match(String(answer.headers['content-disposition']), /^attachment/)
  assert.deepEqual(Object.keys(answer.body).sort(), ['accounts', 'carts', 'consents', 'orders'])
  assert.equal(answer.body.accounts[0].externalId, account!.external_id)
  assert.equal((await api.call('GET', `${path}nobody`)).status, 404)
  assert.equal((await api.call('GET', '/api/store/personal-data?store=generic')).status, 404)
})
