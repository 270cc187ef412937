// What somebody said no to, and a store's account that turns out to be theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCart } from '../../src/commerce/carts.ts'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { cartShape, customerShape, orderShape } from '../../src/commerce/shapes.ts'
import { eraseContact } from '../../src/contacts/erase.ts'
import { cart, commerce } from '../conversations/left-carts.ts'
import { maria, minute, openShop, type TestShop } from '../conversations/shop.ts'

const words = 'Send me reminders on WhatsApp'
const yes = (shop: TestShop, granted = true) => [
  { purpose: 'cart', granted, words, at: shop.clock.now().toISOString() },
]

/** The store's account of whoever has Maria's phone says yes. */
function open(shop: TestShop, more: object = {}, externalId = '71') {
  shop.clock.at += minute
  const data = customerShape.parse({ name: 'Μαρία', phone: maria.value, consents: yes(shop), ...more })
  return applyCustomer(commerce(shop), 'generic', externalId, data, { occurredAt: shop.clock.now() })
}

async function holds(shop: TestShop): Promise<boolean | null> {
  const [row] = await shop.sql<{ granted: boolean }[]>`
    select granted from consents where contact_id = ${await shop.contactOf(maria)} and purpose = 'cart'
    order by occurred_at desc, id desc limit 1`
  return row?.granted ?? null
}

/** What they write comes after all that the ledger holds. */
async function say(shop: TestShop, text: string) {
  shop.clock.at = Math.max(shop.clock.at, Date.now()) + minute
  return shop.say(maria, text)
}

test('a STOP outlives the account that turns out to be theirs, until they say yes themselves', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ΣΤΟΠ')
  await open(shop)
  assert.equal(await holds(shop), false)
  const written = await shop.ledger(maria)
  assert.ok(written.includes(`+cart ${words}`))
  // The same yes, told again with the order of that checkout.
  const order = {
    number: '1042',
    customer: { externalId: '71', phone: maria.value },
    status: 'paid',
    items: [],
  }
  const placedAt = shop.clock.now().toISOString()
  const data = { ...order, placedAt, total: '9.00', currency: 'EUR', consents: yes(shop) }
  await applyOrder(commerce(shop), 'generic', '1042', orderShape.parse(data), {
    occurredAt: shop.clock.now(),
  })
  assert.equal(await holds(shop), false)
  await say(shop, 'START')
  assert.equal(await holds(shop), true)
})

/** A cart that nothing but Maria's phone names, whose box is ticked a while after all that was said. */
async function tickAsGuest(shop: TestShop, id: string, more: object = {}) {
  shop.clock.at = Math.max(shop.clock.at, Date.now()) + minute
  const customer = { phone: maria.value, ...more }
  const updatedAt = shop.clock.now().toISOString()
  const data = cartShape.parse({ ...cart, customer, consents: yes(shop), updatedAt })
  return applyCart(commerce(shop), 'generic', id, data, { occurredAt: shop.clock.now() })
}

test('a box that anybody ticks beside their phone lifts no STOP, however often; START does', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ΣΤΟΠ')
  await tickAsGuest(shop, '1')
  assert.equal(await holds(shop), false)
  // By now the e-mail is known beside the phone.
  for (const id of ['2', '3']) await tickAsGuest(shop, id, { email: 'eleni@example.gr' })
  assert.equal(await holds(shop), false)
  await say(shop, 'START')
  assert.equal(await holds(shop), true)
  await tickAsGuest(shop, '4')
  assert.equal(await holds(shop), true)
})

test('a yes of a store whose clock is ahead is no newer than the STOP behind it', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'Γεια σας')
  const at = new Date(shop.clock.at + 300 * minute).toISOString()
  const data = cartShape.parse({
    ...cart,
    customer: { phone: maria.value },
    consents: [{ purpose: 'cart', granted: true, words, at }],
    updatedAt: at,
  })
  await applyCart(commerce(shop), 'generic', 'ahead', data, { occurredAt: new Date(at) })
  assert.equal(await holds(shop), true)
  shop.clock.at += minute
  await shop.say(maria, 'ΣΤΟΠ')
  assert.equal(await holds(shop), false)
})

test('nor does a later box of an account that names their phone, until it is proved to be theirs', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ΣΤΟΠ')
  const account = { email: 'maria@example.gr' }
  await open(shop, account)
  shop.clock.at = Math.max(shop.clock.at, Date.now())
  await open(shop, account)
  assert.equal(await holds(shop), false)
  const order = { number: '1042', status: 'paid', items: [], total: '9.00', currency: 'EUR' }
  const customer = { externalId: '71', phone: maria.value }
  const data = orderShape.parse({ ...order, customer, placedAt: shop.clock.now().toISOString() })
  await applyOrder(commerce(shop), 'generic', '1042', data, { occurredAt: shop.clock.now() })
  await shop.say(maria, '1042, maria@example.gr')
  shop.clock.at = Math.max(shop.clock.at, Date.now())
  await open(shop, account)
  assert.equal(await holds(shop), true)
})

test('what only the store was told it may take back: a box that was empty and is ticked', async (t) => {
  const shop = await openShop(t)
  await open(shop, { consents: yes(shop, false) })
  await open(shop)
  assert.equal(await holds(shop), true)
})

test('nor does a yes in the chat overrule the no of an account that is found to be theirs', async (t) => {
  const shop = await openShop(t)
  shop.clock.at += minute
  const no = yes(shop, false)
  await shop.say(maria, 'START')
  await open(shop, { consents: no })
  assert.equal(await holds(shop), false)
})

test('a no holds where the account joins two contacts, and where its person was erased', async (t) => {
  const shop = await openShop(t)
  await open(shop, { phone: null, email: 'maria@example.gr', consents: [] })
  await shop.say(maria, 'ΣΤΟΠ')
  const { contactId } = await open(shop)
  await shop.run([contactId!])
  assert.equal(await holds(shop), false)
  await eraseContact(shop, contactId!, shop.clock.now())
  await open(shop, {}, '72')
  assert.equal(await holds(shop), false)
})

test('a yes of whoever said nothing yet holds', async (t) => {
  const shop = await openShop(t)
  await open(shop)
  assert.equal(await holds(shop), true)
})

/** Somebody else’s account ticks the box, and writes Maria’s phone. */
const typed = {
  'beside the e-mail': async (shop: TestShop, updatedAt: string) => {
    const customer = { phone: maria.value, email: 'eleni@example.gr' }
    const data = cartShape.parse({ ...cart, customer, consents: yes(shop), updatedAt })
    return applyCart(commerce(shop), 'generic', '42', data, { occurredAt: shop.clock.now() })
  },
  'in the address': async (shop: TestShop, placedAt: string) => {
    const customer = { externalId: '71', email: 'eleni@example.gr', name: 'Ελένη' }
    const order = { number: '1042', status: 'paid', items: [], total: '9.00', currency: 'EUR', placedAt }
    const billingAddress = { name: 'Ελένη', phone: maria.value }
    const data = orderShape.parse({ ...order, customer, billingAddress, consents: yes(shop) })
    return applyOrder(commerce(shop), 'generic', '1042', data, { occurredAt: shop.clock.now() })
  },
}

for (const [where, tick] of Object.entries(typed))
  test(`a box that somebody else ticked, with their phone ${where}, overrules no STOP`, async (t) => {
    const shop = await openShop(t)
    await open(shop, { phone: null, email: 'eleni@example.gr', name: 'Ελένη', consents: [] })
    await shop.say(maria, 'ΣΤΟΠ')
    shop.clock.at = Math.max(shop.clock.at, Date.now()) + minute
    const told = await tick(shop, shop.clock.now().toISOString())
    assert.equal(told.contactId, await shop.contactOf(maria))
    assert.equal(await holds(shop), false)
    await say(shop, 'START')
    assert.equal(await holds(shop), true)
  })
