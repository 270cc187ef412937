import type { Queries } from '../db/client.ts'
import type { NewStatus } from '../events/event.ts'

/** A message of which something was said; `status`: `failed` where that is news, else `accepted`. */
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
  /** Which of what was told was about it. */
  places: number[]
}

/** What was told, each with its `place` and the message that it is about, if any: the beginning of a `with`. */
export type Told = ReturnType<Queries>

export const statusesAtOnce = 2000
/** Statuses of messages sent by other software never match; the sweep gives up on them after this. */
const matchedWithin = '15 minutes'

/** What waits for its message: of the provider ids just learned, or everything recent that bears a higher number. Deleted as it is read. */
export const stored = (tx: Queries, of: string[] | { after: number }): Told => tx`
    todo as (
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
    ), told as (
      -- What it said is in the message now. To mark it as done instead would cost three entries in indexes.
      -- By an array and no join, which of two that count as empty would be each with each.
      delete from message_events where id = any(array(select place from todo))
    )`

const isId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** What just came, each at its place in the list. What the provider echoes as our id may be anything. */
export const given = (tx: Queries, statuses: NewStatus[]): Told => tx`
    todo as materialized (
      select (s.place - 1)::int as place, s.provider_id, s.status, s.code, s.reason, s.pricing::jsonb as pricing, s.occurred_at,
        -- Ours is not looked for twice: where there is none of that id, what was said is stored, and looked for by both.
        coalesce(s.message_id, (select m.id from messages m where m.provider_id = s.provider_id)) as message_id
      from unnest(
        ${statuses.map((s) => s.providerId)}::text[],
        ${statuses.map((s) => (s.messageId && isId.test(s.messageId) ? s.messageId : null))}::uuid[],
        ${statuses.map((s) => s.status)}::text[],
        ${statuses.map((s) => s.code ?? 0)}::int[],
        ${statuses.map((s) => s.reason ?? null)}::text[],
        ${statuses.map((s) => (s.pricing ? JSON.stringify(s.pricing) : null))}::text[],
        ${statuses.map((s) => s.occurredAt.toISOString())}::timestamptz[]
      ) with ordinality as s(provider_id, message_id, status, code, reason, pricing, occurred_at, place)
    )`

/**
 * Writes what was told into its messages, whatever the order in which it came: times are the earliest told, delivered
 * beats failed, failed beats sent.
 */
export const climb = (tx: Queries, told: Told) => tx<Changed[]>`
    with ${told}, heard as (
      select message_id, array_agg(place) as places, min(provider_id) as provider_id,
        min(occurred_at) filter (where status in ('sent', 'delivered', 'read', 'played')) as accepted_at,
        min(occurred_at) filter (where status in ('sent', 'delivered', 'read', 'played')) as sent_at,
        min(occurred_at) filter (where status in ('delivered', 'read', 'played')) as delivered_at,
        min(occurred_at) filter (where status in ('read', 'played')) as read_at,
        min(occurred_at) filter (where status = 'failed') as failed_at,
        min(code) filter (where status = 'failed') as code,
        (array_agg(reason order by code, reason) filter (where status = 'failed'))[1] as reason,
        (array_agg(pricing order by place desc) filter (where pricing is not null))[1] as pricing
      from todo group by message_id
    ), locked as (
      -- Carries what was heard along: two CTEs have no statistics, and joining them again is quadratic.
      select m.id, m.status as before, h.*
      from heard h join messages m on m.id = h.message_id
      where m.direction = 'out'
      order by m.id
      for update of m
    )
    update messages m set
      provider_id = coalesce(m.provider_id, h.provider_id),
      accepted_at = least(m.accepted_at, h.accepted_at),
      sent_at = least(m.sent_at, h.sent_at),
      delivered_at = least(m.delivered_at, h.delivered_at),
      read_at = least(m.read_at, h.read_at),
      failed_at = least(m.failed_at, h.failed_at),
      -- Why it failed, where it has; what was said of an attempt that came before is over.
      (code, reason) = (select w.code, w.reason from (values (h.code, h.reason, h.failed_at), (m.code, m.reason, m.failed_at))
        as w(code, reason, failed_at)
        where w.failed_at is not null and coalesce(m.delivered_at, h.delivered_at) is null order by w.code, w.reason limit 1),
      pricing = coalesce(h.pricing, m.pricing),
      lease_until = null,
      status = case
        when coalesce(m.delivered_at, h.delivered_at) is not null then 'accepted'
        when coalesce(m.failed_at, h.failed_at) is not null then 'failed'
        when coalesce(m.accepted_at, h.accepted_at) is not null then 'accepted'
        else m.status end
    from locked h
    where m.id = h.id
    returning m.id, m.contact_id, m.channel_id, m.run_id, m.purpose, m.business_key, m.code, m.occurred_at, h.places,
      case when m.status = 'failed' and h.before <> 'failed' then 'failed' else 'accepted' end as status`
