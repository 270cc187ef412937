// An account of a store that names another phone than it did.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCart } from '../../src/commerce/carts.ts'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { cartShape, customerShape, orderShape } from '../../src/commerce/shapes.ts'
import { cart, commerce } from '../conversations/left-carts.ts'
import { maria, minute, openShop, type TestShop } from '../conversations/shop.ts'

const mistyped = '+306900000299'

async function account(shop: TestShop, phone: string): Promise<string> {
  shop.clock.at += minute
  const data = customerShape.parse({ name: 'Μαρία', phone, email: 'maria@example.gr' })
  const { contactId } = await applyCustomer(commerce(shop), 'generic', '71', data, {
    occurredAt: shop.clock.now(),
  })
  const rows = await shop.sql<{ id: string }[]>`
    select distinct contact_id as id from events where handled_at is null and contact_id is not null`
  await shop.run(rows.map(({ id }) => id))
  return contactId!
}

function order(shop: TestShop, id: string, customer: object) {
  const placedAt = shop.clock.now().toISOString()
  const data = orderShape.parse({
    ...{ number: id, customer, placedAt, status: 'paid', items: [], total: '9.00', currency: 'EUR' },
  })
  return applyOrder(commerce(shop), 'generic', id, data, { occurredAt: shop.clock.now() })
}

async function phones(shop: TestShop, contactId: string) {
  const rows = await shop.sql<{ value: string }[]>`
    select value from contact_identities where contact_id = ${contactId} and kind = 'phone' order by value`
  return rows.map((row) => row.value)
}

test('its person is known by the new one, with what was theirs, and by the old one no more', async (t) => {
  const shop = await openShop(t)
  const before = await account(shop, mistyped)
  await order(shop, '1', { externalId: '71', phone: mistyped })
  const now = await account(shop, '+306900000298')
  assert.equal(now, before)
  assert.deepEqual(await phones(shop, now), ['+306900000298'])
  // The old phone is whoever's it is.
  const { contactId } = await order(shop, '2', { phone: mistyped })
  assert.notEqual(contactId, now)
})

test('whoever writes from the new one turns out to be the customer', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια σας')
  await account(shop, mistyped)
  const { contactId: before } = await order(shop, '1', { externalId: '71', phone: mistyped })
  assert.notEqual(before, await shop.contactOf(maria))
  assert.equal(await account(shop, maria.value), await shop.contactOf(maria))
  const [row] = await shop.sql`select contact_id from orders where external_id = '1'`
  assert.equal(row!.contact_id, await shop.contactOf(maria))
  assert.deepEqual(await phones(shop, row!.contact_id), [maria.value])
})

test('who wrote from the old one, or bought by it as somebody else, stays who they are', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια σας')
  const wrote = await account(shop, maria.value)
  assert.equal(await account(shop, mistyped), wrote)
  assert.deepEqual(await phones(shop, wrote), [maria.value])

  const other = await openShop(t)
  const updatedAt = other.clock.now().toISOString()
  const data = cartShape.parse({ ...cart, customer: { phone: mistyped }, updatedAt })
  await applyCart(commerce(other), 'generic', 'guest', data, { occurredAt: other.clock.now() })
  const guest = await account(other, mistyped)
  assert.equal(await account(other, maria.value), guest)
  assert.deepEqual(await phones(other, guest), [mistyped])
})
