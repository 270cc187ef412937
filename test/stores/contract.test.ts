// The same shop told by every store: whatever it speaks, the tables say the same afterwards.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStores } from '../../src/stores/registry.ts'
import { openConnectedShop } from './connected-shop.ts'
import { type Shop, speakers, type Told, usual } from './speakers.ts'

/** An order as it stands, without what one store knows and another does not. */
async function orderOf(shop: Shop, n = 0) {
  const [row] = await shop.sql`
    select o.status, o.total::float8 as total, o.currency, o.refunded::float8 as refunded, o.guest, o.discount_codes as codes,
      (select count(*)::int from order_items i where i.order_id = o.id) as items,
      (select coalesce(jsonb_agg(s.tracking_number order by s.position), '[]') from shipments s where s.order_id = o.id) as parcels,
      (select i.value from contact_identities i where i.contact_id = o.contact_id and i.kind = 'phone') as phone,
      (select c.name from contacts c where c.id = o.contact_id) as name
    from orders o order by o.external_id offset ${n} limit 1`
  return { ...row }
}

const one = { total: 49.9, currency: 'EUR', refunded: 0, guest: false, codes: [], items: 1, parcels: [] }
const hers = { ...one, phone: usual.phone, name: usual.name }

const orders: [string, Told['order'][], object][] = [
  [
    'an order with a discount',
    [{ at: 1, discount: 'WINTER' }],
    { ...hers, status: 'paid', codes: ['WINTER'] },
  ],
  ['a guest with a phone', [{ at: 1, who: { ...usual, id: 0 } }], { ...hers, status: 'paid', guest: true }],
  ['nobody’s phone', [{ at: 1, who: { ...usual, phone: null } }], { ...hers, status: 'paid', phone: null }],
  [
    'a phone in the billing address only',
    [{ at: 1, who: { ...usual, phone: null }, billingPhone: '690 000 0201' }],
    { ...hers, status: 'paid' },
  ],
  [
    'a name of any script',
    [{ at: 1, who: { ...usual, name: '李 小龍🐉' } }],
    { ...hers, status: 'paid', name: '李 小龍🐉' },
  ],
  [
    'a currency without decimals',
    [{ at: 1, currency: 'HUF', total: '19900' }],
    { ...hers, status: 'paid', currency: 'HUF', total: 19900 },
  ],
  ['250 items', [{ at: 1, items: 250 }], { ...hers, status: 'paid', items: 250 }],
  [
    'a part of it sent, then the rest',
    [
      { at: 1, parcels: [{ number: 'A1' }] },
      { at: 2, status: 'sent', parcels: [{ number: 'A1' }, { number: 'A2' }] },
    ],
    { ...hers, status: 'fulfilled', parcels: ['A1', 'A2'] },
  ],
  [
    'several refunds',
    [
      { at: 1, refunds: [{ id: 1, amount: '10.00', pieces: 1 }] },
      {
        at: 2,
        refunds: [
          { id: 1, amount: '10.00', pieces: 1 },
          { id: 2, amount: '5.50', pieces: 0 },
        ],
      },
    ],
    { ...hers, status: 'paid', refunded: 15.5 },
  ],
  ['cancelled', [{ at: 1 }, { at: 2, status: 'cancelled' }], { ...hers, status: 'cancelled' }],
]

test('every store of the registry has a speaker here', () => {
  assert.deepEqual(Object.keys(createStores()).sort(), Object.keys(speakers).sort())
})

for (const [store, speak] of Object.entries(speakers)) {
  for (const [what, told, expected] of orders) {
    test(`${store}: ${what}, also five times, the wrong way round and hours late`, async (t) => {
      const shop = await openConnectedShop(t)
      const tell = async (each: Told['order'][]) => {
        for (const change of each) await speak.order(shop, change)
      }
      await tell(told)
      assert.deepEqual(await orderOf(shop), expected)
      const count = async () => {
        const [row] = await shop.sql`
          select (select count(*)::int from events where kind = 'order_updated') as news,
            (select count(*)::int from orders) as orders, (select count(*)::int from contacts) as contacts`
        return { ...row }
      }
      const before = await count()
      assert.equal(before.orders, 1)
      for (let n = 0; n < 4; n++) await tell(told)
      shop.clock.at += 5 * 3_600_000
      await tell(told.toReversed())
      assert.deepEqual(await orderOf(shop), expected)
      assert.deepEqual(await count(), before, 'nothing of it was news again, nor somebody else’s')
    })
  }

  test(`${store}: told the wrong way round from the start, it stands as it did last`, async (t) => {
    const shop = await openConnectedShop(t)
    await speak.order(shop, { at: 20, status: 'cancelled' })
    await speak.order(shop, { at: 1, discount: 'WINTER' })
    assert.equal((await orderOf(shop)).status, 'cancelled')
  })

  test(`${store}: customers with language, phone and what they allowed, the newest of each`, async (t) => {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp: true })
    const read = async () => {
      const [row] = await shop.sql`
        select c.name, c.locale, (select value from contact_identities i where i.contact_id = c.contact_id and i.kind = 'phone') as phone
        from customers c`
      return { ...row }
    }
    const maria = { name: 'Μαρία Πηλού', phone: '+306900000201', language: 'el' }
    await speak.customer(shop, { ...maria, at: 1, consent: true })
    await speak.customer(shop, { ...maria, at: 9, name: 'Μαρία Νέα' })
    await speak.customer(shop, { ...maria, at: 1, consent: true })
    assert.deepEqual(await read(), { name: 'Μαρία Νέα', locale: 'el', phone: maria.phone })
    const ledger = await shop.sql`select granted, words from consents where purpose = 'cart'`
    assert.equal(ledger.length, 1)
    assert.equal(ledger[0]!.granted, true)
    assert.ok(ledger[0]!.words)
  })

  test(`${store}: products with price, pictures and stock, the newest of each`, async (t) => {
    const shop = await openConnectedShop(t)
    await speak.product(shop, { at: 5, stock: 0, price: '19.90' })
    for (const at of [1, 2, 5])
      await speak.product(shop, { at, stock: at === 5 ? 0 : 12, price: at === 5 ? '19.90' : '24.95' })
    const rows =
      await shop.sql`select name, sku, price::text, stock, image from products where sku = 'CUP-BLUE'`
    assert.equal(rows.length, 1)
    const { image, ...rest } = rows[0]!
    assert.deepEqual(rest, { name: 'Κούπα - μπλε', sku: 'CUP-BLUE', price: '19.90', stock: 0 })
    assert.match(image, /^https:\/\/.*koupa.*\.jpg$/)
  })

  test(`${store}: a cart as it was last changed, whatever comes late or again`, async (t) => {
    const shop = await openConnectedShop(t)
    for (const [at, pieces] of [
      [9, 3],
      [1, 1],
      [9, 3],
      [5, 2],
    ] as const)
      await speak.cart(shop, { at, pieces })
    const read = async () => {
      const [row] = await shop.sql`
        select items -> 0 ->> 'quantity' as pieces, recovery_url is not null as back, completed_at is null as open,
          ordered_at, (select value from contact_identities i where i.contact_id = c.contact_id and i.kind = 'phone') as phone
        from carts c`
      return { ...row }
    }
    const left = { pieces: '3', back: true, open: true, ordered_at: null, phone: usual.phone }
    assert.deepEqual(await read(), left)
    assert.equal((await shop.sql`select 1 from carts`).length, 1)
  })
}
