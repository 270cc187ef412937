import type { CartFacts, OrderFacts } from '../../flows/flow.ts'
import type { Lookups } from '../answers.ts'

const items = [
  { name: 'Olive oil soap', quantity: 2 },
  { name: 'Linen towel', quantity: 1 },
]
export const exampleOrderId = 'example-order'
export const exampleCartId = 'example-cart'

const order = (currency: string, now: Date): OrderFacts => ({
  id: exampleOrderId,
  number: '1042',
  placedAt: new Date(now.getTime() - 2 * 86_400_000).toISOString(),
  status: 'fulfilled',
  total: '43.00',
  currency,
  items,
  payment: null,
  shipments: [
    {
      carrier: 'ACS',
      trackingNumber: '1234567890',
      trackingUrl: 'https://example.com/track/1234567890',
      status: 'in_transit',
      estimatedDelivery: null,
      pickupPoint: null,
    },
  ],
  returnedQuantity: 0,
})

const cart = (currency: string, changedAt: Date): CartFacts => ({
  id: exampleCartId,
  items: items.map((item) => ({ ...item, image: null })),
  total: '43.00',
  currency,
  url: 'https://example.com/basket',
  changedAt: changedAt.toISOString(),
  open: true,
  ordered: false,
  last: null,
  coupon: { code: 'EXAMPLE10', failed: false },
})

/** What the person of a preview has: one order and one cart, both invented. Nothing of a real person is ever shown. */
export function exampleLookups(currency: string, began: Date): Lookups {
  return {
    findOrders: async () => [order(currency, began)],
    proveOrder: async ({ number }) =>
      number.replace(/\D/gu, '') === '1042'
        ? { proved: 'owner', order: order(currency, began) }
        : { proved: null, left: 2 },
    findCart: async ({ id }) => (id === exampleCartId ? cart(currency, began) : null),
    findPlace: async () => ({ place: 1 }),
    findProducts: async () => [],
    findWanted: async () => ({ named: [], topic: null, carts: [], waiting: [] }),
    findWatched: async () => null,
  }
}
