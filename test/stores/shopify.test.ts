import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { cart, checkout, customer, fulfillment, order, product, refund } from './shopify-bodies.ts'

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

test('a cart, its checkout and the order are one', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'carts/create', cart)
  await shop.tell('shopify', 'checkouts/create', checkout)
  // The cart is told again, without whose it is.
  await shop.tell('shopify', 'carts/update', { ...cart, ...at('11:06:00') })
  const [one, ...others] = await shop.rows('carts')
  assert.deepEqual(others, [])
  assert.deepEqual(
    [one!.external_id, one!.recovery_url, one!.completed_at, (one!.customer as { phone: string }).phone],
    ['c1-cart-token', checkout.abandoned_checkout_url, null, '+306900000201'],
  )
  await shop.tell('shopify', 'orders/create', order)
  assert.ok((await shop.rows('carts'))[0]!.completed_at)
})

test('a cart that is told after its order was bought already', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'orders/create', order)
  await shop.tell('shopify', 'checkouts/update', checkout)
  assert.ok((await shop.rows('carts'))[0]!.completed_at)
  // A cancelled one bought nothing.
  const other = { ...order, id: 8, cart_token: 'c8', cancelled_at: order.updated_at }
  await shop.tell('shopify', 'orders/cancelled', other)
  await shop.tell('shopify', 'checkouts/update', { ...checkout, id: 8, cart_token: 'c8' })
  assert.deepEqual(
    (await shop.rows('carts')).map((cart) => cart.completed_at !== null),
    [true, false],
  )
})

/** As of a checkout that Shopify made out of a cart, and whose order names only the checkout. */
const byCheckout = {
  ...order,
  ...{ checkout_id: checkout.id, cart_token: null, customer: null, email: 'other@example.gr' },
  ...{ shipping_address: null, billing_address: null },
}

for (const [when, isFirst] of [
  ['behind its checkout', false],
  ['before its checkout', true],
] as const)
  test(`an order that names its checkout and no cart has bought the cart, told ${when}`, async (t) => {
    const shop = await openConnectedShop(t)
    const left = () => shop.tell('shopify', 'checkouts/update', checkout)
    if (!isFirst) await left()
    await shop.tell('shopify', 'orders/create', byCheckout)
    if (isFirst) await left()
    await shop.tell('shopify', 'orders/updated', { ...byCheckout, ...at('11:40:00'), note: 'again' })
    const carts = await shop.rows('carts')
    assert.deepEqual(
      carts.map((one) => [one.external_id, one.completed_at !== null]),
      [['c1-cart-token', true]],
    )
    assert.equal((await shop.order(String(order.id))).cart_id, 'c1-cart-token')
  })

test('a checkout that was deleted reminds of nothing', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'checkouts/update', checkout)
  await shop.tell('shopify', 'checkouts/delete', { id: checkout.id, presentment_currency: 'EUR' })
  const [one] = await shop.rows('carts')
  assert.deepEqual([one!.items, one!.total], [[], 0])
  const [told] =
    await shop.sql`select payload ->> 'pieces' as pieces from events where kind = 'cart_updated' order by id desc`
  assert.equal(told!.pieces, '0')
})

test('an empty cart bears no currency and is one of the shop’s', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'carts/update', { ...cart, line_items: [] })
  assert.deepEqual(
    (await shop.rows('carts')).map((one) => [one.currency, one.total]),
    [['EUR', 0]],
  )
})

test('the variants of a product are what is sold, and go with it', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'products/create', product)
  const seen = async () =>
    (await shop.rows('products')).map((one) => [
      one.sku,
      one.name,
      one.price,
      one.stock,
      one.image,
      !one.deleted_at,
    ])
  assert.deepEqual(await seen(), [
    ['CUP-BLUE', 'Κούπα - μπλε', 24.95, 12, 'https://cdn.example/koupa.jpg', true],
    ['CUP-GREEN', 'Κούπα - πράσινη', 25.95, null, 'https://cdn.example/koupa-prasini.jpg', true],
  ])
  const [blue] = product.variants
  await shop.tell('shopify', 'products/update', { ...product, ...at('11:10:00', { variants: [blue] }) })
  assert.deepEqual(
    (await seen()).map((one) => one.at(-1)),
    [true, false],
  )
  await shop.tell('shopify', 'products/delete', { id: product.id })
  await shop.tell('shopify', 'products/update', product)
  assert.deepEqual(
    (await seen()).map((one) => one.at(-1)),
    [false, false],
  )
})

test('a product that is not on sale is there for nobody, whatever is in stock of it, until it is', async (t) => {
  const shop = await openConnectedShop(t)
  const told = async (minute: number, status: string | undefined) => {
    await shop.tell('shopify', 'products/update', { ...product, ...at(`11:${minute}:00`, { status }) })
    return (await shop.rows('products')).map((one) => one.deleted_at === null)
  }
  assert.deepEqual(await told(10, 'draft'), [])
  assert.deepEqual(await told(11, undefined), [true, true])
  assert.deepEqual(await told(12, 'unlisted'), [true, true])
  for (const [i, status] of ['draft', 'archived'].entries()) {
    assert.deepEqual(await told(20 + 2 * i, status), [false, false], status)
    assert.deepEqual(await told(21 + 2 * i, 'active'), [true, true])
  }
})

const people = [
  ['their own', {}, '+306900000201'],
  ['the account has it', { phone: null }, '690 000 0201'],
  ['nobody has it', { phone: null, default_address: { ...customer.default_address, phone: null } }, null],
  ['no address', { phone: null, default_address: null }, null],
] as const

test('a customer’s phone is found where it stands', async (t) => {
  const shop = await openConnectedShop(t)
  for (const [i, [name, more, phone]] of people.entries()) {
    await shop.tell('shopify', 'customers/update', { ...customer, id: 300 + i, ...more })
    const [row] =
      await shop.sql`select phone, name, email from customers where external_id = ${String(300 + i)}`
    assert.deepEqual({ ...row }, { phone, name: 'Μαρία Πηλού', email: 'maria@example.gr' }, name)
  }
})

test('a gift is not the order of whoever gets it', async (t) => {
  const shop = await openConnectedShop(t)
  const to = {
    ...order.shipping_address,
    name: 'Anna Kovács',
    first_name: 'Anna',
    last_name: 'Kovács',
    phone: '+36205550202',
  }
  const guest = { ...customer, id: 400, phone: null, email: null, default_address: null }
  await shop.tell('shopify', 'orders/create', {
    ...order,
    email: null,
    customer: guest,
    shipping_address: to,
    billing_address: { ...order.billing_address, phone: null },
  })
  assert.equal((await shop.order(String(order.id))).known, false)
})

const consents = [
  ['e-mail', {}, true],
  ['neither', { email_marketing_consent: { state: 'not_subscribed' } }, null],
  [
    'SMS',
    {
      email_marketing_consent: null,
      sms_marketing_consent: { state: 'subscribed', consent_updated_at: '2026-02-01T10:00:00Z' },
    },
    true,
  ],
  [
    'the newer no',
    { sms_marketing_consent: { state: 'unsubscribed', consent_updated_at: '2026-03-01T10:00:00Z' } },
    false,
  ],
  [
    'an older field',
    {
      email_marketing_consent: undefined,
      accepts_marketing: true,
      accepts_marketing_updated_at: '2025-03-01T10:00:00Z',
    },
    true,
  ],
] as const

test('a yes counts for WhatsApp only where the shop says that its words do', async (t) => {
  for (const consentNamesWhatsApp of [false, true]) {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp })
    for (const [i, [name, more, granted]] of consents.entries()) {
      const phone = `+3069000003${i}0`
      const body = { ...customer, id: 500 + i, phone, email: `c${i}@example.gr`, ...more }
      await shop.tell('shopify', 'customers/create', body)
      await shop.tell('shopify', 'customers/update', { ...body, ...at('11:59:00', { first_name: 'Νέα' }) })
      const said = (await shop.ledger({ kind: 'phone', value: phone })).map((line) => line.split(' ')[0])
      const sign = granted ? '+' : '-'
      const expected =
        !consentNamesWhatsApp || granted === null
          ? []
          : ['marketing', 'cart', 'stock'].map((p) => `${sign}${p}`)
      assert.deepEqual(said, expected, `${name} ${consentNamesWhatsApp}`)
    }
  }
})

for (const consent_updated_at of ['2026-01-10T09:00:00+02:00', null])
  test(`a STOP is newer than an old yes that the store repeats (${consent_updated_at})`, async (t) => {
    const shop = await openConnectedShop(t, { consentNamesWhatsApp: true })
    const maria = { kind: 'phone', value: '+306900000201' } as const
    await shop.say(maria, 'ΣΤΟΠ')
    await shop.tell('shopify', 'customers/update', {
      ...customer,
      email_marketing_consent: { state: 'subscribed', consent_updated_at },
    })
    const [newest] = await shop.sql`
    select granted from consents where purpose = 'marketing' order by occurred_at desc, id desc limit 1`
    assert.equal(newest!.granted, false)
  })
