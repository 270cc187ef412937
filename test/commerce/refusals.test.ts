// What somebody said no to, and a store's account that turns out to be theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { customerShape, orderShape } from '../../src/commerce/shapes.ts'
import { eraseContact } from '../../src/contacts/erase.ts'
import { commerce } from '../conversations/left-carts.ts'
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

test('a later box in the store, of an account that is known as theirs, is their own word', async (t) => {
  const shop = await openShop(t)
  await shop.say(maria, 'ΣΤΟΠ')
  await open(shop)
  shop.clock.at = Math.max(shop.clock.at, Date.now())
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
