import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { metrics } from '../metrics.ts'
import { enqueueIn } from '../outbox/enqueue.ts'
import { raiseAlert } from '../shop/alerts.ts'
import { readNotifications } from '../shop/notifications/stored.ts'
import { receivedMessage } from './inbound.ts'
import type { TurnEvent } from './load.ts'
import { waysFor, writeNotices } from './notices/notice.ts'

/** After so many turns that threw, an event is set aside. */
const mostAttempts = 3

/**
 * Counts a turn that threw, in a transaction of its own. The third time the event is set aside so that the
 * contact's other events go on, somebody is told, and a human gets the conversation.
 */
export async function countFailure(
  deps: { sql: Sql; newId: NewId; log: Log },
  event: TurnEvent,
  error: unknown,
): Promise<void> {
  const reason = error instanceof Error ? error.name : 'unknown'
  deps.log.error({ err: error, eventId: event.id, kind: event.kind }, 'turn failed')
  metrics.turns.inc({ outcome: 'failed' })
  const conversation = await deps.sql.begin(async (tx) => {
    const [row] = await tx<{ failed: boolean }[]>`
      update events set
        attempts = attempts + 1,
        error = ${reason},
        failed_at = case when attempts + 1 >= ${mostAttempts} then clock_timestamp() end
      where id = ${event.id} and handled_at is null and failed_at is null
      returning failed_at is not null as failed`
    if (!row?.failed) return undefined
    metrics.turns.inc({ outcome: 'set_aside' })
    await raiseAlert({ sql: tx, newId: deps.newId }, 'event_set_aside', event.id, {
      kind: event.kind,
      reason,
    })
    if (!event.channelId) return undefined
    const given = await giveToHuman(tx, deps.newId, event, event.channelId)
    if (given) await tellOwnerOfFault(tx, deps.newId, event, given.id)
    return given
  })
  if (!conversation || event.kind !== 'message_received') return
  // Apart from the rest: it may be the message itself that cannot be written.
  const { id: conversationId, sample } = conversation
  const where = { conversationId, channelId: event.channelId!, sample, newId: deps.newId }
  await deps.sql
    .begin((tx) => enqueueIn(tx, [receivedMessage(event, where)]))
    .catch((fault) => {
      deps.log.error({ err: fault, eventId: event.id }, 'message of a set-aside event could not be shown')
    })
}

async function tellOwnerOfFault(tx: Queries, newId: NewId, event: TurnEvent, conversationId: string) {
  const notice = {
    ...{ type: 'conversation.handed_over' as const, occasion: `handover:${event.id}`, conversationId },
    ...{ reason: 'fault', urgent: false, dueAt: null, at: event.occurredAt.toISOString() },
  }
  await writeNotices(tx, newId, [{ notice, ways: waysFor(notice, await readNotifications(tx)) }])
}

/** The conversation waits for a human. */
async function giveToHuman(tx: Queries, newId: NewId, event: TurnEvent, channelId: string) {
  const [conversation] = await tx<[{ id: string; sample: boolean }]>`
    insert into conversations (id, contact_id, channel_id, mode, waiting_since, handover_reason, last_in_at, window_until)
    values (${newId()}, ${event.contactId}, ${channelId}, 'human', ${event.occurredAt}, 'fault',
      ${event.occurredAt}, ${event.occurredAt}::timestamptz + interval '24 hours')
    on conflict (contact_id, channel_id) do update set
      mode = 'human', handover_reason = 'fault', snoozed_until = null, updated_at = clock_timestamp(),
      waiting_since = coalesce(conversations.waiting_since, excluded.waiting_since),
      last_in_at = greatest(conversations.last_in_at, excluded.last_in_at),
      window_until = greatest(conversations.window_until, excluded.window_until)
    returning id, (select sample from contacts where id = ${event.contactId}) as sample`
  return conversation
}
