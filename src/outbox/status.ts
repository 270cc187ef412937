import { byIndex } from '../db/by-index.ts'
import type { Queries, Sql } from '../db/client.ts'
import { letGo } from '../db/let-go.ts'
import { appendIn } from '../events/append.ts'
import { type NewEvent, stopPurposes } from '../events/event.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'

type Failed = {
  id: string
  contact_id: string
  channel_id: string
  run_id: string | null
  purpose: string
  business_key: string
  code: number | null
  occurred_at: Date
}

export type Applied = { matched: number; contactIds: string[] }

export const statusesAtOnce = 2000
/** Statuses of messages sent by other software never match; the sweep gives up on them after this. */
const matchedWithin = '15 minutes'

/** The person told the provider, not us, to stop marketing (Meta's 131050). */
const stoppedMarketing = 131050

/**
 * Matches what was said of messages to the messages: by the id that we sent along, else by the provider's id.
 * Statuses may come in any order, twice, or before the answer to the send call; the end is the same:
 * times are the earliest told, delivered beats failed, failed beats sent. What found its message is deleted.
 * @param of the provider ids just learned, or everything recent that bears a higher number
 */
export async function applyStatusesIn(
  tx: Queries,
  newId: NewId,
  of: string[] | { after: number },
): Promise<Applied> {
  const failed = await climb(tx, of)
  const events = failed.rows.filter((row) => row.status === 'failed').map(failureEvent)
  const { contactIds } = await appendIn(tx, newId, events)
  return { matched: failed.matched, contactIds }
}

/** One round of matching in a transaction of its own. Returns how many statuses found their message. */
export async function applyStatuses(
  deps: { sql: Sql; newId: NewId; wake: Wake },
  after = 0,
): Promise<number> {
  const applied = await deps.sql.begin(async (tx) => {
    const [, , found] = await Promise.all([
      letGo(tx),
      byIndex(tx),
      applyStatusesIn(tx, deps.newId, { after }),
    ])
    return found
  })
  if (applied.contactIds.length > 0) deps.wake.turns(applied.contactIds)
  return applied.matched
}

async function climb(tx: Queries, of: string[] | { after: number }) {
  const rows = await tx<(Failed & { status: string; matched: number })[]>`
    with todo as (
      select e.id, e.provider_id, e.status, e.code, e.reason, e.pricing, e.occurred_at, m.id as message_id
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
      delete from message_events where id = any(array(select id from todo))
    ), heard as (
      select message_id, count(*)::int as matched, min(provider_id) as provider_id,
        min(occurred_at) filter (where status in ('sent', 'delivered', 'read', 'played')) as accepted_at,
        min(occurred_at) filter (where status in ('sent', 'delivered', 'read', 'played')) as sent_at,
        min(occurred_at) filter (where status in ('delivered', 'read', 'played')) as delivered_at,
        min(occurred_at) filter (where status in ('read', 'played')) as read_at,
        min(occurred_at) filter (where status = 'failed') as failed_at,
        min(code) filter (where status = 'failed') as code,
        (array_agg(reason order by code, reason) filter (where status = 'failed'))[1] as reason,
        (array_agg(pricing order by id desc) filter (where pricing is not null))[1] as pricing
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
    returning m.id, m.contact_id, m.channel_id, m.run_id, m.purpose, m.business_key, m.code, m.occurred_at, h.matched,
      case when m.status = 'failed' and h.before <> 'failed' then 'failed' else 'accepted' end as status`
  return { rows, matched: rows.reduce((sum, row) => sum + row.matched, 0) }
}

/** What a failure means to others: the run that sent the message, and the ledger. Stored once a message. */
export function failureEvent(message: Failed): NewEvent {
  const code = message.code ?? 0
  const { id: messageId, run_id: runId, purpose, business_key: key } = message
  return {
    source: 'outbox',
    dedupeKey: `failed:${messageId}`,
    kind: 'message_failed',
    channelId: message.channel_id,
    about: { contactId: message.contact_id },
    payload: { messageId, runId, key, purpose, code },
    occurredAt: message.occurred_at,
    ...(code === stoppedMarketing
      ? {
          consents: stopPurposes.map((purpose) => ({
            purpose,
            granted: false,
            words: 'stopped marketing in WhatsApp',
          })),
        }
      : {}),
  }
}
