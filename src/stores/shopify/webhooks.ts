import { fields, id, text, time } from '../read.ts'
import { digestOf, header, isSigned } from '../signature.ts'
import type { Delivery, Reading, StoreWebhooks } from '../store.ts'
import { readCart, readCheckout } from './cart.ts'
import { readCustomer } from './customer.ts'
import { readOrder } from './order.ts'
import { readFulfillment, readRefund } from './parts.ts'
import { readProduct } from './product.ts'

/** Shopify's webhooks, as https://shopify.dev/docs/apps/build/webhooks describes them. */
export const webhooks: StoreWebhooks = {
  verify: (raw, headers, secrets) => isSigned(raw, header(headers, 'x-shopify-hmac-sha256'), secrets),
  isGreeting: () => false,

  /**
   * An event reaches every subscription of its topic, each with a webhook id of its own: one event id and topic are
   * one delivery. One action of the owner may touch many orders under one event id, hence the thing's own id.
   */
  describe(raw, headers, body): Delivery {
    const topic = text(header(headers, 'x-shopify-topic'), 100)?.toLowerCase() ?? ''
    const eventId = text(header(headers, 'x-shopify-event-id'), 100)
    const webhookId = text(header(headers, 'x-shopify-webhook-id'), 100)
    const thing = id(fields(body).id) ?? text(fields(body).token, 100) ?? ''
    return {
      topic,
      dedupeKey: eventId
        ? `event:${eventId}:${topic}:${thing}`
        : webhookId
          ? `webhook:${webhookId}`
          : `body:${topic}:${digestOf(raw)}`,
      at: time(header(headers, 'x-shopify-triggered-at')),
    }
  },

  read(topic, at, body, receivedAt): Reading {
    const readTopic = topics[topic]
    if (!readTopic) return 'ignored'
    return readTopic(body, at ?? receivedAt, at !== null) ?? 'unreadable'
  },
}

type ReadTopic = (body: unknown, at: Date, told: boolean) => Reading | null

const orders: ReadTopic = (body, at) => one(readOrder(body, at))
const fulfillments: ReadTopic = (body, at) => one(readFulfillment(body, at))
const customers: ReadTopic = (body, at) => one(readCustomer(body, at))
const products: ReadTopic = (body, at) => readProduct(body, at)
const checkouts: ReadTopic = (body, at) => one(readCheckout(body, at))
const carts: ReadTopic = (body, at) => one(readCart(body, at))

const topics: Readonly<Record<string, ReadTopic>> = {
  __proto__: null as never,
  'orders/create': orders,
  'orders/updated': orders,
  'orders/edited': () => 'ignored',
  'orders/paid': orders,
  'orders/cancelled': orders,
  'orders/fulfilled': orders,
  'orders/partially_fulfilled': orders,
  'orders/delete': (body, at) => withId(body, (externalId) => ({ kind: 'order_gone', externalId, at })),
  'fulfillments/create': fulfillments,
  'fulfillments/update': fulfillments,
  'refunds/create': (body, at) => one(readRefund(body, at)),
  'customers/create': customers,
  'customers/update': customers,
  'products/create': products,
  'products/update': products,
  'products/delete': (body, at) => withId(body, (externalId) => ({ kind: 'product_gone', externalId, at })),
  'checkouts/create': checkouts,
  'checkouts/update': checkouts,
  'checkouts/delete': (body, at) => withId(body, (alias) => ({ kind: 'cart_gone', alias, at })),
  'carts/create': carts,
  'carts/update': carts,
  'customers/redact': (body) => {
    const { customer, orders_to_redact } = fields(body)
    const customerId = id(fields(customer).id)
    const orderIds = ids(orders_to_redact)
    if (!customerId && orderIds.length === 0) return null
    const { email, phone } = fields(customer)
    return [
      { kind: 'customer_erased', customerId, orderIds, email: text(email, 320), phone: text(phone, 64) },
    ]
  },
  'shop/redact': (body) => [{ kind: 'shop_erased', shop: text(fields(body).shop_domain) }],
  'customers/data_request': (body) => {
    const { customer, orders_requested, data_request } = fields(body)
    const customerId = id(fields(customer).id)
    const orderIds = ids(orders_requested)
    if (!customerId && orderIds.length === 0) return null
    return [{ kind: 'data_requested', customerId, orderIds, requestId: id(fields(data_request).id) }]
  },
}

const one = <T>(fact: T | null): T[] | null => fact && [fact]

function withId<T>(body: unknown, make: (externalId: string) => T): T[] | null {
  const externalId = id(fields(body).id)
  return externalId === null ? null : [make(externalId)]
}

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? value.slice(0, 10_000).flatMap((one) => id(one) ?? []) : []
