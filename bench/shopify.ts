import { createHmac } from 'node:crypto'

/** What the benchmark's store signs its webhooks with. */
export const shopifySecret = 'bench-shopify-secret-51c8d2e0'

const addressOf = (n: number) => ({
  first_name: 'Μαρία',
  last_name: 'Παπαδοπούλου',
  name: 'Μαρία Παπαδοπούλου',
  address1: 'Ερμού 12',
  city: 'Αθήνα',
  zip: '11521',
  country_code: 'GR',
  phone: `69${40_000_000 + n}`,
})
const line = (n: number) => ({
  id: n,
  sku: `SKU-${n}`,
  title: 'Κεραμική κούπα',
  variant_title: 'μπλε',
  name: 'Κεραμική κούπα - μπλε',
  quantity: 1,
  price: '24.95',
  taxable: true,
  tax_lines: [{ title: 'ΦΠΑ', price: '4.83', rate: 0.24 }],
})

/** The n-th order of a store as `orders/create` posts it, some three kilobytes, signed. */
export function orderRequest(n: number, prefix: string): Buffer {
  const address = addressOf(n)
  const body = JSON.stringify({
    id: 5_000_000_000_000 + n,
    name: `#${prefix}-${n}`,
    email: `shopper${n}@example.gr`,
    created_at: '2026-11-21T11:30:00+02:00',
    updated_at: '2026-11-21T11:30:01+02:00',
    currency: 'EUR',
    financial_status: 'paid',
    fulfillment_status: null,
    payment_gateway_names: ['shopify_payments'],
    total_price: '128.25',
    customer: { id: n, first_name: 'Μαρία', last_name: 'Παπαδοπούλου', email: `shopper${n}@example.gr` },
    shipping_address: address,
    billing_address: address,
    line_items: [1, 2, 3, 4, 5].map(line),
    shipping_lines: [{ title: 'ACS', price: '3.50' }],
    fulfillments: [],
    refunds: [],
  })
  const signature = createHmac('sha256', shopifySecret).update(body).digest('base64')
  return Buffer.from(
    'POST /webhooks/shopify HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n' +
      `x-shopify-topic: orders/create\r\nx-shopify-event-id: ${prefix}-${n}\r\n` +
      `x-shopify-hmac-sha256: ${signature}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
