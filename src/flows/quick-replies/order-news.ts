import { wordDate } from '../../language/dates.ts'
import { shorten } from '../../language/shorten.ts'
import type { Context, OrderFacts, ShipmentFacts } from '../flow.ts'
import type { Key } from './copy/index.ts'

/**
 * What there is to tell of the shopper's newest order: which words, with which values; null where it says nothing
 * by itself. Kept for the rest of the turn, so it is small.
 */
export type News = { words: Key; number: string; by: string; expected: string } | null

const DAY_MS = 24 * 60 * 60 * 1000
const TOLD_FOR_MS = 30 * DAY_MS
const LONGEST = 40
const DATE = /^\d{4}-\d\d-\d\d/u

const byShipment: Record<string, Key> = {
  preparing: 'greeting_order_preparing',
  in_transit: 'greeting_order_on_its_way',
  out_for_delivery: 'greeting_order_today',
  ready_for_pickup: 'greeting_order_ready',
  failed_attempt: 'greeting_order_missed',
}
const byStatus: Record<string, Key> = {
  pending: 'greeting_order_received',
  paid: 'greeting_order_preparing',
  fulfilled: 'greeting_order_on_its_way',
}

/**
 * The order to greet with: the newest of the contact's own if it has not arrived and is younger than 30 days.
 * `answer` is that of `find_orders`; undefined where there is no such order.
 */
export function orderToTell(answer: unknown, now: string, context: Context): News | undefined {
  const [order] = asOrders(answer)
  if (!order || Date.parse(now) - Date.parse(order.placedAt) > TOLD_FOR_MS) return undefined
  const { shipments, status, number } = order
  const under = shipments.filter((one) => one.status !== 'delivered')
  if (!Object.hasOwn(byStatus, status) || (shipments.length > 0 && under.length === 0)) return undefined
  const shipment = under[0]
  // Lost, or on its way back: nothing to greet somebody with.
  if (shipment && !Object.hasOwn(byShipment, shipment.status)) return null
  const words = shipment ? byShipment[shipment.status]! : byStatus[status]!
  const by: unknown = words === 'greeting_order_ready' ? shipment?.pickupPoint : shipment?.carrier
  return {
    words,
    number: shorten(number, LONGEST),
    by: typeof by === 'string' ? shorten(by, LONGEST) : '',
    expected: shipment ? expectedIn(shipment, now, context) : '',
  }
}

/** Whether the answer to `find_orders` has any. */
export const hasOrders = (answer: unknown): boolean => asOrders(answer).length > 0

/** The day in words. What is past, or no date (stores write all kinds of things), is not promised. */
function expectedIn({ estimatedDelivery }: ShipmentFacts, now: string, context: Context): string {
  const [day] = DATE.exec(estimatedDelivery ?? '') ?? []
  const moment = new Date(`${day}T12:00:00Z`)
  if (day === undefined || Number.isNaN(moment.getTime())) return ''
  const { timeZone } = context.shop
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(now))
  if (day < today || moment.getTime() > Date.parse(now) + TOLD_FOR_MS * 2) return ''
  const { language } = context.contact
  return shorten(wordDate(moment, { language, timeZone, now: new Date(now) }), LONGEST)
}

// `unknown` in the contract: a run may be answered by a newer process than the one that asked.
function asOrders(answer: unknown): OrderFacts[] {
  return Array.isArray(answer) ? answer.filter(isOrder) : []
}

function isOrder(value: unknown): value is OrderFacts {
  const { number, placedAt, status, shipments } = (value ?? {}) as Partial<OrderFacts>
  return (
    [number, placedAt, status].every((one) => typeof one === 'string') &&
    Array.isArray(shipments) &&
    shipments.every((one) => typeof one === 'object' && one !== null && typeof one.status === 'string')
  )
}
