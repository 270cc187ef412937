import type { SendResult } from '../channels/channel.ts'
import type { Queries, Sql } from '../db/client.ts'
import { appendIn, appendStatusesIn } from '../events/append.ts'
import type { NewStatus } from '../events/event.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Claimed } from './claim.ts'
import { applyStatusesIn, failureEvent } from './status.ts'

export type Result = { message: Claimed; result: SendResult; at: Date }

export type ResultDeps = { sql: Sql; newId: NewId; wake: Wake }

/** What the results of a batch mean for the number: its sender acts on it at once. */
export type Consequences = {
  /** Slow the number until then. */
  slowMs: number | null
  /** Nothing more goes out from this number until somebody mends its credentials. */
  credentials: string | null
  /** Campaigns that the provider told us to stop, with the words to show. */
  halted: Map<string, string>
}

const mostAttempts = 8
const replyAgainAfter = '15 minutes'

/** How long to wait before try number `attempts` + 1. */
export const backoffMs = (attempts: number): number => Math.min(2 ** attempts * 1000, 300_000)
/** Meta's advice for a person who is written to too fast (131056): 4^n seconds. */
export const pairBackoffMs = (attempts: number): number => Math.min(4 ** attempts * 1000, 3_600_000)

type Settled =
  | { to: 'accepted'; status: NewStatus }
  | { to: 'pending'; waitMs: number; reason: string; code: number | null }
  | { to: 'failed'; reason: string; code: number | null }
  | { to: 'unconfirmed'; reason: string }

/**
 * Writes what became of sent messages: one transaction for all that came back meanwhile. An accepted message
 * takes the way of every status, so that it makes no difference which of the two comes first.
 */
export async function recordResults(deps: ResultDeps, results: Result[]): Promise<Consequences> {
  const settled = results.map((one) => ({ ...one, settled: settle(one) }))
  const touched = await deps.sql.begin(async (tx) => {
    const statuses = settled.flatMap((one) => (one.settled.to === 'accepted' ? [one.settled.status] : []))
    const changed = await writeUnaccepted(tx, settled)
    const failures = await appendIn(tx, deps.newId, changed.filter((row) => row.status === 'failed').map(failureEvent))
    if (statuses.length === 0) return failures.contactIds
    await appendStatusesIn(tx, statuses)
    const applied = await applyStatusesIn(tx, deps.newId, statuses.map((status) => status.providerId))
    return [...failures.contactIds, ...applied.contactIds]
  })
  if (touched.length > 0) deps.wake.turns(touched)
  return consequences(results)
}

function settle({ message, result, at }: Result): Settled {
  switch (result.outcome) {
    case 'accepted':
      return {
        to: 'accepted',
        status: {
          providerId: result.providerId,
          messageId: message.id,
          status: 'accepted',
          channelId: message.channelId,
          occurredAt: at,
        },
      }
    case 'unknown':
      return { to: 'unconfirmed', reason: result.reason }
    case 'refused':
      return refused(message, result)
  }
}

function refused(message: Claimed, result: Extract<SendResult, { outcome: 'refused' }>): Settled {
  const { code, words: reason } = result
  const tries = message.attempts + 1
  switch (result.class) {
    case 'throttle':
      if (tries >= mostAttempts * 3) return { to: 'failed', reason, code }
      return { to: 'pending', reason, code, waitMs: result.onlyThisRecipient ? pairBackoffMs(tries) : (result.retryAfterMs ?? 1000) }
    case 'transient':
      return tries >= mostAttempts ? { to: 'failed', reason, code } : { to: 'pending', reason, code, waitMs: result.retryAfterMs ?? backoffMs(tries) }
    case 'credentials':
      return { to: 'pending', reason, code, waitMs: 0 }
    case 'halt':
      // A campaign stops and its rows wait; a single message has nobody to resume it.
      return message.campaignId ? { to: 'pending', reason, code, waitMs: 0 } : { to: 'failed', reason, code }
    case 'template':
    case 'recipient':
    case 'content':
      return { to: 'failed', reason, code }
  }
}

type Changed = { id: string; contact_id: string; channel_id: string; run_id: string | null; purpose: string; code: number | null; occurred_at: Date; status: string }

async function writeUnaccepted(tx: Queries, settled: { message: Claimed; settled: Settled }[]): Promise<Changed[]> {
  const rows = settled.flatMap(({ message, settled }) => (settled.to === 'accepted' ? [] : [{ id: message.id, ...settled }]))
  if (rows.length === 0) return []
  // Only a row that is still `sending`: a status may already have settled it.
  return tx<Changed[]>`
    update messages m set
      status = r.status,
      reason = r.reason,
      code = r.code,
      instance = null,
      not_before = case when r.status = 'pending' then clock_timestamp() + make_interval(secs => r.wait / 1000.0) end,
      failed_at = case when r.status = 'failed' then clock_timestamp() end,
      lease_until = case when r.status = 'unconfirmed' then clock_timestamp() + ${replyAgainAfter}::interval end
    from unnest(
      ${rows.map((r) => r.id)}::uuid[],
      ${rows.map((r) => r.to)}::text[],
      ${rows.map((r) => r.reason)}::text[],
      ${rows.map((r) => ('code' in r ? r.code : null))}::int[],
      ${rows.map((r) => ('waitMs' in r ? r.waitMs : 0))}::float8[]
    ) as r(id, status, reason, code, wait)
    where m.id = r.id and m.status = 'sending'
    returning m.id, m.contact_id, m.channel_id, m.run_id, m.purpose, m.code, m.occurred_at, m.status`
}

function consequences(results: Result[]): Consequences {
  const found: Consequences = { slowMs: null, credentials: null, halted: new Map() }
  for (const { message, result } of results) {
    if (result.outcome !== 'refused') continue
    if (result.class === 'throttle' && !result.onlyThisRecipient) found.slowMs = Math.max(found.slowMs ?? 0, result.retryAfterMs ?? 5000)
    if (result.class === 'credentials') found.credentials = result.words
    if (result.class === 'halt' && message.campaignId) found.halted.set(message.campaignId, result.words)
  }
  return found
}
