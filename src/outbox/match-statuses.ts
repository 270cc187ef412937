import type { Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { statusesAtOnce } from './climb.ts'
import { applyStatuses } from './status.ts'

/** A status that is older than this when its transaction commits waits for the next whole look. */
const lagMs = 5000
const wholeEveryMs = 10_000

/**
 * Matches all statuses that came before their message was known, and resolves with how many found it. What a matched
 * one leaves in the index is only cleared when no transaction is older, so a look begins after what an earlier one has
 * seen to the end. Every ten seconds one looks at everything: what
 * committed late, what another process let go of, and what came before its message was known.
 * @param elapsedMs a clock that never goes back
 */
export function createStatusMatching(
  deps: { sql: Sql; newId: NewId },
  elapsedMs = () => performance.now(),
): (wake: Wake) => Promise<number> {
  /** What was newest when a look began that went to the end. */
  let seen: { atMs: number; id: number }[] = []
  let wholeAtMs = Number.NEGATIVE_INFINITY

  function startOf(nowMs: number): number {
    const settled = seen.filter(({ atMs }) => atMs <= nowMs - lagMs)
    const id = Math.max(0, ...settled.map((one) => one.id))
    seen = [...(id > 0 ? [{ atMs: nowMs - lagMs, id }] : []), ...seen.filter((one) => !settled.includes(one))]
    return id
  }

  return async (wake) => {
    for (let total = 0; ; ) {
      const nowMs = elapsedMs()
      const isWhole = nowMs - wholeAtMs >= wholeEveryMs
      const after = isWhole ? 0 : startOf(nowMs)
      const [{ id }] = await deps.sql<[{ id: number }]>`
        select last_value::float8 as id from message_events_id_seq`
      const matched = await applyStatuses({ ...deps, wake }, { after })
      total += matched
      if (matched >= statusesAtOnce) continue
      seen.push({ atMs: nowMs, id })
      if (isWhole) wholeAtMs = nowMs
      return total
    }
  }
}
