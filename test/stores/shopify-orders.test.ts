import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { fulfillment, order, refund } from './shopify-bodies.ts'

const at = (time: string, more: object = {}) => ({ updated_at: `2026-11-21T${time}+02:00`, ...more })

test('an order is there with all that was told of it', async (t) => {
  const shop = await openConnectedShop(t)
  assert.equal(await shop.tell('shopify', 'orders/create', order), 200)
  assert.deepEqual(await shop.order(String(order.id)), {
    number: '#1042',
    status: 'pending',
    total: '53.40',
    shipping: '3.50',
    refunded: '0',
    currency: 'EUR',
    payment: { method: 'cod', state: 'pending' },
    guest: false,
    discount_codes: ['WINTER'],
    cart_id: 'c1-cart-token',
    returned_quantity: 0,
    known: true,
    parcels: [],
    items: [
      ['CUP-BLUE', 'Κούπα - μπλε', 2, '24.95'],
      [null, 'Σαπούνι', 1, '5'],
    ],
  })
  assert.deepEqual(await shop.alerts(), [])
})

const statuses = [
  ['pending', {}],
  ['paid', { financial_status: 'paid' }],
  ['pending', { financial_status: 'authorized' }],
  ['pending', { financial_status: 'partially_paid' }],
  ['paid', { financial_status: 'partially_refunded' }],
  ['refunded', { financial_status: 'refunded', fulfillment_status: 'fulfilled' }],
  ['cancelled', { cancelled_at: '2026-11-21T11:40:00+02:00', financial_status: 'refunded' }],
  ['cancelled', { financial_status: 'voided' }],
  ['pending', { fulfillment_status: 'partial', fulfillments: [fulfillment()] }],
  ['fulfilled', { fulfillment_status: 'fulfilled', fulfillments: [fulfillment()] }],
  [
    'delivered',
    { fulfillment_status: 'fulfilled', fulfillments: [fulfillment({ shipment_status: 'delivered' })] },
  ],
] as const

test('the status of an order follows what was paid, sent and cancelled', async (t) => {
  const shop = await openConnectedShop(t)
  for (const [i, [expected, more]] of statuses.entries()) {
    await shop.tell('shopify', 'orders/updated', { ...order, id: 100 + i, ...more })
    const { status } = await shop.order(String(100 + i))
    assert.equal(status, expected, JSON.stringify(more))
  }
})

const gateways = [
  ['cod', ['Cash on Delivery (COD)']],
  ['cod', ['Αντικαταβολή']],
  ['cod', ['Utánvét']],
  ['card', ['shopify_payments']],
  ['card', ['Viva Wallet Smart Checkout']],
  ['bank_transfer', ['Bank Deposit']],
  ['bank_transfer', ['Κατάθεση σε λογαριασμό']],
  ['bank_transfer', ['Banki átutalás']],
  ['other', ['paypal']],
  ['other', ['manual']],
] as const

test('the ways to pay are told apart', async (t) => {
  const shop = await openConnectedShop(t)
  for (const [i, [method, payment_gateway_names]] of gateways.entries()) {
    await shop.tell('shopify', 'orders/create', { ...order, id: 200 + i, payment_gateway_names })
    assert.deepEqual((await shop.order(String(200 + i))).payment, { method, state: 'pending' })
  }
})

const parcels = [
  ['in_transit', {}],
  ['preparing', { status: 'pending' }],
  ['preparing', { shipment_status: 'label_printed' }],
  ['preparing', { shipment_status: 'confirmed' }],
  ['in_transit', { shipment_status: 'in_transit' }],
  ['out_for_delivery', { shipment_status: 'out_for_delivery' }],
  ['ready_for_pickup', { shipment_status: 'ready_for_pickup' }],
  ['failed_attempt', { shipment_status: 'attempted_delivery' }],
  ['delivered', { shipment_status: 'delivered' }],
  ['delivered', { shipment_status: 'picked_up' }],
  ['in_transit', { shipment_status: 'something_new' }],
  [null, { status: 'cancelled' }],
  [null, { status: 'error' }],
] as const

test('a parcel is where the carrier last said it is', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'orders/create', order)
  for (const [i, [status, more]] of parcels.entries()) {
    const time = `11:${String(30 + i)}:00`
    await shop.tell('shopify', 'fulfillments/update', fulfillment(at(time, more)))
    const expected = status === null ? [] : [['ACS', '7000041', status]]
    assert.deepEqual((await shop.order(String(order.id))).parcels, expected, JSON.stringify(more))
  }
})

test('parcels and refunds before their order, after it, twice and late: the order is the same', async (t) => {
  const one = fulfillment(at('11:50:00', { shipment_status: 'in_transit' }))
  const told: [string, object][] = [
    ['orders/create', order],
    ['fulfillments/create', fulfillment(at('11:40:00', { shipment_status: 'label_printed' }))],
    ['fulfillments/update', one],
    ['fulfillments/create', fulfillment(at('11:41:00', { tracking_numbers: ['A', 'B'] }), 2)],
    ['refunds/create', refund()],
    [
      'refunds/create',
      refund(
        {
          refund_line_items: [],
          transactions: [{ amount: '3.50', kind: 'refund', status: 'success' }],
          order_adjustments: [{ kind: 'shipping_refund', amount: '-3.50', tax_amount: '0.00' }],
        },
        2,
      ),
    ],
    ['orders/updated', { ...order, ...at('11:55:01', { financial_status: 'partially_refunded' }) }],
  ]
  const orders = []
  for (const way of [told, told.toReversed(), [...told, ...told], [...told.slice(3), ...told]]) {
    const shop = await openConnectedShop(t)
    for (const [topic, body] of way) await shop.tell('shopify', topic, body)
    orders.push(await shop.order(String(order.id)))
  }
  assert.equal(orders[0]!.status, 'paid')
  // What of the delivery came back is no longer among what it cost.
  assert.deepEqual(
    [orders[0]!.refunded, orders[0]!.shipping, orders[0]!.returned_quantity],
    ['28.45', '0', 1],
  )
  assert.deepEqual(orders[0]!.parcels, [
    ['ACS', '7000041', 'in_transit'],
    ['ACS', 'A', 'in_transit'],
    ['ACS', 'B', 'in_transit'],
  ])
  for (const other of orders.slice(1)) assert.deepEqual(other, orders[0])
})

test('what was sent is delivered once all of it is', async (t) => {
  const shop = await openConnectedShop(t)
  const both = [fulfillment(), fulfillment({}, 2)]
  await shop.tell('shopify', 'orders/fulfilled', {
    ...order,
    fulfillment_status: 'fulfilled',
    fulfillments: both,
  })
  const arrives = (n: number) =>
    shop.tell(
      'shopify',
      'fulfillments/update',
      fulfillment(at('11:58:00', { shipment_status: 'delivered' }), n),
    )
  await arrives(1)
  assert.equal((await shop.order(String(order.id))).status, 'fulfilled')
  await arrives(2)
  assert.equal((await shop.order(String(order.id))).status, 'delivered')
})

test('a retry that comes hours late does not undo what came since', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'orders/updated', { ...order, ...at('11:45:00', { financial_status: 'paid' }) })
  await shop.tell('shopify', 'orders/create', order)
  assert.equal((await shop.order(String(order.id))).status, 'paid')
})

test('two changes within a second follow their triggers', async (t) => {
  const shop = await openConnectedShop(t)
  const paid = { ...order, financial_status: 'paid' }
  const triggered = (ms: string) => ({ headers: { 'x-shopify-triggered-at': `2026-11-21T09:30:01.${ms}Z` } })
  await shop.tell('shopify', 'orders/paid', paid, triggered('800456789'))
  await shop.tell('shopify', 'orders/create', order, triggered('200123456'))
  assert.equal((await shop.order(String(order.id))).status, 'paid')
})
