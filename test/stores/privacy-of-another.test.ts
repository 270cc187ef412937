// Whoever made the account may have named somebody else's phone: what that person wrote is not the account's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exportCustomer } from '../../src/commerce/connect/customer-data.ts'
import { maria } from '../conversations/shop.ts'
import { openConnectedShop } from './connected-shop.ts'
import { checkout, customer, order } from './shopify-bodies.ts'

type Shop = Awaited<ReturnType<typeof openConnectedShop>>

const noAddress = { shipping_address: null, billing_address: null }
/** Eleni's account names Maria's phone. */
const account = {
  ...{ ...customer, id: 851_000_851, email: 'eleni@example.com', phone: maria.value, default_address: null },
  ...{ first_name: 'Ελένη', last_name: 'Δήμου' },
}
const hers = {
  ...{ ...order, ...noAddress, id: 852_000_852, name: '#8520', customer: account },
  ...{ email: account.email, phone: maria.value, cart_token: 'c852', checkout_token: 'k852' },
}
const left = {
  ...{ ...checkout, ...noAddress, id: 853_000_853, token: 'c853', cart_token: 'c853', customer: account },
  ...{ email: account.email, phone: maria.value },
}
const asked = {
  customer: { id: account.id, email: account.email, phone: account.phone },
  orders_to_redact: [hers.id],
  orders_requested: [hers.id],
  data_request: { id: 9 },
}

/** Maria wrote; then Eleni's account took her phone, an order and a cart. */
async function withEleni(shop: Shop) {
  await shop.say(maria, 'γεια σας')
  await shop.tell('shopify', 'customers/create', account)
  await shop.tell('shopify', 'orders/create', hers)
  await shop.tell('shopify', 'checkouts/create', left)
  const ids = await shop.sql`
    select contact_id from customers union select contact_id from orders union select contact_id from carts
    union select contact_id from contact_identities where value = ${maria.value}`
  assert.equal(ids.length, 1)
}

async function textOf(shop: Shop): Promise<string> {
  const rows = await shop.sql<{ text: string }[]>`
    select to_jsonb(x)::text as text from (
      select value as a, kind as b from contact_identities union all select customer::text, external_id from carts
      union all select customer::text, '' from orders union all select name, email from customers
      union all select name, '' from contacts union all select content::text, '' from store_parts
      union all select convert_from(raw, 'UTF8'), '' from events where source = 'store:shopify'
      union all select payload::text, dedupe_key from events where source = 'store:shopify') x`
  return rows.map((row) => row.text).join('\n')
}

test('customers/redact takes what was told of an account, and not what the phone’s owner wrote', async (t) => {
  const shop = await openConnectedShop(t)
  await withEleni(shop)
  const [{ consents: before }] = await shop.sql<[{ consents: number }]>`
    select count(*)::int as consents from consents where source <> 'store:shopify'`
  await shop.tell('shopify', 'customers/redact', asked)
  assert.ok((await shop.thread(maria)).includes('> γεια σας'))
  const kept = await shop.sql`select subject from alerts where kind = 'customer_kept'`
  assert.deepEqual([...kept.map((row) => row.subject)], [await shop.contactOf(maria)], 'its owner is told')
  const text = await textOf(shop)
  for (const trace of ['eleni@example.com', 'Ελένη', '851000851', 'c853'])
    assert.ok(!text.includes(trace), trace)
  const { total, known } = await shop.order(String(hers.id))
  assert.deepEqual([total, known], ['53.40', false])
  const [{ consents: after }] = await shop.sql<[{ consents: number }]>`
    select count(*)::int as consents from consents where source <> 'store:shopify'`
  assert.equal(after, before)
})

test('customers/redact leaves the other account and the orders that the phone’s owner has', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'customers/create', customer)
  await shop.tell('shopify', 'orders/create', order)
  await shop.tell('shopify', 'customers/create', account)
  await shop.tell('shopify', 'orders/create', hers)
  await shop.tell('shopify', 'customers/redact', asked)
  const accounts = await shop.sql`select email, contact_id is not null as known from customers`
  assert.deepEqual([...accounts.map((row) => ({ ...row }))], [{ email: customer.email, known: true }])
  assert.deepEqual(
    [(await shop.order(String(order.id))).known, (await shop.order(String(hers.id))).known],
    [true, false],
  )
  const [person] = await shop.sql`
    select c.name from contacts c join contact_identities i on i.contact_id = c.id where i.value = ${maria.value}`
  assert.equal(person?.name, 'Μαρία Πηλού')
})

test('what waits to be said of a cart that was forgotten is not said', async (t) => {
  const shop = await openConnectedShop(t)
  await withEleni(shop)
  const [{ cart, conversation }] = await shop.sql<[{ cart: string; conversation: string }]>`
    select c.id as cart, v.id as conversation from carts c join conversations v on v.contact_id = c.contact_id`
  await shop.sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, author, content, body, status, lane, purpose,
      business_key, occurred_at)
    select ${shop.deps.newId()}, ${conversation}, contact_id, channel_id, 'out', 'bot', '{"type":"text","text":"x"}', 'x', 'held',
      2, 'cart', 'cart:' || ${cart}::text || ':1:1', now()
    from conversations where id = ${conversation}`
  await shop.tell('shopify', 'customers/redact', asked)
  const [message] = await shop.sql`select status, reason from messages where business_key like 'cart:%'`
  assert.deepEqual({ ...message }, { status: 'skipped', reason: 'withdrawn' })
})

for (const [what, words] of Object.entries({
  'the number of an order, which we may have told them': ['Τι είναι η παραγγελία 8520;'],
  'an e-mail that another’s ends with': ['8520', 'eleni@example.com.gr', 'maria-eleni@example.com'],
}))
  test(`who wrote no more than ${what} is not proved`, async (t) => {
    const shop = await openConnectedShop(t)
    await withEleni(shop)
    for (const one of words) await shop.say(maria, one)
    await shop.tell('shopify', 'customers/redact', asked)
    assert.ok((await shop.thread(maria)).includes('> γεια σας'))
  })

test('who wrote the account’s e-mail and its order’s number from that phone is proved, and all of them goes', async (t) => {
  const shop = await openConnectedShop(t)
  await withEleni(shop)
  await shop.say(maria, 'Πού είναι η 8520;')
  await shop.say(maria, 'Το e-mail μου: Eleni@Example.com.')
  await shop.tell('shopify', 'customers/redact', asked)
  const [row] = await shop.sql`
    select count(*) filter (where body <> '')::int as said, (select count(*)::int from contact_identities) as known
    from messages`
  assert.deepEqual({ ...row }, { said: 0, known: 0 })
})

test('customers/data_request hands out what the store told, and nothing of whoever has the phone', async (t) => {
  const shop = await openConnectedShop(t)
  await withEleni(shop)
  await shop.tell('shopify', 'customers/data_request', asked)
  const [alert] = await shop.sql`select details -> 'exports' as exports from alerts`
  assert.deepEqual(alert?.exports, [
    'https://kalathi.example/api/store/personal-data?store=shopify&customer=851000851&orders=852000852',
  ])
  const told = await exportCustomer(shop, {
    ...{ store: 'shopify', customerId: '851000851', orderIds: ['852000852'] },
  })
  assert.deepEqual(
    [told?.accounts.length, told?.orders.map((one) => one.number), told?.carts.map((one) => one.externalId)],
    [1, ['#8520'], ['c853']],
  )
  assert.ok(!JSON.stringify(told).includes('γεια σας'))
})

test('customers/data_request lists nobody whom only the phone of an order names', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.say(maria, 'γεια σας')
  const without = { ...account, phone: null }
  await shop.tell('shopify', 'customers/create', without)
  await shop.tell('shopify', 'orders/create', { ...hers, customer: without })
  await shop.say(maria, `8520 ${account.email}`)
  await shop.tell('shopify', 'customers/data_request', asked)
  const [alert] = await shop.sql`select details ->> 'exports' as exports from alerts`
  assert.ok(!String(alert?.exports).includes('/api/contacts/'))
})
