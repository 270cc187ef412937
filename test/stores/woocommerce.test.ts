import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { customer, order, product, variation } from './woocommerce-bodies.ts'

const modified = (time: string, more: object = {}) => ({ date_modified_gmt: `2026-11-21T${time}`, ...more })

test('a payment that failed is told as that, also where nobody knows by what', async (t) => {
  const shop = await openConnectedShop(t)
  const told = [
    ['card', { payment_method: 'stripe', payment_method_title: 'Card' }],
    ['other', { payment_method: '', payment_method_title: '' }],
    [
      'card',
      { payment_method: 'stripe', payment_method_title: 'Card', date_paid_gmt: '2026-11-21T09:30:04' },
    ],
  ] as const
  for (const [id, [method, more]] of told.entries()) {
    await shop.tell('woocommerce', 'order.updated', { ...order, ...more, id: 300 + id, status: 'failed' })
    const { status, payment } = await shop.order(String(300 + id))
    assert.deepEqual([status, payment], ['pending', { method, state: 'failed' }])
  }
})

test('an order is there with all that was told of it', async (t) => {
  const shop = await openConnectedShop(t)
  assert.equal(await shop.tell('woocommerce', 'order.created', order), 200)
  assert.deepEqual(await shop.order('1042'), {
    number: '1042',
    status: 'pending',
    total: '48.40',
    shipping: '3.50',
    refunded: '0',
    currency: 'EUR',
    payment: { method: 'cod', state: 'processing' },
    guest: false,
    discount_codes: ['winter'],
    cart_id: '1042',
    returned_quantity: 0,
    known: true,
    parcels: [],
    items: [['CUP-BLUE', 'Κούπα - μπλε', 2, '24.95']],
  })
  const [row] = await shop.sql`select changed_at, placed_at, customer ->> 'locale' as locale from orders`
  assert.deepEqual(
    [row!.placed_at, row!.changed_at, row!.locale],
    [new Date('2026-11-21T09:30:00Z'), new Date('2026-11-21T09:30:05Z'), 'el'],
  )
})

const paid = { date_paid_gmt: '2026-11-21T09:30:04' }
const card = { payment_method: 'stripe', payment_method_title: 'Κάρτα' }
const bank = { payment_method: 'bacs', payment_method_title: 'Κατάθεση' }

const statuses = [
  ['pending', 'cod', { status: 'processing' }],
  ['paid', 'card', { status: 'processing', ...card, ...paid }],
  ['paid', 'card', { status: 'processing', ...card }],
  ['pending', 'card', { status: 'pending', ...card }],
  ['pending', 'card', { status: 'failed', ...card }],
  ['pending', 'bank_transfer', { status: 'on-hold', ...bank }],
  ['paid', 'bank_transfer', { status: 'processing', ...bank, ...paid }],
  ['fulfilled', 'cod', { status: 'completed', ...paid }],
  ['fulfilled', 'cod', { status: 'wc-shipped' }],
  ['delivered', 'cod', { status: 'delivered' }],
  ['cancelled', 'cod', { status: 'cancelled' }],
  ['cancelled', 'cod', { status: 'trash' }],
  ['refunded', 'card', { status: 'refunded', ...card, ...paid }],
  [
    'paid',
    'other',
    { status: 'to-be-engraved', payment_method: 'paypal', payment_method_title: 'PayPal', ...paid },
  ],
  [
    'pending',
    'other',
    { status: 'to-be-engraved', payment_method: 'cheque', payment_method_title: 'Cheque' },
  ],
] as const

test('statuses and ways to pay', async (t) => {
  const shop = await openConnectedShop(t)
  for (const [i, [status, method, more]] of statuses.entries()) {
    await shop.tell('woocommerce', 'order.updated', { ...order, id: 100 + i, ...more })
    const found = await shop.order(String(100 + i))
    assert.deepEqual(
      [found.status, (found.payment as { method: string }).method],
      [status, method],
      JSON.stringify(more),
    )
  }
})

const item = (value: unknown) => [{ id: 9, key: '_wc_shipment_tracking_items', value }]
const tracked = {
  tracking_provider: 'acs',
  tracking_number: '7000042',
  date_shipped: '1795248000',
  custom_tracking_link: 'https://track.example/7000042',
}
const trackings: [string, object, unknown][] = [
  ['none', { meta_data: [] }, []],
  ['Shipment Tracking', { meta_data: item([tracked]) }, [['acs', '7000042', 'in_transit']]],
  [
    'two parcels, by number',
    { meta_data: item({ 0: tracked, 1: { ...tracked, tracking_number: '7000043' } }) },
    [
      ['acs', '7000042', 'in_transit'],
      ['acs', '7000043', 'in_transit'],
    ],
  ],
  ['as text', { meta_data: item(JSON.stringify([tracked])) }, [['acs', '7000042', 'in_transit']]],
  [
    'by a name of its own',
    { meta_data: item([{ ...tracked, formatted_tracking_provider: 'ACS Courier' }]) },
    [['ACS Courier', '7000042', 'in_transit']],
  ],
  [
    'YITH',
    {
      meta_data: [
        { key: 'ywot_tracking_code', value: 'RR1' },
        { key: 'ywot_carrier_name', value: 'ELTA' },
      ],
    },
    [['ELTA', 'RR1', 'in_transit']],
  ],
  [
    'an ACS voucher',
    { meta_data: [{ key: '_acs_voucher', value: 7000044 }] },
    [['ACS', '7000044', 'in_transit']],
  ],
  [
    'with the items',
    {
      line_items: [
        {
          ...order.line_items[0],
          meta_data: [
            {
              key: '_vi_wot_order_item_tracking_data',
              value:
                '[{"tracking_number":"X9","carrier_name":"GLS","carrier_url":"https://gls.example/{tracking_number}"}]',
            },
          ],
        },
      ],
    },
    [['GLS', 'X9', 'in_transit']],
  ],
  ['not sent yet', { status: 'processing', meta_data: item([tracked]) }, [['acs', '7000042', 'preparing']]],
  ['nonsense', { meta_data: item('{not json') }, []],
  ['null', { meta_data: null }, []],
]

test('parcels are read from what plugins write', async (t) => {
  const shop = await openConnectedShop(t)
  for (const [i, [name, more, expected]] of trackings.entries()) {
    await shop.tell('woocommerce', 'order.updated', { ...order, id: 200 + i, status: 'completed', ...more })
    assert.deepEqual((await shop.order(String(200 + i))).parcels, expected, name)
  }
})

test('refunds are what was given back, whatever their number', async (t) => {
  const shop = await openConnectedShop(t)
  const refunds = [
    { id: 900, reason: '', total: '-10.00' },
    { id: 901, reason: 'σπασμένη', total: '-4.5' },
  ]
  await shop.tell('woocommerce', 'order.updated', { ...order, refunds: refunds.slice(0, 1) })
  await shop.tell('woocommerce', 'order.updated', { ...order, ...modified('09:40:00'), refunds })
  assert.equal((await shop.order('1042')).refunded, '14.50')
})

test('a draft of the checkout is a cart, until it is ordered', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('woocommerce', 'order.created', { ...order, status: 'checkout-draft' })
  const [cart] = await shop.rows('carts')
  assert.deepEqual(
    [cart!.external_id, cart!.recovery_url, cart!.completed_at, cart!.total],
    ['1042', order.payment_url, null, 48.4],
  )
  assert.deepEqual(await shop.rows('orders'), [])
  await shop.tell('woocommerce', 'order.updated', { ...order, ...modified('09:31:00') })
  assert.ok((await shop.rows('carts'))[0]!.completed_at)
})

const deleted = [
  ['cancelled', { status: 'pending', ...card }],
  ['fulfilled', { status: 'completed' }],
] as const

for (const [status, more] of deleted) {
  test(`a deleted order that was ${more.status} is ${status}`, async (t) => {
    const shop = await openConnectedShop(t)
    await shop.tell('woocommerce', 'order.created', { ...order, ...more })
    await shop.tell('woocommerce', 'order.deleted', { id: 1042 })
    assert.equal((await shop.order('1042')).status, status)
  })
}

test('products, variations and customers', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('woocommerce', 'product.created', product)
  await shop.tell('woocommerce', 'product.updated', variation)
  await shop.tell('woocommerce', 'product.updated', {
    ...product,
    id: 82,
    name: 'Σφουγγάρι',
    manage_stock: false,
  })
  await shop.tell('woocommerce', 'product.updated', {
    ...product,
    id: 83,
    name: 'Τέλος',
    stock_status: 'outofstock',
  })
  await shop.tell('woocommerce', 'customer.updated', customer)
  const products = (await shop.rows('products')).map((one) => [
    one.external_id,
    one.name,
    one.price,
    one.currency,
    one.stock,
  ])
  assert.deepEqual(products, [
    ['80', 'Κούπα', 24.95, 'EUR', 12],
    ['81', 'Κούπα - μπλε', 24.95, 'EUR', 12],
    ['82', 'Σφουγγάρι', 24.95, 'EUR', null],
    ['83', 'Τέλος', 24.95, 'EUR', 0],
  ])
  await shop.tell('woocommerce', 'product.deleted', { id: 80 })
  assert.deepEqual(
    (await shop.rows('products')).map((one) => one.deleted_at === null),
    [false, false, true, true],
  )
  const [row] = await shop.sql`select name, phone, email, contact_id is not null as known from customers`
  assert.deepEqual(
    { ...row },
    { name: 'Μαρία Πηλού', phone: '690 000 0201', email: 'maria@example.gr', known: true },
  )
})

test('a product that is not published is there for nobody, whatever is in stock of it, until it is', async (t) => {
  const shop = await openConnectedShop(t)
  const told = async (minute: number, status: string | undefined) => {
    await shop.tell('woocommerce', 'product.updated', { ...product, ...modified(`09:${minute}:00`), status })
    return (await shop.rows('products')).map((one) => one.deleted_at === null)
  }
  assert.deepEqual(await told(10, 'draft'), [])
  assert.deepEqual(await told(11, undefined), [true])
  for (const [i, status] of ['draft', 'pending', 'private', 'future', 'trash'].entries()) {
    assert.deepEqual(await told(20 + 2 * i, status), [false], status)
    assert.deepEqual(await told(21 + 2 * i, 'publish'), [true], status)
  }
})

test('a guest is one', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('woocommerce', 'order.created', { ...order, customer_id: 0 })
  const { guest, known } = await shop.order('1042')
  assert.deepEqual([guest, known], [true, true])
})
