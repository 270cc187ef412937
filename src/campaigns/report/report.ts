import type { Queries, Sql } from '../../db/client.ts'
import { type Verdict, verdictOfVariants } from '../../statistics/verdicts.ts'
import type { Campaign } from '../campaign.ts'
import { mayRepeat, type Reported, reportedOf, takenOf } from './evidence.ts'
import { type Funnel, readFunnels } from './funnel.ts'
import { type Lift, readLift } from './lift.ts'
import { type StepName, shareOf } from './steps.ts'

export type Report = {
  attributionDays: number
  funnel: Funnel
  /** People with an order that is counted for the campaign, of those it was delivered to: a person once, whatever the occasions. */
  conversion: { value: number | null; buyers: number; reached: number }
  variants: Variant[]
  /** Which variant brought most orders per message; null: there are none to compare. */
  verdict: {
    verdict: Verdict
    leader: number | null
    comparisons: { a: number; b: number; difference: number; p: number }[]
  } | null
  lift: Lift | null
  failures: Failure[]
  answers: { answer: string; count: number }[]
}

type Variant = Omit<Funnel, 'variant'> & { variant: number; name: string }

type Failure = { code: number | null; reason: string | null; count: number }

type Asked = { now: Date; currency: string; days: number }

/** All that a campaign brought, as of one moment: everything is read from one snapshot, so that no step contradicts another. */
export function readReport(sql: Sql, campaign: Campaign, { now, currency, days }: Asked): Promise<Report> {
  const reported = reportedOf(campaign, days)
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    // A million recipients are put together from several tables; what does not fit goes to the disk and back.
    await tx`set local work_mem = '64MB'`
    const [funnel, ...parts] = await readFunnels(tx, reported)
    // Only what was launched with two or more variants has numbers that mean them.
    const variants = parts.flatMap((part) => {
      const variant = part.variant ?? -1
      const name = campaign.variants[variant]?.name
      return name === undefined ? [] : [{ ...part, variant, name }]
    })
    return {
      attributionDays: days,
      funnel: funnel!,
      conversion: await readConversion(tx, reported, countOf(funnel!, 'delivered')),
      variants,
      verdict: variants.length < 2 ? null : compared(await readTried(tx, reported, variants)),
      lift: await readLift(tx, reported, { now, currency }),
      failures: await readFailures(tx, campaign.id),
      answers: await tx`
        select answer, count(*)::int as count from (
          -- Of two who turned out to be one person, what they said last.
          select distinct on (contact_id) answer from campaign_answers where campaign_id = ${campaign.id}
          order by contact_id, answered_at desc, id desc
        ) newest group by answer order by count(*) desc, answer`,
    }
  })
}

const countOf = ({ steps }: Pick<Funnel, 'steps'>, name: StepName) =>
  steps.find(({ step }) => step === name)!.count

/** How many people a variant was meant for, and how many of them ordered for it. */
type Tried = { variant: number; n: number; of: number }

/**
 * What variants are compared by. Whoever gets a message on each occasion is one person all the same: the test takes
 * everybody it is given for somebody else.
 */
async function readTried(tx: Queries, { id, kind }: Reported, variants: Variant[]): Promise<Tried[]> {
  if (kind === 'broadcast')
    return variants.map(({ variant, messages, steps }) => ({
      ...{ variant, n: messages, of: countOf({ steps }, 'ordered') },
    }))
  return tx<Tried[]>`
    select r.variant, count(distinct r.contact_id)::int as n,
      count(distinct r.contact_id) filter (where exists (
        select 1 from attributions a join orders o on o.id = a.order_id
        where a.message_id = r.message_id and a.campaign_id = ${id} and o.counts))::int as of
    from campaign_recipients r
    where r.campaign_id = ${id} and r.outcome = 'message' and r.variant = any(${variants.map((one) => one.variant)}::int[])
    group by r.variant order by r.variant`
}

/** By the variants' own numbers: one that nobody has got yet is not in the list. */
function compared(tried: Tried[]): NonNullable<Report['verdict']> {
  const numberOf = (at: number) => tried[at]!.variant
  const { verdict, leader, comparisons } = verdictOfVariants(tried)
  return {
    verdict,
    leader: leader === null ? null : numberOf(leader),
    comparisons: comparisons.map((one) => ({ ...one, a: numberOf(one.a), b: numberOf(one.b) })),
  }
}

/** @param delivered lines of which it was delivered; whose person has several counts once */
async function readConversion(
  tx: Queries,
  reported: Reported,
  delivered: number,
): Promise<Report['conversion']> {
  const [row] = await tx<[{ buyers: number; repeated: number }]>`
    select (
      select count(distinct m.contact_id) from attributions a
      join orders o on o.id = a.order_id join messages m on m.id = a.message_id
      where a.campaign_id = ${reported.id} and o.counts and m.status = 'accepted' and m.delivered_at is not null
    )::int as buyers, (
      select count(*) - count(distinct m.contact_id) from (${takenOf(tx, reported)}) m
      where m.delivered_at is not null and ${mayRepeat(tx, reported, tx`m.contact_id`)}
    )::int as repeated`
  const reached = delivered - row.repeated
  return { value: shareOf(row.buyers, reached), buyers: row.buyers, reached }
}

async function readFailures(tx: Queries, id: string): Promise<Failure[]> {
  return tx`
    select code, min(reason) as reason, count(*)::int as count from messages
    where campaign_id = ${id} and status = 'failed' group by code order by count(*) desc, code`
}
