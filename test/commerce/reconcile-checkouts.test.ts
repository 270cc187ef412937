// Shopify's checkouts are told by webhooks and found again by its API, and each is one cart, whoever told of it first.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { applyFacts } from '../../src/commerce/connect/apply-facts.ts'
import { readAbandoned } from '../../src/stores/shopify/cart.ts'
import { cart, checkout, order } from '../stores/shopify-bodies.ts'
import { openWithApi } from './with-api.ts'

const number = String(checkout.id)
const money = (amount: string) => ({ shopMoney: { amount, currencyCode: 'EUR' } })
const address = { name: 'Μαρία Πηλού', phone: '6900000201', zip: '115 21', city: 'Αθήνα', country_code: 'GR' }

/** The checkout of the webhooks, as GraphQL gives it. */
const abandoned = (more: object = {}) => ({
  id: `gid://shopify/AbandonedCheckout/${number}`,
  created_at: '2026-11-21T09:00:00Z',
  updated_at: '2026-11-21T09:05:00Z',
  completed_at: null,
  abandoned_checkout_url: 'https://pilos-elia.example/1/checkouts/c1/recover?key=other',
  total_price: money('49.9'),
  customer: {
    id: '7100000000001',
    first_name: 'Μαρία',
    last_name: 'Πηλού',
    state: 'ENABLED',
    email: { emailAddress: 'maria@example.gr' },
    phone: { phoneNumber: '+306900000201' },
  },
  shipping_address: address,
  billing_address: null,
  line_items: [
    { sku: 'CUP-BLUE', title: 'Κούπα', variant_title: 'μπλε', quantity: 2, price: money('24.95') },
  ],
  ...more,
})

/** Its past is read already, to the beginning of that day, so that what comes now is news. */
async function open(t: TestContext) {
  const shop = await openWithApi(t, 'shopify')
  shop.api.shop.points = 1_000_000
  await shop.look()
  const again = () =>
    shop.sql`update stores set cursor = jsonb_set(cursor, '{carts,startedAt}', '"2026-11-21T00:00:00Z"')`
  await again()
  const told = () => shop.sql<{ cart: string }[]>`
    select payload ->> 'cartId' as cart from events where kind = 'cart_updated' order by id`
  return { ...shop, told, again }
}

test('a checkout whose every webhook was lost is found', async (t) => {
  const shop = await open(t)
  const line = { sku: 'S', title: 'Κούπα', variant_title: 'Default Title', quantity: 1, price: money('1.0') }
  shop.api.shopify.abandonedCheckouts = [
    abandoned(),
    abandoned({
      id: 'gid://shopify/AbandonedCheckout/9',
      abandoned_checkout_url: 'https://pilos-elia.example/1/checkouts/c9/recover',
      line_items: Array.from({ length: 40 }, () => line),
      completed_at: '2026-11-21T09:05:00Z',
    }),
  ]
  await shop.look()
  const [one, other, ...more] = await shop.rows('carts')
  assert.deepEqual(more, [])
  assert.deepEqual(
    [one!.external_id, one!.recovery_url, one!.total, one!.currency, one!.completed_at],
    [number, 'https://pilos-elia.example/1/checkouts/c1/recover?key=other', 49.9, 'EUR', null],
  )
  assert.equal((one!.customer as { phone: string }).phone, '+306900000201')
  const [item] = one!.items as Record<string, unknown>[]
  assert.deepEqual(
    [item!.sku, item!.name, item!.quantity, item!.price],
    ['CUP-BLUE', 'Κούπα - μπλε', 2, '24.95'],
  )
  assert.ok(other!.completed_at)
  assert.equal((other!.items as unknown[]).length, 40)
  assert.equal((await shop.told()).length, 2)
  // Read again, it is the same.
  await shop.again()
  await shop.look()
  assert.equal((await shop.told()).length, 2)
})

test('what was left days ago is no news, neither of a new store nor where only checkouts are new', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  const old = new Date(shop.clock.now().getTime() - 25 * 3_600_000).toISOString()
  shop.api.shopify.abandonedCheckouts = [abandoned({ updated_at: old })]
  await shop.look()
  assert.equal((await shop.rows('carts')).length, 1)
  shop.api.shopify.abandonedCheckouts = [
    abandoned({
      id: 'gid://shopify/AbandonedCheckout/9',
      abandoned_checkout_url: 'https://pilos-elia.example/1/checkouts/c9/recover',
      updated_at: old,
    }),
  ]
  await shop.sql`update stores set cursor = cursor - 'carts'`
  await shop.look()
  assert.equal((await shop.rows('carts')).length, 2)
  const told = await shop.sql`select 1 from events where kind = 'cart_updated'`
  assert.equal(told.length, 0)
})

for (const [by, other] of [
  ['id', { abandoned_checkout_url: 'https://elsewhere.example/1' }],
  ['address', { id: 'gid://shopify/AbandonedCheckout/77' }],
] as const) {
  test(`what a webhook told is known by its ${by}, and keeps what only the webhook says`, async (t) => {
    const shop = await open(t)
    await shop.tell('shopify', 'checkouts/update', { ...checkout, phone: '+306900000299' })
    shop.api.shopify.abandonedCheckouts = [abandoned(other)]
    await shop.look()
    const [one, ...more] = await shop.rows('carts')
    assert.deepEqual(more, [])
    assert.deepEqual(
      [one!.external_id, (one!.customer as { phone: string }).phone],
      ['c1-cart-token', '+306900000299'],
    )
    assert.equal((await shop.told()).length, 1)
    // Changed since, and that webhook was lost.
    await shop.again()
    shop.api.shopify.abandonedCheckouts = [
      abandoned({ ...other, updated_at: '2026-11-21T09:20:00Z', total_price: money('24.95') }),
    ]
    await shop.look()
    assert.deepEqual(
      (await shop.rows('carts')).map((cart) => [cart.external_id, cart.total]),
      [['c1-cart-token', 24.95]],
    )
  })

  test(`a webhook that comes late meets what was found, by its ${by}`, async (t) => {
    const shop = await open(t)
    // Told before anybody knew whose it is.
    await shop.tell('shopify', 'carts/create', cart)
    shop.api.shopify.abandonedCheckouts = [abandoned(other)]
    await shop.look()
    const [found] = await shop.sql`select id from carts where external_id <> 'c1-cart-token'`
    await shop.tell('shopify', 'checkouts/update', {
      ...checkout,
      updated_at: '2026-11-21T11:20:00+02:00',
      total_price: '24.95',
    })
    await shop.again()
    await shop.look()
    const carts = await shop.sql`select id, external_id, total::float from carts`
    assert.deepEqual(
      carts.map((one) => ({ ...one })),
      [{ id: found!.id, external_id: 'c1-cart-token', total: 24.95 }],
    )
    assert.deepEqual(
      (await shop.told()).slice(1).map((one) => one.cart),
      [found!.id, found!.id],
    )
    await shop.tell('shopify', 'orders/create', order)
    assert.ok((await shop.rows('carts'))[0]!.completed_at)
  })
}

test('what was found is bought by an order that names it, and gone when its deletion says so', async (t) => {
  const shop = await open(t)
  shop.api.shopify.abandonedCheckouts = [abandoned()]
  await shop.look()
  await shop.tell('shopify', 'orders/create', { ...order, checkout_id: checkout.id })
  const [one] = await shop.rows('carts')
  assert.deepEqual([one!.external_id, one!.completed_at !== null], ['c1-cart-token', true])
  await shop.tell('shopify', 'checkouts/delete', { id: checkout.id })
  assert.deepEqual(
    (await shop.rows('carts')).map((cart) => cart.items),
    [[]],
  )
})

test('a checkout that was told before its address was kept is known by it', async (t) => {
  const shop = await open(t)
  await shop.tell('shopify', 'checkouts/update', checkout)
  await shop.sql`delete from store_parts where external_id like 'url:%'`
  const file = new URL('../../drizzle/0017_checkouts_by_address.sql', import.meta.url)
  await shop.sql.unsafe(readFileSync(file, 'utf8'))
  shop.api.shopify.abandonedCheckouts = [abandoned({ id: 'gid://shopify/AbandonedCheckout/77' })]
  await shop.look()
  assert.equal((await shop.rows('carts')).length, 1)
})

test('told while it is being read it is one cart', async (t) => {
  const shop = await open(t)
  const found = Promise.withResolvers<void>()
  const told = Promise.withResolvers<void>()
  const fact = readAbandoned({ ...checkout, token: undefined, cart_token: undefined })!
  const reading = shop.sql.begin(async (tx) => {
    await applyFacts(tx, shop.commerce, 'shopify', [{ fact, quiet: false }])
    found.resolve()
    await told.promise
  })
  await found.promise
  const telling = shop.tell('shopify', 'checkouts/update', checkout)
  const waiting = () =>
    shop.sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await waiting()).length === 0);
  told.resolve()
  await Promise.all([reading, telling])
  assert.deepEqual(
    (await shop.rows('carts')).map((one) => one.external_id),
    ['c1-cart-token'],
  )
})

for (const code of ['undefinedField', 'ACCESS_DENIED']) {
  test(`a store that gives no checkouts (${code}) is read all the same, and it is told once`, async (t) => {
    const warned: object[] = []
    const shop = await openWithApi(t, 'shopify', {
      log: { warn: (details: object) => void warned.push(details) } as never,
    })
    shop.api.shop.points = 1_000_000
    shop.api.shop.refusals.abandonedCheckouts = code
    shop.api.shopify.abandonedCheckouts = [abandoned()]
    await shop.look()
    await shop.look()
    const { reason, backfilledAt } = await shop.store()
    assert.deepEqual([reason, backfilledAt !== null], [null, true])
    assert.deepEqual(warned, [{ store: 'shopify', noun: 'carts' }])
    assert.deepEqual(await shop.rows('carts'), [])
    // Once it may, nothing of what was refused is missing.
    delete shop.api.shop.refusals.abandonedCheckouts
    await shop.look()
    assert.equal((await shop.rows('carts')).length, 1)
  })
}
