import { byIndex } from '../db/by-index.ts'
import type { Queries, Sql } from '../db/client.ts'
import { ending } from '../db/last.ts'
import { appendIn, appendStatusesIn } from '../events/append.ts'
import { type NewEvent, type NewStatus, stopPurposes } from '../events/event.ts'
import type { Heard } from '../events/intake.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { type Changed, calledSo, climb, takeStored } from './climb.ts'
import { addUp, type News } from './news.ts'

/** The person told the provider, not us, to stop marketing (Meta's 131050). */
const stoppedMarketing = 131050

/**
 * Matches what waits to its messages: by the id that we sent along, else by the provider's id. Statuses may come in any
 * order, twice, or before the answer to the send call; the end is the same: times are the earliest told, delivered
 * beats failed, failed beats sent. What found its message is deleted. Returns how many did.
 * @param of the provider ids just learned, or everything recent that bears a higher number
 */
export async function applyStatuses(
  deps: { sql: Sql; newId: NewId; wake: Wake },
  of: string[] | { after: number } = { after: 0 },
): Promise<number> {
  const { matched, contactIds } = await deps.sql.begin(async (tx) => {
    const [, told] = await Promise.all([byIndex(tx), takeStored(tx, of)])
    const { contactIds } = await climbAnd(tx, deps.newId, addUp(told))
    return { matched: told.length, contactIds }
  })
  if (contactIds.length > 0) deps.wake.turns(contactIds)
  return matched
}

/** The last that is asked of a transaction. Tells whom it concerns of those that failed; `ids`: the messages that are there. */
async function climbAnd(tx: Queries, newId: NewId, news: News[]) {
  const anyFailed = news.some((one) => one.failedAt)
  const [rows] = await Promise.all([climb(tx, news), ...(anyFailed ? [] : [ending(tx)])])
  const events = rows.filter((row) => row.status === 'failed').map(failureEvent)
  const { contactIds } = anyFailed ? await appendIn(tx, newId, events) : { contactIds: [] }
  return { contactIds, ids: new Set(rows.map((row) => row.id)) }
}

const isId = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/**
 * Puts what was just said of messages into them, and stores what is said of none that is known: its message's id at
 * the provider may be learned a moment later. Three come for each message, so that most of them are never rows.
 */
export async function hearStatuses(deps: { sql: Sql; newId: NewId }, statuses: NewStatus[]): Promise<Heard> {
  if (statuses.length === 0) return { matched: 0, contactIds: [], waiting: 0 }
  // What the provider echoes as our id may be anything. Ours is not looked for twice: where there is none of that id,
  // what was said is stored, and looked for by both.
  const ours = statuses.map(({ messageId }) => (messageId && isId.test(messageId) ? messageId : undefined))
  const bare = statuses.filter((_, n) => !ours[n]).map((one) => one.providerId)
  const { contactIds, left } = await deps.sql.begin(async (tx) => {
    const bounded = byIndex(tx)
    const called = await calledSo(tx, bare)
    const theirs = statuses.map((one, n) => ours[n] ?? called.get(one.providerId))
    const told = statuses.flatMap((one, n) => (theirs[n] ? [{ ...one, messageId: theirs[n] }] : []))
    const [, { contactIds, ids }] = await Promise.all([bounded, climbAnd(tx, deps.newId, addUp(told))])
    return { contactIds, left: statuses.filter((_, n) => !ids.has(theirs[n] ?? '')) }
  })
  const waiting = await appendStatusesIn(deps.sql, left)
  return { matched: statuses.length - left.length, contactIds, waiting }
}

/** What a failure means to others: the run that sent the message, and the ledger. Stored once a message. */
export function failureEvent(message: Changed): NewEvent {
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
