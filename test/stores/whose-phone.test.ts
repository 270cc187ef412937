// A phone in an address is its owner's only where the address bears the owner's name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maria } from '../conversations/shop.ts'
import { openConnectedShop } from './connected-shop.ts'
import {
  checkout as fullCheckout,
  customer as shopifyCustomer,
  order as shopifyOrder,
} from './shopify-bodies.ts'
import { pluginCart, customer as wooCustomer, order as wooOrder } from './woocommerce-bodies.ts'

type Shop = Awaited<ReturnType<typeof openConnectedShop>>

/** Whose phone it is, by an account of the store. */
async function phoneOf(shop: Shop, kind: string, externalId: string) {
  const rows = await shop.sql<{ value: string }[]>`
    select p.value from contact_identities a join contact_identities p on p.contact_id = a.contact_id and p.kind = 'phone'
    where a.kind = ${`customer:${kind}`} and a.value = ${externalId}`
  return rows.map(({ value }) => value)
}

const gift = { first_name: 'Νίκος', last_name: 'Παππάς', name: 'Νίκος Παππάς', phone: maria.value }

test('an account of Shopify whose address bears another name has not that phone, and its cart is not told there', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.say(maria, 'γεια σας')
  const account = { ...shopifyCustomer, id: 811, phone: null, email: 'eleni@example.com' }
  const eleni = { ...account, first_name: 'Ελένη', last_name: 'Δήμου', default_address: gift }
  await shop.tell('shopify', 'customers/create', eleni)
  const addresses = { shipping_address: gift, billing_address: gift }
  await shop.tell('shopify', 'checkouts/create', {
    ...{ ...fullCheckout, id: 812, token: 'c812', cart_token: 'c812', phone: null },
    ...{ email: eleni.email, customer: eleni, ...addresses },
  })
  assert.deepEqual(await phoneOf(shop, 'shopify', '811'), [])
  const [cart] = await shop.sql`
    select count(p.*)::int as phones from carts c
    left join contact_identities p on p.contact_id = c.contact_id and p.kind = 'phone'
    where c.external_id = 'c812'`
  assert.equal(cart?.phones, 0)
  const own = { ...gift, first_name: 'Δήμου', last_name: 'Ελένη', name: 'Δήμου Ελένη', phone: '6970000077' }
  await shop.tell('shopify', 'customers/update', {
    ...{ ...eleni, default_address: own, updated_at: '2026-11-21T12:00:00+02:00' },
  })
  assert.deepEqual(await phoneOf(shop, 'shopify', '811'), ['+306970000077'])
})

test('an account of WooCommerce is not its bill’s, where that bears another name: neither theirs nor joined by an order', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.say(maria, 'γεια σας')
  const billing = { ...wooOrder.billing, ...gift, email: 'eleni@example.com' }
  const eleni = {
    ...wooCustomer,
    id: 911,
    email: 'eleni@example.com',
    first_name: 'Ελένη',
    last_name: 'Δήμου',
    billing,
  }
  await shop.tell('woocommerce', 'customer.created', eleni)
  await shop.tell('woocommerce', 'order.created', {
    ...wooOrder,
    id: 912,
    number: '912',
    customer_id: 911,
    billing,
  })
  assert.deepEqual(await phoneOf(shop, 'woocommerce', '911'), [])
  const accounts = await shop.sql`
    select a.value from contact_identities a join contact_identities p using (contact_id)
    where a.kind like 'customer:%' and p.kind = 'phone'`
  assert.deepEqual([...accounts], [])
})

/** Whose cart it is, and who has that account. */
async function cartAndAccount(shop: Shop, cart: string, kind: string, externalId: string) {
  const [row] = await shop.sql<{ cart: string; account: string; shopper: string }[]>`
    select c.contact_id as cart, a.contact_id as account, p.contact_id as shopper
    from carts c, contact_identities a, contact_identities p
    where c.external_id = ${cart} and a.kind = ${`customer:${kind}`} and a.value = ${externalId}
      and p.kind = 'phone' and p.value = ${maria.value}`
  return row!
}

const eleni = { first_name: 'Ελένη', last_name: 'Δήμου', email: 'eleni@example.com' }

for (const [where, typed] of Object.entries({
  'the address of a checkout': { shipping_address: { ...gift, ...eleni, name: 'Ελένη Δήμου' } },
  'the checkout itself': { phone: maria.value },
}))
  test(`a shopper’s phone that an account of Shopify types into ${where} joins nobody`, async (t) => {
    const shop = await openConnectedShop(t)
    await shop.say(maria, 'γεια σας')
    const account = { ...shopifyCustomer, ...eleni, id: 821, phone: null, default_address: null }
    await shop.tell('shopify', 'customers/create', account)
    await shop.tell('shopify', 'checkouts/create', {
      ...{ ...fullCheckout, id: 822, token: 'c822', cart_token: 'c822', phone: null, email: eleni.email },
      ...{ customer: account, shipping_address: null, billing_address: null, ...typed },
    })
    const whose = await cartAndAccount(shop, 'c822', 'shopify', '821')
    assert.equal(whose.cart, whose.shopper)
    assert.notEqual(whose.account, whose.shopper)
  })

test('a shopper’s phone that an account of Shopify types into an order joins nobody', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.say(maria, 'γεια σας')
  const account = { ...shopifyCustomer, ...eleni, id: 831, phone: null, default_address: null }
  await shop.tell('shopify', 'customers/create', account)
  await shop.tell('shopify', 'orders/create', {
    ...{ ...shopifyOrder, id: 832, name: '#832', phone: maria.value, email: eleni.email, customer: account },
    ...{ shipping_address: null, billing_address: null },
  })
  assert.deepEqual(await phoneOf(shop, 'shopify', '831'), [])
})

test('a shopper’s phone that an account of WooCommerce types into the checkout joins nobody', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.say(maria, 'γεια σας')
  const billing = { ...wooCustomer.billing, ...eleni, phone: '' }
  await shop.tell('woocommerce', 'customer.created', { ...wooCustomer, ...eleni, id: 921, billing })
  const customer = { externalId: '921', phone: maria.value, email: eleni.email, name: 'Ελένη Δήμου' }
  await shop.tell('woocommerce', 'cart.updated', { ...pluginCart, customer })
  const whose = await cartAndAccount(shop, pluginCart.id, 'woocommerce', '921')
  assert.equal(whose.cart, whose.shopper)
  assert.notEqual(whose.account, whose.shopper)
})
