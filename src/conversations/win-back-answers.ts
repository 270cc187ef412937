import type { Queries } from '../db/client.ts'
import type { Output } from './world.ts'

/**
 * Keeps what people answered to the one-tap question of a campaign: the newest answer of each, counted once, and with
 * the contact as `lastReason`. Only of those whom the campaign was planned for: a button can be forged.
 */
export async function writeAnswers(tx: Queries, given: Output['answers']): Promise<void> {
  // Two of one person in one statement would be refused: the last one holds.
  const newest = new Map(given.map((one) => [`${one.campaignId}:${one.contactId}`, one]))
  const rows = [...newest].map(([dedupeKey, one]) => ({ dedupeKey, ...one }))
  if (rows.length === 0) return
  await tx`
    with kept as (
      insert into campaign_answers as a (campaign_id, contact_id, answer, dedupe_key, answered_at)
      select n.* from unnest(
        ${rows.map((r) => r.campaignId)}::uuid[], ${rows.map((r) => r.contactId)}::uuid[],
        ${rows.map((r) => r.answer)}::text[], ${rows.map((r) => r.dedupeKey)}::text[],
        ${rows.map((r) => r.at.toISOString())}::timestamptz[]
      ) as n(campaign_id, contact_id, answer, dedupe_key, answered_at)
      where exists (
        select from campaign_recipients r
        where r.contact_id = n.contact_id and r.campaign_id = n.campaign_id and r.message_id is not null)
      on conflict (dedupe_key) do update set answer = excluded.answer, answered_at = excluded.answered_at
      where a.answered_at <= excluded.answered_at
      returning contact_id, answer, answered_at
    )
    update contacts c set attributes = c.attributes || jsonb_build_object('lastReason', k.answer)
    from (select distinct on (contact_id) contact_id, answer from kept order by contact_id, answered_at desc) k
    where c.id = k.contact_id`
}
