import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { applyEarlyChanges } from './changes.ts'
import { releaseIdle, wakeSnoozed } from './handover.ts'
import { fireTimers } from './timers.ts'

/** What time alone changes in conversations: timers that are due, humans who are gone, snoozes that are over, edits that came before their message. */
export async function sweepConversations(
  deps: { sql: Sql; clock: Clock; newId: NewId; wake: Wake },
  humanIdleMinutes: number,
): Promise<void> {
  await Promise.all([
    fireTimers(deps),
    releaseIdle(deps, humanIdleMinutes),
    wakeSnoozed(deps),
    applyEarlyChanges(deps),
  ])
}
