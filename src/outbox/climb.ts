import type { Queries } from '../db/client.ts'
import type { News, Told } from './news.ts'

/** A message of which something was said; `status`: `failed` where it has, else `accepted`. */
export type Changed = {
  id: string
  contact_id: string
  channel_id: string
  run_id: string | null
  purpose: string
  business_key: string
  code: number | null
  occurred_at: Date
  status: string
}

export const statusesAtOnce = 2000
/** Statuses of messages sent by other software never match; the sweep gives up on them after this. */
const matchedWithin = '15 minutes'

/**
 * What waits for its message: of the provider ids just learned, or everything recent that bears a higher number. Deleted as it is read,
 * also what is said of a message that was received, which nothing becomes of.
 */
export const takeStored = (tx: Queries, of: string[] | { after: number }): Promise<Told[]> => tx<Told[]>`
    with found as (
      select e.id as place, e.provider_id, e.status, e.code, e.reason, e.pricing, e.occurred_at, m.id as message_id
      from message_events e
      join lateral (
        select m.id from messages m
        where m.id = case when e.message_id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
          then e.message_id::uuid end
        union all
        select m.id from messages m where m.provider_id = e.provider_id
        limit 1
      ) m on true
      where ${
        Array.isArray(of)
          ? tx`e.provider_id = any(${of})`
          : tx`e.id > ${of.after} and e.received_at > clock_timestamp() - ${matchedWithin}::interval`
      }
      order by e.id
      limit ${statusesAtOnce}
      for update of e skip locked
    ), gone as (
      -- What it said is in the message now. To mark it as done instead would cost three entries in indexes.
      -- By an array and no join, which of two that count as empty would be each with each.
      delete from message_events where id = any(array(select place from found))
    )
    select message_id as "messageId", provider_id as "providerId", status, code, reason, pricing, occurred_at as "occurredAt"
    from found order by place`

/** The messages that the provider calls so, by its ids. */
export async function calledSo(tx: Queries, providerIds: string[]): Promise<Map<string, string>> {
  if (providerIds.length === 0) return new Map()
  const rows = await tx<{ provider_id: string; id: string }[]>`
    select provider_id, id from messages where provider_id = any(${providerIds}) and direction = 'out'`
  return new Map(rows.map((row) => [row.provider_id, row.id]))
}

const iso = (at: Date | null) => at?.toISOString() ?? null

/**
 * Writes what was said into its messages, whatever the order in which it came: times are the earliest told, delivered
 * beats failed, failed beats sent. Returns the messages that are there.
 */
export async function climb(tx: Queries, news: News[]): Promise<Changed[]> {
  if (news.length === 0) return []
  return tx<Changed[]>`
    update messages m set
      provider_id = coalesce(m.provider_id, h.provider_id),
      accepted_at = least(m.accepted_at, h.accepted_at),
      sent_at = least(m.sent_at, h.accepted_at),
      delivered_at = least(m.delivered_at, h.delivered_at),
      read_at = least(m.read_at, h.read_at),
      failed_at = least(m.failed_at, h.failed_at),
      -- Why it failed, where it has; what was said of an attempt that came before is over.
      code = case when ${delivered(tx)} then null when ${isReason(tx)} then h.code when m.failed_at is not null then m.code end,
      reason = case when ${delivered(tx)} then null when ${isReason(tx)} then h.reason when m.failed_at is not null then m.reason end,
      pricing = coalesce(h.pricing::jsonb, m.pricing),
      lease_until = null,
      status = case
        when ${delivered(tx)} then 'accepted'
        when coalesce(m.failed_at, h.failed_at) is not null then 'failed'
        when coalesce(m.accepted_at, h.accepted_at) is not null then 'accepted'
        else m.status end
    from unnest(
      ${news.map((one) => one.id)}::uuid[],
      ${news.map((one) => one.providerId)}::text[],
      ${news.map((one) => iso(one.acceptedAt))}::timestamptz[],
      ${news.map((one) => iso(one.deliveredAt))}::timestamptz[],
      ${news.map((one) => iso(one.readAt))}::timestamptz[],
      ${news.map((one) => iso(one.failedAt))}::timestamptz[],
      ${news.map((one) => one.code)}::int[],
      ${news.map((one) => one.reason)}::text[],
      ${news.map((one) => (one.pricing ? JSON.stringify(one.pricing) : null))}::text[]
    ) as h(id, provider_id, accepted_at, delivered_at, read_at, failed_at, code, reason, pricing)
    where m.id = h.id and m.direction = 'out'
    returning m.id, m.contact_id, m.channel_id, m.run_id, m.purpose, m.business_key, m.code, m.occurred_at, m.status`
}

const delivered = (tx: Queries) => tx`coalesce(m.delivered_at, h.delivered_at) is not null`
/** What is said now is why it failed, and not what was said before: as `addUp` chooses, or it would depend on the batch. */
const isReason = (tx: Queries) => tx`
  h.failed_at is not null and (m.failed_at is null or m.code is null or h.code < m.code
    or h.code = m.code and (m.reason is null or h.reason collate "C" < m.reason))`
