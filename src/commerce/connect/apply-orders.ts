import type { Queries } from '../../db/client.ts'
import { applyOrders } from '../orders.ts'
import { orderShape } from '../shapes.ts'
import { inside } from '../write.ts'
import { type ConnectDeps, consentsOf, type FactApplied, type FactOf, type FactTold } from './fact.ts'
import { keepParts, type PartsTold } from './parts.ts'

/**
 * Orders and their parts, each order once. The event is of the newest that was told, the version that of the order
 * itself: a parcel moves, and the order stays as it was.
 */
export async function applyOrderFacts(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  facts: FactTold<FactOf<'order' | 'order_part'>>[],
): Promise<FactApplied[]> {
  const told = facts.map(({ fact, quiet }) => ({ ...partsOf(fact), quiet }))
  const whole = await keepParts(tx, deps.newId, store, told)
  const things = told.flatMap(({ orderId, order, parts, quiet }) => {
    const one = whole.get(orderId)
    if (!one) return []
    const { consent, ...rest } = one.data
    const data = orderShape.parse({ ...rest, consents: consentsOf(deps, consent) })
    const times = [one.version, ...parts.map((part) => part.at), ...(order ? [order.at] : [])]
    const newest = new Date(Math.max(...times.map((at) => at.getTime())))
    return { externalId: orderId, data, options: { occurredAt: newest, version: one.version, quiet } }
  })
  const applied = await applyOrders({ ...deps, sql: inside(tx) }, store, things)
  const byId = new Map(things.map(({ externalId }, n) => [externalId, applied[n]!]))
  return told.map(({ orderId }) => ({ contactId: byId.get(orderId)?.contactId ?? null }))
}

function partsOf(fact: FactOf<'order' | 'order_part'>): PartsTold {
  if (fact.kind === 'order_part') return { orderId: fact.orderId, parts: [fact.part] }
  return { orderId: fact.externalId, order: { at: fact.at, data: fact.data }, parts: fact.parts }
}
