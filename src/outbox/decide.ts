import type { Queries, Sql } from '../db/client.ts'
import { ending } from '../db/last.ts'
import { metrics } from '../metrics.ts'
import { type Asked, type Claim, type Claimed, claim, markSending, writeStandIns } from './claim.ts'
import { claimReplies, markReplies } from './claim-replies.ts'
import { type Judged, mayOpenWindow, type Rules, readFacts } from './facts.ts'
import type { WhoLeft } from './left-audience.ts'
import { decide, opensWindow, type Verdict } from './policy.ts'
import { reachInTurn } from './reach.ts'
import type { LeftBucket } from './turn.ts'

type Ruled = Judged & { verdict: Verdict }

/** What may leave a number now, in order; each at its moment. */
export type Taken = {
  channelId: string
  /** So many its tokens and what was asked for allowed. */
  room: number
  going: Judged[]
  /** When one may leave, as `performance.now()`: a moment for each, the first for the first. */
  moments: number[]
  /** Before they were marked as sending, likewise. */
  markedAt: number
  /** How the bucket was found, and how it was left where something goes. */
  bucket: { found: LeftBucket & { refill: number; depth: number }; left: LeftBucket | null }
  /** As much was due as was asked for, or some of it must wait for another: ask again. */
  more: boolean
  /** When it may be this process's turn to send its campaigns; null: it is, or there are none. */
  turnAt: number | null
  /** When there is a token to ask for, likewise. */
  againAt: number
}

type Circumstances = { rules: Rules; now: Date; instance: number; whoLeft?: WhoLeft }

/**
 * Claims what is due on these numbers, puts it before the policy, writes what is held or skipped and marks the rest
 * as sending: one transaction, which waits for the disk once. Gives back only what may now be sent.
 * @param owed tokens of each number that answers took before, without asking
 */
export async function takeDue(
  sql: Sql,
  { asked, owed, ...given }: { asked: Asked[]; owed?: ReadonlyMap<string, number> } & Circumstances,
): Promise<Taken[]> {
  return sql.begin(async (tx) => {
    const claims = await claim(tx, asked, given.instance)
    // A little later than the database's moment, so never too early.
    const claimedAt = performance.now()
    const { going, waiting } = await put(
      tx,
      claims.flatMap((one) => one.messages),
      given,
    )
    const byNumber = Map.groupBy(going, (one) => one.message.channelId)
    const markedAt = performance.now()
    const any = going.length > 0
    if (any) await Promise.all([markSending(tx, claims, going, given.instance, owed), ending(tx)])
    const round = { claimedAt, markedAt, waiting, any, owed }
    return claims.map((one) => taken(one, byNumber.get(one.channelId) ?? [], round))
  })
}

/** A number's answers, without asking for its tokens: each that comes back has taken one. */
export async function takeReplies(
  sql: Sql,
  channelId: string,
  given: Circumstances,
): Promise<{ going: Judged[]; markedAt: number }> {
  return sql.begin(async (tx) => {
    const { going } = await put(tx, await claimReplies(tx, channelId), given)
    const markedAt = performance.now()
    if (going.length > 0) await Promise.all([markReplies(tx, going, given.instance), ending(tx)])
    return { going, markedAt }
  })
}

/** Puts claimed messages before the policy and writes what it holds or skips; the rest are to be marked. */
async function put(tx: Queries, messages: Claimed[], given: Circumstances) {
  const { judged, waiting } = await factsInTurn(tx, messages, given)
  const ruled = decideInTurn(judged)
  const others = ruled.filter((one) => one.verdict.verdict !== 'send')
  const sends = ruled.filter((one) => one.verdict.verdict === 'send')
  const going = sends.map(withStandIn)
  const instead = going.flatMap(({ message }, n) => (message === sends[n]!.message ? [] : [message]))
  if (others.length > 0) await writeVerdicts(tx, others)
  // What really goes is written before its bytes leave, so that nobody reads words that were never sent.
  if (instead.length > 0) await writeStandIns(tx, instead)
  if (sends.length > 0) metrics.verdicts.inc({ verdict: 'send', reason: '' }, sends.length)
  for (const { verdict } of others) {
    if (verdict.verdict !== 'send') metrics.verdicts.inc({ verdict: verdict.verdict, reason: verdict.reason })
  }
  return { going, waiting }
}

type Round = {
  claimedAt: number
  markedAt: number
  waiting: Set<string>
  any: boolean
  owed: ReadonlyMap<string, number> | undefined
}

function taken(claim: Claim, going: Judged[], round: Round): Taken {
  const { claimedAt, markedAt, waiting, any, owed } = round
  const { channelId, tokens, refill, depth, seconds: at, room, messages, paused, turnInMs } = claim
  const momentOf = (token: number) =>
    claimedAt + (refill > 0 ? Math.max(0, ((token - tokens) / refill) * 1000) : 1000)
  return {
    channelId,
    room,
    going,
    markedAt,
    bucket: {
      found: { tokens, at, refill, depth },
      left: any ? { tokens: tokens - going.length - (owed?.get(channelId) ?? 0), at } : null,
    },
    moments: going.map((_, n) => momentOf(n + 1)),
    more: !paused && (messages.length >= room || messages.some((one) => waiting.has(one.id))),
    turnAt: turnInMs === null || paused ? null : claimedAt + turnInMs,
    againAt: room === 0 ? momentOf(1) : claimedAt,
  }
}

/**
 * The facts of the messages. Marketing for one person is decided about by one process at a time and one after the
 * other: what goes from another number just now is not yet there to be counted.
 */
async function factsInTurn(tx: Queries, messages: Claimed[], { rules, now, whoLeft }: Circumstances) {
  const waiting = new Set<string>()
  const people = new Set<string>()
  for (const { id, purpose, contactId } of messages) {
    if (purpose !== 'marketing') continue
    if (people.has(contactId)) waiting.add(id)
    people.add(contactId)
  }
  if (rules.frequencyCap && people.size > 0) {
    const free = await tx<{ id: string }[]>`
      select id from unnest(${[...people]}::uuid[]) as p(id)
      where pg_try_advisory_xact_lock(hashtextextended(id::text, 0))`
    const ours = new Set(free.map(({ id }) => id))
    for (const { id, purpose, contactId } of messages)
      if (purpose === 'marketing' && !ours.has(contactId)) waiting.add(id)
  }
  const decidable = messages.filter(({ id }) => !waiting.has(id))
  const opening = decidable.filter(mayOpenWindow).map(({ channelId }) => channelId)
  // Behind one another without a wait between: what is counted is counted under the lock.
  const [, judged] = await Promise.all([
    reachInTurn(tx, [...new Set(opening)]),
    readFacts(tx, decidable, rules, now, whoLeft),
  ])
  return { waiting, judged }
}

function withStandIn(one: Ruled): Judged {
  const { verdict, standIn, message } = one
  return verdict.verdict === 'send' && 'as' in verdict && standIn
    ? { ...one, message: { ...message, content: standIn } }
    : one
}

/**
 * One after the other, because they share the account's reach: whoever is let go first leaves one person less for
 * those behind, and none is asked for more than the provider gives.
 */
function decideInTurn(judged: Judged[]): Ruled[] {
  const opened = new Map<string, Set<string>>()
  return judged.map((one) => {
    const { number } = one.facts
    if (number.reachLeft === null) return { ...one, verdict: decide(one.facts) }
    const people = opened.get(one.account) ?? new Set()
    opened.set(one.account, people)
    const reachLeft = number.reachLeft - people.size
    const verdict = decide({ ...one.facts, number: { ...number, reachLeft } })
    if (opensWindow(one.facts) && verdict.verdict === 'send') people.add(one.message.contactId)
    return { ...one, verdict }
  })
}

async function writeVerdicts(tx: Queries, ruled: Ruled[]): Promise<void> {
  await tx`
    with surely as materialized (select set_config('synchronous_commit', 'on', true))
    update messages m set
      status = v.status, reason = v.reason, verdict = v.verdict::jsonb, not_before = v.until
    from unnest(
      ${ruled.map((r) => r.message.id)}::uuid[],
      ${ruled.map((r) => (r.verdict.verdict === 'hold' ? 'held' : 'skipped'))}::text[],
      ${ruled.map((r) => (r.verdict.verdict === 'send' ? null : r.verdict.reason))}::text[],
      ${ruled.map((r) => JSON.stringify(r.verdict))}::text[],
      ${ruled.map((r) => (r.verdict.verdict === 'hold' ? r.verdict.until.toISOString() : null))}::timestamptz[]
    ) as v(id, status, reason, verdict, until)
    where m.id = v.id and exists (select 1 from surely)`
}
