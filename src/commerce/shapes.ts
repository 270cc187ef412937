import { z } from 'zod'
import { purposes } from '../events/event.ts'
import { currency, externalId, money, someWords, time, webAddress, words } from './text.ts'

/** The neutral shapes: every store's data end in these. Fields not named are ignored. */
const customer = z.object({
  externalId: externalId.nullish(),
  phone: words(64).nullish().describe('As the store has it; E.164 or readable with the shop’s country.'),
  email: words(320).nullish(),
  name: words(200).nullish(),
  locale: words(35).nullish(),
})
export type CustomerRef = z.output<typeof customer>

const changed = {
  updatedAt: time
    .optional()
    .describe('When the store changed it; now, where absent. Older than what is stored: ignored.'),
}

const consent = z.object({
  purpose: z.enum(purposes),
  granted: z.boolean(),
  words: words(1000).describe('What the person said yes or no to.'),
  at: time.describe(
    'When they did. Of two words of one person the newer holds; where somebody turns out to be a person known already, a no of either.',
  ),
})

const consents = {
  consents: z
    .array(consent)
    .max(purposes.length * 4)
    .optional()
    .describe('What the person allowed or forbade in words that name WhatsApp.'),
}

export const customerShape = customer.omit({ externalId: true }).extend({ ...changed, ...consents })
export type CustomerData = z.output<typeof customerShape>

export const productShape = z.object({
  sku: words(200).nullish(),
  productId: externalId.nullish().describe('Of a variant: what it is a variant of.'),
  name: someWords(500),
  price: money.nullish(),
  currency: currency.nullish(),
  url: webAddress.nullish(),
  image: webAddress.nullish(),
  images: z.array(webAddress).max(10).optional(),
  stock: z.int().min(-1_000_000).max(1_000_000_000).nullish(),
  ...changed,
})
export type ProductData = z.output<typeof productShape>

const item = z.object({
  sku: words(200).nullish(),
  name: words(500),
  quantity: z.int().min(0).max(1_000_000),
  price: money.describe('Of one piece.'),
})
export type Item = z.output<typeof item>

const shipment = z.object({
  carrier: words(100).nullish(),
  trackingNumber: words(200).nullish(),
  trackingUrl: webAddress.nullish(),
  status: z.enum([
    'preparing',
    'in_transit',
    'out_for_delivery',
    'ready_for_pickup',
    'failed_attempt',
    'delivered',
    'returned_to_sender',
    'lost',
  ]),
  estimatedDelivery: words(100).nullish(),
  pickupPoint: words(500).nullish(),
})

const address = z.object({
  name: words(200).nullish(),
  phone: words(64).nullish(),
  postcode: words(32).nullish(),
  city: words(200).nullish(),
  country: words(60).nullish(),
})
export type AddressRef = z.output<typeof address>

const orderStatus = z.enum(['pending', 'paid', 'fulfilled', 'delivered', 'cancelled', 'refunded'])

export const orderShape = z.object({
  number: someWords(100),
  customer,
  placedAt: time.describe('More than a day ahead, it counts as placed when it was told first.'),
  status: orderStatus,
  total: money,
  shippingTotal: money.optional().describe('What of the total its delivery cost: no revenue.'),
  refundedTotal: money.optional().describe('What of the total was given back so far: no revenue.'),
  currency,
  items: z.array(item).max(500, 'Should have 500 at most.'),
  payment: z
    .object({ method: z.enum(['card', 'cod', 'bank_transfer', 'other']), state: words(100) })
    .nullish(),
  shipments: z.array(shipment).max(100, 'Should have 100 at most.').default([]),
  shippingAddress: address
    .nullish()
    .describe('Where it goes. Its postcode proves to whoever asks by number that the parcel is theirs.'),
  billingAddress: address.nullish(),
  guest: z.boolean().nullish(),
  discountCodes: z.array(words(100)).max(50).default([]),
  cartId: externalId.nullish(),
  returnedQuantity: z.int().min(0).max(1_000_000).default(0),
  ...changed,
  ...consents,
})
export type OrderData = z.output<typeof orderShape>

export const cartShape = z.object({
  customer,
  items: z.array(item).max(500, 'Should have 500 at most.'),
  total: money,
  currency,
  recoveryUrl: webAddress.nullish(),
  updatedAt: time,
  completedAt: time.nullish(),
  ...consents,
})
export type CartData = z.output<typeof cartShape>
