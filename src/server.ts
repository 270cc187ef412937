import { join } from 'node:path'
import { createAccounts } from './accounts/accounts.ts'
import { createMail } from './accounts/mail.ts'
import { ensureSetupToken, setupNeeded } from './accounts/setup.ts'
import { createLiveStreams } from './api/live-streams.ts'
import type { DeclaredRoute } from './api/rights.ts'
import { buildApp, buildHealthApp } from './app.ts'
import { whoLeft } from './campaigns/who-left.ts'
import { createChannels } from './channels/registry.ts'
import { movableClock } from './clock.ts'
import { createConnections } from './commerce/connect/connections.ts'
import { ensureEnvironmentStores } from './commerce/connect/stores.ts'
import { seedSampleStore } from './commerce/sample/index.ts'
import { leaveCart } from './commerce/sample/leave-cart.ts'
import { showSamplePictures } from './commerce/sample/pictures.ts'
import { restockSample } from './commerce/sample/restock.ts'
import type { Config } from './config.ts'
import { openDashboard } from './dashboard/open.ts'
import { openDatabase } from './database.ts'
import { openSealer } from './db/secrets.ts'
import { lookAtSecrets } from './doctor/secrets.ts'
import type { NewStatus } from './events/event.ts'
import { createIntake } from './events/intake.ts'
import { openSpool } from './events/spool.ts'
import type { Wake } from './events/wake.ts'
import { flows } from './flows/registry.ts'
import { openFront } from './front.ts'
import { newId } from './ids.ts'
import { startLinkedDevices } from './linked-devices.ts'
import type { Log } from './log.ts'
import { registerInstance } from './outbox/instances.ts'

import { createReceipts } from './outbox/receipts.ts'
import { createReceived } from './outbox/received.ts'
import { createSender } from './outbox/sender.ts'
import { hearStatuses } from './outbox/status.ts'
import { openQueues } from './queues/queues.ts'
import { createWake } from './queues/wake.ts'
import { raiseAlert, resolveAlert } from './shop/alerts.ts'
import { createShopCache } from './shop/cache.ts'
import { ensureFirstNumber } from './shop/first-number.ts'
import { moveClock, readClockOffset } from './shop/moved-clock.ts'
import { createNumbersCache } from './shop/numbers-cache.ts'
import { seedSampleShop } from './shop/sample/index.ts'
import { defaultSettings } from './shop/settings.ts'
import { speaking } from './speaking.ts'
import { createStores } from './stores/registry.ts'
import { startTicker } from './ticker.ts'
import { startVirtual, type Virtual } from './virtual.ts'
import { startWork } from './workers.ts'

/** `setupToken`: to be printed once; undefined: none is due. */
export type Server = {
  url: string
  virtual: boolean
  setupToken: string | undefined
  /** Nobody has an account yet, and the link that makes the first was printed at an earlier start. */
  linkWasPrinted: boolean
  /** What somebody must cure at once, with its cure; undefined: nothing. */
  warning: string | undefined
  /** How to build the dashboard, where nobody does; undefined: it is there, or on its way. */
  unbuilt: string | undefined
  /** Every route with its right; none, where it speaks no HTTP but of its health. */
  routes: DeclaredRoute[]
  stop(): Promise<void>
}

/** What was started, to be stopped in reverse. */
type Started = { name: string; stop: () => Promise<unknown> }[]

/**
 * Starts everything that this process' role needs, in order: the socket, virtual WhatsApp, the database, the
 * queues, the app, the workers. Resolves when it is ready; on a failure what was started is stopped.
 */
export async function startServer(config: Config, log: Log): Promise<Server> {
  const started: Started = []
  const stop = async () => {
    for (let one = started.pop(); one; one = started.pop()) {
      await one
        .stop()
        .catch((error) => log.error({ err: error, part: one.name }, 'part did not stop cleanly'))
    }
  }
  try {
    return { ...(await start(config, log, started)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(config: Config, log: Log, started: Started): Promise<Omit<Server, 'stop'>> {
  const keep = <T>(name: string, part: T, end: (part: T) => Promise<unknown>): T => {
    started.push({ name, stop: () => end(part) })
    return part
  }
  const clock = movableClock()
  const front =
    config.role === 'worker' && !config.portGiven ? undefined : await openFront(config.host, config.port)
  const publicUrl = config.publicUrl ?? `http://localhost:${front?.port ?? config.port}`
  const {
    sql,
    url: databaseUrl,
    single,
  } = keep('database', await openDatabase(config, log), (one) => one.close())
  // After the database, whose lock says that DATA_DIR is ours.
  let virtual: Virtual | undefined
  if (front && config.role !== 'worker' && !config.whatsapp) {
    virtual = keep('virtual WhatsApp', await startVirtual(config, clock, front.port), (one) =>
      one.whatsapp.close(),
    )
  }
  const queues = keep('queues', await openQueues({ redisUrl: config.redisUrl, databaseUrl, log }), (one) =>
    one.close(),
  )
  const queued = keep('wake', createWake(queues, log), (one) => one.settled())
  // Through the queue until this process has workers of its own, if its role is to have any.
  let waking: Wake = queued
  const wake: Wake = {
    turns: (contactIds) => waking.turns(contactIds),
    outbox: (channelIds) => waking.outbox(channelIds),
    statuses: () => waking.statuses(),
    account: () => waking.account(),
    campaigns: (ids) => waking.campaigns(ids),
    imports: (ids) => waking.imports(ids),
  }
  // Before a key is made where none is: then it could not be told from one that was lost.
  const secrets = await lookAtSecrets(config, sql)
  const sealer = await openSealer(config.dataDir, config.secretKey)
  const channels = keep('channels', createChannels({ clock, log, dataDir: config.dataDir }), (all) =>
    Promise.all(Object.values(all).map((channel) => channel.close())),
  )
  const stores = createStores()
  const connections = createConnections({ sql, sealer, log, environment: config.stores })
  const defaults = defaultSettings(config.shop)
  const shop = createShopCache({ sql, defaults })
  const numbers = createNumbersCache({ sql, sealer, log, environment: config.whatsapp })
  const deps = {
    sql,
    clock,
    newId,
    log,
    wake,
    shop,
    numbers,
    channels,
    stores,
    connections,
    sealer,
    defaults,
    dataDir: config.dataDir,
  }

  const closed = secrets.state === 'failed'
  // Not its details: they name the shop's phone.
  if (closed) log.error({ cure: secrets.cure }, 'the key does not open what is sealed')
  await (closed ? raiseAlert(deps, 'secrets_closed', '', {}) : resolveAlert(deps, 'secrets_closed', ''))

  const first = await ensureFirstNumber({ sql, sealer, newId }, config, virtual?.number)
  if (config.sampleData === 'auto' && !config.databaseUrl && !config.whatsapp) {
    await seedSampleShop(deps)
    await seedSampleStore({ ...deps, ...config.shop })
    if (front) await showSamplePictures(deps, `http://127.0.0.1:${front.port}`)
  }
  await numbers.refresh()
  // By whoever asks them: a process for HTTP alone need not know what their APIs are asked with.
  if (config.role !== 'web') await ensureEnvironmentStores({ sql, newId }, config.stores)
  await connections.refresh()
  clock.move(virtual ? await readClockOffset(deps) : 0)
  await shop.current()

  const spool = await openSpool(join(config.dataDir, 'spool'), log)
  const hear = (statuses: NewStatus[]) => hearStatuses({ sql, newId }, statuses)
  const intake = keep('intake', createIntake({ sql, newId, log, spool, wake, hear }), (one) => one.close())
  const outbox = speaking(numbers, channels, shop)
  const receipts = keep('receipts', createReceipts(outbox), (one) => one.close())
  const received = keep('received', createReceived(sql, log), (one) => one.close())

  const refresh = async () => {
    await numbers.refresh()
    await connections.refresh()
    if (virtual || numbers.all().some((number) => number.virtual)) clock.move(await readClockOffset(deps))
    await intake.drain()
  }
  let sweeping = async () => {}
  if (config.role !== 'web') {
    const instance = keep('instance', await registerInstance(await single('kalathi instance'), log), (one) =>
      one.close(),
    )
    // Before the sender, and so stopped after it: what is on its way still needs its device.
    const devices = keep(
      'linked devices',
      startLinkedDevices({ ...deps, single, intake, channel: channels['linked-device'] }),
      (one) => one.close(),
    )
    const alert = (kind: string, subject: string, details: Record<string, unknown>) =>
      raiseAlert({ sql, newId }, kind, subject, details)
    const sender = keep(
      'sender',
      createSender({ ...deps, numbers: outbox, alert, whoLeft: whoLeft(shop, log), instance: instance.id }),
      (one) => one.close(),
    )
    const work = startWork({
      ...deps,
      wake: queued,
      flows,
      receipts,
      received,
      queues,
      databaseUrl,
      intake,
      sender,
      publicUrl,
      away: devices.away,
      // A shop that has only a linked device does not speak by the virtual number.
      defaultChannel: () => {
        const real = virtual && numbers.all().find((number) => !number.virtual)
        return real?.id ?? first ?? numbers.all()[0]?.id ?? null
      },
    })
    waking = work.wake
    keep('workers', work, (one) => {
      waking = queued
      return one.close()
    })
    sweeping = async () => {
      await instance.renew()
      void devices.tick()
      // Whoever sweeps may not be who holds the device.
      for (const id of devices.ready()) void sender.run(id)
      await work.sweep()
    }
  }
  keep(
    'ticker',
    startTicker(async () => {
      await refresh()
      await sweeping()
    }, log),
    (one) => one.stop(),
  )

  const dashboard = config.role === 'worker' ? undefined : openDashboard(config.buildsDashboard, log)
  let routes: DeclaredRoute[] = []
  if (front) {
    const health = { sql, queues }
    const live = createLiveStreams({ sql, log })
    const app = await (!dashboard
      ? buildHealthApp(health)
      : buildApp({
          ...deps,
          apiToken: config.apiToken,
          accounts: createAccounts({ sql, newId, publicUrl, secret: sealer.derive('sessions') }),
          live,
          mail: config.mail && createMail(config.mail, log),
          importMaxBytes: config.importMaxBytes,
          publicUrl,
          flows,
          intake,
          health,
          dashboard,
          virtual: virtual && {
            whatsapp: virtual.whatsapp,
            offsetMs: clock.offsetMs,
            restock: () => restockSample({ ...deps, ...config.shop }),
            leaveCart: ({ id, name, phone }) => leaveCart({ ...deps, ...config.shop }, { id, name, phone }),
            async moveClock(offsetMs) {
              await moveClock(deps, offsetMs)
              clock.move(offsetMs)
              virtual.whatsapp.timePassed()
            },
          },
        }))
    await app.ready()
    routes = app.declaredRoutes
    keep('app', app, (one) => one.close())
    keep('front', front, (one) => one.close())
    // Before the socket, which waits for what is open.
    keep('live streams', live, (one) => one.close())
    front.serve(app)
  }
  const setupToken = config.role === 'worker' ? undefined : await ensureSetupToken(deps, config.setupToken)
  return {
    url: publicUrl,
    virtual: virtual !== undefined,
    setupToken,
    linkWasPrinted: setupToken === undefined && (await setupNeeded(deps)),
    routes,
    warning: closed ? `${secrets.detail} ${secrets.cure}` : undefined,
    unbuilt: dashboard?.unbuilt,
  }
}
