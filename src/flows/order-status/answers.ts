import type { OrderFacts, ShipmentFacts } from '../flow.ts'

// `unknown` in the contract: a run may be answered by a newer process than the one that asked.

type Told = Pick<OrderFacts, 'id' | 'number' | 'status' | 'shipments'>
export type Proof =
  | { proved: 'whole'; order: OrderFacts; own: boolean }
  | { proved: 'state'; order: Told }
  | { proved: null; left: number }

export const asOrders = (answer: unknown): OrderFacts[] =>
  Array.isArray(answer) ? answer.filter(isWhole) : []

/** What is not understood has proved nothing, and goes to a human. */
export function asProof(answer: unknown): Proof {
  const { proved, order, left } = fields(answer)
  if ((proved === 'owner' || proved === 'email') && isWhole(order))
    return { proved: 'whole', order, own: proved === 'owner' }
  if (proved === 'postcode' && isTold(order)) return { proved: 'state', order }
  return { proved: null, left: typeof left === 'number' ? left : 0 }
}

function isWhole(value: unknown): value is OrderFacts {
  const { placedAt, total, currency, items, payment, returnedQuantity } = fields(value)
  return (
    isTold(value) &&
    [placedAt, total, currency].every((one) => typeof one === 'string') &&
    !Number.isNaN(Date.parse(String(placedAt))) &&
    Array.isArray(items) &&
    items.every(
      (item) => typeof fields(item).name === 'string' && typeof fields(item).quantity === 'number',
    ) &&
    (payment === null || typeof payment === 'object') &&
    typeof returnedQuantity === 'number'
  )
}

function isTold(value: unknown): value is Told {
  const { id, number, status, shipments } = fields(value)
  return (
    [id, number, status].every((one) => typeof one === 'string') &&
    Array.isArray(shipments) &&
    shipments.every(isShipment)
  )
}

function isShipment(value: unknown): value is ShipmentFacts {
  const { carrier, trackingNumber, trackingUrl, status, estimatedDelivery, pickupPoint } = fields(value)
  return (
    typeof status === 'string' &&
    [carrier, trackingNumber, trackingUrl, estimatedDelivery, pickupPoint].every(
      (one) => one === null || typeof one === 'string',
    )
  )
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
