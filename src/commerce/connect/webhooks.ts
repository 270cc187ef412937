import type { Sql } from '../../db/client.ts'
import { type Handled, handleNobodys, type NobodysEvent } from '../../events/nobody.ts'
import type { Wake } from '../../events/wake.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../stores/store.ts'
import { applyFact, type ConnectDeps } from './apply-fact.ts'
import { gatherWakes } from './gather-wakes.ts'

export type WebhookDeps = Omit<ConnectDeps, 'sql'> & {
  sql: Sql
  log: Log
  wake: Wake
  stores: Record<string, Store>
}

/** What the door stored of a delivery, beside its bytes. */
type DeliveryPayload = { topic: string; at: string | null }

/**
 * Applies what stores' webhooks brought, oldest first; several processes may do it at once. What a body does to
 * orders, people and the ledger is one transaction with its being handled. Gives how many were handled.
 */
export function applyWebhooks(deps: WebhookDeps, most?: number): Promise<number> {
  return handleNobodys(
    deps,
    { kinds: ['store_webhook'], only: true, ...(most === undefined ? {} : { most }) },
    async (tx, event): Promise<Handled> => {
      const name = event.source.replace(/^store:/, '')
      const facts = read(deps, name, event)
      if (facts === 'ignored') return {}
      if (facts === 'unreadable') {
        const { topic } = event.payload as DeliveryPayload
        deps.log.warn({ eventId: event.id, store: name, topic }, 'store webhook unreadable')
        await deps.alert(tx, 'store_unreadable', name, { topic, eventId: event.id })
        return {}
      }
      const wakes = gatherWakes()
      const inner: ConnectDeps = { ...deps, wake: wakes.wake }
      const handled: Handled = { contactId: null, after: () => wakes.pass(deps.wake) }
      for (const fact of facts) {
        const applied = await applyFact(tx, inner, name, fact)
        handled.contactId ??= applied.contactId
        if (applied.again) handled.again = true
        if (applied.forget) handled.forget = true
      }
      return handled
    },
  )
}

function read({ stores }: WebhookDeps, name: string, { raw, payload, receivedAt }: NobodysEvent) {
  const { webhooks } = stores[name] ?? { webhooks: null }
  if (!webhooks || !raw) return 'unreadable'
  const { topic, at } = payload as DeliveryPayload
  return webhooks.read(topic, at === null ? null : new Date(at), JSON.parse(raw.toString('utf8')), receivedAt)
}
