import { decimal, sum, unitsOr } from '../decimal.ts'
import { count, type Fields, fields, id, list, text, webAddress } from '../read.ts'
import type { Fact, Part, ShipmentNow } from '../store.ts'
import { versionOf } from './customer.ts'

/** A parcel as `fulfillments/create` and `fulfillments/update` tell it. */
export function readFulfillment(body: unknown, at: Date): Fact | null {
  const orderId = id(fields(body).order_id)
  const part = shipmentPart(fields(body), at)
  return orderId === null || part === null ? null : { kind: 'order_part', orderId, part }
}

/** What was given back, as `refunds/create` tells it. */
export function readRefund(body: unknown, at: Date): Fact | null {
  const orderId = id(fields(body).order_id)
  const part = refundPart(fields(body), at)
  return orderId === null || part === null ? null : { kind: 'order_part', orderId, part }
}

export function shipmentPart(fulfillment: Fields, at: Date): Part | null {
  const externalId = id(fulfillment.id)
  if (!externalId) return null
  return {
    kind: 'shipment',
    externalId,
    at: versionOf(fulfillment, at),
    shipments: shipmentsOf(fulfillment),
  }
}

/** What the carrier last said; `confirmed` and the labels: the parcel is known to it, and not on its way. */
const byShipmentStatus: Readonly<Record<string, ShipmentNow['status']>> = {
  __proto__: null as never,
  label_printed: 'preparing',
  label_purchased: 'preparing',
  confirmed: 'preparing',
  carrier_picked_up: 'in_transit',
  in_transit: 'in_transit',
  delayed: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  ready_for_pickup: 'ready_for_pickup',
  attempted_delivery: 'failed_attempt',
  failure: 'failed_attempt',
  not_delivered: 'failed_attempt',
  delivered: 'delivered',
  picked_up: 'delivered',
}

function shipmentsOf(fulfillment: Fields): ShipmentNow[] {
  const state = text(fulfillment.status)?.toLowerCase() ?? ''
  if (['cancelled', 'canceled', 'error', 'failure'].includes(state)) return []
  const said = text(fulfillment.shipment_status)?.toLowerCase() ?? ''
  const begun = state === 'pending' || state === 'open' ? 'preparing' : 'in_transit'
  const parcel = {
    carrier: text(fulfillment.tracking_company, 100),
    status: byShipmentStatus[said] ?? begun,
    estimatedDelivery: text(fulfillment.estimated_delivery_at, 100),
    pickupPoint: null,
  }
  const numbers = several(fulfillment.tracking_numbers, fulfillment.tracking_number)
  const urls = several(fulfillment.tracking_urls, fulfillment.tracking_url)
  return (numbers.length > 0 ? numbers : [null]).map((number, at) => ({
    ...parcel,
    trackingNumber: text(number),
    trackingUrl: webAddress(urls[at] ?? null),
  }))
}

function several(all: unknown, one: unknown): unknown[] {
  const given = Array.isArray(all) ? all.slice(0, 20) : []
  return given.length > 0 ? given : one === null || one === undefined || one === '' ? [] : [one]
}

export function refundPart(refund: Fields, at: Date): Part | null {
  const externalId = id(refund.id)
  if (!externalId) return null
  const lines = list(refund.refund_line_items, 500)
  const adjustments = list(refund.order_adjustments, 100)
  const shipping = sum(
    adjustments
      .filter((one) => one.kind === 'shipping_refund')
      .map((one) => -(unitsOr(one.amount) + unitsOr(one.tax_amount))),
  )
  return {
    kind: 'refund',
    externalId,
    at: versionOf(refund, at),
    amount: decimal(paidBack(refund) ?? fromLines(lines) + shipping),
    shipping: decimal(shipping),
    // Taken out before it was sent is not returned.
    quantity: lines
      .filter((one) => one.restock_type !== 'cancel')
      .reduce((all, one) => all + (count(one.quantity) ?? 0), 0),
  }
}

/** The money that went back; null where the refund does not tell its transactions. One that was recorded may be of no money. */
function paidBack(refund: Fields): bigint | null {
  if (!Array.isArray(refund.transactions)) return null
  return sum(
    list(refund.transactions, 200)
      .filter((one) => one.kind === 'refund' && (one.status ?? 'success') === 'success')
      .map((one) => unitsOr(one.amount)),
  )
}

const fromLines = (lines: Fields[]): bigint =>
  sum(lines.map((one) => unitsOr(one.subtotal) + unitsOr(one.total_tax)))
