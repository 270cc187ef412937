// Money of currencies without decimals, and with three, from a store's words to the shopper's and the owner's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findOrders } from '../../src/commerce/find.ts'
import { wordMean } from '../../src/currency.ts'
import { readCarts } from '../../src/insights/carts.ts'
import { readDaily } from '../../src/insights/daily.ts'
import { wordMoney } from '../../src/language/money.ts'
import { keys, pass } from '../conversations/left-carts.ts'
import { hour, maria } from '../conversations/shop.ts'
import { openConnectedShop } from './connected-shop.ts'
import * as shopify from './shopify-bodies.ts'
import * as woo from './woocommerce-bodies.ts'

type Shop = Awaited<ReturnType<typeof openConnectedShop>>
/** Two pieces and delivery, of which one piece is given back. */
type Money = { currency: string; piece: string; shipping: string; total: string; back: string }

const usual: Money[] = [
  { currency: 'JPY', piece: '1980', shipping: '660', total: '4620', back: '1980' },
  { currency: 'KRW', piece: '12500', shipping: '3000', total: '28000', back: '12500' },
  { currency: 'ISK', piece: '4990', shipping: '1200', total: '11180', back: '4990' },
  { currency: 'KWD', piece: '1.255', shipping: '0.75', total: '3.26', back: '1.255' },
]
const revenues: Record<string, string> = { JPY: '1980.00', KRW: '12500.00', ISK: '4990.00', KWD: '1.255' }
const worded: Record<string, [string, string]> = {
  JPY: ['¥4,620', '4.620 ¥'],
  KRW: ['₩28,000', '28.000 ₩'],
  ISK: ['kr 11,180', '11.180 kr'],
  KWD: ['KWD 3.260', '3,260 KWD'],
}

/** As each store writes it: Shopify with the places of the currency, or with two whatever it is. */
const tells: Record<string, (shop: Shop, money: Money) => Promise<unknown>> = {
  shopify(shop, { currency, piece, shipping, total, back }) {
    const set = (amount: string) => ({
      shop_money: { amount: `${amount}${amount.includes('.') ? '' : '.0'}` },
    })
    return shop.tell('shopify', 'orders/updated', {
      ...{ ...shopify.order, currency, total_price: total, total_price_set: set(total) },
      total_shipping_price_set: set(shipping),
      line_items: [{ id: 1, sku: 'CUP', name: 'Κούπα', title: 'Κούπα', quantity: 2, price: piece }],
      ...{ financial_status: 'partially_refunded', cart_token: 'c1', checkout_token: 'c1' },
      refunds: [
        {
          ...shopify.refund({ order_id: shopify.order.id }, 1),
          ...{ order_adjustments: [], refund_line_items: [] },
          transactions: [{ id: 1, amount: back, kind: 'refund', status: 'success' }],
        },
      ],
    })
  },
  woocommerce(shop, { currency, piece, shipping, total, back }) {
    const whole = (2 * Number(piece)).toFixed(3)
    return shop.tell('woocommerce', 'order.updated', {
      ...{ ...woo.order, currency, total, status: 'processing', shipping_total: shipping, shipping_tax: '0' },
      ...{ payment_method: 'stripe', date_paid_gmt: '2026-11-21T09:30:04' },
      line_items: [{ id: 1, sku: 'CUP', name: 'Κούπα', quantity: 2, subtotal: whole, subtotal_tax: '0' }],
      coupon_lines: [],
      refunds: [{ id: 9, total: `-${back}` }],
    })
  },
}

for (const [store, tell] of Object.entries(tells))
  for (const money of usual) {
    test(`${store} tells ${money.currency}, and it is the same amount to the shopper and in every report`, async (t) => {
      const shop = await openConnectedShop(t)
      const { currency, piece, shipping, total, back } = money
      await tell(shop, money)
      const [order] = await findOrders(shop, await shop.contactOf(maria))
      assert.ok(order)
      const same = (a: string, b: string) => assert.equal(Number(a), Number(b))
      assert.equal(order.currency, currency)
      same(order.total, total)
      same(order.shippingTotal, shipping)
      same(order.refundedTotal, back)
      assert.deepEqual(
        order.items.map(({ price, quantity }) => [Number(price), quantity]),
        [[Number(piece), 2]],
      )
      assert.deepEqual(
        [wordMoney(order.total, currency, 'en'), wordMoney(order.total, currency, 'el')],
        worded[currency],
      )
      const day = {
        ...{ from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-22T00:00:00Z') },
        ...{ timeZone: 'Europe/Athens', currency, dates: ['2026-11-20', '2026-11-21'] },
      }
      const sold = (await readDaily(shop.sql, day)).map(({ revenue }) => revenue)
      assert.ok(sold.includes(revenues[currency]!), `${sold}`)
      await shop.sql`
        insert into carts (id, store, external_id, changed_at, contact_id, customer, items, total, currency)
        select gen_random_uuid(), store, cart_id, placed_at, contact_id, '{}', '[]', total, currency from orders`
      await shop.sql`
        insert into cart_recoveries (cart_id, held_out, begun_at)
        select id, false, changed_at - interval '1 hour' from carts`
      const { treated } = await readCarts(shop.sql, { ...day, days: 7 })
      assert.deepEqual(
        [treated.recovered, treated.revenue, treated.revenuePerCart],
        [1, revenues[currency], back],
      )
    })
  }

test('a share of a taxed amount is a price of its currency', async (t) => {
  const shop = await openConnectedShop(t)
  const shares = { JPY: 367, KRW: 367, ISK: 367, EUR: 366.67, HUF: 366.67, KWD: 366.667 }
  for (const [n, [currency, price]] of Object.entries(shares).entries()) {
    const line = { id: 1, sku: 'CUP', name: 'Κούπα', quantity: 3, subtotal: '1000', subtotal_tax: '100' }
    const line_items = [line]
    await shop.tell('woocommerce', 'order.updated', { ...woo.order, id: 50 + n, currency, line_items })
    const { items } = await shop.order(String(50 + n))
    assert.equal(Number((items as string[][])[0]![3]), price, currency)
  }
})

test('a reminder of a cart says its currency’s own amount', async (t) => {
  for (const [currency, total, said] of [
    ['JPY', '4620.00', /4\.620 ¥/u],
    ['KWD', '3.260', /3,260 KWD/u],
  ] as const) {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp: true })
    await shop.setFlow('cart-recovery', { settings: { steps: [{ afterMinutes: 60 }] } })
    await shop.sql`update flow_settings set enabled_at = '2026-01-01'`
    const updated_at = shop.clock.now().toISOString()
    const told = {
      ...shopify.checkout,
      currency,
      presentment_currency: currency,
      total_price: total,
      updated_at,
    }
    await shop.tell('shopify', 'checkouts/update', { ...told, completed_at: null, phone: maria.value })
    await pass(shop, hour)
    assert.equal((await keys(shop)).length, 1)
    const [message] = await shop.sql`select body from messages where purpose = 'cart'`
    assert.match(message!.body, said)
  }
})

test('a price has the decimals that ISO 4217 gives its currency', () => {
  const without = [
    'BIF',
    'CLP',
    'DJF',
    'GNF',
    'ISK',
    'JPY',
    'KMF',
    'KRW',
    'PYG',
    'RWF',
    'UGX',
    'VND',
    'VUV',
    'XAF',
  ]
  assert.deepEqual(
    without.filter((code) => wordMean(7.4, code) !== '7'),
    [],
  )
  assert.deepEqual([wordMean(7.4, 'HUF'), wordMean(7.4, 'KWD')], ['7.40', '7.400'])
})
