import { byHash } from '../db/by-hash.ts'
import type { Queries, Sql } from '../db/client.ts'
import { evidenceOf, type Reported, takenOf } from './report/evidence.ts'

/** Of every moment: `audience` is the sum of the eight up to `holdout`, the others are parts of `accepted`. */
export type Counts = {
  audience: number
  pending: number
  held: number
  sending: number
  accepted: number
  failed: number
  skipped: number
  unconfirmed: number
  holdout: number
  delivered: number
  read: number
  replied: number
}

/** `waitsUntil`: when the first may go of those who wait for an hour; null: nobody does, or nobody knows. */
export type Counted = { counts: Counts; waitsUntil: Date | null }

/**
 * One statement, and so one snapshot. The audience is what is frozen so far: while a campaign is being frozen it
 * grows by whole chunks, and the parts with it.
 */
export function countCampaign(sql: Sql, reported: Reported): Promise<Counted> {
  return sql.begin('read only', (tx) => byHash(tx, () => count(tx, reported)))
}

async function count(tx: Queries, reported: Reported): Promise<Counted> {
  const { id } = reported
  const replied = evidenceOf(tx, 'replied', reported)
  const [{ waitsUntil, ...counts }] = await tx<[Counts & { waitsUntil: Date | null }]>`
    with sent as (
      select status, count(*)::int as n, count(delivered_at)::int as delivered, count(read_at)::int as read,
        min(not_before) filter (where status in ('pending', 'held')) as waits_until
      from messages where campaign_id = ${id} group by status
    ), lines as (
      select outcome, count(*)::int as n from campaign_recipients
      where campaign_id = ${id} and message_id is null and outcome in ('skipped', 'holdout') group by outcome
    ), answered as (
      select count(distinct t.id)::int as n from (${takenOf(tx, reported)}) t
      join (${replied.rows}) e on e.key = t.conversation_id and ${replied.tells}
    ), parts as (
      select
        coalesce(sum(n) filter (where status = 'pending'), 0)::int as pending,
        coalesce(sum(n) filter (where status = 'held'), 0)::int as held,
        coalesce(sum(n) filter (where status = 'sending'), 0)::int as sending,
        coalesce(sum(n) filter (where status = 'accepted'), 0)::int as accepted,
        coalesce(sum(n) filter (where status = 'failed'), 0)::int as failed,
        coalesce(sum(n) filter (where status in ('skipped', 'cancelled')), 0)::int
          + coalesce((select n from lines where outcome = 'skipped'), 0) as skipped,
        coalesce(sum(n) filter (where status = 'unconfirmed'), 0)::int as unconfirmed,
        coalesce((select n from lines where outcome = 'holdout'), 0) as holdout,
        coalesce(sum(delivered) filter (where status = 'accepted'), 0)::int as delivered,
        coalesce(sum(read) filter (where status = 'accepted'), 0)::int as read
      from sent
    )
    select pending + held + sending + accepted + failed + skipped + unconfirmed + holdout as audience, parts.*,
      (select n from answered) as replied,
      (select min(waits_until) from sent) as "waitsUntil"
    from parts`
  return { counts, waitsUntil }
}
