// One person, whatever they call themselves and however many carts they leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyOrder } from '../../src/commerce/orders.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { cart, commerce, keys, leave, openWithSteps, pass, putCart, sent } from './left-carts.ts'
import { anna, hour, maria, type TestShop } from './shop.ts'

const accept = ({ sql, clock }: TestShop) =>
  sql`update messages set status = 'accepted', accepted_at = ${clock.now()} where status = 'pending'`

const orderOf = (shop: TestShop, customer: object, more: object = {}) =>
  orderShape.parse({
    number: '1042',
    customer,
    placedAt: shop.clock.now().toISOString(),
    status: 'paid',
    total: '9.00',
    currency: 'EUR',
    items: [],
    ...more,
  })

/** An order, and the turns of everybody whom it concerns. */
async function order(shop: TestShop, customer: object, more: object = {}) {
  const occurredAt = shop.clock.now()
  await applyOrder(commerce(shop), 'generic', '1042', orderOf(shop, customer, more), { occurredAt })
  const rows = await shop.sql<
    { id: string }[]
  >`select distinct contact_id as id from events where handled_at is null and contact_id is not null`
  await shop.run(rows.map(({ id }) => id))
}

test('two carts of one person never bring two reminders within half a day', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  await putCart(shop)
  await putCart(shop, {}, undefined, '43')
  await pass(shop, hour)
  assert.equal((await keys(shop)).length, 1)
  await accept(shop)
  await pass(shop, 11 * hour)
  assert.equal((await keys(shop)).length, 1)
  await pass(shop, 2 * hour)
  assert.equal((await keys(shop)).length, 2)
})

test('"later" keeps half a day from the reminder of another cart', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  await putCart(shop)
  await pass(shop, hour)
  await accept(shop)
  await shop.say(maria, 'αργότερα')
  await pass(shop, 20 * hour)
  await putCart(shop, {}, undefined, '43')
  await pass(shop, hour)
  await accept(shop)
  assert.deepEqual(await keys(shop), ['1:1', '1:1'])
  await pass(shop, 11 * hour)
  assert.equal((await keys(shop)).length, 2)
  await pass(shop, 2 * hour)
  assert.deepEqual(await keys(shop), ['1:1', '1:1', '1:later:1'])
})

for (const { what, leftBefore, statuses } of [
  { what: 'wait to leave: the older one leaves', leftBefore: null, statuses: ['pending', 'skipped'] },
  { what: 'left two hours before: no other leaves', leftBefore: 2, statuses: ['accepted', 'skipped'] },
  { what: 'left a day before: the other leaves', leftBefore: 24, statuses: ['accepted', 'pending'] },
])
  test(`of two people who are one, the reminders ${what}`, async (t) => {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
    const one = await putCart(shop)
    await pass(shop, hour)
    if (leftBefore !== null) await accept(shop)
    await pass(shop, ((leftBefore ?? 1) - 1) * hour)
    const other = await putCart(shop, { customer: { phone: anna.value, name: 'Anna' } }, undefined, '43')
    await pass(shop, hour)
    await shop.sql.begin((tx) => mergeContacts(tx, other.contactId!, one.contactId!))
    assert.deepEqual(
      (await sent(shop)).map(({ status }) => status),
      statuses,
    )
  })

test('after a paused number goes on, what is ten hours late is dropped, but for what the night held', async (t) => {
  for (const [reason, status] of [
    [null, 'skipped'],
    ['quiet_hours', 'sending'],
  ] as const) {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
    await shop.say(maria, 'γεια σας')
    await shop.sql`delete from messages where purpose <> 'cart'`
    await putCart(shop)
    await pass(shop, hour)
    await shop.sql`update messages set reason = ${reason}`
    shop.clock.at += 10 * hour
    await leave(shop, { quietHours: null })
    assert.equal((await sent(shop))[0]!.status, status)
  }
})

/** WhatsApp says of what is on its way that they have had enough: the message failed, and the run that sent it hears so. */
async function capped(shop: TestShop) {
  const { sql, clock } = shop
  const failed = await sql<{ id: string; contact_id: string; run_id: string; key: string }[]>`
    update messages set status = 'failed', code = 131049, failed_at = ${clock.now()}
    where status = 'pending' and purpose = 'cart' returning id, contact_id, run_id, business_key as key`
  const events = failed.map(({ id, contact_id: contactId, run_id: runId, key }) => ({
    ...{ source: 'outbox', dedupeKey: `failed:${id}`, kind: 'message_failed', channelId: null },
    ...{ about: { contactId }, payload: { runId, key, code: 131049 }, occurredAt: clock.now() },
  }))
  await shop.run(await shop.store(events))
}

test('of whom WhatsApp says that they have had enough is left alone for a day, whichever cart it said so of', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  await putCart(shop)
  await pass(shop, hour)
  await putCart(shop, {}, undefined, '43')
  await capped(shop)
  await pass(shop, 23 * hour)
  assert.deepEqual(await keys(shop), ['1:1'])
  await putCart(shop, {}, undefined, '44')
  await pass(shop, hour)
  assert.equal((await keys(shop)).length, 2)
  await accept(shop)
  await pass(shop, 13 * hour)
  assert.deepEqual((await keys(shop)).sort(), ['1:1', '1:1', '1:1:again'])
})

test('nor does a campaign reach who had enough of reminders', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  const { sql, clock } = shop
  const { contactId } = await putCart(shop)
  await pass(shop, hour)
  await capped(shop)
  await shop.say(maria, 'γεια σας')
  await sql`update messages set status = 'accepted' where purpose = 'reply' and direction = 'out'`
  await sql`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    values (${contactId!}, 'marketing', true, 'generic', 'yes', 'k', ${clock.now()})`
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, status,
      purpose, occurred_at)
    select gen_random_uuid(), conversation_id, contact_id, channel_id, direction, 'news', 'campaign', content, 'pending',
      'marketing', ${clock.now()}
    from messages where purpose = 'cart'`
  await leave(shop, { quietHours: null })
  const [news] = await sql`select status, reason from messages where business_key = 'news'`
  assert.deepEqual({ ...news }, { status: 'held', reason: 'provider_cap' })
})

const mail = 'maria@example.gr'
const known = { ...cart.customer, email: mail, externalId: '71' }
const elsewhere: [string, object, object?][] = [
  ['the e-mail, with another phone', { phone: '+306900000299', email: mail.toUpperCase(), name: 'Μ. Π.' }],
  ['the e-mail alone', { email: mail }],
  ['the account, with another phone', { externalId: '71', phone: '+306900000299' }],
  ['the phone, with another e-mail', { phone: '690 000 0201', email: 'other@example.gr' }],
  [
    'the phone, as a parcel’s',
    { phone: '+306900000299', name: 'Άλλος' },
    { shippingAddress: { name: 'Μαρία Πηλού', phone: '6900000201' } },
  ],
]
for (const [by, customer, more] of elsewhere) {
  test(`bought is bought, as known by ${by}`, async (t) => {
    const shop = await openWithSteps(t)
    await putCart(shop, { customer: known })
    await pass(shop, hour)
    assert.equal((await sent(shop))[0]!.status, 'pending')
    await order(shop, customer, more)
    assert.deepEqual(
      (await sent(shop)).map(({ status, reason }) => [status, reason]),
      [['skipped', 'withdrawn']],
    )
    await pass(shop, 72 * hour)
    assert.equal((await sent(shop)).length, 1)
  })
}

test('what a stranger buys ends nothing, nor does what was bought before the cart or is cancelled', async (t) => {
  const shop = await openWithSteps(t)
  await order(shop, { phone: '+306900000299', email: mail })
  await pass(shop, hour)
  await putCart(shop, { customer: known })
  const occurredAt = shop.clock.now()
  const strange = orderOf(shop, { phone: '+306900000298', email: 'other@example.gr' })
  await applyOrder(commerce(shop), 'generic', '1043', strange, { occurredAt })
  const cancelled = orderOf(shop, { phone: '+306900000297', email: mail }, { status: 'cancelled' })
  await applyOrder(commerce(shop), 'generic', '1044', cancelled, { occurredAt })
  await pass(shop, hour)
  assert.deepEqual(await keys(shop), ['1:1'])
})

test('a no ends it, however it was said', async (t) => {
  const shop = await openWithSteps(t)
  const { contactId } = await putCart(shop)
  await shop.sql`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    values (${contactId}, 'cart', false, 'whatsapp', 'stop', 'k', ${shop.clock.now()})`
  await pass(shop, 72 * hour)
  assert.deepEqual(await keys(shop), [])
})

test('whoever has never written is reminded in the language of their account, else of their phone', async (t) => {
  const said: [object, RegExp][] = [
    [{ phone: anna.value, name: 'Kovács Anna' }, /kosar/u],
    [{ phone: anna.value, name: 'Kovács Anna', locale: 'en-GB' }, /basket/u],
    [{ phone: maria.value, name: 'Maria', locale: 'de' }, /καλάθι/u],
  ]
  for (const [customer, words] of said) {
    const shop = await openWithSteps(t)
    await putCart(shop, { customer })
    await pass(shop, hour)
    assert.match((await sent(shop))[0]!.body, words)
  }
})

test('the shop’s cap binds reminders, and counts them', async (t) => {
  for (const [messages, reason] of [
    [1, 'overdue'],
    [2, null],
  ] as const) {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }, { afterMinutes: 1200 }] })
    const cap = { frequencyCap: { messages, days: 7 } }
    await shop.say(maria, 'γεια σας')
    await shop.sql`delete from messages where purpose <> 'cart'`
    await putCart(shop)
    await pass(shop, hour)
    assert.equal((await leave(shop, cap)).length, 1)
    await shop.sql`update messages set status = 'accepted', accepted_at = ${shop.clock.now()}`
    await pass(shop, 19 * hour)
    await leave(shop, { ...cap, quietHours: null })
    assert.equal((await sent(shop))[1]!.reason, reason)
  }
})
