import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Content } from '../../src/channels/channel.ts'
import { findProducts } from '../../src/commerce/catalogue.ts'
import { keepWhatsappCarts, type WhatsappCart } from '../../src/commerce/whatsapp-carts.ts'
import { newId } from '../../src/ids.ts'
import { maria, openShop, type TestShop } from '../conversations/shop.ts'
import { testDatabase } from '../support/postgres.ts'

const at = new Date('2026-11-21T10:00:00Z')
const cart = (over: Partial<WhatsappCart> = {}): WhatsappCart => ({
  contactId: '019aa000-0000-7000-8000-000000000001',
  externalId: 'message:1',
  items: [{ sku: 'SOAP-1', name: 'Σαπούνι', quantity: 2, price: '4.50' }],
  total: '9.00',
  currency: 'EUR',
  sample: false,
  at,
  ...over,
})

test('a cart is written once whatever is replayed, and a newer one takes its place', async (t) => {
  const { sql } = await testDatabase(t)
  const keep = (...carts: WhatsappCart[]) => sql.begin((tx) => keepWhatsappCarts(tx, newId, carts))
  const rows = async () => [
    ...(await sql`select external_id, total::text, completed_at from carts order by id`),
  ]
  const events = () => sql`select payload from events where kind = 'cart_updated' order by id`
  await keep(cart())
  const [first] = await sql`select * from carts`
  await keep(cart({ total: '99.00' }))
  await keep(cart(), cart())
  assert.deepEqual([...(await sql`select * from carts`)], [first])
  assert.equal((await events()).length, 1)

  const second = cart({ externalId: 'message:2', total: '4.50', at: new Date(at.getTime() + 1000) })
  await keep(second)
  // The first again, late: what is newer stays.
  await keep(cart())
  assert.deepEqual(await rows(), [{ external_id: 'message:2', total: '4.50', completed_at: null }])
  const payloads = (await events()).map((row) => row.payload)
  assert.deepEqual(payloads[0], {
    ...{ store: 'whatsapp', externalId: 'message:1', cartId: first!.id, created: true, total: '9.00' },
    ...{ currency: 'EUR', pieces: 2, completedAt: null, wasCompleted: false },
  })
  assert.deepEqual([payloads[1].cartId, payloads[1].created], [first!.id, false])

  // What was bought is history: the next cart is another.
  await sql`update carts set completed_at = ${at}`
  await keep(cart({ externalId: 'message:3' }))
  await keep(cart({ externalId: 'message:4', contactId: '019aa000-0000-7000-8000-000000000002' }))
  assert.deepEqual(
    (await rows()).map((row) => [row.external_id, row.completed_at !== null]),
    [
      ['message:2', true],
      ['message:3', false],
      ['message:4', false],
    ],
  )
})

test('products are found by SKU before the id of the store', async (t) => {
  const { sql } = await testDatabase(t)
  const add = (store: string, externalId: string, sku: string | null, name: string, changedAt = at) =>
    sql`insert into products (id, store, external_id, changed_at, sku, name, price, currency, stock)
      values (${newId()}, ${store}, ${externalId}, ${changedAt}, ${sku}, ${name}, 4.5, 'EUR', 3)`
  await add('generic', '7', 'SOAP', 'Olive')
  await add('generic', 'SOAP', 'X', 'Wrong')
  await add('shopify', '8', 'ROSE', 'Old', new Date(0))
  await add('generic', '9', 'ROSE', 'New')
  const found = await findProducts({ sql }, [
    'ROSE',
    'SOAP',
    '7',
    'nobody',
    'a\u0000b',
    '\ud83d',
    'x'.repeat(300),
  ])
  assert.deepEqual(found.map(({ retailerId, name }) => [retailerId, name]).sort(), [
    ['7', 'Olive'],
    ['ROSE', 'New'],
    ['SOAP', 'Olive'],
  ])
  assert.deepEqual(
    found.find(({ retailerId }) => retailerId === '7'),
    {
      ...{ retailerId: '7', sku: 'SOAP', name: 'Olive', price: '4.5', currency: 'EUR', stock: 3 },
    },
  )
  assert.deepEqual(await findProducts({ sql }, []), [])
})

async function stock(shop: TestShop): Promise<void> {
  await shop.sql`insert into products (id, store, external_id, changed_at, sku, name, price, currency, stock)
    values (${newId()}, 'generic', '1', ${at}, 'SOAP-OLIVE', 'Σαπούνι ελιάς', 4.50, 'EUR', null)`
}
const sent = (quantity: number): Content => ({
  ...{ type: 'order', catalogId: 'c', text: '' },
  items: [{ retailerId: 'SOAP-OLIVE', quantity, price: '4.50', currency: 'EUR' }],
})

test('a cart sent by WhatsApp is kept in its turn, and read back with a button', async (t) => {
  const shop = await openShop(t)
  await stock(shop)
  await shop.setFlow('whatsapp-cart', { settings: { checkoutUrl: 'https://shop.example/?c={{ cart }}' } })
  const [said] = await shop.say(maria, sent(3))
  assert.match(said!, /3 × Σαπούνι ελιάς: 13,50 €/)
  const contactId = await shop.contactOf(maria)
  const [kept] =
    await shop.sql`select store, external_id, contact_id, total::text, currency, items from carts`
  assert.deepEqual(
    { ...kept, external_id: null },
    {
      ...{ store: 'whatsapp', external_id: null, contact_id: contactId, total: '13.50', currency: 'EUR' },
      items: [{ sku: 'SOAP-OLIVE', name: 'Σαπούνι ελιάς', quantity: 3, price: '4.50' }],
    },
  )
  const [message] = await shop.sql`select content from messages where direction = 'out'`
  assert.equal(message!.content.url, `https://shop.example/?c=${encodeURIComponent(kept!.external_id)}`)
  const [event] = await shop.sql`select handled_at from events where kind = 'cart_updated'`
  assert.ok(event!.handled_at, 'its event is taken at once')
  const [contact] = await shop.sql`select topics from contacts where id = ${contactId}`
  assert.deepEqual(contact!.topics, ['cart:whatsapp'])

  await shop.say(maria, sent(1))
  assert.deepEqual([...(await shop.sql`select total::text from carts`)], [{ total: '4.50' }])
})

test('while a human has the conversation, a cart is theirs', async (t) => {
  const shop = await openShop(t)
  await stock(shop)
  await shop.say(maria, 'θέλω να μιλήσω με κάποιον')
  assert.deepEqual(await shop.say(maria, sent(1)), [])
  assert.equal((await shop.sql`select 1 from carts`).length, 0)
})
