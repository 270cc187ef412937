import { fields, id, text } from '../read.ts'
import { digestOf, header, isSigned } from '../signature.ts'
import type { Delivery, Fact, Reading, StoreWebhooks } from '../store.ts'
import { readCustomer } from './customer.ts'
import { readOrder } from './order.ts'
import { readCart } from './plugin.ts'
import { readProduct } from './product.ts'
import { changedAtOf } from './times.ts'

/** WooCommerce's webhooks, as https://developer.woocommerce.com/docs/best-practices/urls-and-routing/webhooks describes them. */
export const webhooks: StoreWebhooks = {
  verify: (raw, headers, secrets) => isSigned(raw, header(headers, 'x-wc-webhook-signature'), secrets),

  /** What it posts when a webhook is saved: a form, and no signature. Anything but 200 leaves the webhook off. */
  isGreeting(raw, headers) {
    const form = /^application\/x-www-form-urlencoded\b/i.test(header(headers, 'content-type') ?? '')
    return form && raw.length <= 40 && /^webhook_id=\d+$/.test(raw.toString('latin1'))
  },

  /**
   * One change may fire several times, each a delivery of its own: the thing, the time of its change and the topic
   * say that it is the same. Those times have whole seconds, and two changes fit in one; so the body counts as well.
   */
  describe(raw, headers, body): Delivery {
    const topic = topicOf(headers)
    const thing = fields(body)
    const thingId = id(thing.id)
    const at = changedAtOf(thing)
    const deliveryId = text(
      header(headers, 'x-wc-webhook-delivery-id') ?? header(headers, 'x-wc-delivery-id'),
      100,
    )
    return {
      topic,
      dedupeKey:
        thingId && at
          ? `${topic}:${thingId}:${at.toISOString()}:${digestOf(raw)}`
          : deliveryId
            ? `delivery:${deliveryId}`
            : `body:${topic}:${digestOf(raw)}`,
      at,
    }
  },

  read(topic, at, body, receivedAt): Reading {
    const readTopic = topics[topic]
    if (!readTopic) return 'ignored'
    return readTopic(body, at ?? receivedAt) ?? 'unreadable'
  },
}

function topicOf(headers: Parameters<StoreWebhooks['describe']>[1]): string {
  const topic = text(header(headers, 'x-wc-webhook-topic'), 100)
  const parts = [header(headers, 'x-wc-webhook-resource'), header(headers, 'x-wc-webhook-event')]
  return (topic ?? parts.map((one) => text(one, 50) ?? '').join('.')).toLowerCase()
}

type ReadTopic = (body: unknown, at: Date) => Reading | null

const orders: ReadTopic = (body, at) => readOrder(body, at)
const customers: ReadTopic = (body, at) => one(readCustomer(body, at))
const products: ReadTopic = (body, at) => one(readProduct(body, at))
const gone =
  (kind: 'order_gone' | 'product_gone'): ReadTopic =>
  (body, at) => {
    const externalId = id(fields(body).id)
    return externalId === null ? null : [{ kind, externalId, at }]
  }

const topics: Readonly<Record<string, ReadTopic>> = {
  __proto__: null as never,
  'order.created': orders,
  'order.updated': orders,
  'order.restored': orders,
  'order.deleted': gone('order_gone'),
  'cart.updated': (body, at) => one(readCart(body, at)),
  'customer.created': customers,
  'customer.updated': customers,
  'product.created': products,
  'product.updated': products,
  'product.restored': products,
  'product.deleted': gone('product_gone'),
}

const one = (fact: Fact | null): Fact[] | null => fact && [fact]
