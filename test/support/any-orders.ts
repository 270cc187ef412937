import fc from 'fast-check'
import type { OrderFacts } from '../../src/flows/flow.ts'

/** Words of a store, as they may come. */
const words = fc.oneof(
  fc.constantFrom('Σαπούνι', '{{ shop }}{% raw %}', '\u202eabc', '\ud83d', 'α'.repeat(500), ''),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const shipment = fc.record({
  carrier: fc.oneof(fc.constantFrom('ACS', 'GLS', null), words),
  trackingNumber: fc.constantFrom(null, '7000001006', 'x'.repeat(200), ''),
  trackingUrl: fc.constantFrom(
    null,
    'https://track.example/1',
    'javascript:alert(1)',
    `https://x.example/${'y'.repeat(1900)}`,
  ),
  status: fc.constantFrom(
    ...['preparing', 'in_transit', 'out_for_delivery', 'ready_for_pickup', 'failed_attempt'],
    ...['delivered', 'returned_to_sender', 'lost', 'constructor'],
  ),
  estimatedDelivery: fc.oneof(
    fc.constantFrom(null, '2026-11-23', '2026-11-20T10:00:00Z', '23/11/2026', '0000-00-00'),
    words,
  ),
  pickupPoint: fc.oneof(fc.constant(null), words),
})

const order = fc.record({
  id: fc.constantFrom('019aa000-0000-7000-8000-000000000001', 'order-2'),
  number: fc.oneof(fc.constantFrom('1042', '#1043', '{{ x }}'), words),
  placedAt: fc.constantFrom('2026-11-20T08:00:00Z', '2025-01-01T00:00:00Z', 'never'),
  status: fc.constantFrom('pending', 'paid', 'fulfilled', 'delivered', 'cancelled', 'refunded', '__proto__'),
  total: fc.constantFrom('24.90', '0', 'x'),
  currency: fc.constantFrom('EUR', 'HUF', ''),
  items: fc.array(fc.record({ name: words, quantity: fc.integer({ min: -1, max: 5 }) }), { maxLength: 5 }),
  payment: fc.constantFrom(
    null,
    { method: 'cod', state: 'awaiting' },
    { method: 'bank_transfer', state: '' },
  ),
  shipments: fc.array(shipment, { maxLength: 6 }),
  returnedQuantity: fc.integer({ min: 0, max: 3 }),
}) as fc.Arbitrary<OrderFacts>

/** The answers to `find_orders` and `prove_order`. */
export const orderAnswers = fc.oneof(
  fc.array(order, { maxLength: 10 }),
  fc.record({ proved: fc.constantFrom('owner', 'email', 'postcode', 'x'), order }),
  fc.record({ proved: fc.constant(null), left: fc.integer({ min: -1, max: 3 }) }),
)

const state = fc.constantFrom(null, 'pending', 'paid', 'fulfilled', 'delivered', 'cancelled', 'refunded')
const parcel = fc.record({
  status: shipment.map((one) => one.status),
  previousStatus: fc.constantFrom(null, 'preparing'),
})

/** The data of `order_updated`. */
export const orderChanges = fc.record({
  orderId: fc.constantFrom('019aa000-0000-7000-8000-000000000001', 'order-2', '../x', 7),
  number: fc.constantFrom('1042', 7),
  changedAt: fc.constantFrom('2026-11-21T07:00:00Z', '2026-01-01T00:00:00Z', 'never'),
  placedAt: fc.constant('2026-11-20T08:00:00Z'),
  created: fc.boolean(),
  status: state,
  previousStatus: state,
  shipments: fc.oneof(fc.constant('x'), fc.array(parcel, { maxLength: 3 })),
})
