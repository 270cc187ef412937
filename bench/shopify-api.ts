import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The Admin API of a shop with so many orders, each of another customer, on loopback and without a limit of its rate. */
export async function startShopifyApi(total: number): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (piece) => {
      text += piece
    })
    request.on('end', () => {
      const { query, variables } = JSON.parse(text) as { query: string; variables: Asked }
      const count = query.includes('ordersCount(') ? total : 0
      const from = Number(variables.after ?? 0)
      const to = Math.min(from + variables.first, count)
      const nodes = Array.from({ length: Math.max(to - from, 0) }, (_, n) => node(from + n))
      const pageInfo = { hasNextPage: to < count, endCursor: String(to) }
      const data = { total: { count }, page: { pageInfo, nodes } }
      const cost = { requestedQueryCost: 900, throttleStatus: { currentlyAvailable: 2000, restoreRate: 100 } }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ data, extensions: { cost } }))
    })
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

type Asked = { first: number; after: string | null }

const money = (amount: string) => ({ shopMoney: { amount } })

/** One second between two of them, from the beginning of 2024 on. */
function node(n: number) {
  const at = new Date(Date.UTC(2024, 0, 1) + n * 1000).toISOString().replace('.000', '')
  const address = {
    name: 'Μαρία Παπαδοπούλου',
    first_name: 'Μαρία',
    last_name: 'Παπαδοπούλου',
    phone: `69${40_000_000 + n}`,
    zip: '11521',
    city: 'Αθήνα',
    country_code: 'GR',
  }
  return {
    id: String(5_000_000_000_000 + n),
    name: `#${n}`,
    email: `shopper${n}@example.gr`,
    phone: null,
    created_at: at,
    processed_at: at,
    updated_at: at,
    cancelled_at: null,
    currency: 'EUR',
    customer_locale: 'el',
    financial_status: 'PAID',
    fulfillment_status: 'FULFILLED',
    payment_gateway_names: ['shopify_payments'],
    total_price: money('128.25'),
    shipping: money('3.50'),
    discount_codes: [],
    customer: {
      id: String(n + 1),
      first_name: 'Μαρία',
      last_name: 'Παπαδοπούλου',
      state: 'ENABLED',
      locale: 'el',
      email: { emailAddress: `shopper${n}@example.gr`, marketingState: 'NOT_SUBSCRIBED' },
      phone: null,
      default_address: address,
    },
    shipping_address: address,
    billing_address: address,
    line_items: {
      pageInfo: { hasNextPage: false },
      nodes: [1, 2, 3].map((item) => ({
        sku: `SKU-${item}`,
        name: 'Κεραμική κούπα - μπλε',
        quantity: 1,
        price: money('24.95'),
      })),
    },
    fulfillments: [
      {
        id: String(7_000_000_000_000 + n),
        created_at: at,
        updated_at: at,
        status: 'SUCCESS',
        shipment_status: 'DELIVERED',
        tracking: [{ company: 'ACS', number: `AC${n}`, url: 'https://acs.example/t' }],
      },
    ],
    refunds: [],
  }
}
