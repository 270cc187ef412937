import { setTimeout as wait } from 'node:timers/promises'
import { createImportThread } from './campaigns/import/import-thread.ts'
import { sweepImportFiles } from './campaigns/import/imports.ts'
import { attributeOrders } from './campaigns/report/attribute.ts'
import { runCampaign } from './campaigns/run.ts'
import { sweepCampaigns } from './campaigns/sweep.ts'
import type { Clock } from './clock.ts'
import type { Connections } from './commerce/connect/connections.ts'
import { reconcileStores } from './commerce/connect/reconcile.ts'
import { applyWebhooks } from './commerce/connect/webhooks.ts'
import { makeCoupons } from './commerce/coupons.ts'
import { expireWatches } from './commerce/watches/keep.ts'
import { pruneNotices } from './conversations/notices/prune.ts'
import { sendWebhooks } from './conversations/notices/send-webhooks.ts'
import { tellOwner } from './conversations/notices/tell-owner.ts'
import { prunePresence } from './conversations/presence.ts'
import { sweepConversations } from './conversations/sweep.ts'
import type { TurnDeps } from './conversations/turn.ts'
import { runTurns } from './conversations/turn.ts'
import type { Queries, Sql } from './db/client.ts'
import type { Sealer } from './db/secrets.ts'
import { createDirectWake, hereFirst } from './direct-wake.ts'
import type { Intake } from './events/intake.ts'
import { gatherChanges, pruneLive } from './events/live.ts'
import { pruneEvents } from './events/prune.ts'
import { sweepEvents } from './events/sweep.ts'
import type { Wake } from './events/wake.ts'
import type { Log } from './log.ts'
import { metrics } from './metrics.ts'
import { createStatusMatching } from './outbox/match-statuses.ts'
import type { Sender } from './outbox/sender.ts'
import { sweepOutbox } from './outbox/sweep.ts'
import type { Queues } from './queues/queues.ts'
import { handleAccountEvents } from './shop/account-events.ts'
import { dropUnsentFiles } from './shop/agent-files.ts'
import { raiseAlert, resolveAlert } from './shop/alerts.ts'
import { deleteDroppedFiles } from './shop/dropped-files.ts'
import { pruneUnanswered } from './shop/faqs/unanswered.ts'
import { fetchMedia, fetchWaitingMedia, type MediaDeps } from './shop/media.ts'
import type { SyncDeps } from './shop/templates/sync.ts'
import { syncDueTemplates } from './shop/templates/sync-due.ts'
import type { Store } from './stores/store.ts'
import { createWatching } from './watching.ts'

export type WorkDeps = TurnDeps &
  MediaDeps &
  SyncDeps & {
    sql: Sql
    clock: Clock
    log: Log
    queues: Queues
    /** For the thread of the imports, which has connections of its own. */
    databaseUrl: string
    intake: Intake
    sender: Sender
    sealer: Sealer
    stores: Record<string, Store>
    connections: Connections
    /** How the owner reaches us. */
    publicUrl: string
  }

/** Turns of one job at once; each takes up to 64 contacts in one transaction. */
const concurrency = 6
/** Work makes way for intake, but not for ever: Meta can wait a moment, shoppers too. */
const longestWait = 50
/** How long statuses gather before they are matched: that it was sent and delivered often comes within it, and is one write. */
const gatherMs = 100
/** One process sweeps at a time. */
const sweepLock = 0x73776565

export type Work = {
  /** Wakes this process first, the others where it has enough to do. */
  wake: Wake
  /** Everything that time or a lost wake-up left undone, once; nothing while another process is at it. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/** Job name → the room's function that does it. */
export function startWork(given: WorkDeps): Work {
  const here = createDirectWake(
    {
      turns: (contactIds) => turns(contactIds),
      outbox: (channelId) => given.sender.run(channelId),
      statuses: async () => {
        // Three come for every message, and no shopper waits for a tick: gathered, they cost a third.
        await wait(gatherMs)
        await applyStatuses(deps.wake)
      },
      account: async () => {
        await handleAccountEvents(deps)
        await applyStores()
        await watching.run()
      },
      campaign: (campaignId) => campaign(campaignId),
      imports: () => importing.run(),
    },
    given.log,
  )
  const deps: WorkDeps = { ...given, wake: hereFirst(here, given.wake) }
  // What a sweep finds must be done even where the queue is away, up to the answer on the wire.
  const swept: WorkDeps = { ...given, wake: here }
  const turns = async (contactIds: string[]) => {
    await intakeFirst(deps.intake)
    await runTurns(deps, contactIds)
  }
  const importing = createImportThread({
    ...deps,
    shop: async () => (await deps.shop.current()).settings,
    makeWay: () => intakeFirst(deps.intake),
  })
  const matchStatuses = createStatusMatching(deps)
  const applyStatuses = async (wake: Wake) => {
    await intakeFirst(deps.intake)
    metrics.statuses.inc(await matchStatuses(wake))
  }
  let closing = false
  const campaign = (campaignId: string) =>
    runCampaign({ ...deps, breathe: () => intakeFirst(deps.intake), stopping: () => closing }, campaignId)
  const workers = deps.queues.work(
    {
      run_turns: ({ contactIds }) => turns(contactIds),
      send_messages: ({ channelId }) => deps.sender.run(channelId),
      apply_statuses: () => applyStatuses(deps.wake),
      handle_account_events: async () => {
        await handleAccountEvents(deps)
        await applyStores()
        await watching.run()
      },
      run_campaign: ({ campaignId }) => campaign(campaignId),
      start_campaigns: () => sweepCampaigns(deps),
      run_import: () => importing.run(),
      reconcile_stores: async () => void (await reconcile()),
      fetch_media: async ({ mediaId }) => void (await fetchMedia(deps, mediaId)),
      run_sweeps: () => sweep(swept, applyStatuses),
      prune: async () => {
        await pruneEvents(deps.sql)
        await pruneNotices(deps.sql)
        await pruneUnanswered(deps.sql)
        await dropUnsentFiles(deps)
        await deleteDroppedFiles(deps)
        await sweepImportFiles(deps)
      },
    },
    { concurrency },
  )
  // Beside the sweeps and not among them: a slow download must not hold their lock.
  let fetching: Promise<unknown> | undefined
  const fetchFiles = () => {
    fetching ??= fetchWaitingMedia(deps)
      .catch((error) => deps.log.warn({ err: error }, 'files not fetched'))
      .finally(() => {
        fetching = undefined
      })
  }
  const stopping = new AbortController()
  let reading: Promise<unknown> | undefined
  const readTemplates = () => {
    reading ??= syncDueTemplates(deps, stopping.signal)
      .catch((error) => deps.log.warn({ err: error }, 'templates not read'))
      .finally(() => {
        reading = undefined
      })
  }
  // Likewise: a store that was away for an hour brings thousands at once.
  let applying: Promise<unknown> | undefined
  const applyStores = () => {
    applying ??= applyWaiting()
      .catch((error) => deps.log.warn({ err: error }, 'store webhooks not applied'))
      .finally(() => {
        applying = undefined
      })
    return applying
  }
  const applyWaiting = async () => {
    let handled: number
    do {
      await intakeFirst(deps.intake)
      handled = await applyWebhooks(await commerce(), 200)
    } while (handled > 0 && !closing)
  }
  const commerce = async () => {
    const { settings } = await deps.shop.current()
    return {
      ...deps,
      country: settings.country,
      currency: settings.currency,
      consentNamesWhatsApp: settings.storeConsentNamesWhatsApp,
      shopOf: deps.connections.shopOf,
      alert: (tx: Queries, kind: string, subject: string, details: Record<string, unknown>) =>
        raiseAlert({ sql: tx, newId: deps.newId }, kind, subject, details),
    }
  }
  // Likewise: ten thousand may wait for one product.
  const watching = createWatching(deps, commerce)
  // Likewise, and for hours where the past of a large shop is read.
  let reconciling: Promise<unknown> | undefined
  const reconcile = () => {
    reconciling ??= commerce()
      .then((one) =>
        reconcileStores({
          ...one,
          resolve: (kind, subject) => resolveAlert(deps, kind, subject),
          stopping: () => closing,
          wait: (ms) => wait(ms, undefined, { signal: stopping.signal }).catch(() => {}),
        }),
      )
      .catch((error) => deps.log.warn({ err: error }, 'stores not reconciled'))
      .finally(() => {
        reconciling = undefined
      })
    return reconciling
  }
  // Likewise: a store may take its time.
  let making: Promise<unknown> | undefined
  const coupons = () => {
    making ??= commerce()
      .then(makeCoupons)
      .catch((error) => deps.log.warn({ err: error }, 'coupons not made'))
      .finally(() => {
        making = undefined
      })
  }
  // Likewise: a webhook may take ten seconds to say nothing.
  let telling: Promise<unknown> | undefined
  const tellWebhook = () => {
    telling ??= sendWebhooks(deps)
      .catch((error) => deps.log.warn({ err: error }, 'notices not sent'))
      .finally(() => {
        telling = undefined
      })
  }
  return {
    wake: deps.wake,
    async sweep() {
      fetchFiles()
      tellWebhook()
      readTemplates()
      void applyStores()
      void reconcile()
      void watching.run()
      coupons()
      void importing.run()
      await sweep(swept, applyStatuses)
    },
    async close() {
      stopping.abort()
      closing = true
      await Promise.all([
        workers.close({ drainMs: 10_000 }),
        importing.close(),
        here.settled(),
        fetching,
        telling,
        reading,
        applying,
        reconciling,
        watching.settled(),
        making,
      ])
    },
  }
}

async function intakeFirst(intake: Intake): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, longestWait)
  })
  await Promise.race([intake.quiet(), enough])
  clearTimeout(timer)
}

/** The lock lives as long as its transaction; one that a frozen process forgot is ended by Postgres itself. */
async function sweep(deps: WorkDeps, applyStatuses: (wake: Wake) => Promise<void>): Promise<void> {
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
