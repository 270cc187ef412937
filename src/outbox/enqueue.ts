import type { Queries } from '../db/client.ts'
import { laneOf, type NewMessage } from './message.ts'

/**
 * Writes messages, in and out, in the caller's transaction; what is already there (same business key or
 * provider id) is left alone. Wake the outbox after the commit. Returns the ids that were written.
 */
export async function enqueueIn(tx: Queries, messages: NewMessage[]): Promise<Set<string>> {
  if (messages.length === 0) return new Set()
  const rows = await tx<{ id: string }[]>`
    insert into messages (
      id, conversation_id, contact_id, channel_id, direction, business_key, author, author_name, content, body,
      status, lane, purpose, provider_id, reply_to, run_id, campaign_id, occasion, not_before, occurred_at,
      stand_in, because, reason, accepted_at, sample)
    select
      id, conversation_id, contact_id, channel_id, direction, business_key, author, author_name, content::jsonb, body,
      status, lane, purpose, provider_id, reply_to, run_id, campaign_id, occasion, not_before, occurred_at,
      stand_in::jsonb, because::jsonb, reason, case when status = 'accepted' then occurred_at end, sample
    from unnest(
      ${messages.map((m) => m.id)}::uuid[],
      ${messages.map((m) => m.conversationId)}::uuid[],
      ${messages.map((m) => m.contactId)}::uuid[],
      ${messages.map((m) => m.channelId)}::uuid[],
      ${messages.map((m) => m.direction)}::text[],
      ${messages.map((m) => m.businessKey)}::text[],
      ${messages.map((m) => m.author)}::text[],
      ${messages.map((m) => m.authorName ?? null)}::text[],
      ${messages.map((m) => JSON.stringify(m.content))}::text[],
      ${messages.map((m) => m.body)}::text[],
      ${messages.map((m) => m.status)}::text[],
      ${messages.map((m) => laneOf[m.purpose])}::smallint[],
      ${messages.map((m) => m.purpose)}::text[],
      ${messages.map((m) => m.providerId ?? null)}::text[],
      ${messages.map((m) => m.replyTo ?? null)}::text[],
      ${messages.map((m) => m.runId ?? null)}::uuid[],
      ${messages.map((m) => m.campaignId ?? null)}::uuid[],
      ${messages.map((m) => m.occasion ?? null)}::text[],
      ${messages.map((m) => m.notBefore?.toISOString() ?? null)}::timestamptz[],
      ${messages.map((m) => m.occurredAt.toISOString())}::timestamptz[],
      ${messages.map((m) => (m.standIn ? JSON.stringify(m.standIn) : null))}::text[],
      ${messages.map((m) => (m.because ? JSON.stringify(m.because) : null))}::text[],
      ${messages.map((m) => m.reason ?? null)}::text[],
      ${messages.map((m) => String(m.sample))}::text[]::boolean[]
    ) with ordinality as m(
      id, conversation_id, contact_id, channel_id, direction, business_key, author, author_name, content, body,
      status, lane, purpose, provider_id, reply_to, run_id, campaign_id, occasion, not_before, occurred_at, stand_in,
      because, reason, sample, n)
    order by n
    on conflict do nothing
    returning id`
  return new Set(rows.map((row) => row.id))
}
