import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCart } from '../../src/commerce/carts.ts'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { findOrders, getOrder } from '../../src/commerce/find.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { cartShape, orderShape } from '../../src/commerce/shapes.ts'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { testDatabase } from '../support/postgres.ts'

const now = new Date('2026-11-21T10:00:00Z')

function deps(sql: Sql) {
  const woken: string[][] = []
  const wake = {
    turns: (ids: string[]) => void woken.push(ids),
    outbox() {},
    statuses() {},
    account() {},
    campaigns() {},
    imports() {},
  }
  return { sql, clock: { now: () => now }, newId, wake, country: 'GR', woken }
}

const order = (customer: object, more: object = {}) =>
  orderShape.parse({
    number: 'A-1',
    customer,
    placedAt: '2026-11-20T10:00:00Z',
    status: 'paid',
    total: '10.00',
    currency: 'EUR',
    items: [],
    ...more,
  })
const at = (iso: string) => ({ occurredAt: new Date(iso) })

/** Each step is an order of somebody; the letter says whose contact it must be. */
const stories: [string, [customer: object, whose: string | null][]][] = [
  [
    'one account',
    [
      [{ externalId: '1', phone: '6970000001' }, 'a'],
      [{ externalId: '1' }, 'a'],
    ],
  ],
  [
    'one phone, written differently',
    [
      [{ phone: '697 000 0001' }, 'a'],
      [{ phone: '+30-697-0000001' }, 'a'],
      [{ phone: '00306970000001' }, 'a'],
    ],
  ],
  [
    'one e-mail, as guest',
    [
      [{ email: 'A@shop.example ' }, 'a'],
      [{ email: 'a@SHOP.example' }, 'a'],
    ],
  ],
  [
    'nobody',
    [
      [{}, null],
      [{ name: 'Άννα' }, null],
      [{ externalId: '1' }, null],
      [{ phone: '12' }, null],
      [{ email: 'no' }, null],
    ],
  ],
  [
    'an account that gets a phone later',
    [
      [{ externalId: '1', email: 'a@shop.example' }, 'a'],
      [{ externalId: '1', phone: '6970000001' }, 'a'],
      [{ phone: '6970000001' }, 'a'],
    ],
  ],
  [
    'an account whose phone is a shopper already',
    [
      [{ phone: '6970000001' }, 'a'],
      [{ externalId: '1', email: 'a@shop.example' }, 'b'],
      [{ externalId: '1', phone: '6970000001' }, 'a'],
    ],
  ],
  [
    'a present to a friend',
    [
      [{ externalId: '1', phone: '6970000001' }, 'a'],
      [{ phone: '6970000002' }, 'b'],
      [{ externalId: '1', phone: '6970000002' }, 'a'],
    ],
  ],
  [
    'somebody else’s e-mail with a phone of one’s own',
    [
      [{ email: 'victim@shop.example' }, 'a'],
      [{ email: 'victim@shop.example', phone: '6970000002' }, 'b'],
      [{ phone: '6970000002' }, 'b'],
      [{ email: 'victim@shop.example' }, 'a'],
    ],
  ],
  [
    'an account with somebody else’s e-mail',
    [
      [{ email: 'victim@shop.example' }, 'a'],
      [{ externalId: '9', email: 'victim@shop.example' }, 'b'],
      [{ externalId: '9', phone: '6970000002' }, 'b'],
    ],
  ],
]
for (const [what, steps] of stories) {
  test(`whose order is it: ${what}`, async (t) => {
    const { sql } = await testDatabase(t)
    const names = new Map<string, string>()
    for (const [n, [customer, whose]] of steps.entries()) {
      const { contactId } = await applyOrder(
        deps(sql),
        'generic',
        String(n),
        order(customer),
        at('2026-11-20T11:00:00Z'),
      )
      if (whose === null) assert.equal(contactId, null, `step ${n}`)
      else if (names.has(whose)) assert.equal(contactId, names.get(whose), `step ${n}`)
      else {
        assert.ok(contactId && ![...names.values()].includes(contactId), `step ${n}`)
        names.set(whose, contactId)
      }
    }
  })
}

test('an account without a phone that names a shopper’s is told to be the same person', async (t) => {
  const { sql } = await testDatabase(t)
  const shopper = await applyOrder(
    deps(sql),
    'generic',
    '1',
    order({ phone: '6970000001' }),
    at('2026-11-20T11:00:00Z'),
  )
  const account = await applyCustomer(
    deps(sql),
    'generic',
    '7',
    { email: 'a@shop.example' },
    at('2026-11-20T11:00:00Z'),
  )
  await applyCustomer(
    deps(sql),
    'generic',
    '7',
    { email: 'a@shop.example', phone: '6970000001' },
    at('2026-11-20T12:00:00Z'),
  )
  const met = await sql`select contact_id, payload from events where kind = 'identities_met'`
  assert.deepEqual(
    met.map((row) => [row.contact_id, row.payload.other]),
    [[shopper.contactId, account.contactId]],
  )
})

test('the same new shopper in many orders at once is one contact', async (t) => {
  const { sql } = await testDatabase(t)
  const customer = { externalId: '1', phone: '6970000001', email: 'a@shop.example' }
  const applied = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      applyOrder(deps(sql), 'generic', String(n), order(customer), at('2026-11-20T11:00:00Z')),
    ),
  )
  assert.equal(new Set(applied.map((one) => one.contactId)).size, 1)
  assert.equal((await sql`select 1 from contacts`).length, 1)
  assert.equal((await sql`select 1 from contact_identities`).length, 3)
})

test('an older change never replaces a newer one, and a clock that is ahead shuts nobody out', async (t) => {
  const { sql } = await testDatabase(t)
  const one = deps(sql)
  const put = (status: string, when: string) =>
    applyOrder(one, 'generic', '1', order({ phone: '6970000001' }, { status }), at(when))
  const outcomes = [
    (await put('paid', '2026-11-20T11:00:00Z')).outcome,
    (await put('fulfilled', '2027-01-01T00:00:00Z')).outcome,
    (await put('pending', '2026-11-20T10:00:00Z')).outcome,
    (await put('delivered', '2026-11-21T10:00:00Z')).outcome,
  ]
  assert.deepEqual(outcomes, ['created', 'changed', 'stale', 'changed'])
  const events = await sql`select payload from events order by id`
  assert.deepEqual(
    events.map(({ payload }) => [payload.previousStatus, payload.status]),
    [
      [null, 'paid'],
      ['paid', 'fulfilled'],
      ['fulfilled', 'delivered'],
    ],
  )
  assert.equal(one.woken.length, 3)
})

test('a later write without phone or e-mail leaves an order with its person', async (t) => {
  const { sql } = await testDatabase(t)
  const first = await applyOrder(
    deps(sql),
    'generic',
    '1',
    order({ phone: '6970000001' }),
    at('2026-11-20T10:00:00Z'),
  )
  const later = await applyOrder(
    deps(sql),
    'generic',
    '1',
    order({}, { status: 'fulfilled' }),
    at('2026-11-20T11:00:00Z'),
  )
  assert.deepEqual(later, { ...first, outcome: 'changed' })
  assert.ok(first.contactId)
})

test('an order completes its cart, and a repeated cart stays bought', async (t) => {
  const { sql } = await testDatabase(t)
  const cart = (updatedAt: string) =>
    cartShape.parse({
      customer: { phone: '6970000001' },
      items: [],
      total: '10.00',
      currency: 'EUR',
      recoveryUrl: 'https://shop.example/c',
      updatedAt,
    })
  await applyCart(deps(sql), 'generic', 'c', cart('2026-11-20T09:00:00Z'), at('2026-11-20T09:00:00Z'))
  await applyOrder(
    deps(sql),
    'generic',
    '1',
    order({ phone: '6970000001' }, { cartId: 'c' }),
    at('2026-11-20T10:00:00Z'),
  )
  const again = await applyCart(
    deps(sql),
    'generic',
    'c',
    cart('2026-11-20T12:00:00Z'),
    at('2026-11-20T12:00:00Z'),
  )
  assert.equal(again.outcome, 'unchanged')
  const [row] = await sql`select completed_at from carts`
  assert.equal(row!.completed_at.toISOString(), '2026-11-20T10:00:00.000Z')
  const events =
    await sql`select payload->>'completedAt' as at from events where kind = 'cart_updated' order by id`
  assert.deepEqual(
    events.map((event) => event.at),
    [null, '2026-11-20T10:00:00.000Z'],
  )
})

test('orders are found by contact and by number, and a number alone shows nobody else’s', async (t) => {
  const { sql } = await testDatabase(t)
  const mine = await applyOrder(
    deps(sql),
    'generic',
    '1',
    order({ phone: '6970000001' }, { number: '#77' }),
    at('2026-11-20T10:00:00Z'),
  )
  const other = await applyOrder(
    deps(sql),
    'generic',
    '2',
    order({ phone: '6970000002' }),
    at('2026-11-20T10:00:00Z'),
  )
  assert.deepEqual(
    (await findOrders({ sql }, mine.contactId!)).map((one) => one.id),
    [mine.id],
  )
  for (const number of ['77', '#77', ' 77 ']) assert.equal((await getOrder({ sql }, number))?.id, mine.id)
  assert.equal(await getOrder({ sql }, '77', { contactId: other.contactId! }), undefined)
})
