import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { now, type TestApi, testApi } from './app.ts'

async function setUp(api: TestApi, { name, language }: { name: string | null; language: string }) {
  const contactId = newId()
  const conversationId = newId()
  const phone = `+30697${String(Math.floor(1e6 + Math.random() * 8e6))}`
  const { sql, numbers } = api.deps
  await sql`insert into contacts (id, name, language) values (${contactId}, ${name}, ${language})`
  await sql`insert into contact_identities (contact_id, kind, value) values (${contactId}, 'phone', ${phone})`
  await sql`insert into conversations (id, contact_id, channel_id, window_until)
    values (${conversationId}, ${contactId}, ${numbers.all()[0]!.id}, ${new Date(now.getTime() + 3_600_000)})`
  return { contactId, phone, path: `/api/conversations/${conversationId}` }
}

const saved = [
  { shortcut: 'hours', title: { el: 'Ωράριο' }, text: { el: '9 με 5.', hu: '9-től 5-ig.' } },
  {
    shortcut: 'parcel',
    title: { el: 'Δέμα' },
    text: {
      el: 'Γεια σας {{ contact.first_name }}, είμαι η {{ agent.name }}. Η παραγγελία {{ order.number }} είναι {{ order.status }}. {{ order.tracking_url }}',
      hu: 'Kedves {{ contact.first_name }}! A(z) {{ order.number }} számú rendelése {{ order.status }}.',
    },
  },
  { shortcut: 'order', title: { el: 'Π' }, text: { el: 'Η παραγγελία {{ order.number }}.' } },
]

const order = (phone: string, number: string, placedAt: string) => ({
  ...{ number, placedAt, status: 'fulfilled', total: '9.00', currency: 'EUR' },
  customer: { phone },
  items: [{ sku: 'a', name: 'a', quantity: 1, price: '9.00' }],
  shipments: [
    {
      carrier: 'ACS',
      trackingNumber: '7400123456',
      trackingUrl: 'https://t.example/{{shop.name}}',
      status: 'in_transit',
    },
  ],
})

test('a shortcut after a slash is its quick reply, with what is known of the shopper', async (t) => {
  const api = await testApi(t)
  for (const one of saved) assert.equal((await api.call('POST', '/api/quick-replies', one)).status, 201)
  const maria = await setUp(api, { name: 'Δήμου Μαρία {% if %}', language: 'el' })
  const peter = await setUp(api, { name: 'Kiss Péter', language: 'hu' })
  for (const [id, number, placedAt] of [
    ['1', '1041', '2026-11-01T10:00:00Z'],
    ['2', '1042 {{ shop.name }}', '2026-11-19T10:00:00Z'],
  ]) {
    const answer = await api.call('PUT', `/api/store/orders/${id}`, order(maria.phone, number!, placedAt!))
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
  }
  const says: [{ path: string }, object, string][] = [
    [maria, { text: '/hours' }, '9 με 5.'],
    [maria, { text: ' /Hours ' }, '9 με 5.'],
    [peter, { text: '/hours' }, '9-től 5-ig.'],
    [maria, { text: '//hours' }, '/hours'],
    [maria, { text: '//' }, '/'],
    [maria, { text: '/hours of fun' }, '/hours of fun'],
    [maria, { text: 'see /hours' }, 'see /hours'],
    [
      maria,
      { text: '/parcel', author: 'Ελένη' },
      'Γεια σας Μαρία, είμαι η Ελένη. Η παραγγελία 1042 {{ shop.name }} είναι καθ’ οδόν. https://t.example/%7B%7Bshop.name%7D%7D',
    ],
    // Without an author nobody is named, without an order none.
    [peter, { text: '/parcel' }, 'Kedves Péter!'],
  ]
  for (const [{ path }, body, expected] of says) {
    const preview = await api.call('POST', `${path}/preview`, body)
    assert.deepEqual(
      [preview.status, preview.body.body, preview.body.sendable, preview.body.content],
      [200, expected, true, { type: 'text', text: expected }],
      JSON.stringify(body),
    )
    assert.equal((await api.call('POST', `${path}/messages`, body)).status, 201)
    assert.equal((await api.call('GET', `${path}/messages?limit=1`)).body.items[0].body, expected)
  }
})

test('a preview sends nothing, and a shortcut that is none is answered with those that are near', async (t) => {
  const api = await testApi(t)
  for (const one of saved) await api.call('POST', '/api/quick-replies', one)
  const { path } = await setUp(api, { name: null, language: 'el' })
  const refused: [object, number, RegExp][] = [
    [{ text: '/hors' }, 422, /Did you mean \/hours\? To send/],
    [{ text: '/par' }, 422, /Did you mean \/parcel\?/],
    [{ text: '/xyzzy' }, 422, /"\/xyzzy"\. To send/],
    [{ text: '/a/b' }, 422, /two slashes/],
    [{ text: '/order' }, 422, /Nothing of it is left/],
    [{ text: '/hours', quickReplyId: newId() }, 400, /exactly one/],
  ]
  for (const [body, status, message] of refused) {
    for (const action of ['preview', 'messages']) {
      const answer = await api.call('POST', `${path}/${action}`, body)
      assert.equal(answer.status, status, JSON.stringify(body))
      assert.match(answer.body.errors[0].message, message)
    }
  }
  assert.equal((await api.call('POST', `${path}/preview`, { text: '/hours' })).status, 200)
  assert.deepEqual((await api.call('GET', `${path}/messages`)).body.items, [])
  assert.equal((await api.call('GET', path)).body.mode, 'bot')
  await api.deps.sql`update conversations set window_until = null`
  assert.equal((await api.call('POST', `${path}/preview`, { text: 'a' })).body.sendable, false)
  assert.equal((await api.call('POST', `/api/conversations/${newId()}/preview`, { text: 'a' })).status, 404)
})
