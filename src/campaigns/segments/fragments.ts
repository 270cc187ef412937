import type postgres from 'postgres'
import type { Queries } from '../../db/client.ts'
import { dateIn, instantIn } from '../../shop/hours/zone.ts'
import type { Own } from './own-rows.ts'

/** A piece of a statement with its values as parameters: nothing that anybody sent is ever part of the text. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

/**
 * What "today" and "30 days ago" mean, for how many days what people do is a message's doing, and how what stands in
 * rows of the contact's is read: one by one unless told. `asking`: a campaign that asks about whom it decided about
 * then; what it has written since is not seen.
 */
export type Moment = {
  now: Date
  timeZone: string
  attributionDays: number
  own?: Own
  asking?: { id: string; since: Date }
}

/** The beginning of the day so many days ago, in the shop's zone: "30 days ago" holds all day long. */
export function startOfDay({ now, timeZone }: Pick<Moment, 'now' | 'timeZone'>, daysAgo: number): Date {
  const date = new Date(`${dateIn(timeZone, now)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - Math.min(daysAgo, 36_500))
  return new Date(instantIn(timeZone, date.toISOString().slice(0, 10), 0, 'first'))
}

/** `at` lies so many days ago: at least (before the end of that day) and at most (from its beginning on). A range, because `at` may cost and is read once. */
export function daysAgoBetween(
  tx: Queries,
  at: Fragment,
  { atLeast, atMost }: { atLeast?: number | undefined; atMost?: number | undefined },
  moment: Moment,
): Fragment {
  const before = atLeast === undefined ? null : startOfDay(moment, atLeast - 1)
  const from = atMost === undefined ? null : startOfDay(moment, atMost)
  if (before && from && from > before) return tx`false`
  return tx`(${at} <@ tstzrange(${from}::timestamptz, ${before}::timestamptz))`
}

/** `value` lies in the span; both ends are numerics as text, so that no cent is lost to floating point. */
export function between(
  tx: Queries,
  value: Fragment,
  { atLeast, atMost }: { atLeast?: string | number | undefined; atMost?: string | number | undefined },
): Fragment {
  const [from, to] = [atLeast, atMost].map((end) =>
    end === undefined ? tx`null` : tx`${String(end)}::text::numeric`,
  ) as [Fragment, Fragment]
  if (atLeast === undefined || atMost === undefined)
    return tx`((${value})::numeric <@ numrange(${from}, ${to}, '[]'))`
  // A range that ends before it begins would be an error, and is nobody.
  return tx`(${from} <= ${to} and (${value})::numeric <@ numrange(${from}, greatest(${from}, ${to}), '[]'))`
}

/**
 * A text whatever its case. In Greek that is also without accents and the final sigma: written large, no word has
 * either. Accents of other languages stay: they are letters of their own.
 */
export const caseless = (tx: Queries, text: Fragment): Fragment =>
  tx`translate(lower(${text}), 'άέήίόύώϊϋΐΰς', 'αεηιουωιυιυσ')`

/**
 * Whether what somebody wrote belongs to another campaign: they pressed a button of its message, or quoted it.
 * @param replyTo the provider's id of what they answered; null: they just wrote
 */
export const answersAnother = (tx: Queries, replyTo: Fragment, campaignId: Fragment): Fragment => tx`
  (${replyTo} is not null and exists (
    select from messages quoted where quoted.provider_id = ${replyTo} and quoted.campaign_id <> ${campaignId}))`
