// Which orders are looked at for the campaign that they are counted for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyOrder } from '../../src/commerce/orders.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { commerce } from '../conversations/left-carts.ts'
import { anna, maria, openShop, type TestShop } from '../conversations/shop.ts'

/** An order as it is told at first, or again with another person; whether it will be looked at. */
async function order(shop: TestShop, phone: string, id: string): Promise<boolean> {
  shop.clock.at += 1000
  const placedAt = '2026-11-21T10:00:00Z'
  const order = { number: id, customer: { phone }, placedAt, status: 'paid', total: '9.00', items: [] }
  const data = orderShape.parse({ ...order, currency: 'EUR' })
  await applyOrder(commerce(shop), 'generic', id, data, { occurredAt: shop.clock.now() })
  return isDue(shop, id)
}

async function isDue(shop: TestShop, id: string): Promise<boolean> {
  const [row] = await shop.sql`select attribute_at is not null as due from orders where external_id = ${id}`
  return row!.due
}

/** Somebody writes, and gets a campaign's message. */
async function campaign(shop: TestShop, who: typeof maria) {
  await shop.say(who, 'γεια σας')
  await shop.sql`
    update messages set purpose = 'marketing' where direction = 'out' and contact_id = ${await shop.contactOf(who)}`
}

test('an order of whoever got no campaign is not looked at, until they turn out to be somebody who did', async (t) => {
  const shop = await openShop(t)
  assert.equal(await order(shop, anna.value, '1'), false)
  await campaign(shop, maria)
  assert.equal(await order(shop, maria.value, '2'), true)
  const [one, other] = [await shop.contactOf(anna), await shop.contactOf(maria)]
  await shop.sql.begin((tx) => mergeContacts(tx, one, other))
  assert.equal(await isDue(shop, '1'), true)
})

test('an order that turns out to be somebody else’s is looked at, so that what was found goes', async (t) => {
  const shop = await openShop(t)
  await campaign(shop, maria)
  await order(shop, maria.value, '1')
  await shop.sql`
    insert into attributions (order_id, campaign_id, contact_id, message_id, how, attributed_at)
    select o.id, gen_random_uuid(), o.contact_id, m.id, 'window', ${shop.clock.now()}
    from orders o, messages m where m.purpose = 'marketing'`
  await shop.sql`update orders set attribute_at = null`
  assert.equal(await order(shop, anna.value, '1'), true)
})
