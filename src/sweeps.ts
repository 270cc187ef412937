import { attributeOrders } from './campaigns/report/attribute.ts'
import { sweepCampaigns } from './campaigns/sweep.ts'
import { expireWatches } from './commerce/watches/keep.ts'
import { tellOwner } from './conversations/notices/tell-owner.ts'
import { prunePresence } from './conversations/presence.ts'
import { sweepConversations } from './conversations/sweep.ts'
import { gatherChanges, pruneLive } from './events/live.ts'
import { sweepEvents } from './events/sweep.ts'
import type { Wake } from './events/wake.ts'
import { sweepOutbox } from './outbox/sweep.ts'
import { handleAccountEvents } from './shop/account-events.ts'
import type { WorkDeps } from './workers.ts'

/** "swee": one process sweeps at a time. */
const sweepLock = 0x73776565

/**
 * What time or a lost wake-up left undone, in one process at a time: nothing where another is at it. A part that fails
 * is logged and keeps none of the others. The lock lives as long as its transaction; one that a frozen process forgot
 * is ended by Postgres itself.
 */
export async function sweepAll(deps: WorkDeps, applyStatuses: (wake: Wake) => Promise<void>): Promise<void> {
  await deps.sql.begin(async (tx) => {
    await tx`set local idle_in_transaction_session_timeout = '15s'`
    const [lock] = await tx<[{ mine: boolean }]>`select pg_try_advisory_xact_lock(${sweepLock}) as mine`
    if (!lock.mine) return
    const { settings } = await deps.shop.current()
    const swept = await Promise.allSettled([
      sweepEvents(deps),
      sweepConversations(deps, settings.humanIdleMinutes),
      sweepOutbox(deps),
      tellOwner(deps),
      applyStatuses(deps.wake),
      handleAccountEvents(deps),
      sweepCampaigns(deps),
      attributeOrders(deps, settings.attributionDays),
      expireWatches(deps, deps.clock.now()),
      gatherChanges(deps),
      pruneLive(deps),
      prunePresence(deps),
    ])
    for (const one of swept) if (one.status === 'rejected') deps.log.warn({ err: one.reason }, 'sweep failed')
  })
}
