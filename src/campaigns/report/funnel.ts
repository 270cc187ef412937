import { amountOf } from '../../db/amount.ts'
import { byHash } from '../../db/by-hash.ts'
import type { Queries } from '../../db/client.ts'
import { evidenceOf, type Reported, type TracedStep, takenOf } from './evidence.ts'
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

type Counts = Record<StepName, number> & { messages: number }
const noughts: Counts = {
  ...{ messages: 0, audience: 0, accepted: 0, delivered: 0, read: 0 },
  ...{ replied: 0, clicked: 0, opted_out: 0, ordered: 0 },
}
const counted = Object.keys(noughts) as (keyof Counts)[]

/** The funnel of all and of each variant. `clicked` is there only where the campaign has links of its own. */
export async function readFunnels(tx: Queries, reported: Reported): Promise<Funnel[]> {
  const parts = await byHash(tx, () => countParts(tx, reported))
  const [tracked] = await tx<[{ has: boolean }]>`
    select exists (select from tracked_links where campaign_id = ${reported.id}) as has`
  const revenue = await readRevenue(tx, reported)
  const all = { ...noughts }
  for (const part of parts) for (const name of counted) all[name] += part[name]
  return [{ variant: null, ...all }, ...parts].map((row) => ({
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

/**
 * By variant. The million messages are read once, and what the few did is brought to them: one way of looking at it
 * for each step, and never a look-up for each message.
 */
async function countParts(tx: Queries, reported: Reported): Promise<(Counts & { variant: number })[]> {
  const { id, split } = reported
  const variant = split ? tx`r.variant` : tx`0`
  const traced: TracedStep[] = ['replied', 'clicked', 'opted_out', 'ordered']
  const evidence = traced.map((step) => {
    const { rows, key, tells } = evidenceOf(tx, step, reported)
    return {
      found: tx`${tx(step)} as materialized (
        select key, array_agg(at) as ats, array_agg(seq) as seqs from (${rows}) e group by key)`,
      join: tx`left join ${tx(step)} on ${tx(step)}.key = ${tx(`t.${key}`)}`,
      count: tx`count(*) filter (where ${tx(step)}.key is not null and exists (
        select from unnest(${tx(step)}.ats, ${tx(step)}.seqs) as e(at, seq) where ${tells}))::int as ${tx(step)}`,
    }
  })
  const [replied, clicked, optedOut, ordered] = evidence as [
    ...[(typeof evidence)[0], (typeof evidence)[0], (typeof evidence)[0], (typeof evidence)[0]],
  ]
  return tx<(Counts & { variant: number })[]>`
    with ${replied.found}, ${clicked.found}, ${optedOut.found}, ${ordered.found},
    came as (
      select ${variant} as variant, count(*)::int as accepted, count(t.delivered_at)::int as delivered, count(t.read_at)::int as read,
        ${replied.count}, ${clicked.count}, ${optedOut.count}, ${ordered.count}
      from (${takenOf(tx, reported)}) t
      ${split ? tx`join (select message_id, variant from campaign_recipients where campaign_id = ${id}) r on r.message_id = t.id` : tx``}
      ${replied.join} ${clicked.join} ${optedOut.join} ${ordered.join}
      group by 1
    ), planned as (
      select ${variant} as variant, count(*)::int as audience, count(*) filter (where outcome = 'message')::int as messages
      from campaign_recipients r where r.campaign_id = ${id} and r.outcome <> 'before' group by 1
    )
    select p.variant, p.audience, p.messages, coalesce(c.accepted, 0) as accepted, coalesce(c.delivered, 0) as delivered,
      coalesce(c.read, 0) as read, coalesce(c.replied, 0) as replied, coalesce(c.clicked, 0) as clicked,
      coalesce(c.opted_out, 0) as opted_out, coalesce(c.ordered, 0) as ordered
    from planned p left join came c on c.variant = p.variant order by p.variant`
}

/** By currency, and never added up over them: there is no rate of exchange here. */
async function readRevenue(tx: Queries, { id }: Reported): Promise<(Revenue & { variant: number | null })[]> {
  return tx`
    select case when grouping(r.variant) = 0 then r.variant end as variant, o.currency, count(*)::int as orders,
      ${amountOf(tx, tx`sum(o.revenue)`)} as amount
    from attributions a
    join orders o on o.id = a.order_id
    join campaign_recipients r on r.campaign_id = ${id} and r.message_id = a.message_id
    where a.campaign_id = ${id} and o.counts
    group by grouping sets ((o.currency), (o.currency, r.variant)) order by sum(o.revenue) desc, o.currency`
}
