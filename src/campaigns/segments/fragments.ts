import type postgres from 'postgres'
import type { Queries } from '../../db/client.ts'
import { dateIn, instantIn } from '../../shop/hours/zone.ts'

/** A piece of a statement with its values as parameters: nothing that anybody sent is ever part of the text. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

/** What "today" and "30 days ago" mean. */
export type Moment = { now: Date; timeZone: string }

/** The beginning of the day so many days ago, in the shop's zone: "30 days ago" holds all day long. */
export function startOfDay({ now, timeZone }: Moment, daysAgo: number): Date {
  const date = new Date(`${dateIn(timeZone, now)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - Math.min(daysAgo, 36_500))
  return new Date(instantIn(timeZone, date.toISOString().slice(0, 10), 0, 'first'))
}

/** `at` lies so many days ago: at least (before the end of that day) and at most (from its beginning on). */
export function daysAgoBetween(
  tx: Queries,
  at: Fragment,
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
  moment: Moment,
): Fragment {
  const before = atLeast === undefined ? tx`true` : tx`${at} < ${startOfDay(moment, atLeast - 1)}`
  const from = atMost === undefined ? tx`true` : tx`${at} >= ${startOfDay(moment, atMost)}`
  return tx`(${at} is not null and ${before} and ${from})`
}

/** `value` lies in the span; both ends are numerics as text, so that no cent is lost to floating point. */
export function between(
  tx: Queries,
  value: Fragment,
  { atLeast, atMost }: { atLeast?: string | number | undefined; atMost?: string | number | undefined },
): Fragment {
  const from = atLeast === undefined ? tx`true` : tx`${value} >= ${String(atLeast)}::text::numeric`
  const to = atMost === undefined ? tx`true` : tx`${value} <= ${String(atMost)}::text::numeric`
  return tx`(${from} and ${to})`
}
