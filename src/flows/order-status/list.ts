import { wordDate } from '../../language/dates.ts'
import type { Context, Effect, OrderFacts } from '../flow.ts'
import { anotherButton, orderChoice } from './choices.ts'
import { words } from './copy/index.ts'
import { wordOf } from './stage.ts'
import { plainNumber, readerOf, total } from './tell-order.ts'

// A list has ten rows, and the last leads to the others.
const MOST = 9
const RECENT_MS = 90 * 24 * 60 * 60 * 1000

/** Those that somebody may mean by "my order": of the last 90 days, or all where there are none. Newest first. */
export function likely(orders: OrderFacts[], now: string): OrderFacts[] {
  const recent = orders.filter((one) => Date.parse(now) - Date.parse(one.placedAt) <= RECENT_MS)
  return recent.length > 0 ? recent : orders
}

/** The order of this number, as it stands on the order or on one of its parcels; digits alone may stand for "KAL-1042". */
export function numbered(orders: OrderFacts[], number: string): OrderFacts | undefined {
  const wanted = plain(number)
  return (
    orders.find((one) => plain(one.number) === wanted) ??
    orders.find((one) => one.shipments.some((parcel) => plain(parcel.trackingNumber ?? '') === wanted)) ??
    only(orders.filter((one) => /^\d+$/u.test(wanted) && one.number.replace(/\D/gu, '') === wanted))
  )
}

export function tellList(orders: OrderFacts[], now: string, context: Context): Effect {
  const reader = readerOf(context, now)
  const rows = orders.slice(0, MOST).map((order) => {
    const day = wordDate(new Date(order.placedAt), { ...reader, now: new Date(now) })
    return {
      id: orderChoice(order.id),
      title: words('row_title', { number: plainNumber(order.number) }),
      description: words(`row_${wordOf(order)}`, { day, total: total(order, reader) }),
    }
  })
  return {
    type: 'say',
    words: words('which_order'),
    offers: [...rows, anotherButton],
    listButton: words('list_button'),
  }
}

const plain = (number: string) => number.replace(/[\s#]/gu, '').toUpperCase()
const only = <T>(all: T[]): T | undefined => (all.length === 1 ? all[0] : undefined)
