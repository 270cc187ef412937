import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { timePassed } from './control.ts'
import { noFaults } from './faults.ts'
import { createGraph } from './graph.ts'
import { createLive } from './live.ts'
import { type ShopperSeed, settingsFrom, type VirtualWhatsAppOptions } from './options.ts'
import { createShopper } from './people.ts'
import { phoneRoutes } from './phone-routes.ts'
import { createRandom } from './random.ts'
import { openWindow } from './rules/throughput.ts'
import { helloWorld, sampleCatalog, sampleShoppers } from './samples.ts'
import { type ActionResult, act } from './shopper-actions.ts'
import { openStore } from './snapshot.ts'
import { addTemplate } from './template-changes.ts'
import { createWebhooks } from './webhooks.ts'
import type { Account, BusinessNumber, Json, Person, World } from './world.ts'

const tick = 1_000

/**
 * A WhatsApp Cloud API of one's own, for loopback: `listen` starts the Graph side, `phoneRoutes` is its face for
 * Fastify (mount at `/phone`), the rest is for tests and is also served below `/_control`.
 */
export function createVirtualWhatsApp(options: VirtualWhatsAppOptions) {
  const random = createRandom(options.seed ?? Math.floor(Math.random() * 2 ** 32))
  const newId = options.newId ?? randomUUID
  const clock = options.clock ?? { now: () => new Date() }
  const settings = settingsFrom(options)
  const faults = noFaults()
  const store = openStore(options.storeFile)

  const world: World = {
    shop: {
      name: options.shopName ?? options.numbers[0]?.verifiedName ?? 'Kalathi',
      catalog: options.catalog ?? sampleCatalog,
      catalogId: options.catalogId ?? '300000000000001',
    },
    settings,
    faults,
    numbers: new Map(),
    accounts: new Map(),
    people: new Map(),
    byPhone: new Map(),
    byUserId: new Map(),
    messages: new Map(),
    ledger: new Map(),
    held: new Map(),
    media: new Map(),
    mediaUrls: new Map(),
    clockOffset: 0,
    live: createLive(randomUUID().slice(0, 8)),
    baseUrl: '',
    now: () => clock.now().getTime() + world.clockOffset,
    newId,
    random,
    changed: () => store.changed(world),
    saveMedia: (media) => store.saveMedia(media),
    webhooks: createWebhooks({
      settings,
      faults: () => faults,
      connections: options.webhookConnections ?? 1,
      random,
      secretOf: (update) => secretOf(world, update.phoneNumberId, update.account),
      numberOf: (id) => world.numbers.get(id),
      onDelivered: (updates) => {
        for (const { messageId } of updates) if (messageId) tickDelivered(world, messageId)
      },
      onChanged: () => store.changed(world),
      now: () => world.now(),
    }),
  }

  for (const number of options.numbers) {
    const messagesPerSecond = number.messagesPerSecond ?? 80
    world.numbers.set(number.phoneNumberId, {
      ...number,
      verifiedName: number.verifiedName ?? world.shop.name,
      messagesPerSecond,
      tier: number.tier ?? -1,
      quality: 'GREEN',
      profile: { about: '', address: '', description: '', email: '', vertical: 'RETAIL', websites: [] },
      window: openWindow(messagesPerSecond),
    } satisfies BusinessNumber)
    if (world.accounts.has(number.businessAccountId)) continue
    const account: Account = {
      id: number.businessAccountId,
      templates: new Map(),
      subscribed: true,
      reached: new Map(),
    }
    world.accounts.set(account.id, account)
    for (const seed of [helloWorld, ...(options.templates ?? [])]) addTemplate(world, account, seed)
  }
  if (!store.restore(world)) for (const seed of options.shoppers ?? sampleShoppers) createShopper(world, seed)

  const server = createServer({ keepAliveTimeout: 60_000 }, createGraph(world))
  const timer = setInterval(() => timePassed(world), tick)
  timer.unref()

  return {
    /** Starts the Graph side on loopback and gives its base, without `/v25.0`. Port 0 takes a free one. */
    async listen(where: { host?: string; port?: number } = {}): Promise<string> {
      const host = where.host ?? '127.0.0.1'
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(where.port ?? 0, host, resolve)
      })
      world.baseUrl = `http://${host}:${(server.address() as AddressInfo).port}`
      world.webhooks.wake()
      return world.baseUrl
    },
    async close(): Promise<void> {
      clearInterval(timer)
      world.live.close()
      store.save(world)
      await world.webhooks.close()
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
    phoneRoutes: phoneRoutes(world),
    faults,
    settings,
    addShopper: (seed: ShopperSeed): Person => createShopper(world, seed),
    /** Does what shopper-actions.ts lists. The shopper is named by id, phone digits, or business-scoped id. */
    act(shopper: string, action: string, body: Json = {}): ActionResult {
      const person = world.people.get(shopper) ?? world.byPhone.get(shopper) ?? world.byUserId.get(shopper)
      return person ? act(world, person, action, body) : { ok: false, reason: 'there is no such shopper' }
    },
    addTemplate: (businessAccountId: string, seed: Parameters<typeof addTemplate>[2]) =>
      addTemplate(world, world.accounts.get(businessAccountId)!, seed),
    /** Moves the clock of this virtual WhatsApp, apart from the clock it was given. */
    setClockOffset(offsetMs: number): void {
      world.clockOffset = offsetMs
      timePassed(world)
    },
    /** Call when the clock it was given has jumped: due reviews and held messages go on at once. */
    timePassed: () => timePassed(world),
    ledger: () => [...world.ledger.values()],
    messagesOf: (shopperId: string) =>
      [...world.messages.values()].filter((one) => one.shopperId === shopperId),
    /** Resolves when no webhook is pending. */
    settled: () => world.webhooks.settled(),
    webhookCounts: () => world.webhooks.counts(),
  }
}

export type VirtualWhatsApp = ReturnType<typeof createVirtualWhatsApp>

function secretOf(world: World, phoneNumberId: string | undefined, accountId: string): string {
  const named = phoneNumberId === undefined ? undefined : world.numbers.get(phoneNumberId)
  const number = named ?? [...world.numbers.values()].find((one) => one.businessAccountId === accountId)
  return number?.appSecret ?? ''
}

/** Two grey ticks on the shopper's own message: the shop's server has it. */
function tickDelivered(world: World, messageId: string): void {
  const message = world.messages.get(messageId)
  if (message?.direction !== 'out' || message.status !== 'sent') return
  message.status = 'delivered'
  world.live.publish('message', message)
}
