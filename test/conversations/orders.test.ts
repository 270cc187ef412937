import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import type { Identity } from '../../src/channels/channel.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { quietLog } from '../support/log.ts'
import { anna, hour, maria, openShop, type TestShop } from './shop.ts'

const secret = /Κούπα|49|ACS|7000001042|Τσιμισκή/u

const order = {
  number: '1042',
  customer: { phone: maria.value, email: 'maria@example.gr', name: 'Μαρία Πηλού' },
  placedAt: '2026-11-21T08:00:00Z',
  status: 'fulfilled',
  total: '49.90',
  currency: 'EUR',
  items: [{ name: 'Κούπα μπλε', quantity: 2, price: '24.95' }],
  payment: { method: 'cod', state: 'awaiting' },
  shipments: [
    { carrier: 'ACS', trackingNumber: '7000001042', status: 'in_transit', pickupPoint: 'Τσιμισκή 45' },
  ],
  shippingAddress: { name: 'Μαρία Πηλού', postcode: '546 23' },
}

async function put(shop: TestShop, more: object = {}, changedAt = shop.clock.now()) {
  const { sql, clock } = shop
  const deps = { sql, clock, newId, wake: noWake, country: 'GR' }
  const data = orderShape.parse({ ...order, ...more })
  return applyOrder(deps, 'generic', data.number, data, { occurredAt: changedAt })
}

/** A shop in which Maria has an order, and Anna has not. */
async function openWithOrder(t: TestContext, more: object = {}) {
  const shop = await openShop(t)
  const { id } = await put(shop, more)
  await shop.run([await shop.contactOf(maria)])
  await shop.say(anna, 'Jó napot!')
  return { ...shop, orderId: id }
}

const press = (id: string) => ({ type: 'choice', id, title: 'x' }) as const

test('the owner hears of it at once; nobody else does, whatever they try', async (t) => {
  const shop = await openWithOrder(t)
  const [told] = await shop.say(maria, 'πού είναι η παραγγελία μου;')
  assert.match(told!, /1042.*ACS/su)
  assert.match(told!, /Πληρώνετε στην παράδοση: 49,90 €/u)
  const tries = [
    'hol a csomagom?',
    '1042',
    press(`order:${shop.orderId}`),
    press('order:1042'),
    press('orders'),
    'order #1042',
    "1042' or 1=1",
    '%',
    'is it there yet?',
  ]
  for (const what of tries)
    for (const line of await shop.say(anna, what)) assert.doesNotMatch(line, secret, String(what))
})

test('an order that exists and one that does not are asked for in the same words', async (t) => {
  const shop = await openWithOrder(t)
  const other: Identity = { kind: 'phone', value: '+36205550299' }
  const script = ['rendelés 1042', 'x@y.hu', '9999', 'rendelés 1042', '10000', 'rendelés 1042']
  const real = []
  const made = []
  for (const line of script) real.push(await shop.say(anna, line))
  for (const line of script) made.push(await shop.say(other, line.replace('1042', '7777')))
  assert.deepEqual(JSON.parse(JSON.stringify(made).replaceAll('7777', '1042')), real)
  assert.equal((await shop.conversation(anna)).mode, 'human')
})

test('a right e-mail shows the one order, and joins nothing', async (t) => {
  const shop = await openWithOrder(t)
  await put(shop, { number: '1043', items: [{ name: 'Ελιές', quantity: 1, price: '7.20' }] })
  await shop.say(anna, 'rendelés 1042')
  const [told] = await shop.say(anna, 'Maria@Example.gr')
  assert.match(told!, /Κούπα/u)
  assert.doesNotMatch(told!, /Ελιές/u)
  await shop.say(anna, 'rendelés 1043')
  const [asked] = await shop.say(anna, 'hol a csomagom?')
  assert.doesNotMatch(asked!, /Ελιές/u)
  assert.equal((await shop.sql`select 1 from contacts where merged_into is not null`).length, 0)
  const identities =
    await shop.sql`select value from contact_identities where contact_id = ${await shop.contactOf(anna)}`
  assert.deepEqual([...identities.map((row) => row.value)], [anna.value])
})

test('a right postcode shows state and carrier, and nothing that leads to the parcel', async (t) => {
  const shop = await openWithOrder(t, {
    shipments: [{ ...order.shipments[0]!, status: 'ready_for_pickup', estimatedDelivery: 'on Friday' }],
  })
  await shop.say(anna, 'rendelés 1042')
  const [told] = await shop.say(anna, '54623')
  assert.match(told!, /átvehető \(ACS\)/u)
  assert.doesNotMatch(told!, /Τσιμισκή|7000001042|Κούπα|49|Friday/u)
})

test('three wrong proofs are a human’s, and the right one comes too late', async (t) => {
  const shop = await openWithOrder(t)
  await shop.say(anna, 'rendelés 1042')
  for (const wrong of ['10000', 'x@y.hu', '10001']) await shop.say(anna, wrong)
  const { mode, handover_reason } = await shop.conversation(anna)
  assert.deepEqual([mode, handover_reason], ['human', 'order_proof'])
  await shop.sql`update conversations set mode = 'bot'`
  for (const line of [...(await shop.say(anna, 'rendelés 1042')), ...(await shop.say(anna, '54623'))])
    assert.doesNotMatch(line, secret)
})

test('the phone on a gift does not make its owner’s order that of whom it goes to', async (t) => {
  const shop = await openShop(t)
  await put(shop, {
    customer: { email: 'giver@example.gr', name: 'Γιώργος' },
    shippingAddress: { name: 'Μαρία Πηλού', phone: maria.value, postcode: '546 23' },
  })
  const [line] = await shop.say(maria, 'πού είναι η παραγγελία μου;')
  assert.doesNotMatch(line!, secret)
})

/** As if the shop had switched it on long ago: rows are dated by the database's clock, events by the test's. */
async function switchOn(shop: TestShop, settings: object) {
  await shop.setFlow('order-status', { settings })
  await shop.sql`update flow_settings set enabled_at = '2026-01-01'`
}

const tell = { shipped: true, delivered: true, paid: true }
const texts = (shop: TestShop) =>
  shop.sql<
    {
      business_key: string
      purpose: string
      body: string
      stand_in: { name: string; body: string[] } | null
    }[]
  >`
    select business_key, purpose, body, stand_in from messages where purpose = 'orders' order by seq`

test('a change is told once, whatever comes twice', async (t) => {
  const shop = await openShop(t)
  await switchOn(shop, { tell, templates: { shipped: 'order_shipped' } })
  await put(shop, { status: 'paid', shipments: [] })
  const contact = await shop.contactOf(maria)
  await shop.run([contact])
  shop.clock.at += 60_000
  await put(shop)
  await shop.run([contact])
  shop.clock.at += 60_000
  await put(shop, { items: [] })
  await shop.run([contact])
  const told = await texts(shop)
  assert.deepEqual(
    told.map((row) => row.business_key.split(':').at(-1)),
    ['paid', 'shipped'],
  )
  assert.deepEqual(told[1]!.stand_in?.body, [
    '1042',
    'ACS',
    'https://www.acscourier.net/el/track-and-trace/?trackingNumber=7000001042',
  ])
  assert.equal(told[0]!.stand_in, null, 'no template was named for it')
})

test('who has never written is told in the language of their account, else of their phone', async (t) => {
  const shop = await openShop(t)
  await switchOn(shop, { tell, templates: { shipped: 'order_shipped' } })
  const customers: [number: string, customer: object, words: RegExp][] = [
    ['1', { phone: '+36205550301', name: 'Anna' }, /számú rendelése/u],
    ['2', { phone: '+306900000302', locale: 'hu_HU' }, /számú rendelése/u],
    ['3', { phone: '+306900000303' }, /παραγγελία/u],
    ['4', { phone: '+306900000304', locale: 'en-GB' }, /your order/u],
    ['5', { phone: '+393200000305', locale: 'it' }, /παραγγελία/u],
  ]
  for (const [number, customer, words] of customers) {
    const { contactId } = await put(shop, { number, customer })
    await shop.run([contactId!])
    const [row] = (await texts(shop)).slice(-1)
    assert.match(row!.body, words, JSON.stringify(customer))
  }
})

test('nothing is told that the shop does not tell, or that is old', async (t) => {
  const shop = await openShop(t)
  await put(shop)
  const contact = await shop.contactOf(maria)
  await shop.run([contact])
  assert.deepEqual((await texts(shop)).length, 0)
  await switchOn(shop, { tell })
  await shop.sql`update orders set changed_at = '2026-01-01'`
  await put(shop, { status: 'delivered' }, new Date(shop.clock.at - 30 * hour))
  await shop.run([contact])
  assert.deepEqual((await texts(shop)).length, 0)
  await put(shop, { status: 'cancelled' })
  await put(shop, { status: 'delivered', shipments: [] })
  await shop.run([contact])
  assert.deepEqual(
    (await texts(shop)).map((row) => row.business_key.split(':').at(-1)),
    ['delivered'],
  )
})

test('an order that has become somebody else’s meanwhile is told to nobody', async (t) => {
  const shop = await openShop(t)
  await switchOn(shop, { tell })
  await put(shop)
  const contact = await shop.contactOf(maria)
  await shop.say(anna, 'Jó napot!')
  await shop.sql`update orders set contact_id = ${await shop.contactOf(anna)}`
  await shop.run([contact])
  assert.deepEqual((await texts(shop)).length, 0)
})

test('held until the hours for order messages, and by then the template goes in its stead', async (t) => {
  const shop = await openShop(t)
  const { sql, clock, channelId } = shop
  await switchOn(shop, { tell, templates: { shipped: 'order_shipped' } })
  await sql`
    insert into templates (id, account, name, language, category, status, components)
    values (${newId()}, '720000000000009', 'order_shipped', 'el', 'utility', 'APPROVED',
      ${sql.json([{ type: 'BODY', text: 'Η παραγγελία σας {{1}} έφυγε με {{2}} προς εσάς.' }])})`
  await sql`insert into sending_streams (id, channel_id, tokens) values (${newId()}, ${channelId}, 100)`
  await shop.say(maria, 'Γεια σας')
  // A quarter past ten in the evening in Athens, and the window closes at noon.
  clock.at = Date.parse('2026-11-21T20:15:00Z')
  await put(shop)
  await shop.run([await shop.contactOf(maria)])
  await sql`update messages set status = 'accepted' where purpose = 'reply'`

  const send = async () => {
    const { settings: rules } = await shop.deps.shop.current()
    const asked = [{ channelId, rate: 1000, most: 10 }]
    return (await takeDue(sql, { asked, rules, now: clock.now(), instance: 1 }))[0]!.going
  }
  assert.deepEqual(await send(), [])
  const [held] = await sql`select status, reason, not_before from messages where purpose = 'orders'`
  assert.deepEqual([held!.status, held!.reason], ['held', 'order_message_hours'])
  assert.equal(new Date(held!.not_before).toISOString(), '2026-11-22T06:00:00.000Z')

  // The number was slow meanwhile: the shopper's window has closed.
  clock.at = Date.parse('2026-11-22T12:00:00Z')
  await sweepOutbox({ sql, clock, wake: noWake, log: quietLog })
  const [going] = await send()
  assert.equal(going?.message.content.type, 'template')
  const [sent] = await sql`select status, body, content from messages where purpose = 'orders'`
  assert.deepEqual([sent!.status, sent!.body], ['sending', 'Η παραγγελία σας 1042 έφυγε με ACS προς εσάς.'])
  assert.deepEqual(sent!.content.body, ['1042', 'ACS'])
})

test('who wants no order messages gets none', async (t) => {
  const shop = await openShop(t)
  const { sql, clock, channelId } = shop
  await switchOn(shop, { tell })
  await sql`insert into sending_streams (id, channel_id, tokens) values (${newId()}, ${channelId}, 100)`
  await shop.say(maria, 'ΣΤΟΠ παραγγελίες')
  await put(shop)
  await shop.run([await shop.contactOf(maria)])
  await sql`update messages set status = 'accepted' where purpose = 'reply'`
  const { settings: rules } = await shop.deps.shop.current()
  const asked = [{ channelId, rate: 1000, most: 10 }]
  const [taken] = await takeDue(sql, { asked, rules, now: clock.now(), instance: 1 })
  assert.deepEqual(taken!.going, [])
  const [row] = await sql`select status, reason from messages where purpose = 'orders'`
  assert.deepEqual({ ...row }, { status: 'skipped', reason: 'opted_out' })
})
