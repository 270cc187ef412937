import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { completeCart } from './carts.ts'
import { itemOf } from './items.ts'
import { readOrders } from './order-rows.ts'
import { whoseOrder } from './people.ts'
import { readPhone } from './phone.ts'
import type { AddressRef, OrderData } from './shapes.ts'
import { type Applied, type ApplyOptions, applyPlan, type CommerceDeps, json, type Stored } from './write.ts'

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
export function applyOrder(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: OrderData,
  options: ApplyOptions,
): Promise<Applied> {
  const sample = options.sample ?? false
  const content = contentOf(data)
  return applyPlan(
    deps,
    {
      noun: 'order',
      store,
      externalId,
      content: () => content,
      read: (tx) => read(tx, store, externalId),
      whose: (tx) =>
        whoseOrder(tx, { newId: deps.newId, store, country: deps.country, sample }, data.customer, [
          data.shippingAddress,
          data.billingAddress,
        ]),
      write: (tx, { id, contactId, changedAt }) =>
        write(tx, deps.newId, { id, contactId, changedAt, store, externalId, sample, content }),
      payload: (_, before) => ({
        number: content.number,
        placedAt: content.placedAt,
        // Who has never written is told of it in the language of their account, else of their phone's country.
        speaks: {
          locale: data.customer.locale || null,
          country: readPhone(data.customer.phone, deps.country)?.country ?? null,
        },
        status: content.status,
        previousStatus: before?.status ?? null,
        shipments: content.shipments.map(({ trackingNumber, status }, at) => ({
          position: at,
          trackingNumber,
          status,
          previousStatus: before?.shipments[at]?.status ?? null,
        })),
      }),
      // With the order for the first time and never again: they were given once, at its checkout.
      consents: (_, before) => (before ? [] : (data.consents ?? [])),
      also: async (tx) => {
        const gone = content.status === 'cancelled' || content.cartId === null
        return gone ? [] : completeCart(tx, store, content.cartId!, new Date(content.placedAt))
      },
    },
    options,
  )
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

async function read(tx: Queries, store: string, externalId: string): Promise<Stored | undefined> {
  const [order] = await readOrders(tx, tx`o.store = ${store} and o.external_id = ${externalId}`, 1)
  if (!order) return undefined
  const { id, contactId, changedAt, store: _, externalId: __, ...content } = order
  return { id, contactId, changedAt: new Date(changedAt), content }
}

type ToWrite = {
  id: string
  contactId: string | null
  changedAt: Date
  store: string
  externalId: string
  sample: boolean
  content: OrderContent
}

async function write(tx: Queries, newId: NewId, { content, ...row }: ToWrite): Promise<void> {
  await tx`
    insert into orders (id, store, external_id, changed_at, sample, number, contact_id, customer, addresses, placed_at, status,
      total, shipping, refunded, currency, payment, guest, discount_codes, cart_id, returned_quantity)
    values (${row.id}, ${row.store}, ${row.externalId}, ${row.changedAt}, ${row.sample}, ${content.number},
      ${row.contactId}, ${json(tx, content.customer)},
      ${json(tx, { shipping: content.shippingAddress, billing: content.billingAddress })}, ${content.placedAt}, ${content.status}, ${content.total},
      ${content.shippingTotal}, ${content.refundedTotal}, ${content.currency}, ${content.payment ? json(tx, content.payment) : null}, ${content.guest},
      ${json(tx, content.discountCodes)}, ${content.cartId}, ${content.returnedQuantity})
    on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
      number = excluded.number, contact_id = excluded.contact_id, customer = excluded.customer,
      addresses = excluded.addresses, placed_at = excluded.placed_at, status = excluded.status, total = excluded.total,
      shipping = excluded.shipping, refunded = excluded.refunded, currency = excluded.currency,
      payment = excluded.payment, guest = excluded.guest, discount_codes = excluded.discount_codes,
      cart_id = excluded.cart_id, returned_quantity = excluded.returned_quantity,
      -- Who it belongs to, whether it counts and its codes may be others now.
      attribute_at = '-infinity'`
  await tx`delete from order_items where order_id = ${row.id}`
  await tx`
    insert into order_items (id, order_id, position, sku, name, quantity, price)
    select i.id, ${row.id}::uuid, i.position - 1, i.sku, i.name, i.quantity, i.price
    from unnest(${content.items.map(() => newId())}::uuid[], ${content.items.map((i) => i.sku)}::text[],
      ${content.items.map((i) => i.name)}::text[], ${content.items.map((i) => i.quantity)}::integer[],
      ${content.items.map((i) => i.price)}::numeric[]) with ordinality as i(id, sku, name, quantity, price, position)`
  await tx`delete from shipments where order_id = ${row.id}`
  await tx`
    insert into shipments (id, order_id, position, carrier, tracking_number, tracking_url, status, estimated_delivery, pickup_point)
    select s.id, ${row.id}::uuid, s.position - 1, s.carrier, s.number, s.url, s.status, s.delivery, s.point
    from unnest(${content.shipments.map(() => newId())}::uuid[], ${content.shipments.map((s) => s.carrier)}::text[],
      ${content.shipments.map((s) => s.trackingNumber)}::text[], ${content.shipments.map((s) => s.trackingUrl)}::text[],
      ${content.shipments.map((s) => s.status)}::text[], ${content.shipments.map((s) => s.estimatedDelivery)}::text[],
      ${content.shipments.map((s) => s.pickupPoint)}::text[]) with ordinality
      as s(id, carrier, number, url, status, delivery, point, position)`
}
