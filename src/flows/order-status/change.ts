import type { Context } from '../flow.ts'
import { type Change, changes, tells } from './settings.ts'

const NEWS_MS = 24 * 60 * 60 * 1000

/** How far along a change is: what comes later is never followed by what comes before. */
export const rankOf = (change: Change): number => changes.indexOf(change) + 1

const byStatus: Record<string, Change> = {
  paid: 'paid',
  fulfilled: 'shipped',
  delivered: 'delivered',
  cancelled: 'cancelled',
  refunded: 'refunded',
}
const byShipment: Record<string, Change> = {
  in_transit: 'shipped',
  out_for_delivery: 'out_for_delivery',
  ready_for_pickup: 'ready_for_pickup',
}

/** The order that an `order_updated` is about; null where that cannot be read. */
export const orderIdOf = ({ orderId }: Record<string, unknown>): string | null =>
  typeof orderId === 'string' && /^[\w-]{1,64}$/u.test(orderId) ? orderId : null

/**
 * The one change of an event to tell: the furthest that the shop tells; null where there is none. An order that has
 * come to its end is told by its end or not at all. News is what happened within the last day and since the shop
 * switched it on; an order seen for the first time is news only if it was placed within the day, for whoever
 * connects a store sends all of its past.
 */
export function changeIn(data: Record<string, unknown>, context: Context, now: string | null): Change | null {
  if (!isNews(data, context, now)) return null
  const found = changesIn(data).sort((a, b) => rankOf(b) - rankOf(a))
  const [furthest] = found
  if (!furthest) return null
  if (rankOf(furthest) >= rankOf('delivered')) return tells(context, furthest) ? furthest : null
  return found.find((change) => tells(context, change)) ?? null
}

function isNews(data: Record<string, unknown>, { settingsSince }: Context, now: string | null): boolean {
  const changedAt = Date.parse(String(data.changedAt))
  if (Number.isNaN(changedAt)) return false
  const since = Date.parse(settingsSince.tell ?? '')
  if (!Number.isNaN(since) && changedAt < since) return false
  if (now !== null && Date.parse(now) - changedAt > NEWS_MS) return false
  return data.created !== true || changedAt - Date.parse(String(data.placedAt)) <= NEWS_MS
}

function changesIn({ status, previousStatus, shipments }: Record<string, unknown>): Change[] {
  const parcels = Array.isArray(shipments) ? shipments.map(fields) : []
  const changed = parcels.filter((one) => one.status !== one.previousStatus)
  const found = changed.flatMap((one) => lookUp(byShipment, one.status))
  if (parcels.length > 0 && changed.length > 0 && parcels.every((one) => one.status === 'delivered'))
    found.push('delivered')
  return status === previousStatus ? found : [...found, ...lookUp(byStatus, status)]
}

const lookUp = (table: Record<string, Change>, key: unknown): Change[] =>
  typeof key === 'string' && Object.hasOwn(table, key) ? [table[key]!] : []

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
