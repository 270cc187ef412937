import { wordMean } from '../../currency.ts'
import { amountOf } from '../../db/amount.ts'
import type { Queries } from '../../db/client.ts'
import { differenceOfMeans, type Sample } from '../../statistics/means.ts'
import { differenceOfRates, type Interval, rateOf } from '../../statistics/rates.ts'
import { type Verdict, verdictOfLift } from '../../statistics/verdicts.ts'
import { mayRepeat, type Reported } from './evidence.ts'

type Arm = { people: number; buyers: number; rate: number; revenue: string; revenuePerPerson: string }
export type Lift = {
  treated: Arm
  holdout: Arm
  currency: string
  /** The part that bought: treated less holdout, with its 95 % interval. */
  rate: { difference: number } & Interval
  /** Revenue per person, likewise; null: too few to say. */
  revenuePerPerson: ({ difference: number } & Interval) | null
  verdict: Verdict
  /** Until when orders count. Before that, both parts may still grow. */
  until: Date
  complete: boolean
}

type Row = Sample & { held: boolean; buyers: number; until: Date; revenue: string }

/**
 * What the campaign made of those written to beside those held out, over the same days from the same moment: when the
 * plan decided about them. By intention to treat: whoever was to get a message counts as treated, delivered or not,
 * for those who cannot be reached are in the holdout as well. A person is one person however many occasions there
 * were, an order one order. Null: nobody was held out.
 */
export async function readLift(
  tx: Queries,
  reported: Reported,
  { now, currency }: { now: Date; currency: string },
): Promise<Lift | null> {
  const { id, days, since, until: last } = reported
  // Only who turned out to be another is looked up: they are few.
  const lines = tx`
    select coalesce(c.merged_into, r.contact_id) as person, r.outcome = 'holdout' as held, r.planned_at,
      r.planned_at + make_interval(days => ${days}) as until
    from campaign_recipients r left join contacts c on c.id = r.contact_id and c.merged_into is not null
    where r.campaign_id = ${id} and r.outcome in ('message', 'holdout')`
  const repeats = mayRepeat(tx, reported, tx`l.person`)
  const rows = await tx<Row[]>`
    with bought as (
      select distinct l.person, o.id, case when o.currency = ${currency} then o.revenue else 0 end as revenue
      from orders o join (${lines}) l on l.person = o.contact_id and o.placed_at >= l.planned_at and o.placed_at < l.until
      where o.counts and o.placed_at >= ${since} and ${last ? tx`o.placed_at < ${last}` : tx`true`}
    ), buyers as (
      select person, sum(revenue) as revenue from bought group by person
    ), people as (
      -- Two that turned out to be one person, in both parts, tell nothing.
      select person, bool_or(held) as held, max(until) as until from (${lines}) l
      where ${repeats} group by person having bool_or(held) = bool_and(held)
      union all select person, held, until from (${lines}) l where not ${repeats}
    )
    select p.held, count(*)::int as n, count(b.person)::int as buyers,
      ${amountOf(tx, tx`coalesce(sum(b.revenue), 0)`)} as revenue, coalesce(sum(b.revenue), 0)::float8 as sum,
      coalesce(sum(b.revenue * b.revenue), 0)::float8 as squares, max(p.until) as until
    from people p left join buyers b on b.person = p.person group by p.held`
  const held = rows.find((row) => row.held)
  if (!held) return null
  const treated = rows.find((row) => !row.held) ?? nobody(held.until)
  const until = treated.until > held.until ? treated.until : held.until
  const [a, b] = [
    { of: treated.buyers, n: treated.n },
    { of: held.buyers, n: held.n },
  ]
  const perPerson = differenceOfMeans(treated, held)
  return {
    treated: armOf(treated, currency),
    holdout: armOf(held, currency),
    currency,
    rate: { difference: rateOf(a) - rateOf(b), ...differenceOfRates(a, b) },
    revenuePerPerson: perPerson && { difference: treated.sum / treated.n - held.sum / held.n, ...perPerson },
    verdict: verdictOfLift(a, b),
    until,
    complete: until <= now,
  }
}

const nobody = (until: Date): Row => ({
  held: false,
  n: 0,
  buyers: 0,
  revenue: '0',
  sum: 0,
  squares: 0,
  until,
})

const armOf = ({ n, buyers, revenue, sum }: Row, currency: string): Arm => ({
  ...{ people: n, buyers, revenue },
  rate: rateOf({ of: buyers, n }),
  revenuePerPerson: wordMean(n === 0 ? 0 : sum / n, currency),
})
