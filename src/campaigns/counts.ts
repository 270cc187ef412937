import type { Queries } from '../db/client.ts'

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

/**
 * One statement, and so one snapshot. The audience is what is frozen so far: while a campaign is being frozen it
 * grows by whole chunks, and the parts with it.
 */
export async function countCampaign(tx: Queries, id: string): Promise<Counts> {
  const [row] = await tx<[Counts]>`
    with sent as (
      select status, count(*)::int as n, count(delivered_at)::int as delivered, count(read_at)::int as read
      from messages where campaign_id = ${id} group by status
    ), lines as (
      select outcome, count(*)::int as n from campaign_recipients
      where campaign_id = ${id} and message_id is null and outcome in ('skipped', 'holdout') group by outcome
    ), answered as (
      -- From who wrote since: they are few beside those who were written to.
      select count(*)::int as n from messages m
      where m.campaign_id = ${id} and m.status = 'accepted' and exists (
        select 1 from conversations c
        where c.id = m.conversation_id and c.last_in_at is not null and c.last_in_at >= m.accepted_at)
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
      (select n from answered) as replied
    from parts`
  return row
}
