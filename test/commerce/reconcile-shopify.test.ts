// What Shopify is asked for, and how it answers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { queries, whole } from '../../src/stores/shopify/queries.ts'
import { order } from '../stores/shopify-bodies.ts'
import { openWithApi } from './with-api.ts'

test('shopify: a product that is not on sale is none', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  const variants = [{ id: '8001', title: 'μπλε', sku: 'CUP-BLUE', price: '24.95' }]
  const one = { title: 'Κούπα', updated_at: '2026-11-21T09:00:00Z', variants }
  shop.api.shopify.products = [
    { id: '8000', status: 'DRAFT', ...one },
    { id: '8100', status: 'ACTIVE', ...one, variants: [{ ...variants[0], id: '8101' }] },
  ]
  await shop.look()
  assert.deepEqual(
    (await shop.rows('products')).map((row) => row.external_id),
    ['8101'],
  )
  for (const query of [queries.products.text, whole.products]) assert.match(query, /\btitle status\b/)
})

const node = (n: number, more: object = {}) => ({
  id: String(5000 + n),
  name: `#${n}`,
  email: 'maria@example.gr',
  phone: null,
  created_at: `2025-06-01T08:00:${String(n % 60).padStart(2, '0')}Z`,
  processed_at: null,
  updated_at: `2025-06-01T08:00:${String(n % 60).padStart(2, '0')}Z`,
  cancelled_at: null,
  currency: 'HUF',
  customer_locale: 'hu',
  financial_status: 'PARTIALLY_REFUNDED',
  fulfillment_status: 'FULFILLED',
  payment_gateway_names: ['Utánvét'],
  total_price: { shopMoney: { amount: '12990.0' } },
  shipping: { shopMoney: { amount: '990.0' } },
  discount_codes: ['TEL'],
  customer: {
    id: '71',
    first_name: 'Anna',
    last_name: 'Kovács',
    state: 'ENABLED',
    email: { emailAddress: 'anna@example.hu', marketingState: 'SUBSCRIBED', marketingUpdatedAt: null },
    phone: { phoneNumber: '+36205550202', marketingState: 'NOT_SUBSCRIBED' },
    default_address: null,
  },
  shipping_address: { name: 'Kovács Anna', zip: '1051', city: 'Budapest', country_code: 'HU' },
  billing_address: null,
  line_items: [{ sku: 'OIL', name: 'Olívaolaj', quantity: 2, price: { shopMoney: { amount: '6000.0' } } }],
  fulfillments: [
    {
      id: String(9000 + n),
      created_at: '2025-06-02T08:00:00Z',
      updated_at: '2025-06-03T08:00:00Z',
      status: 'SUCCESS',
      shipment_status: 'DELIVERED',
      tracking: [{ company: 'GLS', number: `G${n}`, url: 'https://gls.example/1' }],
    },
  ],
  refunds: [
    {
      id: String(7000 + n),
      created_at: '2025-06-04T08:00:00Z',
      updated_at: '2025-06-04T08:00:00Z',
      transactions: {
        nodes: [{ kind: 'REFUND', status: 'SUCCESS', amount: { shopMoney: { amount: '6990.0' } } }],
      },
      refund_line_items: { nodes: [{ quantity: 1, restock_type: 'RETURN' }] },
      shipping_lines: {
        nodes: [{ amount: { shopMoney: { amount: '990.0' } }, tax_amount: { shopMoney: { amount: '0.0' } } }],
      },
    },
  ],
  ...more,
})

test('shopify: its past is read by GraphQL as its webhooks would have told it', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  const many = Array.from({ length: 240 }, (_, n) => ({
    sku: `S${n}`,
    name: `Tétel ${n}`,
    quantity: 1,
    price: { shopMoney: { amount: '10.0' } },
  }))
  shop.api.shopify.orders = [...Array.from({ length: 11 }, (_, n) => node(n)), node(50, { line_items: many })]
  shop.api.shopify.products = [
    {
      id: '8000',
      title: 'Olívaolaj',
      updated_at: '2025-06-01T08:00:00Z',
      online_store_url: 'https://olaj.example/p',
      image: { preview: { image: { url: 'https://cdn.example/o.jpg' } } },
      variants: [
        {
          id: '8001',
          title: 'Default Title',
          sku: 'OIL',
          price: '6000.0',
          inventory_quantity: 3,
          inventory_policy: 'DENY',
          item: { tracked: true },
          media: { nodes: [] },
        },
      ],
    },
  ]
  shop.api.shopify.customers = [{ ...node(0).customer, updated_at: '2025-06-01T08:00:00Z' }]
  await shop.look()
  assert.equal((await shop.rows('orders')).length, 12)
  const { items, ...one } = await shop.order('5003')
  assert.deepEqual(one, {
    number: '#3',
    status: 'delivered',
    total: '12990',
    shipping: '0',
    refunded: '6990',
    currency: 'HUF',
    payment: { method: 'cod', state: 'partially_refunded' },
    guest: false,
    discount_codes: ['TEL'],
    cart_id: null,
    returned_quantity: 1,
    known: true,
    parcels: [['GLS', 'G3', 'delivered']],
  })
  assert.deepEqual(items, [['OIL', 'Olívaolaj', 2, '6000']])
  assert.equal(((await shop.order('5050')).items as unknown[]).length, 240)
  const [product] = await shop.rows('products')
  assert.deepEqual(
    [product!.name, product!.stock, product!.image],
    ['Olívaolaj', 3, 'https://cdn.example/o.jpg'],
  )
  const [customer] = await shop.rows('customers')
  assert.deepEqual([customer!.name, customer!.phone], ['Anna Kovács', '+36205550202'])
})

test('shopify: points that run out are waited for, and a refusal for want of them is no failure', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  shop.api.shopify.orders = Array.from({ length: 40 }, (_, n) => node(n))
  shop.api.shop.points = 1100
  await shop.look({
    async wait(ms) {
      shop.waits.push(ms)
      // Half of them come back, so that the store has to refuse once.
      shop.api.shop.points += ms / 20
    },
  })
  assert.ok(shop.waits.length > 0 && shop.waits.every((ms) => ms > 0 && ms <= 3000), shop.waits.join())
  const [row] = await shop.sql`select failures, reason from stores`
  assert.deepEqual({ ...row }, { failures: 0, reason: null })
  for (let n = 0; n < 10 && !(await shop.store()).backfilledAt; n++) {
    shop.api.shop.points += 1500
    await shop.look()
  }
  assert.equal((await shop.rows('orders')).length, 40)
})

test('shopify: an order that was paid within the second that its webhook told is paid', async (t) => {
  const shop = await openWithApi(t, 'shopify')
  await shop.tell('shopify', 'orders/create', order, {
    headers: { 'x-shopify-triggered-at': '2026-11-21T09:30:01.500Z' },
  })
  shop.api.shopify.orders = [
    node(0, {
      id: String(order.id),
      updated_at: '2026-11-21T09:30:01Z',
      financial_status: 'PAID',
      fulfillment_status: 'UNFULFILLED',
      fulfillments: [],
      refunds: [],
    }),
  ]
  await shop.look()
  const { status, cart_id } = await shop.order(String(order.id))
  // And the cart that only the webhook knows stays known.
  assert.deepEqual([status, cart_id], ['paid', 'c1-cart-token'])
})
