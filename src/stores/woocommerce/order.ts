import { asPrice, decimal, money, shared, sum, units, unitsOr } from '../decimal.ts'
import { count, currency, type Fields, fields, id, list, text, webAddress } from '../read.ts'
import type { Fact, ItemNow, OrderNow, OrderStatus, Part } from '../store.ts'
import { addressOf, personOf, shopperOf } from './customer.ts'
import { keptWith } from './plugin.ts'
import { changedAtOf, gmt } from './times.ts'
import { shipmentsOf } from './tracking.ts'

/** An order as `order.created` and `order.updated` tell it; a draft of the checkout is a cart. */
export function readOrder(body: unknown, at: Date): Fact[] | 'ignored' | null {
  const order = fields(body)
  const externalId = id(order.id)
  if (!externalId) return null
  const status = plainStatus(order.status)
  if (status === 'auto-draft' || status === 'draft') return 'ignored'
  const changedAt = changedAtOf(order) ?? at
  if (status === 'checkout-draft') return [cart(order, externalId, changedAt)]
  const code = currency(order.currency)
  if (!code) return null
  return [
    {
      kind: 'order',
      externalId,
      at: changedAt,
      data: dataOf(order, externalId, code, status, changedAt),
      parts: partsOf(order, externalId, changedAt),
      // The draft may have been told before the plugin had named its cart.
      ...(keptWith(order).cartId && { checkout: externalId }),
    },
  ]
}

const plainStatus = (status: unknown) => (text(status, 50) ?? '').toLowerCase().replace(/^wc-/, '')

function dataOf(order: Fields, externalId: string, code: string, status: string, at: Date): OrderNow {
  const payment = paymentOf(order, status)
  const { consent, cartId } = keptWith(order)
  return {
    number: text(order.number, 100) ?? externalId,
    customer: personOf(order),
    placedAt: (gmt(order.date_created_gmt) ?? at).toISOString(),
    status: statusOf(order, status, payment?.method ?? null),
    total: money(order.total) ?? '0',
    shippingTotal: decimal(unitsOr(order.shipping_total) + unitsOr(order.shipping_tax)),
    currency: code,
    items: itemsOf(order),
    payment,
    shippingAddress: addressOf(order.shipping),
    billingAddress: addressOf(order.billing),
    guest: 'customer_id' in order ? id(order.customer_id) === null : null,
    discountCodes: list(order.coupon_lines, 50).flatMap((one) => text(one.code, 100) ?? []),
    // That of our plugin, else its own draft, which is told under the same id.
    cartId: cartId ?? externalId,
    consent,
  }
}

/** By plain status, of WooCommerce itself and of the plugins that are met most. */
const byStatus: Readonly<Record<string, OrderStatus>> = {
  __proto__: null as never,
  completed: 'fulfilled',
  shipped: 'fulfilled',
  'partial-shipped': 'paid',
  dispatched: 'fulfilled',
  'out-for-delivery': 'fulfilled',
  'in-transit': 'fulfilled',
  delivered: 'delivered',
  cancelled: 'cancelled',
  trash: 'cancelled',
  refunded: 'refunded',
}

function statusOf(order: Fields, status: string, method: string | null): OrderStatus {
  const known = byStatus[status]
  if (known) return known
  if (status === 'pending' || status === 'failed') return 'pending'
  if (status === 'on-hold') return gmt(order.date_paid_gmt) ? 'paid' : 'pending'
  // In work: paid for, unless the courier brings the money. A status of a plugin's own says as much as its payment does.
  if (gmt(order.date_paid_gmt)) return 'paid'
  return status === 'processing' && method !== 'cod' ? 'paid' : 'pending'
}

function paymentOf(order: Fields, status: string): OrderNow['payment'] {
  const name = text(order.payment_method, 100)?.toLowerCase() ?? ''
  if (status === 'failed')
    return { method: methodOf(name, text(order.payment_method_title) ?? ''), state: status }
  if (name === '') return null
  // Cash is paid when the parcel was handed over, which is when such an order is completed.
  const paid = gmt(order.date_paid_gmt) !== null || (name !== 'cod' && status === 'processing')
  return { method: methodOf(name, text(order.payment_method_title) ?? ''), state: paid ? 'paid' : status }
}

function methodOf(name: string, title: string): 'card' | 'cod' | 'bank_transfer' | 'other' {
  if (/^cod\b|cash.?on.?delivery|αντικαταβολ|utánvét/iu.test(`${name} ${title}`)) return 'cod'
  if (name === 'bacs' || /bank|transfer|κατάθεση|átutalás/iu.test(title)) return 'bank_transfer'
  if (
    /stripe|card|viva|alphabank|eurobank|piraeus|nbg|cardlink|barion|simplepay|mollie|adyen|square|woocommerce_payments|worldline/iu.test(
      name,
    ) ||
    /card|κάρτα|kártya/iu.test(title)
  )
    return 'card'
  return 'other'
}

/** What one piece costs with tax, before coupons: as the shopper saw it. */
function itemsOf(order: Fields): ItemNow[] {
  const code = currency(order.currency)
  return list(order.line_items, 500).flatMap((line) => {
    const name = text(line.name, 500)
    const quantity = count(line.quantity) ?? 1
    if (!name || quantity === 0) return []
    const whole = (units(line.subtotal) ?? unitsOr(line.total)) + unitsOr(line.subtotal_tax)
    return [{ sku: text(line.sku), name, quantity, price: decimal(asPrice(shared(whole, quantity), code)) }]
  })
}

function partsOf(order: Fields, orderId: string, at: Date): Part[] {
  return [
    { kind: 'shipment', externalId: orderId, at, shipments: shipmentsOf(order, plainStatus(order.status)) },
    ...list(order.refunds, 200).flatMap((one) => refundPart(one, at) ?? []),
  ]
}

/** An order names its refunds with their totals only, below nought; how many pieces came back the API tells, see `refunds.ts`. */
function refundPart(refund: Fields, at: Date): Part | null {
  const externalId = id(refund.id)
  const size = unitsOr(refund.total)
  const amount = decimal(size < 0n ? -size : size)
  return externalId === null
    ? null
    : { kind: 'refund', externalId, at, amount, shipping: '0', quantity: null }
}

/** Of the same basket as our plugin's cart, where it is named; until then a name of a cart that may be told otherwise. */
function cart(order: Fields, draftId: string, at: Date): Fact {
  const items = itemsOf(order)
  const { consent, cartId } = keptWith(order)
  return {
    kind: 'cart',
    externalId: cartId ?? draftId,
    at,
    aliases: [draftId],
    provisional: cartId === null,
    data: {
      customer: shopperOf(order),
      items,
      total:
        money(order.total) ?? decimal(sum(items.map((one) => unitsOr(one.price) * BigInt(one.quantity)))),
      currency: currency(order.currency),
      recoveryUrl: webAddress(order.payment_url),
      completedAt: null,
      consent,
    },
  }
}
