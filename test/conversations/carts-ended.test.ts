// What ends the reminders of a cart, and what does not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyOrder } from '../../src/commerce/orders.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { agentReply } from '../../src/conversations/agent-reply.ts'
import { assign, release } from '../../src/conversations/handover.ts'
import { cart, commerce, keys, openWithSteps, pass, putCart, sent } from './left-carts.ts'
import { hour, maria, minute, type TestShop } from './shop.ts'

test('an order of the same person ends it, and what has not left yet does not leave', async (t) => {
  const shop = await openWithSteps(t)
  const { contactId } = await putCart(shop)
  await pass(shop, hour)
  const order = {
    number: '1042',
    customer: { phone: maria.value, name: 'Μαρία Πηλού' },
    placedAt: shop.clock.now().toISOString(),
    status: 'paid',
    total: '9.00',
    currency: 'EUR',
    items: [],
    shipments: [],
  }
  await applyOrder(commerce(shop), 'generic', '1042', orderShape.parse(order), {
    occurredAt: shop.clock.now(),
  })
  await shop.run([contactId!])
  await pass(shop, 72 * hour)
  assert.deepEqual(
    (await sent(shop)).map(({ status, reason }) => [status, reason]),
    [['skipped', 'withdrawn']],
  )
})

/** The order of the cart, or another of its person, as far as its payment has come. */
async function order(shop: TestShop, status: string, state: string, more: object = {}, id = '1042') {
  shop.clock.at += 1000
  const data = {
    number: id,
    customer: { phone: maria.value, name: 'Μαρία Πηλού' },
    placedAt: placed.toISOString(),
    status,
    payment: { method: 'card', state },
    total: '9.00',
    currency: 'EUR',
    items: [],
    cartId: '42',
    ...more,
  }
  const occurredAt = shop.clock.now()
  await applyOrder(commerce(shop), 'generic', id, orderShape.parse(data), { occurredAt })
  const rows = await shop.sql<{ id: string }[]>`
    select distinct contact_id as id from events where handled_at is null and contact_id is not null`
  await shop.run(rows.map((row) => row.id))
}

const placed = new Date('2026-11-21T11:30:00Z')

test('an order whose payment fails buys nothing: the reminders go on', async (t) => {
  const others = { customer: { phone: '+306900000299', email: 'maria@example.gr' }, cartId: null }
  for (const [told, more] of [
    [['failed'], {}],
    [['pending', 'failed'], {}],
    [['pending', 'failed'], { cartId: null }],
    [['pending', 'Declined'], others],
    [['failed', 'pending', 'failed'], others],
  ] as [string[], object][]) {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }, { afterMinutes: 1440 }] })
    await putCart(shop, { customer: { ...cart.customer, email: 'maria@example.gr' } })
    await pass(shop, hour)
    await shop.sql`update messages set status = 'accepted', accepted_at = ${shop.clock.now()}`
    await pass(shop, 30 * minute)
    for (const state of told) await order(shop, 'pending', state, more)
    assert.equal((await shop.sql`select 1 from orders where status = 'pending'`).length, 1)
    await pass(shop, 24 * hour)
    assert.deepEqual(await keys(shop), ['1:1', '1:2'], `${told} ${JSON.stringify(more)}`)
  }
})

test('a payment that fails and then succeeds ends the reminders, also what waits to leave', async (t) => {
  for (const cartId of ['42', null]) {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 120 }] })
    await putCart(shop)
    await pass(shop, 90 * minute)
    await order(shop, 'pending', 'pending', { cartId })
    await order(shop, 'pending', 'failed', { cartId })
    await pass(shop, hour)
    assert.deepEqual(await keys(shop), ['1:1'])
    await order(shop, 'paid', 'paid', { cartId })
    assert.equal((await sent(shop))[0]!.reason, 'withdrawn')
  }
})

test('whoever answered before their payment failed is not reminded any more, nor of what another order bought', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }, { afterMinutes: 1440 }] })
  await putCart(shop)
  await pass(shop, 90 * minute)
  await order(shop, 'pending', 'pending')
  await shop.say(maria, 'το πήρα ήδη')
  await order(shop, 'pending', 'failed')
  await pass(shop, 48 * hour)
  assert.deepEqual(await keys(shop), ['1:1'])
  const other = await openWithSteps(t)
  await putCart(other)
  await pass(other, 30 * minute)
  await order(other, 'pending', 'pending')
  await order(other, 'paid', 'paid', {}, '1043')
  await order(other, 'pending', 'failed')
  await pass(other, 48 * hour)
  assert.deepEqual(await keys(other), [])
})

test('a parcel that nobody paid for at the door is no revenue', async (t) => {
  const shop = await openWithSteps(t)
  for (const state of ['processing', 'failed'])
    await order(shop, 'pending', state, { payment: { method: 'cod', state } }, state)
  const rows = await shop.sql`select number, counts from orders order by number`
  assert.deepEqual(
    [...rows.map((row) => [row.number, row.counts])],
    [
      ['failed', false],
      ['processing', true],
    ],
  )
})

test('any word ends it, whichever flow answers', async (t) => {
  const shop = await openWithSteps(t)
  await putCart(shop)
  await pass(shop, hour)
  assert.match((await shop.say(maria, 'πόσο κάνουν τα μεταφορικά;')).join(' '), /./u)
  await pass(shop, 72 * hour)
  assert.deepEqual(await keys(shop), ['1:1'])
})

test('a last step that is held does not leave after a word of theirs', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  await putCart(shop)
  await pass(shop, hour)
  await shop.sql`update messages set status = 'held', reason = 'quiet_hours' where purpose = 'cart'`
  await shop.say(maria, 'Γεια σας')
  assert.deepEqual(
    (await sent(shop)).map(({ status, reason }) => [status, reason]),
    [['skipped', 'withdrawn']],
  )
})

const takesOver: [string, (shop: TestShop, id: string) => Promise<unknown>][] = [
  ['takes it', ({ deps }, id) => assign(deps, id, null)],
  [
    'answers',
    ({ deps }, conversationId) => {
      const reply = { type: 'text', text: 'Καλησπέρα σας!' } as const
      const unsaid = { lastSeenMessageId: undefined, idempotencyKey: undefined }
      return agentReply(deps, { conversationId, reply, author: 'Δήμητρα', ...unsaid })
    },
  ],
  [
    'answers from the shop’s phone',
    (shop) => shop.happen(maria, { kind: 'message_echoed', content: { type: 'text', text: 'Καλησπέρα!' } }),
  ],
]

for (const [how, takeOver] of takesOver) {
  test(`a person who ${how} ends it at once, though they give it back before the next look`, async (t) => {
    const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
    await shop.say(maria, 'γεια σας')
    const { id, ...before } = await shop.conversation(maria)
    assert.equal(before.mode, 'bot')
    const { contactId } = await putCart(shop)
    await pass(shop, hour)
    // The only step waits to leave, and no other look is planned.
    assert.equal((await sent(shop))[0]!.status, 'pending')
    await takeOver(shop, id)
    await release(shop, id)
    await shop.run([contactId!])
    assert.deepEqual(
      (await sent(shop)).map(({ status, reason }) => [status, reason]),
      [['skipped', 'withdrawn']],
    )
  })
}

test('who asks for a person is not reminded of what they left before', async (t) => {
  const shop = await openWithSteps(t)
  await shop.say(maria, 'γεια σας')
  await putCart(shop)
  await shop.say(maria, 'θέλω να μιλήσω με άνθρωπο')
  const { id, mode } = await shop.conversation(maria)
  assert.equal(mode, 'human')
  await release(shop, id)
  await pass(shop, 72 * hour)
  assert.deepEqual(await keys(shop), [])
})

test('a person who was there before the cart was left holds it, and ends nothing', async (t) => {
  const shop = await openWithSteps(t, { steps: [{ afterMinutes: 60 }] })
  await shop.say(maria, 'γεια σας')
  const { id } = await shop.conversation(maria)
  await assign(shop.deps, id, null)
  await shop.run([await shop.contactOf(maria)])
  await pass(shop, minute)
  await putCart(shop)
  await pass(shop, hour)
  assert.deepEqual(await keys(shop), ['1:1'])
})
