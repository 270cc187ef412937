import type { OrderFacts, ShipmentFacts } from '../../src/flows/flow.ts'

type Given = Partial<Omit<OrderFacts, 'shipments'>> & { shipments?: Partial<ShipmentFacts>[] }

/** An order as flows see it, of which only what matters is given. */
export function orderOf({ shipments = [], ...given }: Given): OrderFacts {
  return {
    id: `order-${given.number ?? '1042'}`,
    number: '1042',
    placedAt: '2026-11-18T10:00:00Z',
    status: 'paid',
    total: '24.90',
    currency: 'EUR',
    items: [{ name: 'Σαπούνι ελιάς', quantity: 2 }],
    payment: { method: 'card', state: 'paid' },
    returnedQuantity: 0,
    ...given,
    shipments: shipments.map((one) => ({
      ...{ carrier: null, trackingNumber: null, trackingUrl: null, status: 'in_transit' },
      ...{ estimatedDelivery: null, pickupPoint: null },
      ...one,
    })),
  }
}
