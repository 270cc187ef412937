import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The REST API of a shop with so many orders, each of another guest, on loopback. */
export async function startWooCommerceApi(total: number): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://shop')
    const isOrders = pathname.endsWith('/orders') && searchParams.get('status') === 'any'
    const after = Date.parse(`${searchParams.get('modified_after')}Z`)
    // Ordered by their time, and a second lies between two: so many are not later than this.
    const skipped = isOrders ? Math.max(Math.floor((after - start) / 1000) + 1, 0) : total
    const from = skipped + Number(searchParams.get('offset') ?? 0)
    const to = Math.min(from + Number(searchParams.get('per_page')), total)
    const items = Array.from({ length: Math.max(to - from, 0) }, (_, n) => order(from + n))
    response.setHeader('content-type', 'application/json')
    response.setHeader('x-wp-total', String(Math.max(total - skipped, 0)))
    response.end(JSON.stringify(items))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

const start = Date.UTC(2024, 0, 1)

function order(n: number) {
  const at = new Date(start + n * 1000).toISOString().slice(0, 19)
  const address = {
    first_name: 'Μαρία',
    last_name: 'Παπαδοπούλου',
    address_1: 'Ερμού 12',
    city: 'Αθήνα',
    postcode: '11521',
    country: 'GR',
    phone: `69${40_000_000 + n}`,
    email: `shopper${n}@example.gr`,
  }
  return {
    id: n + 1,
    number: String(n + 1),
    status: 'completed',
    currency: 'EUR',
    date_created_gmt: at,
    date_modified_gmt: at,
    date_paid_gmt: at,
    total: '128.25',
    shipping_total: '3.50',
    shipping_tax: '0.00',
    customer_id: 0,
    payment_method: 'stripe',
    billing: address,
    shipping: address,
    line_items: [1, 2, 3].map((item) => ({
      id: item,
      name: 'Κεραμική κούπα',
      quantity: 1,
      total: '24.95',
      total_tax: '0.00',
      price: 24.95,
      sku: `SKU-${item}`,
    })),
    coupon_lines: [],
    refunds: [],
    meta_data: [{ key: '_billing_vat', value: '' }],
  }
}
