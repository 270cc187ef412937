import type { FastifyInstance } from 'fastify'
import type { NewEvent } from '../events/event.ts'
import { type Intake, IntakeFull } from '../events/intake.ts'
import type { Delivery, Store, StoreWebhooks } from '../stores/store.ts'
import { refuse } from './problem.ts'

/** What the door must know of the shop's stores; answered from memory, also while the database is away. */
export type StoreSecrets = {
  /** The secrets that this store's webhooks may be signed with; none: they are refused. */
  secretsOf(store: string): string[]
}

export type StoreDoorDeps = {
  stores: Record<string, Store>
  secrets: StoreSecrets
  intake: Intake
  clock: { now(): Date }
}

/** The largest body that is taken: an order of hundreds of items has half a megabyte. */
const mostBytes = 5 * 1024 * 1024

/**
 * The stores' door: `POST /webhooks/<store>` for every store that has webhooks. The signature is checked over the
 * raw bytes before anything is parsed; the answer is 200 only once the delivery is stored. What it means is read
 * later: a store waits five seconds at most, and takes a subscription away that fails too often.
 */
export function storeDoor(app: FastifyInstance, deps: StoreDoorDeps): void {
  app.register(async (door) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: mostBytes }, (_request, body, done) =>
      done(null, body),
    )
    for (const { name, webhooks } of Object.values(deps.stores)) {
      if (webhooks) storeRoute(door, name, webhooks, deps)
    }
  })
}

function storeRoute(door: FastifyInstance, name: string, webhooks: StoreWebhooks, deps: StoreDoorDeps): void {
  door.post(`/webhooks/${name}`, { config: { right: 'signed' } }, async (request, reply) => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    if (webhooks.isGreeting(raw, request.headers)) return reply.code(200).send()
    const secrets = deps.secrets.secretsOf(name)
    if (secrets.length === 0) return refuse(reply, 401, 'No secret is set for the webhooks of this store.')
    if (!webhooks.verify(raw, request.headers, secrets)) {
      return refuse(reply, 401, 'The signature is missing or wrong.')
    }
    let body: unknown
    try {
      body = JSON.parse(raw.toString('utf8'))
    } catch {
      return refuse(reply, 400, 'The body is not JSON.')
    }
    const delivery = webhooks.describe(raw, request.headers, body)
    try {
      await deps.intake.append({ events: [event(name, delivery, raw, deps.clock.now())], statuses: [] })
    } catch (error) {
      if (!(error instanceof IntakeFull)) throw error
      return refuse(reply.header('retry-after', '5'), 503, 'Busy; send it again.')
    }
    return reply.code(200).send()
  })
}

/** About nobody yet: who it is about is read from the bytes, where there is time for it. */
function event(store: string, { topic, dedupeKey, at }: Delivery, raw: Buffer, now: Date): NewEvent {
  return {
    source: `store:${store}`,
    dedupeKey: `webhook:${dedupeKey}`,
    kind: 'store_webhook',
    channelId: null,
    about: null,
    payload: { topic, at: at?.toISOString() ?? null },
    raw,
    // A store whose clock is wrong must not have its webhooks wait until then, nor come before everybody's.
    occurredAt: now,
  }
}
