import type { Order } from '../commerce/order-rows.ts'
import type { Proved } from '../commerce/prove.ts'
import type { OrderFacts, OrderProof } from '../flows/flow.ts'

/** What a flow may know of an order: nothing of its people and addresses. */
export function factsOf(order: Order): OrderFacts {
  const { id, number, placedAt, status, total, currency, payment, shipments, returnedQuantity } = order
  const items = order.items.map(({ name, quantity }) => ({ name, quantity }))
  return { id, number, placedAt, status, total, currency, items, payment, shipments, returnedQuantity }
}

/** What a proof opens. A postcode stands on the parcel for everybody to read: it opens state and carrier, and no way to the parcel. */
export function proofOf(found: Proved): OrderProof {
  if (found.proved === null) return found
  const facts = factsOf(found.order)
  if (found.proved !== 'postcode') return { proved: found.proved, order: facts }
  const { id, number, status } = facts
  const shipments = facts.shipments.map((one) => ({
    carrier: one.carrier,
    status: one.status,
    trackingNumber: null,
    trackingUrl: null,
    estimatedDelivery: null,
    pickupPoint: null,
  }))
  return { proved: 'postcode', order: { id, number, status, shipments } }
}
