import type { Queries, Sql } from '../db/client.ts'
import { metrics } from '../metrics.ts'
import { type Claimed, markSending, refund, writeStandIns } from './claim.ts'
import { type Judged, type Rules, readFacts } from './facts.ts'
import { decide, opensWindow, type Verdict } from './policy.ts'

type Ruled = Judged & { verdict: Verdict }

/**
 * Puts claimed messages before the policy: writes what is held or skipped, gives their tokens back, and marks
 * the others as sending. Returns only what may now be sent, in order.
 */
export async function ruleOn(
  sql: Sql,
  args: { messages: Claimed[]; rules: Rules; now: Date; instance: number; channelId: string },
): Promise<Judged[]> {
  const judged = await readFacts(sql, args.messages, args.rules, args.now)
  const ruled = decideInTurn(judged)
  const going = ruled.filter((one) => one.verdict.verdict === 'send')
  const others = ruled.filter((one) => one.verdict.verdict !== 'send')
  for (const { verdict } of ruled) {
    metrics.verdicts.inc({
      verdict: verdict.verdict,
      reason: verdict.verdict === 'send' ? '' : verdict.reason,
    })
  }
  if (others.length > 0) {
    await sql.begin(async (tx) => {
      await writeVerdicts(tx, others, args.instance)
      await refund(tx, args.channelId, others.length)
    })
  }
  if (going.length === 0) return []
  const ids = going.map((one) => one.message.id)
  const sent = going.map(withStandIn)
  const instead = sent.flatMap(({ message }, at) => (message === going[at]!.message ? [] : [message]))
  // What really goes is written before its bytes leave, so that nobody reads words that were never sent.
  const ours = await (instead.length === 0
    ? markSending(sql, ids, args.instance)
    : sql.begin(async (tx) => {
        await writeStandIns(tx, instead, args.instance)
        return markSending(tx, ids, args.instance)
      }))
  return sent.filter((one) => ours.has(one.message.id))
}

function withStandIn(one: Ruled): Judged {
  const { verdict, standIn, message } = one
  return verdict.verdict === 'send' && 'as' in verdict && standIn
    ? { ...one, message: { ...message, content: standIn } }
    : one
}

/**
 * One after the other, because they share the number's reach: whoever is let go first leaves one person less for
 * those behind, and none is asked for more than the provider gives.
 */
function decideInTurn(judged: Judged[]): Ruled[] {
  const opened = new Set<string>()
  return judged.map((one) => {
    const { number } = one.facts
    const reachLeft = number.reachLeft === null ? null : number.reachLeft - opened.size
    const verdict = decide({ ...one.facts, number: { ...number, reachLeft } })
    if (opensWindow(one.facts) && verdict.verdict === 'send') opened.add(one.message.contactId)
    return { ...one, verdict }
  })
}

async function writeVerdicts(tx: Queries, ruled: Ruled[], instance: number): Promise<void> {
  await tx`
    update messages m set
      status = v.status, reason = v.reason, verdict = v.verdict::jsonb, not_before = v.until,
      instance = null, lease_until = null
    from unnest(
      ${ruled.map((r) => r.message.id)}::uuid[],
      ${ruled.map((r) => (r.verdict.verdict === 'hold' ? 'held' : 'skipped'))}::text[],
      ${ruled.map((r) => (r.verdict.verdict === 'send' ? null : r.verdict.reason))}::text[],
      ${ruled.map((r) => JSON.stringify(r.verdict))}::text[],
      ${ruled.map((r) => (r.verdict.verdict === 'hold' ? r.verdict.until.toISOString() : null))}::timestamptz[]
    ) as v(id, status, reason, verdict, until)
    where m.id = v.id and m.status = 'claimed' and m.instance = ${instance}`
}
