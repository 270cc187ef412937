import { money } from '../decimal.ts'
import { currency, type Fields, fields, id, list, text, time } from '../read.ts'
import type { Fact, OrderNow, OrderStatus, Part } from '../store.ts'
import { addressOf, codesOf, consentAtCheckout, isGuest, personOf, versionOf } from './customer.ts'
import { itemsOf, shippingOf, shopMoney } from './items.ts'
import { refundPart, shipmentPart } from './parts.ts'

/** An order as all topics of `orders/` tell it: whole, with its parcels and refunds so far. */
export function readOrder(body: unknown, at: Date): Fact | null {
  const order = fields(body)
  const externalId = id(order.id)
  const money = currency(order.currency)
  if (!externalId || !money) return null
  const changedAt = versionOf(order, at)
  return {
    kind: 'order',
    externalId,
    at: changedAt,
    data: dataOf(order, externalId, money, changedAt),
    parts: partsOf(order, changedAt),
    checkout: id(order.checkout_id) ?? undefined,
    token: id(order.cart_token) === null ? (id(order.checkout_token) ?? undefined) : undefined,
  }
}

function dataOf(order: Fields, externalId: string, code: string, at: Date): OrderNow {
  const placedAt = time(order.processed_at) ?? time(order.created_at) ?? at
  return {
    number: text(order.name, 100) ?? text(order.order_number, 100) ?? externalId,
    customer: personOf(order),
    placedAt: placedAt.toISOString(),
    status: statusOf(order),
    total: money(order.total_price) ?? shopMoney(order.total_price_set) ?? '0',
    shippingTotal: shippingOf(order),
    currency: code,
    items: itemsOf(order.line_items),
    payment: paymentOf(order),
    shippingAddress: addressOf(order.shipping_address),
    billingAddress: addressOf(order.billing_address),
    guest: isGuest(order),
    discountCodes: codesOf(order),
    cartId: cartIdOf(order),
    consent: consentAtCheckout(order, placedAt),
  }
}

/** The cart that an order or a checkout came of; bought at once, there was a checkout and no cart. */
export const cartIdOf = (thing: Fields): string | null => id(thing.cart_token) ?? id(thing.checkout_token)

function partsOf(order: Fields, at: Date): Part[] {
  return [
    ...list(order.fulfillments, 100).flatMap((one) => shipmentPart(one, at) ?? []),
    ...list(order.refunds, 200).flatMap((one) => refundPart(one, at) ?? []),
  ]
}

const word = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : '')

function statusOf(order: Fields): OrderStatus {
  const paid = word(order.financial_status)
  if (time(order.cancelled_at) || paid === 'voided') return 'cancelled'
  if (paid === 'refunded') return 'refunded'
  const parcels = list(order.fulfillments, 100).filter((one) => word(one.status) !== 'cancelled')
  if (word(order.fulfillment_status) === 'fulfilled') {
    const arrived = parcels.length > 0 && parcels.every((one) => word(one.shipment_status) === 'delivered')
    return arrived ? 'delivered' : 'fulfilled'
  }
  return paid === 'paid' || paid === 'partially_refunded' ? 'paid' : 'pending'
}

const cod = /cash on delivery|\bcod\b|αντικαταβολ|utánvét/iu
const transfer = /bank|deposit|transfer|wire|κατάθεση|έμβασμα|átutalás/iu
const card = /shopify_payments|card|stripe|adyen|viva|mollie|bogus|authorize|barion|simplepay|κάρτα|kártya/iu

function paymentOf(order: Fields): OrderNow['payment'] {
  const names = Array.isArray(order.payment_gateway_names) ? order.payment_gateway_names : [order.gateway]
  const gateway = names.flatMap((one) => text(one) ?? []).join(' ')
  const state = text(order.financial_status, 100)?.toLowerCase() ?? ''
  if (gateway === '' && state === '') return null
  const method = cod.test(gateway)
    ? 'cod'
    : card.test(gateway)
      ? 'card'
      : transfer.test(gateway)
        ? 'bank_transfer'
        : 'other'
  return { method, state }
}
