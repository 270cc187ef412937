import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { applyOrder } from '../../src/commerce/orders.ts'
import { applyProduct, removeProducts } from '../../src/commerce/products.ts'
import { orderShape } from '../../src/commerce/shapes.ts'
import { cancelWatch, expireWatches } from '../../src/commerce/watches/keep.ts'
import { wakeWatchers } from '../../src/commerce/watches/wake.ts'
import { findWatched } from '../../src/commerce/watches/watched.ts'
import { mergeContacts } from '../../src/contacts/merge.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { quietLog } from '../support/log.ts'
import { anna, hour, maria, openShop, phone, type TestShop } from './shop.ts'

const day = 24 * hour
const platter = {
  sku: 'PLATE-FISH',
  name: 'Πιατέλα «Ψάρι»',
  price: '22.00',
  currency: 'EUR',
  url: 'https://shop.example/p/platter',
  image: 'https://shop.example/p/platter.jpg',
}
const commerce = ({ sql, clock }: TestShop) => ({ sql, clock, newId, wake: noWake, country: 'GR' })

/** The product is so from now on, and whoever waits hears of it. */
async function put(shop: TestShop, more: object, at = shop.clock.now()) {
  shop.clock.at += 1000
  await applyProduct(commerce(shop), 'generic', 'P1', { ...platter, ...more }, { occurredAt: at })
  await settle(shop)
}

async function settle(shop: TestShop, since: Date | null = new Date(0)) {
  const { sql, clock } = shop
  const deps = { sql, newId, log: quietLog, wake: noWake, clock, alert: async () => {} }
  await wakeWatchers({ ...deps, since, dropPercent: 5 })
  const rows = await sql<{ id: string }[]>`
    select distinct contact_id as id from events where handled_at is null and contact_id is not null`
  await shop.run(rows.map(({ id }) => id))
}

async function openWaiting(t: TestContext) {
  const shop = await openShop(t)
  await put(shop, { stock: 0 })
  return shop
}

const told = async (shop: TestShop) =>
  [
    ...(await shop.sql<{ body: string; status: string; reason: string | null }[]>`
      select body, status, reason from messages where purpose = 'stock' order by seq`),
  ].map(({ status, reason }) => `${status} ${reason ?? ''}`.trim())

const states = async (shop: TestShop) =>
  (await shop.sql<{ state: string }[]>`select state from watches order by asked_at, id`).map(
    ({ state }) => state,
  )

test('who asked is told once, with picture, price and link, and the ledger has their words', async (t) => {
  const shop = await openWaiting(t)
  const [said] = await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  assert.match(said!, /Μόλις έρθει ξανά το προϊόν Πιατέλα «Ψάρι»/u)
  assert.deepEqual(await shop.ledger(maria), [
    '+stock ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι: Πιατέλα «Ψάρι»',
  ])
  await put(shop, { stock: 3, price: '20.00' })
  const [message] = await shop.sql<{ content: Record<string, unknown>; key: string }[]>`
    select content, business_key as key from messages where purpose = 'stock'`
  assert.match(String(message!.content.text), /ξανά διαθέσιμο \(20,00 €\)/u)
  assert.deepEqual(
    [message!.content.url, message!.content.image],
    ['https://shop.example/p/platter', 'https://shop.example/p/platter.jpg'],
  )
  // It flickers, and its store says everything five times.
  for (let n = 0; n < 5; n++) {
    await put(shop, { stock: n % 2 ? 2 : 4, price: '20.00' })
    await put(shop, { stock: n % 2 ? 2 : 4, price: '20.00' })
  }
  await shop.sql`update messages set status = 'accepted' where purpose = 'stock'`
  await put(shop, { stock: 0 })
  await put(shop, { stock: 9 })
  assert.deepEqual(await told(shop), ['accepted'])
  assert.deepEqual(await states(shop), ['told'])
})

test('what is held is withdrawn when the product is gone again, and told when it is there again', async (t) => {
  const shop = await openWaiting(t)
  await shop.say(maria, 'pes mou otan erthei i piatela psari')
  await put(shop, { stock: 3 })
  await shop.sql`update messages set status = 'held', reason = 'quiet_hours' where purpose = 'stock'`
  await put(shop, { stock: 0 })
  assert.deepEqual([await told(shop), await states(shop)], [['skipped withdrawn'], ['open']])
  await put(shop, { stock: 1 })
  assert.deepEqual(await told(shop), ['skipped withdrawn', 'pending'])
  shop.clock.at += 1000
  const gone = { store: 'generic', externalId: 'P1', at: shop.clock.now() }
  await shop.sql.begin((tx) => removeProducts(tx, newId, gone))
  await settle(shop)
  assert.deepEqual(await told(shop), ['skipped withdrawn', 'skipped withdrawn'])
  assert.deepEqual(await states(shop), ['open'])
})

test('whoever bought it need not hear that it is there, whether before or while it waits to leave', async (t) => {
  const shop = await openWaiting(t)
  await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  await shop.say(anna, 'szóljanak ha újra kapható: πιατέλα ψάρι')
  await buy(shop, '306900000201', 'A1')
  await put(shop, { stock: 3 })
  assert.deepEqual(await states(shop), ['bought', 'told'])
  await buy(shop, '36205550202', 'A2')
  assert.deepEqual([await told(shop), await states(shop)], [['skipped withdrawn'], ['bought', 'bought']])
})

async function buy(shop: TestShop, digits: string, number: string) {
  shop.clock.at += 1000
  const order = orderShape.parse({
    ...{
      number,
      customer: { phone: `+${digits}` },
      placedAt: shop.clock.now().toISOString(),
      status: 'paid',
    },
    ...{ total: '22.00', currency: 'EUR', shipments: [] },
    items: [{ sku: 'PLATE-FISH', name: 'Fish', quantity: 1, price: '22.00' }],
  })
  const { contactId } = await applyOrder(commerce(shop), 'generic', number, order, {
    occurredAt: shop.clock.now(),
  })
  await shop.run([contactId!])
}

test('a price is told where it fell by so much in the same currency, from the day they asked', async (t) => {
  const shop = await openShop(t)
  const forint = (price: string, more: object = {}) =>
    put(shop, { name: 'Halas tál', price, currency: 'HUF', stock: 9, ...more })
  await forint('12900')
  const [said] = await shop.say(anna, 'szóljanak ha olcsóbb lesz a halas tál')
  assert.match(said!, /A mai ár: 12 900 Ft/u)
  await forint('12300')
  await forint('30', { currency: 'EUR' })
  await forint('12000', { stock: 0 })
  assert.deepEqual(await told(shop), [])
  await forint('12255')
  const [{ body }] = await shop.sql<[{ body: string }]>`select body from messages where purpose = 'stock'`
  assert.match(body, /Új ára 12 255 Ft, eddig 12 900 Ft volt/u)
  // As dear as before, and it has not left.
  await forint('12900')
  assert.deepEqual([await told(shop), await states(shop)], [['skipped withdrawn'], ['open']])
})

test('two contacts who turn out to be one are told once', async (t) => {
  const shop = await openWaiting(t)
  const others = [phone('306900000210'), phone('306900000211')]
  for (const one of [maria, anna, ...others])
    await shop.say(one, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  const ids = await Promise.all([maria, anna, ...others].map((one) => shop.contactOf(one)))
  const join = (a: string, b: string) => shop.sql.begin((tx) => mergeContacts(tx, a, b))
  // Before anything happened, and after both were told while nothing has left.
  await join(ids[0]!, ids[1]!)
  await put(shop, { stock: 5 })
  assert.equal((await told(shop)).length, 3)
  await join(ids[2]!, ids[3]!)
  await put(shop, { stock: 6 })
  assert.deepEqual((await told(shop)).sort(), ['pending', 'pending', 'skipped withdrawn'])
})

test('a STOP takes back what was asked until then, and nothing that is asked after', async (t) => {
  const shop = await openWaiting(t)
  await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  await shop.say(maria, 'STOP')
  await put(shop, { stock: 5 })
  assert.deepEqual(await told(shop), [])
  await put(shop, { stock: 0 })
  await shop.say(anna, 'szóljanak ha újra kapható: πιατέλα ψάρι')
  await shop.say(anna, 'nem kérek értesítést')
  await put(shop, { stock: 5 })
  assert.deepEqual([await told(shop), await states(shop)], [[], ['open', 'cancelled']])
})

test('what is old, switched off, expired or cancelled tells nobody', async (t) => {
  const shop = await openWaiting(t)
  await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  shop.clock.at += 2 * day
  const stale = { ...platter, stock: 4 }
  await applyProduct(commerce(shop), 'generic', 'P1', stale, {
    occurredAt: new Date(shop.clock.at - 1.5 * day),
  })
  await settle(shop)
  await applyProduct(
    commerce(shop),
    'generic',
    'P1',
    { ...stale, stock: 5 },
    { occurredAt: shop.clock.now() },
  )
  await settle(shop, null)
  assert.deepEqual(await told(shop), [])
  shop.clock.at += 89 * day
  assert.equal(await expireWatches(shop, shop.clock.now()), 1)
  await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  await put(shop, { stock: 0 })
  await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  const [{ id }] = await shop.sql<[{ id: string }]>`select id from watches where state = 'open'`
  assert.ok(await cancelWatch(shop, id, shop.clock.now()))
  await put(shop, { stock: 5 })
  assert.deepEqual(await told(shop), [])
})

test('the gate decides: by template outside the window, not at all without leave', async (t) => {
  const shop = await openWaiting(t)
  await shop.setFlow('product-watch', { settings: { templates: { back_in_stock: 'back_in_stock' } } })
  await shop.sql`update flow_settings set enabled_at = '2026-01-01'`
  await shop.sql`
    insert into templates (id, account, name, language, category, status, components)
    values (${newId()}, '720000000000009', 'back_in_stock', 'el', 'MARKETING', 'APPROVED', ${shop.sql.json([
      { type: 'BODY', text: 'Μας ζητήσατε να σας ειδοποιήσουμε: το προϊόν {{1}} είναι ξανά διαθέσιμο.' },
    ])})`
  await shop.say(maria, 'ειδοποιήστε με όταν ξαναέρθει η πιατέλα ψάρι')
  shop.clock.at += 2 * day
  await put(shop, { stock: 5 })
  await shop.sql`delete from messages where purpose = 'reply'`
  const [going] = await leave(shop)
  const content = going?.message.content
  assert.ok(content?.type === 'template')
  assert.deepEqual(content.body, ['Πιατέλα «Ψάρι»'])
  await shop.sql`update messages set status = 'pending', instance = null where purpose = 'stock'`
  await shop.say(maria, 'STOP')
  await shop.sql`delete from messages where purpose = 'reply'`
  assert.deepEqual([await leave(shop), await told(shop)], [[], ['skipped opted_out']])
})

/** What the gate lets through now. */
async function leave({ sql, clock, channelId, deps }: TestShop) {
  await sql`insert into sending_streams (id, channel_id, tokens) values (${newId()}, ${channelId}, 100) on conflict do nothing`
  const { settings: rules } = await deps.shop.current()
  const asked = [{ channelId, rate: 1000, most: 10 }]
  return (await takeDue(sql, { asked, rules, now: clock.now(), instance: 1 }))[0]!.going
}

test('a look that was cut short is gone on with: each of many is told once', async (t) => {
  const shop = await openWaiting(t)
  const { sql, clock } = shop
  const [{ id: product }] = await sql<[{ id: string }]>`select id from products`
  const many = 2300
  await sql`
    with people as (
      insert into contacts (id, name) select gen_random_uuid(), 'W' from generate_series(1, ${many}) returning id)
    insert into watches (id, contact_id, product_id, kind, asked_at, expires_at)
    select gen_random_uuid(), id, ${product}, 'back_in_stock', ${clock.now()}, ${new Date(clock.at + day)} from people`
  await applyProduct(commerce(shop), 'generic', 'P1', { ...platter, stock: 5 }, { occurredAt: clock.now() })
  const deps = { sql, newId, log: quietLog, wake: noWake, clock, since: new Date(0), dropPercent: 5 }
  let woken = 0
  const dies = { ...noWake, turns: () => assert.ok(++woken < 2, 'the process dies here') }
  await wakeWatchers({ ...deps, wake: dies, alert: async () => {} }).catch(() => {})
  await wakeWatchers({ ...deps, alert: async () => {} })
  await wakeWatchers({ ...deps, alert: async () => {} })
  const [counted] = await sql<[{ events: number; people: number }]>`
    select count(*)::int as events, count(distinct contact_id)::int as people
    from events where kind = 'watched_product_changed'`
  assert.deepEqual({ ...counted }, { events: many, people: many })
})

test('a product is found without reading all there are, and by what is no id there is none', async (t) => {
  const shop = await openWaiting(t)
  const { sql, clock } = shop
  await sql`
    insert into products (id, store, external_id, name, changed_at)
    select gen_random_uuid(), 'generic', 'other-' || n, 'Πιάτο ' || n, ${clock.now()} from generate_series(1, 3000) n`
  await sql`vacuum analyze products`
  const [{ id } = { id: '' }] = await sql<{ id: string }[]>`select id from products where external_id = 'P1'`
  const asked = { contactId: newId(), dropPercent: 5, now: clock.now() }
  await sql.begin(async (tx) => {
    assert.equal((await findWatched(tx, { ...asked, productId: id }))?.product.name, platter.name)
    const [read] = await tx<[{ whole: number }]>`
      select seq_scan::int as whole from pg_stat_xact_user_tables where relname = 'products'`
    assert.equal(read.whole, 0)
  })
  assert.equal(await findWatched(sql, { ...asked, productId: 'PLATE-FISH' }), null)
})
