import { setTimeout as wait } from 'node:timers/promises'
import { createImportThread } from './campaigns/import/import-thread.ts'
import { sweepImportFiles } from './campaigns/import/imports.ts'
import { runCampaign } from './campaigns/run.ts'
import { sweepCampaigns } from './campaigns/sweep.ts'
import type { Clock } from './clock.ts'
import type { Connections } from './commerce/connect/connections.ts'
import { reconcileStores } from './commerce/connect/reconcile.ts'
import { applyWebhooks } from './commerce/connect/webhooks.ts'
import { makeCoupons } from './commerce/coupons.ts'
import { pruneNotices } from './conversations/notices/prune.ts'
import { sendWebhooks } from './conversations/notices/send-webhooks.ts'
import type { TurnDeps } from './conversations/turn.ts'
import { runTurns } from './conversations/turn.ts'
import type { Queries, Sql } from './db/client.ts'
import type { Sealer } from './db/secrets.ts'
import { createDirectWake, hereFirst } from './direct-wake.ts'
import type { Intake } from './events/intake.ts'
import { pruneEvents } from './events/prune.ts'
import type { Wake } from './events/wake.ts'
import type { Log } from './log.ts'
import { metrics } from './metrics.ts'
import { createStatusMatching } from './outbox/match-statuses.ts'
import type { Sender } from './outbox/sender.ts'
import type { Queues } from './queues/queues.ts'
import { handleAccountEvents } from './shop/account-events.ts'
import { dropUnsentFiles } from './shop/agent-files.ts'
import { raiseAlert, resolveAlert } from './shop/alerts.ts'
import { deleteDroppedFiles } from './shop/dropped-files.ts'
import { pruneUnanswered } from './shop/faqs/unanswered.ts'
import { fetchMedia, fetchWaitingMedia, type MediaDeps } from './shop/media.ts'
import type { SyncDeps } from './shop/templates/sync.ts'
import { syncDueTemplates } from './shop/templates/sync-due.ts'
import { singleFlight } from './single-flight.ts'
import type { Store } from './stores/store.ts'
import { sweepAll } from './sweeps.ts'
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
/** How long statuses whose message is not known yet gather: the answer that tells of it is on its way. */
const gatherMs = 100

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
      moreOutbox: (channelId) => given.sender.hurry(channelId),
      statuses: async () => {
        await wait(gatherMs)
        await applyStatuses(deps.wake)
      },
      account: () => account(),
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
  const stopping = new AbortController()
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
  const applyWaiting = async () => {
    let handled: number
    do {
      await intakeFirst(deps.intake)
      handled = await applyWebhooks(await commerce(), 200)
    } while (handled > 0 && !closing)
  }
  const reconcileDue = async () =>
    reconcileStores({
      ...(await commerce()),
      resolve: (kind, subject) => resolveAlert(deps, kind, subject),
      stopping: () => closing,
      wait: (ms) => wait(ms, undefined, { signal: stopping.signal }).catch(() => {}),
    })
  // Beside the sweeps and not among them, whose lock they must not hold: each waits for others' servers or for hours.
  const watching = createWatching(deps, commerce)
  const applying = singleFlight(applyWaiting, deps.log, 'store webhooks not applied')
  const reconciling = singleFlight(reconcileDue, deps.log, 'stores not reconciled')
  const aside = [
    singleFlight(() => fetchWaitingMedia(deps), deps.log, 'files not fetched'),
    singleFlight(() => sendWebhooks(deps), deps.log, 'notices not sent'),
    singleFlight(() => syncDueTemplates(deps, stopping.signal), deps.log, 'templates not read'),
    applying,
    reconciling,
    watching,
    singleFlight(async () => makeCoupons(await commerce()), deps.log, 'coupons not made'),
  ]
  const account = async () => {
    await handleAccountEvents(deps)
    await applying.run()
    await watching.run()
  }
  const workers = deps.queues.work(
    {
      run_turns: ({ contactIds }) => turns(contactIds),
      send_messages: ({ channelId }) => deps.sender.run(channelId),
      apply_statuses: () => applyStatuses(deps.wake),
      handle_account_events: () => account(),
      run_campaign: ({ campaignId }) => campaign(campaignId),
      start_campaigns: () => sweepCampaigns(deps),
      run_import: () => importing.run(),
      reconcile_stores: () => reconciling.run(),
      fetch_media: async ({ mediaId }) => void (await fetchMedia(deps, mediaId)),
      run_sweeps: () => sweepAll(swept, applyStatuses),
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
  return {
    wake: deps.wake,
    async sweep() {
      for (const one of aside) void one.run()
      void importing.run()
      await sweepAll(swept, applyStatuses)
    },
    async close() {
      stopping.abort()
      closing = true
      await Promise.all([
        workers.close({ drainMs: 10_000 }),
        importing.close(),
        here.settled(),
        ...aside.map((one) => one.settled()),
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
