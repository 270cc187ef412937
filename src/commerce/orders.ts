import { itemOf } from './items.ts'
import { orderTable } from './order-table.ts'
import { readPhone } from './phone.ts'
import { isPaymentFailed } from './purchase.ts'
import type { AddressRef, OrderData } from './shapes.ts'
import type { Applied, ApplyOptions, Thing, Told } from './thing.ts'
import { applyAll, type CommerceDeps } from './write.ts'

const dayMs = 24 * 3_600_000

/** An order as it is stored: nothing is missing, only null. Money is a decimal string, times are RFC 3339 in UTC. */
export type OrderContent = {
  number: string
  customer: Record<string, unknown>
  placedAt: string
  status: OrderData['status']
  total: string
  shippingTotal: string
  refundedTotal: string
  currency: string
  items: { sku: string | null; name: string; quantity: number; price: string }[]
  payment: { method: string; state: string } | null
  shipments: Shipment[]
  shippingAddress: Address | null
  billingAddress: Address | null
  guest: boolean | null
  discountCodes: string[]
  cartId: string | null
  returnedQuantity: number
}

type Address = Record<'name' | 'phone' | 'postcode' | 'city' | 'country', string | null>

type Shipment = {
  carrier: string | null
  trackingNumber: string | null
  trackingUrl: string | null
  status: string
  estimatedDelivery: string | null
  pickupPoint: string | null
}

/**
 * Stores an order under the store's id. Its event tells the status before and after, of the order and of its
 * shipments; the cart that it came from is completed with it.
 */
export async function applyOrder(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: OrderData,
  options: ApplyOptions,
): Promise<Applied> {
  return (await applyOrders(deps, store, [{ externalId, data, options }]))[0]!
}

/** As `applyOrder`, of several, each once. */
export function applyOrders(deps: CommerceDeps, store: string, told: Told<OrderData>[]): Promise<Applied[]> {
  return applyAll(
    deps,
    orderTable,
    store,
    told.map((one) => thingOf(deps, one)),
  )
}

function thingOf(
  { country, clock }: CommerceDeps,
  { externalId, data, options }: Told<OrderData>,
): Thing<OrderContent> {
  const told = contentOf(data)
  const now = clock.now()
  return {
    externalId,
    options,
    content: (before) => ({ ...told, placedAt: placedBy(told.placedAt, before?.placedAt, options, now) }),
    person: {
      person: data.customer,
      addresses: [data.shippingAddress, data.billingAddress],
      sample: options.sample ?? false,
    },
    payload: (content, before) => ({
      number: content.number,
      placedAt: content.placedAt,
      // Who has never written is told of it in the language of their account, else of their phone's country.
      speaks: {
        locale: data.customer.locale || null,
        country: readPhone(data.customer.phone, country)?.country ?? null,
      },
      status: content.status,
      previousStatus: before?.status ?? null,
      paymentFailed: isPaymentFailed(content),
      shipments: content.shipments.map(({ trackingNumber, status }, at) => ({
        position: at,
        trackingNumber,
        status,
        previousStatus: before?.shipments[at]?.status ?? null,
      })),
    }),
    // With the order for the first time and never again: they were given once, at its checkout.
    consents: (_, before) => (before ? [] : (data.consents ?? [])),
  }
}

/** Clocks and zones of stores may be a day off; what is dated further ahead was placed when it was told first. */
function placedBy(told: string, before: string | undefined, { occurredAt }: ApplyOptions, now: Date): string {
  const isAhead = (at: string) => new Date(at).getTime() > now.getTime() + dayMs
  if (!isAhead(told)) return told
  return before && !isAhead(before) ? before : (occurredAt > now ? now : occurredAt).toISOString()
}

function contentOf(data: OrderData): OrderContent {
  return {
    number: data.number,
    customer: data.customer,
    placedAt: new Date(data.placedAt).toISOString(),
    status: data.status,
    total: data.total,
    shippingTotal: data.shippingTotal ?? '0',
    refundedTotal: data.refundedTotal ?? '0',
    currency: data.currency,
    items: data.items.map(itemOf),
    payment: data.payment ?? null,
    shipments: data.shipments.map((one) => ({
      carrier: one.carrier || null,
      trackingNumber: one.trackingNumber || null,
      trackingUrl: one.trackingUrl ?? null,
      status: one.status,
      estimatedDelivery: one.estimatedDelivery || null,
      pickupPoint: one.pickupPoint || null,
    })),
    shippingAddress: addressOf(data.shippingAddress),
    billingAddress: addressOf(data.billingAddress),
    guest: data.guest ?? null,
    discountCodes: data.discountCodes,
    cartId: data.cartId ?? null,
    returnedQuantity: data.returnedQuantity,
  }
}

function addressOf(address: AddressRef | null | undefined): Address | null {
  if (!address) return null
  const { name, phone, postcode, city, country } = address
  return {
    name: name || null,
    phone: phone || null,
    postcode: postcode || null,
    city: city || null,
    country: country || null,
  }
}
