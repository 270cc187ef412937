import { wordMean } from '../currency.ts'
import { amountOf } from '../db/amount.ts'
import type { Queries, Sql } from '../db/client.ts'
import { differenceOfMeans, type Sample } from '../statistics/means.ts'
import { differenceOfRates, type Interval, rateOf } from '../statistics/rates.ts'
import { type Verdict, verdictOfLift } from '../statistics/verdicts.ts'

type Arm = { carts: number; recovered: number; rate: number; revenue: string; revenuePerCart: string }

export type CartReport = {
  /** Carts that were to be brought to mind, reminded or not: bought meanwhile, without leave, and so on. */
  treated: Arm
  /** Of the treated: a reminder had been delivered before they were bought. */
  afterReminder: { recovered: number; revenue: string }
  /** Carts left alone; null: none was. */
  holdout: Arm | null
  /** The part that was bought, treated less holdout, with its 95 % interval; null without a holdout. */
  lift: ({ difference: number } & Interval) | null
  /** Likewise revenue per cart; null: too few to say. */
  revenueLift: ({ difference: number } & Interval) | null
  verdict: Verdict | null
}

type Asked = { from: Date; to: Date; days: number; currency: string }
type Row = Sample & {
  held: boolean
  recovered: number
  revenue: string
  reminded: number
  remindedRevenue: string
}

/**
 * What became of the carts whose reminders were to begin in [from, to), those left alone beside the others. A cart is
 * recovered by an order of it or, else, of the same person within so many days; an order counts for one cart, its own
 * before the latest. By intention to treat: who bought before the first step, or cannot be written to, stays in the count.
 */
export async function readCarts(sql: Sql, asked: Asked): Promise<CartReport> {
  const rows = await sql.begin('isolation level repeatable read read only', (tx) => readArms(tx, asked))
  const { currency } = asked
  const treated = rows.find((row) => !row.held) ?? nothing(false)
  const held = rows.find((row) => row.held)
  const afterReminder = { recovered: treated.reminded, revenue: treated.remindedRevenue }
  if (!held)
    return {
      treated: armOf(treated, currency),
      afterReminder,
      holdout: null,
      lift: null,
      revenueLift: null,
      verdict: null,
    }
  const [a, b] = [
    { of: treated.recovered, n: treated.n },
    { of: held.recovered, n: held.n },
  ]
  const perCart = differenceOfMeans(treated, held)
  return {
    treated: armOf(treated, currency),
    afterReminder,
    holdout: armOf(held, currency),
    lift: { difference: rateOf(a) - rateOf(b), ...differenceOfRates(a, b) },
    revenueLift: perCart && { difference: treated.sum / treated.n - held.sum / held.n, ...perCart },
    verdict: verdictOfLift(a, b),
  }
}

function readArms(tx: Queries, { from, to, days, currency }: Asked): Promise<Row[]> {
  return tx<Row[]>`
    with begun as materialized (
      select r.cart_id, r.held_out as held, r.begun_at, c.contact_id, c.store, c.external_id,
        r.begun_at + make_interval(days => ${days}) as until
      from cart_recoveries r join carts c on c.id = r.cart_id
      where r.begun_at >= ${from} and r.begun_at < ${to} and not c.sample
    ), matched as (
      select b.cart_id, o.id, o.revenue, o.currency, o.placed_at, true as own, b.begun_at
      from begun b join orders o on o.store = b.store and o.cart_id = b.external_id
      where o.counts and o.placed_at >= b.begun_at and o.placed_at < b.until
      union all
      select b.cart_id, o.id, o.revenue, o.currency, o.placed_at, false, b.begun_at
      from begun b join orders o on o.contact_id = b.contact_id
      where o.counts and o.placed_at >= b.begun_at and o.placed_at < b.until
    ), bought as (
      select distinct on (id) * from matched order by id, own desc, begun_at desc, cart_id
    ), each as materialized (
      select b.cart_id, b.held, b.begun_at, b.contact_id, min(o.placed_at) as bought_at, count(o.id) > 0 as recovered,
        coalesce(sum(o.revenue) filter (where o.currency = ${currency}), 0) as revenue
      from begun b left join bought o on o.cart_id = b.cart_id group by b.cart_id, b.held, b.begun_at, b.contact_id
    ), told as (
      select e.*, e.recovered and exists (
        select from messages m where m.contact_id = e.contact_id and m.purpose = 'cart'
          and starts_with(m.business_key, 'cart:' || e.cart_id || ':') and m.status = 'accepted'
          and m.delivered_at >= e.begun_at and m.delivered_at <= e.bought_at) as reminded
      from each e
    )
    select held, count(*)::int as n, count(*) filter (where recovered)::int as recovered,
      ${amountOf(tx, tx`sum(revenue)`)} as revenue, sum(revenue)::float8 as sum, sum(revenue * revenue)::float8 as squares,
      count(*) filter (where reminded)::int as reminded,
      ${amountOf(tx, tx`coalesce(sum(revenue) filter (where reminded), 0)`)} as "remindedRevenue"
    from told group by held`
}

const nothing = (held: boolean): Row => ({
  ...{ held, n: 0, recovered: 0, sum: 0, squares: 0, reminded: 0 },
  revenue: '0.00',
  remindedRevenue: '0.00',
})

const armOf = ({ n, recovered, revenue, sum }: Row, currency: string): Arm => ({
  ...{ carts: n, recovered, revenue },
  rate: rateOf({ of: recovered, n }),
  revenuePerCart: wordMean(n === 0 ? 0 : sum / n, currency),
})
