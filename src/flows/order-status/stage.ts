import type { OrderFacts, ShipmentFacts } from '../flow.ts'

type Told = Pick<OrderFacts, 'status' | 'shipments'> & Partial<OrderFacts>

/** Where an order as a whole stands; `parcels`: that is told of each. */
export type Stage =
  | 'awaiting_transfer'
  | 'awaiting_payment'
  | 'received'
  | 'preparing'
  | 'shipped'
  | 'parcels'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'returned'

export function stageOf(order: Told): Stage {
  const { status, shipments } = order
  if (status === 'cancelled' || status === 'refunded') return status
  if (isReturned(order)) return 'returned'
  const isBegun = shipments.some((one) => one.status !== 'preparing')
  // What a parcel says of itself is newer than what the shop says of the order, but for its end.
  if (status === 'delivered' && !shipments.some(isAstray)) return 'delivered'
  if (isBegun) return shipments.every((one) => one.status === 'delivered') ? 'delivered' : 'parcels'
  switch (status) {
    case 'pending':
      return pending(order)
    case 'paid':
      return shipments.some(hasWord) ? 'parcels' : 'preparing'
    case 'fulfilled':
      return shipments.length > 0 ? 'parcels' : 'shipped'
    default:
      return 'preparing'
  }
}

/** In a word, for a list. */
export type Word =
  | 'pending'
  | 'preparing'
  | 'on_its_way'
  | 'out_for_delivery'
  | 'ready_for_pickup'
  | 'problem'
  | 'delivered'
  | 'cancelled'
  | 'refunded'
  | 'returned'

export function wordOf(order: Told): Word {
  const stage = stageOf(order)
  switch (stage) {
    case 'awaiting_transfer':
    case 'awaiting_payment':
    case 'received':
      return 'pending'
    case 'shipped':
      return 'on_its_way'
    case 'parcels':
      return wordOfParcels(order.shipments)
    default:
      return stage
  }
}

/** What still has to be paid to whoever brings the parcel. */
export function isToPay({ payment, status }: Pick<OrderFacts, 'payment' | 'status'>, stage: Stage): boolean {
  if (payment?.method !== 'cod' || isPaid(payment.state) || status === 'delivered') return false
  return !['delivered', 'cancelled', 'refunded', 'returned'].includes(stage)
}

function pending({ payment, currency, total }: Told): Stage {
  if (!payment || total === undefined || currency === undefined) return 'received'
  if (payment.method === 'cod' || isPaid(payment.state)) return 'received'
  return payment.method === 'bank_transfer' ? 'awaiting_transfer' : 'awaiting_payment'
}

// The state is the store's own word.
const isPaid = (state: unknown) =>
  /^(?:paid|captured|completed|complete|settled)$/iu.test(String(state ?? ''))

function isReturned({ items, returnedQuantity = 0 }: Told): boolean {
  const pieces = items?.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0
  return pieces > 0 && returnedQuantity >= pieces
}

const isAstray = ({ status }: ShipmentFacts) => status === 'lost' || status === 'returned_to_sender'
const hasWord = (one: ShipmentFacts) => one.estimatedDelivery !== null || one.trackingNumber !== null

/** The parcel that there is most to say of. */
function wordOfParcels(shipments: ShipmentFacts[]): Word {
  const all = new Set(shipments.map((one) => one.status))
  if (['lost', 'returned_to_sender', 'failed_attempt'].some((status) => all.has(status))) return 'problem'
  if (all.has('ready_for_pickup')) return 'ready_for_pickup'
  if (all.has('out_for_delivery')) return 'out_for_delivery'
  if (all.has('in_transit')) return 'on_its_way'
  return all.has('delivered') ? 'on_its_way' : 'preparing'
}
