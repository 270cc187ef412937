import { followZone } from './campaigns/follow-zone.ts'
import { attributeOrders } from './campaigns/report/attribute.ts'
import { sweepCampaigns } from './campaigns/sweep.ts'
import { expireWatches } from './commerce/watches/keep.ts'
import { tellOwner } from './conversations/notices/tell-owner.ts'
import { prunePresence } from './conversations/presence.ts'
import { sweepConversations } from './conversations/sweep.ts'
import { inOneProcess } from './db/one-process.ts'
import { gatherChanges, pruneLive } from './events/live.ts'
import { sweepEvents } from './events/sweep.ts'
import type { Wake } from './events/wake.ts'
import { sweepOutbox } from './outbox/sweep.ts'
import { handleAccountEvents } from './shop/account-events.ts'
import type { WorkDeps } from './workers.ts'

/** "swee". */
const sweepLock = 0x73776565

/** What time or a lost wake-up left undone. A part that fails is logged and keeps none of the others. */
export const sweepAll = (deps: WorkDeps, applyStatuses: (wake: Wake) => Promise<void>): Promise<void> =>
  inOneProcess(deps.sql, sweepLock, async () => {
    const { settings } = await deps.shop.current()
    const swept = await Promise.allSettled([
      sweepEvents(deps),
      sweepConversations(deps, settings.humanIdleMinutes),
      sweepOutbox(deps),
      tellOwner(deps),
      applyStatuses(deps.wake),
      handleAccountEvents(deps),
      followZone(deps, settings.timeZone).then(() => sweepCampaigns(deps)),
      attributeOrders(deps, settings.attributionDays),
      expireWatches(deps, deps.clock.now()),
      gatherChanges(deps),
      pruneLive(deps),
      prunePresence(deps),
    ])
    for (const one of swept) if (one.status === 'rejected') deps.log.warn({ err: one.reason }, 'sweep failed')
  })
