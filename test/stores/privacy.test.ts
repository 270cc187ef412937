import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseContact } from '../../src/contacts/erase.ts'
import { maria } from '../conversations/shop.ts'
import { openConnectedShop } from './connected-shop.ts'
import { checkout, customer, fulfillment, order, refund } from './shopify-bodies.ts'

type Shop = Awaited<ReturnType<typeof openConnectedShop>>

const domain = 'pilos-elia.myshopify.com'

/** Maria wrote, has an account, a cart, an order with a parcel and a refund; and said in the chat whose they are. */
async function withMaria(shop: Shop) {
  await shop.say(maria, 'γεια σας')
  await shop.say(maria, 'ΣΤΟΠ')
  await shop.tell('shopify', 'customers/create', customer)
  await shop.tell('shopify', 'checkouts/create', { ...checkout, token: 'c9', cart_token: 'c9-cart' })
  await shop.tell('shopify', 'orders/create', order)
  await shop.tell('shopify', 'fulfillments/create', fulfillment())
  await shop.tell('shopify', 'refunds/create', refund())
  await shop.say(maria, `παραγγελία #1042, ${customer.email}`)
}

/** Whatever in the whole database still names her. */
async function traces(shop: Shop): Promise<string[]> {
  const tables = await shop.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '%bull%'`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await shop.sql<{ text: string }[]>`
      select to_jsonb(x)::text || coalesce(${name === 'events' ? shop.sql`convert_from(x.raw, 'UTF8')` : shop.sql`''`}, '') as text
      from ${shop.sql(name)} x`
    for (const { text } of rows) if (/Πηλού|6900000201|maria@example|70000?41/iu.test(text)) found.push(name)
  }
  return [...new Set(found)]
}

test('customers/redact leaves the amounts of her orders, what she said no to, and nothing else of her', async (t) => {
  const shop = await openConnectedShop(t)
  await withMaria(shop)
  assert.ok((await traces(shop)).length > 5)
  const asked = {
    shop_id: 1,
    shop_domain: domain,
    customer: { id: customer.id, email: customer.email, phone: customer.phone },
    orders_to_redact: [order.id],
  }
  assert.equal(await shop.tell('shopify', 'customers/redact', asked), 200)
  assert.deepEqual(await traces(shop), [])
  const { total, refunded, known } = await shop.order(String(order.id))
  assert.deepEqual([total, refunded, known], ['53.40', '24.95', false])
  const kept = await shop.sql`select purpose from kept_opt_outs`
  assert.ok(kept.length > 0)
  // Again, and for somebody of whom nobody knows.
  await shop.tell('shopify', 'customers/redact', asked)
  await shop.tell('shopify', 'customers/redact', { customer: { id: 1 }, orders_to_redact: [] })
  assert.deepEqual(await shop.alerts(), [])
})

test('customers/redact reaches the guest whom only an e-mail names, and takes nobody else’s phone', async (t) => {
  const shop = await openConnectedShop(t)
  const guest = { customer: null, phone: null, shipping_address: null, billing_address: null }
  await shop.tell('shopify', 'checkouts/create', { ...checkout, ...guest, email: 'Maria@example.gr' })
  // Somebody else typed her e-mail, and then her name, beside a phone of theirs.
  await shop.tell('shopify', 'customers/create', {
    ...customer,
    phone: null,
    email: null,
    default_address: null,
  })
  const stranger = { ...checkout, ...guest, token: 'c8', cart_token: 'c8', phone: '+306900000777' }
  await shop.tell('shopify', 'checkouts/create', { ...stranger, email: 'maria@example.gr' })
  const gift = { ...order, id: 8, ...guest, phone: '+306900000777', email: 'maria@example.gr' }
  const billing_address = { name: 'Μαρία Πηλού' }
  await shop.tell('shopify', 'orders/create', { ...gift, billing_address })
  await shop.tell('shopify', 'customers/redact', {
    shop_domain: domain,
    customer: { id: customer.id, email: customer.email },
    orders_to_redact: [],
  })
  const carts = await shop.sql`select external_id, customer, contact_id is not null as known from carts`
  assert.deepEqual(
    [...carts.map((row) => [row.external_id, row.customer.email, row.known])],
    [['c8', undefined, true]],
  )
  const people = await shop.sql`select value from contact_identities`
  assert.deepEqual([...people.map((row) => row.value)], ['+306900000777'])
  // Nor does what is told of a part of it later bring anything back.
  for (const told of [null, fulfillment()]) {
    if (told) await shop.tell('shopify', 'fulfillments/create', { ...told, order_id: 8 })
    const [left] = await shop.sql`
      select customer, contact_id is not null as known from orders where external_id = '8'`
    assert.deepEqual([left!.customer.email, left!.customer.name, left!.known], [undefined, undefined, true])
  }
})

test('customers/redact takes no other customer of the store, whatever e-mail, phone or orders it names', async (t) => {
  const shop = await openConnectedShop(t)
  const other = { ...customer, id: 99, phone: null, default_address: null, email: 'maria@example.gr' }
  await shop.tell('shopify', 'customers/create', other)
  await shop.tell('shopify', 'orders/create', {
    ...{ ...order, id: 9, phone: null, shipping_address: null, billing_address: null },
    customer: other,
  })
  await shop.tell('woocommerce', 'customer.created', {
    ...{ id: 5, email: 'maria@example.gr', first_name: 'Μαρία', last_name: 'Π.' },
    date_modified_gmt: '2026-11-21T09:00:00',
  })
  await shop.tell('shopify', 'customers/redact', {
    customer: { id: 1, email: 'maria@example.gr', phone: '+306900000999' },
    orders_to_redact: [9],
  })
  const accounts = await shop.sql`
    select store, external_id, contact_id is not null as known from customers order by store`
  assert.deepEqual(
    [...accounts.map((row) => [row.store, row.external_id, row.known])],
    [
      ['shopify', '99', true],
      ['woocommerce', '5', true],
    ],
  )
  const erased = await shop.sql`select 1 from contacts where erased_at is not null`
  assert.equal(erased.length, 0)
})

test('customers/redact reaches a guest by the phone that it names, and leaves them what they wrote', async (t) => {
  const shop = await openConnectedShop(t)
  const guest = { customer: null, email: null, shipping_address: null, billing_address: null }
  await shop.tell('shopify', 'checkouts/create', { ...checkout, ...guest, phone: maria.value })
  const asked = { customer: { id: 1, email: null, phone: maria.value }, orders_to_redact: [] }
  await shop.tell('shopify', 'customers/redact', asked)
  assert.deepEqual(await traces(shop), [])
  await shop.say(maria, 'γεια σας')
  await shop.tell('shopify', 'checkouts/create', {
    ...checkout,
    ...guest,
    token: 'c7',
    cart_token: 'c7',
    phone: maria.value,
  })
  await shop.tell('shopify', 'customers/redact', asked)
  assert.deepEqual(await shop.rows('carts'), [])
  assert.ok((await shop.thread(maria)).includes('> γεια σας'))
})

test('customers/redact leaves what somebody wrote whose phone the customer typed into an order', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.say(maria, 'γεια σας')
  const account = { ...customer, id: 841, email: 'eleni@example.com', phone: null, default_address: null }
  await shop.tell('shopify', 'customers/create', account)
  await shop.tell('shopify', 'orders/create', {
    ...{ ...order, id: 842, customer: account, email: account.email, phone: maria.value },
    ...{ shipping_address: null, billing_address: null },
  })
  const asked = { customer: { id: 841, email: account.email, phone: null }, orders_to_redact: [842] }
  await shop.tell('shopify', 'customers/redact', asked)
  assert.ok((await shop.thread(maria)).includes('> γεια σας'))
  const { known } = await shop.order('842')
  assert.equal(known, false)
})

test('shop/redact takes what the store told, and only whom nothing else made known', async (t) => {
  const shop = await openConnectedShop(t, { shopOf: () => domain })
  await withMaria(shop)
  const anna = { kind: 'phone', value: '+36205550202' } as const
  await shop.say(anna, 'Jó napot!')
  for (let n = 0; n < 25; n++) {
    const phone = `+3069000010${String(n).padStart(2, '0')}`
    const more = { id: 100 + n, phone, email: `n${n}@example.gr` }
    await shop.tell('shopify', 'customers/create', { ...customer, ...more })
  }
  // One of them is a customer of the other store, too.
  const both = { id: 6, email: 'n0@example.gr', billing: { phone: '+306900001000' } }
  await shop.tell('woocommerce', 'customer.created', { ...both, date_modified_gmt: '2026-11-21T09:00:00' })
  await shop.tell('shopify', 'shop/redact', { shop_id: 1, shop_domain: 'another.myshopify.com' })
  assert.deepEqual(await shop.alerts(), ['store_erasure_of_another_shop'])
  assert.equal((await shop.rows('customers')).length, 27)
  const said = (await shop.thread(maria)).length
  await shop.post('shopify', 'shop/redact', { shop_id: 1, shop_domain: domain })
  // Twenty at a time, until nobody is left.
  for (let n = 0; n < 4; n++) await shop.settle()
  const left = await shop.sql`
    select 'account' as what from customers where store = 'shopify' union all select 'cart' from carts
    union all select 'part' from store_parts where store = 'shopify'
    union all select 'order' from orders where customer <> '{}' or contact_id is not null
    union all select 'parcel' from shipments where tracking_number is not null
    union all select 'event' from events where source = 'store:shopify' and payload <> '{}' and kind <> 'store_webhook'
    union all select 'yes' from consents where source = 'store:shopify' and granted`
  assert.deepEqual([...left.map((row) => row.what)], [])
  const people = await shop.sql`select value from contact_identities order by value`
  const expected = [maria.value, '+306900001000', anna.value, '6', 'n0@example.gr']
  assert.deepEqual([...people.map((row) => row.value)], expected.sort())
  assert.equal((await shop.thread(maria)).length, said)
  assert.ok((await shop.ledger(maria)).some((line) => line.startsWith('-marketing')))
  const waiting = await shop.sql`select 1 from events where handled_at is null`
  assert.equal(waiting.length, 0)
})

test('customers/data_request says where all of her can be read', async (t) => {
  const shop = await openConnectedShop(t)
  await withMaria(shop)
  const asked = { customer: { id: customer.id }, orders_requested: [order.id], data_request: { id: 9999 } }
  await shop.tell('shopify', 'customers/data_request', asked)
  await shop.tell('shopify', 'customers/data_request', asked)
  const alerts = await shop.sql`select kind, subject, details from alerts`
  const contactId = await shop.contactOf(maria)
  assert.deepEqual(
    [...alerts.map((row) => ({ ...row }))],
    [
      {
        kind: 'data_requested',
        subject: 'shopify:9999',
        details: {
          store: 'shopify',
          customerId: String(customer.id),
          exports: [`https://kalathi.example/api/contacts/${contactId}/export`],
        },
      },
    ],
  )
})

test('a webhook that fails is tried three times, set aside, and holds up no other', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.sql`alter table orders add constraint broken check (number <> '#666')`
  await shop.post('shopify', 'orders/create', { ...order, name: '#666' })
  await shop.tell('shopify', 'orders/create', { ...order, id: 2 })
  assert.equal((await shop.rows('orders')).length, 1)
  for (let n = 0; n < 3; n++) await shop.settle()
  const [event] =
    await shop.sql`select attempts, failed_at is not null as failed from events where handled_at is null`
  assert.deepEqual({ ...event }, { attempts: 3, failed: true })
  assert.deepEqual(await shop.alerts(), ['event_failed'])
})

test('a body that is no order is put away with an alert', async (t) => {
  const shop = await openConnectedShop(t)
  for (const body of [{}, [], null, 7, { id: 'a b' }, { id: 1, currency: 'ευρώ' }])
    assert.equal(await shop.tell('shopify', 'orders/create', body), 200)
  const alerts = await shop.sql`select kind, subject, times from alerts`
  assert.deepEqual({ ...alerts[0] }, { kind: 'store_unreadable', subject: 'shopify', times: 6 })
})

/** Bytes of webhooks that still hold this. */
const bytesWith = async (shop: Shop, text: string): Promise<number> =>
  (
    await shop.sql`
      select 1 from events where raw is not null and position(convert_to(${text}, 'UTF8') in raw) > 0`
  ).length

test('customers/redact reaches what was told of somebody without phone and e-mail, and its own words', async (t) => {
  const shop = await openConnectedShop(t)
  const unknown = { ...customer, id: 77, phone: null, email: null, default_address: null }
  const address = { ...order.shipping_address, phone: null }
  const told = {
    ...order,
    email: null,
    customer: unknown,
    shipping_address: address,
    billing_address: address,
  }
  await shop.tell('shopify', 'orders/create', told)
  await shop.tell('shopify', 'customers/create', unknown)
  assert.equal(await bytesWith(shop, 'Πηλού'), 2)
  // Not read yet, and an id stands in it by chance.
  await shop.post('shopify', 'orders/create', { ...order, id: 5, note: '77' })
  await shop.sql`update events set occurred_at = '2030-01-01' where handled_at is null`
  await shop.tell('shopify', 'customers/redact', {
    customer: { id: 77, email: 'new@example.gr', phone: '+306900000299' },
    orders_to_redact: [order.id],
  })
  // What is left is that other order's.
  assert.deepEqual([await bytesWith(shop, 'Πηλού'), await bytesWith(shop, 'new@example.gr')], [1, 0])
  assert.deepEqual((await shop.order('5')).total, '53.40')
})

test('what a webhook told of a person goes with the person, however their phone is written in it', async (t) => {
  const shop = await openConnectedShop(t)
  const spaced = { ...customer, phone: '690 000 02 01', email: null, default_address: null }
  await shop.tell('shopify', 'customers/create', spaced)
  assert.equal(await bytesWith(shop, '690 000 02 01'), 1)
  assert.ok(await eraseContact(shop, await shop.contactOf(maria), shop.clock.now()))
  assert.equal(await bytesWith(shop, '690 000 02 01'), 0)
})
