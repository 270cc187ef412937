import type { SendResult } from '../channels/channel.ts'
import { byIndex } from '../db/by-index.ts'
import type { Queries, Sql } from '../db/client.ts'
import { ending } from '../db/last.ts'
import { appendIn } from '../events/append.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Claimed } from './claim.ts'
import { applyStatuses, failureEvent } from './status.ts'

/** `at`: when it left. `given back`: not a byte of it did, and it is not this process's turn any more. */
export type Result = { message: Claimed; result: SendResult | { outcome: 'given back' }; at: Date }

export type ResultDeps = { sql: Sql; newId: NewId; wake: Wake }

/** What the results of a batch mean for a number: its sender acts on it at once. */
export type Consequences = {
  /** Slow the number for so long. */
  slowMs: number | null
  /** Nothing more goes out from this number until somebody mends its credentials. */
  credentials: string | null
  /** Campaigns that the provider told us to stop, with the words to show. */
  halted: Map<string, string>
  /** Campaigns whose template was refused: where all fail alike, they stop too. */
  templates: Map<string, { code: number | null; words: string }>
  /** Templates that the provider says are stopped, and when it said so. */
  stopped: { name: string; language: string; at: Date }[]
  /** A single message was refused for a reason that stops campaigns: somebody must look, with the words to show. */
  refused: string | null
}

const mostAttempts = 8
const replyAgainAfter = '15 minutes'

/** How long to wait before try number `attempts` + 1. */
export const backoffMs = (attempts: number): number => Math.min(2 ** attempts * 1000, 300_000)
/** Meta's advice for a person who is written to too fast (131056): 4^n seconds. */
export const pairBackoffMs = (attempts: number): number => Math.min(4 ** attempts * 1000, 3_600_000)

type Settled =
  | { to: 'accepted'; providerId: string; at: Date }
  | { to: 'pending'; waitMs: number; reason: string; code: number | null }
  | { to: 'failed'; reason: string; code: number | null }
  | { to: 'unconfirmed'; reason: string }

/**
 * Writes what became of sent messages: one transaction for all that came back meanwhile. A status may have come
 * before its answer: one with our id has already settled the row, one without waits for the provider id that
 * is learned here, and is matched at once. Returns, by number, what follows for it.
 */
export async function recordResults(deps: ResultDeps, results: Result[]): Promise<Map<string, Consequences>> {
  const settled = results.map((one) => ({
    ...{ id: one.message.id, attempt: one.message.attempts + 1, told: one.at },
    ...settle(one),
  }))
  const providerIds = settled.flatMap((one) => (one.to === 'accepted' ? [one.providerId] : []))
  const { contactIds, waiting } = await deps.sql.begin(async (tx) => {
    // One behind the other on the transaction's connection, without a wait between.
    const [, failed, waiting] = await Promise.all([
      byIndex(tx),
      writeSettled(tx, settled),
      waitingFor(tx, providerIds),
      ...(settled.some(({ to }) => to === 'failed') ? [] : [ending(tx)]),
    ])
    const told = await appendIn(tx, deps.newId, failed.map(failureEvent))
    return { contactIds: told.contactIds, waiting }
  })
  if (contactIds.length > 0) deps.wake.turns(contactIds)
  if (waiting.length > 0) await applyStatuses(deps, waiting)
  return consequences(results)
}

function settle({ message, result, at }: Result): Settled {
  switch (result.outcome) {
    case 'accepted':
      return { to: 'accepted', providerId: result.providerId, at: wholeSecond(at) }
    case 'given back':
      return { to: 'pending', waitMs: 0, reason: 'the server stood still', code: null }
    case 'unknown':
      return { to: 'unconfirmed', reason: result.reason }
    case 'refused':
      return refused(message, result)
  }
}

/**
 * Statuses tell their times in whole seconds, and none that was sent before it left: they are no news to this time
 * then, and change no index.
 */
const wholeSecond = (at: Date) => new Date(Math.floor(at.getTime() / 1000) * 1000)

function refused(message: Claimed, result: Extract<SendResult, { outcome: 'refused' }>): Settled {
  const { code, words: reason } = result
  const tries = message.attempts + 1
  switch (result.class) {
    case 'throttle':
      if (tries >= mostAttempts * 3) return { to: 'failed', reason, code }
      return {
        to: 'pending',
        reason,
        code,
        waitMs: result.onlyThisRecipient ? pairBackoffMs(tries) : (result.retryAfterMs ?? 1000),
      }
    case 'transient':
      return tries >= mostAttempts
        ? { to: 'failed', reason, code }
        : { to: 'pending', reason, code, waitMs: result.retryAfterMs ?? backoffMs(tries) }
    case 'credentials':
      return { to: 'pending', reason, code, waitMs: 0 }
    case 'halt':
      // A campaign stops and its rows wait; a single message has nobody to resume it.
      return message.campaignId ? { to: 'pending', reason, code, waitMs: 0 } : { to: 'failed', reason, code }
    case 'template_stopped':
      // The policy holds it, once that the template is stopped is written; of one that nobody knows here it cannot be.
      return message.purpose === 'marketing' && tries < mostAttempts
        ? { to: 'pending', reason, code, waitMs: backoffMs(tries) }
        : { to: 'failed', reason, code }
    case 'template':
    case 'recipient':
    case 'content':
      return { to: 'failed', reason, code }
  }
}

type Failure = Parameters<typeof failureEvent>[0]

/**
 * Changes only rows that nobody knew the end of, or that a status settled first; a refusal only of the attempt that it
 * answers, for the lease may have run out and another be under way. Returns those that failed.
 */
async function writeSettled(
  tx: Queries,
  settled: (Settled & { id: string; attempt: number; told: Date })[],
): Promise<Failure[]> {
  // In the order of everybody who locks several messages, so that nobody waits in a circle.
  const rows = settled.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return tx<Failure[]>`
    with written as (
      update messages m set
        status = case when m.status = 'failed' then m.status else r.status end,
        provider_id = coalesce(m.provider_id, r.provider_id),
        accepted_at = least(m.accepted_at, r.at),
        reason = case when m.status = 'failed' then m.reason else r.reason end,
        code = case when m.status = 'failed' then m.code else r.code end,
        instance = null,
        not_before = case when r.status = 'pending' then clock_timestamp() + make_interval(secs => r.wait / 1000.0) end,
        failed_at = case when r.status = 'failed' then r.told else m.failed_at end,
        lease_until = case when r.status = 'unconfirmed' then clock_timestamp() + ${replyAgainAfter}::interval end
      from unnest(
        ${rows.map((r) => r.id)}::uuid[],
        ${rows.map((r) => r.attempt)}::int[],
        ${rows.map((r) => r.to)}::text[],
        ${rows.map((r) => ('providerId' in r ? r.providerId : null))}::text[],
        ${rows.map((r) => ('at' in r ? r.at.toISOString() : null))}::timestamptz[],
        ${rows.map((r) => ('reason' in r ? r.reason : null))}::text[],
        ${rows.map((r) => ('code' in r ? r.code : null))}::int[],
        ${rows.map((r) => ('waitMs' in r ? r.waitMs : 0))}::float8[],
        ${rows.map((r) => r.told.toISOString())}::timestamptz[]
      ) as r(id, attempt, status, provider_id, at, reason, code, wait, told)
      where m.id = r.id and (
        (m.status in ('sending', 'unconfirmed') and m.attempts = r.attempt)
        or (m.status in ('sending', 'accepted', 'unconfirmed', 'failed') and r.status = 'accepted'))
      returning m.id, m.contact_id, m.channel_id, m.run_id, m.purpose, m.business_key, m.code, m.occurred_at,
        r.status
    )
    select id, contact_id, channel_id, run_id, purpose, business_key, code, occurred_at, status from written
    where status = 'failed' order by id`
}

/** Of which of these provider ids statuses came before we knew the ids. Those that bear our own id need no such help. */
async function waitingFor(tx: Queries, providerIds: string[]): Promise<string[]> {
  if (providerIds.length === 0) return []
  const rows = await tx<{ provider_id: string }[]>`
    select distinct provider_id from message_events where provider_id = any(${providerIds}) and message_id is null`
  return rows.map((row) => row.provider_id)
}

/** Why a campaign stops, and what to do, for whoever finds it paused. */
const withCure = ({ words, cure }: Extract<SendResult, { outcome: 'refused' }>): string =>
  cure ? `${words} ${cure}` : words

function consequences(results: Result[]): Map<string, Consequences> {
  const found = new Map<string, Consequences>()
  for (const { message, result, at } of results) {
    if (result.outcome !== 'refused') continue
    const { channelId, campaignId, content } = message
    const number: Consequences = found.get(channelId) ?? {
      slowMs: null,
      credentials: null,
      halted: new Map(),
      templates: new Map(),
      stopped: [],
      refused: null,
    }
    found.set(channelId, number)
    if (result.class === 'throttle' && !result.onlyThisRecipient) {
      number.slowMs = Math.max(number.slowMs ?? 0, result.retryAfterMs ?? 5000)
    }
    if (result.class === 'credentials') number.credentials = result.words
    if (result.class === 'template' && campaignId) {
      number.templates.set(campaignId, { code: result.code, words: withCure(result) })
    }
    if (result.class === 'template_stopped' && content.type === 'template') {
      const { name, language } = content
      if (!number.stopped.some((one) => one.name === name && one.language === language))
        number.stopped.push({ name, language, at })
    }
    if (result.class !== 'halt') continue
    if (campaignId) number.halted.set(campaignId, withCure(result))
    else number.refused = result.words
  }
  return found
}
