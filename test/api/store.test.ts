import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApi } from './app.ts'

const order = {
  number: 'P-1042',
  customer: {
    externalId: 'c-7',
    phone: '697 000 0042',
    email: 'Maria@Example.gr',
    name: 'Μαρία Πηλού',
    locale: 'el',
  },
  placedAt: '2026-11-20T18:30:00+02:00',
  status: 'paid',
  total: '49.90',
  currency: 'EUR',
  items: [{ sku: 'CUP-BLUE', name: 'Κούπα μπλε', quantity: 2, price: '24.95' }],
  payment: { method: 'cod', state: 'awaiting' },
  shipments: [
    {
      carrier: 'ACS',
      trackingNumber: '7000042',
      trackingUrl: 'https://track.example/7000042',
      status: 'in_transit',
      estimatedDelivery: '2026-11-23',
    },
  ],
  shippingAddress: { name: 'Μαρία Πηλού', postcode: '115 21', city: 'Αθήνα', country: 'GR' },
  guest: false,
  discountCodes: ['WINTER'],
  cartId: 'cart-9',
  returnedQuantity: 0,
}

const cart = {
  customer: { phone: '+36 20 000 0042', name: 'Kovács Anna' },
  items: [{ sku: 'OIL-500', name: 'Olívaolaj', quantity: 1, price: '11.50' }],
  total: '11.50',
  currency: 'EUR',
  recoveryUrl: 'https://shop.example/cart/9',
  updatedAt: '2026-11-21T09:00:00+02:00',
}

const puts = [
  ['orders', '1042', order],
  ['carts', 'cart-1', cart],
  ['customers', 'c-7', { phone: '6970000042', email: 'maria@example.gr', name: 'Μαρία', locale: 'el' }],
  [
    'products',
    'CUP-BLUE',
    { sku: 'CUP-BLUE', name: 'Κούπα μπλε', price: '24.95', currency: 'EUR', stock: 12 },
  ],
] as const

for (const [noun, id, body] of puts) {
  test(`the same ${noun} put twice is stored once and told once`, async (t) => {
    const { call, deps } = await testApi(t)
    const first = await call('PUT', `/api/store/${noun}/${id}`, body)
    assert.deepEqual([first.status, first.body.outcome], [200, 'created'])
    const second = await call('PUT', `/api/store/${noun}/${id}`, body)
    assert.deepEqual(second.body, { ...first.body, outcome: 'unchanged' })
    const events = await deps.sql`select kind, contact_id from events`
    assert.deepEqual(
      events.map((event) => [event.kind, event.contact_id]),
      [[`${noun.slice(0, -1)}_updated`, first.body.contactId]],
    )
    const list = await call('GET', `/api/store/${noun}`)
    assert.deepEqual([list.body.items.length, list.body.next], [1, null])
    assert.equal(list.body.items[0].externalId, id)
  })
}

test('an order comes back as it was told', async (t) => {
  const { call } = await testApi(t)
  await call('PUT', '/api/store/orders/1042', { ...order, unknownField: { a: 1 } })
  const { body } = await call('GET', '/api/store/orders')
  const { id, contactId, changedAt, ...shown } = body.items[0]
  assert.ok(id && contactId && changedAt)
  assert.deepEqual(shown, {
    ...order,
    store: 'generic',
    externalId: '1042',
    placedAt: '2026-11-20T16:30:00.000Z',
    shipments: [{ ...order.shipments[0], pickupPoint: null }],
    shippingAddress: { ...order.shippingAddress, phone: null },
    billingAddress: null,
  })
})

test('ids of stores are anything: with a slash, a space, in Greek', async (t) => {
  const { call } = await testApi(t)
  for (const id of ['gid://shop/Order/1', 'α β', "a'b;--"]) {
    const { status } = await call('PUT', `/api/store/orders/${encodeURIComponent(id)}`, order)
    assert.equal(status, 200)
  }
  const { body } = await call('GET', '/api/store/orders')
  assert.deepEqual(body.items.map((one: { externalId: string }) => one.externalId).sort(), [
    "a'b;--",
    'gid://shop/Order/1',
    'α β',
  ])
})

const broken: [string, unknown, string][] = [
  ['total as a number', { ...order, total: 49.9 }, 'total'],
  ['total with a comma', { ...order, total: '49,90' }, 'total'],
  ['negative total', { ...order, total: '-1.00' }, 'total'],
  ['total beyond all reason', { ...order, total: '1234567890123' }, 'total'],
  ['five decimals', { ...order, total: '1.00001' }, 'total'],
  ['unknown currency', { ...order, currency: 'EURO' }, 'currency'],
  ['small letters', { ...order, currency: 'eur' }, 'currency'],
  ['time without offset', { ...order, placedAt: '2026-11-20T18:30:00' }, 'placedAt'],
  ['no such day', { ...order, placedAt: '2026-13-40T18:30:00Z' }, 'placedAt'],
  ['the year 0', { ...order, placedAt: '0000-01-01T00:00:00Z' }, 'placedAt'],
  ['a postcode as a number', { ...order, shippingAddress: { postcode: 11521 } }, 'shippingAddress.postcode'],
  ['unknown status', { ...order, status: 'shipped' }, 'status'],
  ['no number', { ...order, number: undefined }, 'number'],
  ['a number of nothing but NUL', { ...order, number: '\u0000' }, 'number'],
  ['no items', { ...order, items: undefined }, 'items'],
  ['501 items', { ...order, items: Array.from({ length: 501 }, () => order.items[0]) }, 'items'],
  ['half a piece', { ...order, items: [{ ...order.items[0], quantity: 0.5 }] }, 'items.0.quantity'],
  ['price as a number', { ...order, items: [{ ...order.items[0], price: 1 }] }, 'items.0.price'],
  [
    'unknown shipment status',
    { ...order, shipments: [{ ...order.shipments[0], status: 'lost?' }] },
    'shipments.0.status',
  ],
  [
    'a script as address',
    { ...order, shipments: [{ status: 'lost', trackingUrl: 'javascript:alert(1)' }] },
    'shipments.0.trackingUrl',
  ],
  ['no customer', { ...order, customer: null }, 'customer'],
  ['NUL in an id', { ...order, cartId: 'a\u0000b' }, 'cartId'],
  ['half a pair in an id', { ...order, cartId: 'a\ud800' }, 'cartId'],
]
test('a bad order is refused with the name of its bad field, and nothing is stored', async (t) => {
  const { call, deps } = await testApi(t)
  for (const [what, body, path] of broken) {
    const answer = await call('PUT', '/api/store/orders/1', body)
    assert.equal(answer.status, 400, what)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.deepEqual(
      answer.body.errors.map((error: { path: string }) => error.path),
      [path],
      what,
    )
    assert.ok(answer.body.errors[0].message, what)
  }
  for (const id of ['%00', 'a%00b', 'x'.repeat(201)]) {
    const answer = await call('PUT', `/api/store/orders/${id}`, order)
    assert.ok([400, 414].includes(answer.status), `${id}: ${answer.status}`)
  }
  assert.equal(
    (await deps.sql`select 1 from orders`).length + (await deps.sql`select 1 from events`).length,
    0,
  )
})

test('hostile JSON is refused or made harmless, and never a fault', async (t) => {
  const { app, call, deps } = await testApi(t)
  const text = JSON.stringify(order)
  const bodies: [string, string, number][] = [
    ['prototype', text.replace('{', '{"__proto__":{"admin":true},'), 200],
    ['constructor', text.replace('{', '{"constructor":{"prototype":{"a":1}},'), 200],
    ['depth', text.replace('{', `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`), 400],
    ['no JSON', '{"number": ', 400],
    ['null', 'null', 400],
    ['list', '[]', 400],
    ['nothing', '', 400],
    ['too large', JSON.stringify({ ...order, note: 'x'.repeat(1_100_000) }), 413],
  ]
  for (const [what, body, status] of bodies) {
    assert.equal((await call('PUT', '/api/store/orders/1', body)).status, status, what)
  }
  assert.equal(({} as { admin?: boolean }).admin, undefined)
  const form = await app.inject({
    method: 'PUT',
    url: '/api/store/orders/1',
    headers: {
      authorization: 'Bearer a-token-of-the-test-with-32-letters',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: 'a=1',
  })
  assert.equal(form.statusCode, 415)

  const name = 'Άν\u0000να \ud83d'
  const kept = await call('PUT', '/api/store/orders/2', { ...order, customer: { phone: '6970000043', name } })
  assert.equal(kept.status, 200)
  const [row] = await deps.sql`select customer->>'name' as name from orders where external_id = '2'`
  assert.equal(row!.name, 'Άννα \ufffd')
})

test('500 items pass', async (t) => {
  const { call, deps } = await testApi(t)
  const items = Array.from({ length: 500 }, (_, at) => ({ ...order.items[0], sku: `S-${at}` }))
  assert.equal((await call('PUT', '/api/store/orders/1', { ...order, items })).status, 200)
  const [row] = await deps.sql`select count(*)::int as n, max(position) as last from order_items`
  assert.deepEqual({ ...row }, { n: 500, last: 499 })
})

test('lists are paged without loss or repetition', async (t) => {
  const { call } = await testApi(t)
  for (let i = 0; i < 5; i++) {
    await call('PUT', `/api/store/orders/${i}`, { ...order, placedAt: `2026-11-1${i % 2}T08:00:00Z` })
  }
  const seen: string[] = []
  let cursor = ''
  for (let pages = 0; pages < 10; pages++) {
    const { body } = await call('GET', `/api/store/orders?limit=2${cursor && `&cursor=${cursor}`}`)
    seen.push(...body.items.map((one: { externalId: string }) => one.externalId))
    if (body.next === null) break
    cursor = encodeURIComponent(body.next)
  }
  assert.deepEqual([...seen].sort(), ['0', '1', '2', '3', '4'])
  for (const query of [
    'limit=0',
    'limit=201',
    'limit=x',
    'cursor=nonsense',
    `cursor=${Buffer.from('{"id":1}').toString('base64url')}`,
  ]) {
    assert.equal((await call('GET', `/api/store/orders?${query}`)).status, 400, query)
  }
})

test('an order dated far ahead is kept as placed when it was told first', async (t) => {
  const at = { now: new Date('2026-11-21T10:00:00Z') }
  const { call, deps } = await testApi(t, { clock: { now: () => at.now } })
  const placed = async (placedAt: string, more: object = {}) => {
    assert.equal((await call('PUT', '/api/store/orders/1', { ...order, placedAt, ...more })).status, 200)
    const [row] = await deps.sql<{ placed_at: Date }[]>`select placed_at from orders where external_id = '1'`
    return row!.placed_at.toISOString()
  }
  assert.equal(await placed('2099-01-01T00:00:00Z'), '2026-11-21T10:00:00.000Z')
  at.now = new Date('2026-11-25T10:00:00Z')
  assert.equal(await placed('2099-01-01T00:00:00Z', { status: 'fulfilled' }), '2026-11-21T10:00:00.000Z')
  assert.equal(await placed('2026-11-26T09:00:00Z', { status: 'delivered' }), '2026-11-26T09:00:00.000Z')
})
