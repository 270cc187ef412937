/**
 * What a store has, neutrally, as its folder writes it: always within the bounds that `commerce/shapes.ts` checks.
 * Money is a decimal string, times are RFC 3339, what is not known is null.
 */

export type PersonNow = {
  externalId: string | null
  phone: string | null
  email: string | null
  name: string | null
  locale: string | null
}

/** A yes or no that the store keeps. `namesWhatsApp`: its words are known to; else the shop must say so. */
export type ConsentNow = { granted: boolean; words: string; at: string; namesWhatsApp: boolean }

export type CustomerNow = Omit<PersonNow, 'externalId'> & { consent: ConsentNow | null }

/** One thing that can be bought: of a product with variants, each variant. `productId`: what they are variants of. */
export type ProductNow = {
  productId: string | null
  sku: string | null
  name: string
  price: string | null
  /** Null: the shop's own. */
  currency: string | null
  url: string | null
  image: string | null
  images: string[]
  stock: number | null
}

export type ItemNow = { sku: string | null; name: string; quantity: number; price: string }

export type ShipmentNow = {
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  status:
    | 'preparing'
    | 'in_transit'
    | 'out_for_delivery'
    | 'ready_for_pickup'
    | 'failed_attempt'
    | 'delivered'
    | 'returned_to_sender'
    | 'lost'
  estimatedDelivery: string | null
  pickupPoint: string | null
}

export type AddressNow = {
  name: string | null
  phone: string | null
  postcode: string | null
  city: string | null
  country: string | null
}

export type OrderStatus = 'pending' | 'paid' | 'fulfilled' | 'delivered' | 'cancelled' | 'refunded'

/** An order without its parts. `shippingTotal` is what delivery cost before anything of it was given back. */
export type OrderNow = {
  number: string
  customer: PersonNow
  placedAt: string
  status: OrderStatus
  total: string
  shippingTotal: string
  currency: string
  items: ItemNow[]
  payment: { method: 'card' | 'cod' | 'bank_transfer' | 'other'; state: string } | null
  shippingAddress: AddressNow | null
  billingAddress: AddressNow | null
  guest: boolean | null
  discountCodes: string[]
  cartId: string | null
  /** Given with the order: a yes at its checkout. */
  consent: ConsentNow | null
}

/**
 * A parcel, or several that were sent as one; none left: it was taken back. Or a refund: what was given back, what of it for
 * the delivery, and how many pieces came back (null: the store does not say here).
 */
export type Part =
  | { kind: 'shipment'; externalId: string; at: Date; shipments: ShipmentNow[] }
  | {
      kind: 'refund'
      externalId: string
      at: Date
      amount: string
      shipping: string
      quantity: number | null
    }

export type CartNow = {
  customer: PersonNow
  items: ItemNow[]
  total: string
  /** Null: the shop's own. */
  currency: string | null
  recoveryUrl: string | null
  completedAt: string | null
  consent: ConsentNow | null
}
