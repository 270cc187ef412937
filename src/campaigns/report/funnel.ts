import type { Queries } from '../../db/client.ts'
import { funnelLines, type Reported } from './lines.ts'
import { type StepName, shareOf, steps } from './steps.ts'

type Revenue = { amount: string; currency: string; orders: number }
type Step = {
  step: StepName
  count: number
  of: StepName | null
  share: number | null
  definition: string
}
/** `variant` null: of all. */
export type Funnel = { variant: number | null; messages: number; steps: Step[]; revenue: Revenue[] }

type Counts = Record<StepName, number> & { variant: number | null; messages: number }

/** The funnel of all and of each variant. `clicked` is there only where the campaign has links of its own. */
export async function readFunnels(tx: Queries, reported: Reported): Promise<Funnel[]> {
  const rows = await tx<Counts[]>`
    select case when grouping(variant) = 0 then variant end as variant,
      count(*) filter (where outcome = 'message')::int as messages, count(audience_at)::int as audience,
      count(accepted_at) filter (where message_id is not null)::int as accepted,
      count(delivered_at)::int as delivered, count(read_at)::int as read, count(replied_at)::int as replied,
      count(clicked_at)::int as clicked, count(opted_out_at)::int as opted_out, count(ordered_at)::int as ordered
    from (${funnelLines(tx, reported)}) line
    group by grouping sets ((), (variant)) order by 1 nulls first`
  const [tracked] = await tx<[{ has: boolean }]>`
    select exists (select from tracked_links where campaign_id = ${reported.id}) as has`
  const revenue = await readRevenue(tx, reported)
  return rows.map((row) => ({
    variant: row.variant,
    messages: row.messages,
    steps: steps
      .filter(({ step }) => step !== 'clicked' || tracked.has)
      .map(({ step, of, definition }) => ({
        ...{ step, of, definition, count: row[step] },
        share: of === null ? null : shareOf(row[step], row[of]),
      })),
    revenue: revenue
      .filter((one) => one.variant === row.variant)
      .map(({ amount, currency, orders }) => ({ amount, currency, orders })),
  }))
}

/** By currency, and never added up over them: there is no rate of exchange here. */
async function readRevenue(tx: Queries, { id }: Reported): Promise<(Revenue & { variant: number | null })[]> {
  return tx`
    select case when grouping(r.variant) = 0 then r.variant end as variant, o.currency, count(*)::int as orders,
      round(sum(o.revenue), 2)::text as amount
    from attributions a
    join orders o on o.id = a.order_id
    join campaign_recipients r on r.campaign_id = ${id} and r.message_id = a.message_id
    where a.campaign_id = ${id} and o.counts
    group by grouping sets ((o.currency), (o.currency, r.variant)) order by sum(o.revenue) desc, o.currency`
}
