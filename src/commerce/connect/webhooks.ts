import type { Queries, Sql } from '../../db/client.ts'
import { type Handled, handleNobodys, type NobodysEvent } from '../../events/nobody.ts'
import type { Wake } from '../../events/wake.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../stores/store.ts'
import { applyFacts } from './apply-facts.ts'
import type { ConnectDeps, FactApplied, FactTold } from './fact.ts'
import { gatherWakes } from './gather-wakes.ts'

export type WebhookDeps = Omit<ConnectDeps, 'sql'> & {
  sql: Sql
  log: Log
  wake: Wake
  stores: Record<string, Store>
}

/** What the door stored of a delivery, beside its bytes. */
type DeliveryPayload = { topic: string; at: string | null }

/** How many are applied at once: more gain little, and hold their locks for longer. */
const atOnce = 100

/**
 * Applies what stores' webhooks brought, oldest first, a hundred in one transaction with their being handled. One
 * process does it at a time, so that each change of an order is told in its order. Gives how many were handled.
 */
export function applyWebhooks(deps: WebhookDeps, most?: number): Promise<number> {
  return handleNobodys(
    deps,
    { kinds: ['store_webhook'], only: true, atOnce, serial: true, ...(most === undefined ? {} : { most }) },
    async (tx, events) => {
      const wakes = gatherWakes()
      const inner: ConnectDeps = { ...deps, wake: wakes.wake }
      const handled = events.map((): Handled => ({}))
      const facts = await readAll(tx, deps, events)
      for (const [store, told] of Map.groupBy(facts, (one) => one.store)) {
        const applied = await applyFacts(tx, inner, store, told)
        told.forEach(({ place }, n) => {
          addTo(handled[place]!, applied[n]!)
        })
      }
      return { handled, after: () => wakes.pass(deps.wake) }
    },
  )
}

function addTo(handled: Handled, { contactId, again, forget }: FactApplied): void {
  handled.contactId ??= contactId
  if (again) handled.again = true
  if (forget) handled.forget = true
}

/** What they say, in their order; and which of them said it. */
async function readAll(
  tx: Queries,
  deps: WebhookDeps,
  events: NobodysEvent[],
): Promise<(FactTold & { store: string; place: number })[]> {
  const facts: (FactTold & { store: string; place: number })[] = []
  for (const [place, event] of events.entries()) {
    const store = event.source.replace(/^store:/, '')
    const said = read(deps, store, event)
    if (said === 'ignored') continue
    if (said === 'unreadable') {
      const { topic } = event.payload as DeliveryPayload
      deps.log.warn({ eventId: event.id, store, topic }, 'store webhook unreadable')
      await deps.alert(tx, 'store_unreadable', store, { topic, eventId: event.id })
      continue
    }
    for (const fact of said) facts.push({ fact, quiet: false, store, place })
  }
  return facts
}

function read({ stores }: WebhookDeps, name: string, { raw, payload, receivedAt }: NobodysEvent) {
  const { webhooks } = stores[name] ?? { webhooks: null }
  if (!webhooks || !raw) return 'unreadable'
  const { topic, at } = payload as DeliveryPayload
  return webhooks.read(topic, at === null ? null : new Date(at), JSON.parse(raw.toString('utf8')), receivedAt)
}
