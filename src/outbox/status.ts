import { byIndex } from '../db/by-index.ts'
import type { Queries, Sql } from '../db/client.ts'
import { letGo } from '../db/let-go.ts'
import { appendIn, appendStatusesIn } from '../events/append.ts'
import { type NewEvent, type NewStatus, stopPurposes } from '../events/event.ts'
import type { Heard } from '../events/intake.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { type Changed, climb, given, stored, type Told } from './climb.ts'

export type Applied = { matched: number; contactIds: string[] }

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
  const { contactIds, places } = await climbAnd(tx, newId, stored(tx, of))
  return { matched: places.length, contactIds }
}

async function climbAnd(tx: Queries, newId: NewId, told: Told) {
  const rows = await climb(tx, told)
  const events = rows.filter((row) => row.status === 'failed').map(failureEvent)
  const { contactIds } = await appendIn(tx, newId, events)
  return { contactIds, places: rows.flatMap((row) => row.places) }
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

/**
 * Puts what was just said of messages into them, and stores what is said of none that is known: its message's id at
 * the provider may be learned a moment later. Three come for each message, so that most of them are never rows.
 */
export async function hearStatuses(deps: { sql: Sql; newId: NewId }, statuses: NewStatus[]): Promise<Heard> {
  if (statuses.length === 0) return { matched: 0, contactIds: [], waiting: 0 }
  return deps.sql.begin(async (tx) => {
    const [, , { contactIds, places }] = await Promise.all([
      letGo(tx),
      byIndex(tx),
      climbAnd(tx, deps.newId, given(tx, statuses)),
    ])
    const matched = new Set(places)
    const left = statuses.filter((_, place) => !matched.has(place))
    const waiting = await appendStatusesIn(tx, left)
    return { matched: places.length, contactIds, waiting }
  })
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
