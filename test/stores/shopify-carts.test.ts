import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { cart, checkout, order } from './shopify-bodies.ts'

const at = (time: string, more: object = {}) => ({ updated_at: `2026-11-21T${time}+02:00`, ...more })

test('a cart, its checkout and the order are one', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'carts/create', cart)
  await shop.tell('shopify', 'checkouts/create', checkout)
  // The cart is told again, without whose it is.
  await shop.tell('shopify', 'carts/update', { ...cart, ...at('11:06:00') })
  const [one, ...others] = await shop.rows('carts')
  assert.deepEqual(others, [])
  assert.deepEqual(
    [one!.external_id, one!.recovery_url, one!.completed_at, (one!.customer as { phone: string }).phone],
    ['c1-cart-token', checkout.abandoned_checkout_url, null, '+306900000201'],
  )
  await shop.tell('shopify', 'orders/create', order)
  assert.ok((await shop.rows('carts'))[0]!.completed_at)
})

test('a cart that is told after its order was bought already', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'orders/create', order)
  await shop.tell('shopify', 'checkouts/update', checkout)
  assert.ok((await shop.rows('carts'))[0]!.completed_at)
  // A cancelled one bought nothing.
  const other = { ...order, id: 8, cart_token: 'c8', cancelled_at: order.updated_at }
  await shop.tell('shopify', 'orders/cancelled', other)
  await shop.tell('shopify', 'checkouts/update', { ...checkout, id: 8, cart_token: 'c8' })
  assert.deepEqual(
    (await shop.rows('carts')).map((cart) => cart.completed_at !== null),
    [true, false],
  )
})

/** As of a checkout that Shopify made out of a cart, and whose order names only the checkout. */
const byCheckout = {
  ...order,
  ...{ checkout_id: checkout.id, cart_token: null, customer: null, email: 'other@example.gr' },
  ...{ shipping_address: null, billing_address: null },
}

for (const [when, isFirst] of [
  ['behind its checkout', false],
  ['before its checkout', true],
] as const)
  test(`an order that names its checkout and no cart has bought the cart, told ${when}`, async (t) => {
    const shop = await openConnectedShop(t)
    const left = () => shop.tell('shopify', 'checkouts/update', checkout)
    if (!isFirst) await left()
    await shop.tell('shopify', 'orders/create', byCheckout)
    if (isFirst) await left()
    await shop.tell('shopify', 'orders/updated', { ...byCheckout, ...at('11:40:00'), note: 'again' })
    const carts = await shop.rows('carts')
    assert.deepEqual(
      carts.map((one) => [one.external_id, one.completed_at !== null]),
      [['c1-cart-token', true]],
    )
    assert.equal((await shop.order(String(order.id))).cart_id, 'c1-cart-token')
  })

test('a checkout that was deleted reminds of nothing', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'checkouts/update', checkout)
  await shop.tell('shopify', 'checkouts/delete', { id: checkout.id, presentment_currency: 'EUR' })
  const [one] = await shop.rows('carts')
  assert.deepEqual([one!.items, one!.total], [[], 0])
  const [told] =
    await shop.sql`select payload ->> 'pieces' as pieces from events where kind = 'cart_updated' order by id desc`
  assert.equal(told!.pieces, '0')
})

test('an empty cart bears no currency and is one of the shop’s', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'carts/update', { ...cart, line_items: [] })
  assert.deepEqual(
    (await shop.rows('carts')).map((one) => [one.currency, one.total]),
    [['EUR', 0]],
  )
})
