// A cart is left by an account that nobody can write to, and its phone becomes known later.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCart } from '../../src/commerce/carts.ts'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { cartShape, customerShape, orderShape } from '../../src/commerce/shapes.ts'
import { cart, commerce, keys, openWithSteps, pass, putCart, sent } from './left-carts.ts'
import { hour, maria, minute, type TestShop } from './shop.ts'

const mail = 'maria@example.gr'
const account = { externalId: '71', email: mail, name: 'Μαρία Πηλού' }
const withPhone = { email: mail, name: 'Μαρία Πηλού', phone: maria.value }

async function turns(shop: TestShop) {
  const rows = await shop.sql<{ id: string }[]>`
    select distinct contact_id as id from events where handled_at is null and contact_id is not null`
  await shop.run(rows.map(({ id }) => id))
}

type Tell = (shop: TestShop, more?: { quiet: boolean }) => Promise<unknown>
const ways: [string, Tell][] = [
  [
    'the store’s account',
    (shop, more) =>
      applyCustomer(commerce(shop), 'generic', '71', customerShape.parse(withPhone), {
        occurredAt: shop.clock.now(),
        ...more,
      }),
  ],
  [
    'an order of before',
    (shop, more) => {
      const order = {
        number: '9',
        placedAt: '2026-11-20T10:00:00Z',
        status: 'paid',
        total: '1.00',
        items: [],
      }
      const data = orderShape.parse({
        ...order,
        currency: 'EUR',
        customer: { ...account, phone: maria.value },
      })
      return applyOrder(commerce(shop), 'generic', '9', data, { occurredAt: shop.clock.now(), ...more })
    },
  ],
  [
    'another cart',
    (shop, more) => {
      const customer = { ...account, phone: maria.value }
      const data = cartShape.parse({
        ...cart,
        customer,
        items: [],
        updatedAt: shop.clock.now().toISOString(),
      })
      return applyCart(commerce(shop), 'generic', '41', data, { occurredAt: shop.clock.now(), ...more })
    },
  ],
  [
    'a chat of theirs, which the account names',
    async (shop, more) => {
      await shop.say(maria, 'γεια σας')
      await shop.sql`delete from messages`
      return ways[0]![1](shop, more)
    },
  ],
]

for (const [what, tell] of ways) {
  test(`a phone that ${what} brings begins the reminders, counted from when the cart was left`, async (t) => {
    for (const [after, due] of [
      [10 * minute, 50 * minute],
      [3 * hour, 0],
      // The first step is more than six hours late by then, and the second is not.
      [20 * hour, 4 * hour],
    ] as const) {
      const shop = await openWithSteps(t)
      await putCart(shop, { customer: account })
      await pass(shop, after)
      assert.deepEqual(await keys(shop), [])
      await tell(shop)
      await turns(shop)
      if (due > 0) await pass(shop, due - minute)
      assert.deepEqual(await keys(shop), [])
      await pass(shop, minute)
      assert.deepEqual(await keys(shop), [after === 20 * hour ? '1:2' : '1:1'], `${after / hour} h`)
      assert.equal((await sent(shop))[0]!.status, 'pending')
    }
  })
}

test('a cart of the day before begins nothing, nor does what the store’s history says', async (t) => {
  for (const [after, more] of [
    [25 * hour, { quiet: false }],
    [10 * minute, { quiet: true }],
  ] as const) {
    const shop = await openWithSteps(t)
    await putCart(shop, { customer: account })
    await pass(shop, after)
    await ways[0]![1](shop, more)
    await turns(shop)
    await pass(shop, 48 * hour)
    assert.deepEqual(await keys(shop), [])
    const counted = await shop.sql`select 1 from cart_recoveries`
    assert.equal(counted.length, 0)
  }
})
