import type postgres from 'postgres'
import type { Queries } from '../db/client.ts'
import type { OrderContent } from './orders.ts'

/** An order with its items and shipments. */
export type Order = OrderContent & {
  id: string
  store: string
  externalId: string
  contactId: string | null
  changedAt: Date
}

/** Orders that meet a condition over `o`, newest first, each with its items and shipments: one query, whatever their number. */
export async function readOrders(
  tx: Queries,
  condition: postgres.PendingQuery<postgres.Row[]>,
  limit: number,
): Promise<Order[]> {
  const rows = await tx<
    (Omit<Order, 'placedAt' | 'changedAt'> & { placedAt: Date | string; changedAt: Date | string })[]
  >`
    select o.id, o.store, o.external_id as "externalId", o.contact_id as "contactId", o.changed_at as "changedAt",
      o.number, o.customer, o.addresses -> 'shipping' as "shippingAddress", o.addresses -> 'billing' as "billingAddress",
      o.placed_at as "placedAt", o.status, o.total,
      o.shipping as "shippingTotal", o.refunded as "refundedTotal", o.currency, o.payment, o.guest,
      o.discount_codes as "discountCodes", o.cart_id as "cartId", o.returned_quantity as "returnedQuantity",
      (select coalesce(jsonb_agg(jsonb_build_object('sku', i.sku, 'name', i.name, 'quantity', i.quantity,
        'price', i.price::text) order by i.position), '[]') from order_items i where i.order_id = o.id) as items,
      (select coalesce(jsonb_agg(jsonb_build_object('carrier', s.carrier, 'trackingNumber', s.tracking_number,
        'trackingUrl', s.tracking_url, 'status', s.status, 'estimatedDelivery', s.estimated_delivery,
        'pickupPoint', s.pickup_point) order by s.position), '[]') from shipments s where s.order_id = o.id) as shipments
    from orders o where ${condition} order by o.placed_at desc, o.id desc limit ${limit}`
  return rows.map((row) => ({
    ...row,
    placedAt: new Date(row.placedAt).toISOString(),
    changedAt: new Date(row.changedAt),
  }))
}
