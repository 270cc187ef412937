import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findOrders } from '../../src/commerce/find.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { postcodeKey, proveOrder } from '../../src/commerce/prove.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import type { Sql } from '../../src/db/client.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { testDatabase } from '../support/postgres.ts'

const now = new Date('2026-11-21T10:00:00Z')
const hour = 3_600_000

const home = { name: 'Μαρία Πηλού', postcode: '115 21', city: 'Αθήνα', country: 'GR' }

async function put(sql: Sql, number: string, customer: object, more: object = {}) {
  const data = orderShape.parse({
    number,
    customer,
    placedAt: '2026-11-20T10:00:00Z',
    status: 'paid',
    total: '10.00',
    currency: 'EUR',
    items: [],
    shippingAddress: home,
    ...more,
  })
  const deps = { sql, clock: { now: () => now }, newId, wake: noWake, country: 'GR' }
  return applyOrder(deps, 'generic', number, data, { occurredAt: now })
}

async function somebody(sql: Sql): Promise<string> {
  const id = newId()
  await sql`insert into contacts (id) values (${id})`
  return id
}

/** Tries proofs one after the other, each in a message of its own; a letter says who tries. */
async function tries(sql: Sql, given: [who: string, number: string, proof: string | null, hours?: number][]) {
  const people = new Map<string, string>()
  const found: string[] = []
  for (const [n, [who, number, proof, hours = 0]] of given.entries()) {
    if (!people.has(who)) people.set(who, await somebody(sql))
    const at = new Date(now.getTime() + hours * hour)
    const asked = { contactId: people.get(who)!, eventId: `e${n}`, number, proof, at }
    const result = await proveOrder(sql, asked)
    found.push(result.proved ?? `no ${result.left}`)
  }
  return found
}

const maria = { phone: '6970000001', email: 'Maria@Example.gr', name: 'Μαρία Πηλού' }

const stories: [string, Parameters<typeof tries>[1], string[]][] = [
  ['the e-mail, however it is written', [['a', '#1042', ' maria@EXAMPLE.gr ']], ['email']],
  ['the postcode, however it is written', [['a', '1042', 'GR-11521']], ['postcode']],
  [
    'nothing yet',
    [
      ['a', '1042', null],
      ['a', '1042', null],
    ],
    ['no 3', 'no 3'],
  ],
  [
    'an order that does not exist',
    [
      ['a', '77', null],
      ['a', '77', 'x@y.gr'],
    ],
    ['no 3', 'no 2'],
  ],
  [
    'three wrong ones by one person, then a right one, then a day later',
    [
      ['a', '1042', 'x@y.gr'],
      ['a', '1042', '10000'],
      ['a', '1042', '10001'],
      ['a', '1042', '11521'],
      ['a', '1043', '11521'],
      ['a', '1042', '11521', 25],
    ],
    ['no 2', 'no 1', 'no 0', 'no 0', 'no 0', 'postcode'],
  ],
  [
    'three wrong ones by three people lock the number for the fourth',
    [
      ['a', '1042', '10000'],
      ['b', '#1042', '10001'],
      ['c', ' 1042 ', '10002'],
      ['d', '1042', 'maria@example.gr'],
    ],
    ['no 2', 'no 1', 'no 0', 'no 0'],
  ],
  [
    'three orders guessed by one person, one wrong proof each',
    [
      ['a', '1042', '10000'],
      ['a', '1043', '10000'],
      ['a', '77', '10000'],
      ['a', '1042', '11521'],
    ],
    ['no 2', 'no 1', 'no 0', 'no 0'],
  ],
  [
    'right ones count for nothing',
    [
      ['a', '1042', '11521'],
      ['a', '1042', '11521'],
      ['a', '1042', '11521'],
      ['a', '1042', '11521'],
      ['a', '1042', 'x@y.gr'],
    ],
    ['postcode', 'postcode', 'postcode', 'postcode', 'no 2'],
  ],
  [
    'what is neither: another’s e-mail, the phone, nothing, controls',
    [
      ['a', '1042', 'anna@example.hu'],
      ['b', '1043', '6970000001'],
      ['c', '1042', ''],
    ],
    ['no 2', 'no 2', 'no 1'],
  ],
  [
    'hostile text',
    [
      ['a', "1042' or 1=1--", '%'],
      ['b', '1042\u0000', '\ud83d@'],
      ['c', '%', '%'],
    ],
    ['no 2', 'no 2', 'no 2'],
  ],
]

for (const [name, given, expected] of stories) {
  test(`proofs: ${name}`, async (t) => {
    const { sql } = await testDatabase(t)
    await put(sql, '#1042', maria)
    await put(sql, '1043', { email: 'anna@example.hu' }, { shippingAddress: null })
    assert.deepEqual(await tries(sql, given), expected)
  })
}

test('a message counts once, however often its turn is taken', async (t) => {
  const { sql } = await testDatabase(t)
  await put(sql, '1042', maria)
  const asked = { contactId: await somebody(sql), eventId: 'e', number: '1042', proof: '10000', at: now }
  for (let n = 0; n < 4; n++) assert.deepEqual(await proveOrder(sql, asked), { proved: null, left: 2 })
})

test('an order without an e-mail or a postcode is opened by neither', async (t) => {
  const { sql } = await testDatabase(t)
  await put(sql, '1042', { email: '' }, { shippingAddress: { ...home, postcode: '--' } })
  assert.deepEqual(
    await tries(sql, [
      ['a', '1042', ''],
      ['b', '1042', '@'],
    ]),
    ['no 2', 'no 1'],
  )
})

test('the own order needs no proof, by number or id; another’s id opens nothing', async (t) => {
  const { sql } = await testDatabase(t)
  const mine = await put(sql, '#1042', maria)
  const other = await put(sql, '1043', { phone: '6970000002' })
  const ask = async (contactId: string, number: string) =>
    (await proveOrder(sql, { contactId, eventId: 'e', number, proof: null, at: now })).proved
  assert.equal(await ask(mine.contactId!, '1042'), 'owner')
  assert.equal(await ask(mine.contactId!, mine.id), 'owner')
  assert.equal(await ask(mine.contactId!, other.id), null)
  assert.equal(await ask(mine.contactId!, '1043'), null)
  await sql.begin((tx) => mergeContacts(tx, other.contactId!, mine.contactId!))
  assert.equal(await ask(other.contactId!, '1042'), 'owner', 'who were two are one')
  assert.equal(await ask(mine.contactId!, '1042'), null, 'and the signpost owns nothing')
})

/** Whose contact an order is: that of its phone `a` or of nobody with a phone. */
const addressed: [string, customer: object, addresses: object, mine: boolean][] = [
  ['the customer’s own phone', { phone: '6970000009' }, {}, true],
  [
    'the phone of the address, in the customer’s name',
    { email: 'm@x.gr', name: 'Μαρία Πηλού' },
    { shippingAddress: { ...home, name: 'ΠΗΛΟΥ ΜΑΡΙΑ', phone: '697 000 0009' } },
    true,
  ],
  [
    'of the billing address',
    { externalId: 'c1', name: 'Μαρία Πηλού' },
    {
      shippingAddress: { ...home, name: 'Άννα', phone: '6970000008' },
      billingAddress: { ...home, phone: '6970000009' },
    },
    true,
  ],
  [
    'a gift: the phone of the address, in another’s name',
    { email: 'm@x.gr', name: 'Γιώργος Νίκου' },
    { shippingAddress: { ...home, phone: '6970000009' } },
    false,
  ],
  [
    'no names at all',
    { email: 'm@x.gr' },
    { shippingAddress: { postcode: '11521', phone: '6970000009' } },
    false,
  ],
  [
    'the customer has a phone of their own',
    { phone: '6970000007', name: 'Μαρία Πηλού' },
    { shippingAddress: { ...home, phone: '6970000009' } },
    false,
  ],
]

for (const [name, customer, addresses, mine] of addressed) {
  test(`whose order: ${name}`, async (t) => {
    const { sql } = await testDatabase(t)
    const first = await put(sql, '1', { phone: '6970000009' })
    const { contactId, id } = await put(sql, '2', customer, { shippingAddress: null, ...addresses })
    assert.equal(contactId === first.contactId, mine)
    const found = await findOrders({ sql }, first.contactId!)
    assert.equal(
      found.some((one) => one.id === id),
      mine,
    )
  })
}

test('the phone of an address joins nobody and lends itself to no account', async (t) => {
  const { sql } = await testDatabase(t)
  const account = { externalId: 'c1', email: 'm@x.gr', name: 'Μαρία Πηλού' }
  const before = await put(sql, '1', account, { shippingAddress: null })
  const one = await put(sql, '2', account, { shippingAddress: { ...home, phone: '6970000009' } })
  assert.notEqual(one.contactId, before.contactId)
  assert.deepEqual(
    (await findOrders({ sql }, one.contactId!)).map((order) => order.number),
    ['2'],
  )
  assert.equal((await sql`select 1 from events where kind = 'identities_met'`).length, 0)
})

test('postcodes are compared without spaces, case and country', () => {
  const same = [
    ['115 21', '11521', 'GR-11521', 'GR 115 21', '１１５２１', '115-21'],
    ['1051', 'H-1051', 'HU1051'],
    ['EH1 1YZ', 'eh11yz'],
    ['LV-1010', '1010'],
  ]
  for (const group of same)
    for (const one of group) assert.equal(postcodeKey(one), postcodeKey(group[0]!), one)
})
