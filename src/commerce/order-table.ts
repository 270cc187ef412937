import { isDeepStrictEqual } from 'node:util'
import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { completeCarts } from './carts.ts'
import { readOrders } from './order-rows.ts'
import type { OrderContent } from './orders.ts'
import type { Row, Stored, Table } from './thing.ts'
import { recordset } from './write.ts'

type OrderRow = Row<OrderContent>

export const orderTable: Table<OrderContent> = {
  noun: 'order',
  read,
  async write(tx, newId, store, rows) {
    await writeOrders(tx, store, rows)
    await writeItems(
      tx,
      newId,
      rows.filter((row) => !isSame(row, 'items')),
    )
    await writeShipments(
      tx,
      newId,
      rows.filter((row) => !isSame(row, 'shipments')),
    )
  },
  also(tx, store, rows) {
    const ordered = rows.flatMap(({ content: { status, cartId, placedAt } }) =>
      status === 'cancelled' || cartId === null ? [] : { cartId, at: placedAt },
    )
    return completeCarts(tx, store, ordered)
  },
}

async function read(tx: Queries, store: string, ids: string[]): Promise<Map<string, Stored<OrderContent>>> {
  const condition = tx`o.store = ${store} and o.external_id = any(${ids}::text[])`
  const orders = await readOrders(tx, condition, ids.length)
  return new Map(
    orders.map(({ id, contactId, changedAt, store: _, externalId, ...content }) => [
      externalId,
      { id, contactId, changedAt: new Date(changedAt), content },
    ]),
  )
}

async function writeOrders(tx: Queries, store: string, rows: OrderRow[]): Promise<void> {
  await tx`
    insert into orders (id, store, external_id, changed_at, sample, number, contact_id, customer, addresses, placed_at,
      status, total, shipping, refunded, currency, payment, guest, discount_codes, cart_id, returned_quantity)
    select r.id, ${store}, r."externalId", r."changedAt", r.sample, r.number, r."contactId", r.customer,
      jsonb_build_object('shipping', r."shippingAddress", 'billing', r."billingAddress"), r."placedAt", r.status, r.total,
      r."shippingTotal", r."refundedTotal", r.currency, r.payment, r.guest, r."discountCodes", r."cartId",
      r."returnedQuantity"
    from jsonb_to_recordset(${recordset(rows)}::text::jsonb)
      as r(id uuid, "externalId" text, "changedAt" timestamptz, sample boolean, number text, "contactId" uuid,
        customer jsonb, "shippingAddress" jsonb, "billingAddress" jsonb, "placedAt" timestamptz, status text,
        total numeric, "shippingTotal" numeric, "refundedTotal" numeric, currency text, payment jsonb, guest boolean,
        "discountCodes" jsonb, "cartId" text, "returnedQuantity" integer)
    on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
      number = excluded.number, contact_id = excluded.contact_id, customer = excluded.customer,
      addresses = excluded.addresses, placed_at = excluded.placed_at, status = excluded.status, total = excluded.total,
      shipping = excluded.shipping, refunded = excluded.refunded, currency = excluded.currency,
      payment = excluded.payment, guest = excluded.guest, discount_codes = excluded.discount_codes,
      cart_id = excluded.cart_id, returned_quantity = excluded.returned_quantity,
      -- Who it belongs to, whether it counts and its codes may be others now.
      attribute_at = '-infinity'`
}

/** What an order consists of is seldom changed, and of a hundred statuses told none changes it. */
const isSame = ({ before, content }: OrderRow, part: 'items' | 'shipments') =>
  isDeepStrictEqual(before?.[part] ?? [], content[part])

async function writeItems(tx: Queries, newId: NewId, rows: OrderRow[]): Promise<void> {
  if (rows.length === 0) return
  await deleteOf(tx, 'order_items', rows)
  const items = rows.flatMap(({ id: orderId, content }) =>
    content.items.map((one, position) => ({ ...one, id: newId(), orderId, position })),
  )
  await tx`
    insert into order_items (id, order_id, position, sku, name, quantity, price)
    select i.id, i."orderId", i.position, i.sku, i.name, i.quantity, i.price
    from jsonb_to_recordset(${JSON.stringify(items)}::text::jsonb)
      as i(id uuid, "orderId" uuid, position integer, sku text, name text, quantity integer, price numeric)`
}

async function writeShipments(tx: Queries, newId: NewId, rows: OrderRow[]): Promise<void> {
  if (rows.length === 0) return
  await deleteOf(tx, 'shipments', rows)
  const shipments = rows.flatMap(({ id: orderId, content }) =>
    content.shipments.map((one, position) => ({ ...one, id: newId(), orderId, position })),
  )
  await tx`
    insert into shipments (id, order_id, position, carrier, tracking_number, tracking_url, status, estimated_delivery,
      pickup_point)
    select s.id, s."orderId", s.position, s.carrier, s."trackingNumber", s."trackingUrl", s.status,
      s."estimatedDelivery", s."pickupPoint"
    from jsonb_to_recordset(${JSON.stringify(shipments)}::text::jsonb)
      as s(id uuid, "orderId" uuid, position integer, carrier text, "trackingNumber" text, "trackingUrl" text,
        status text, "estimatedDelivery" text, "pickupPoint" text)`
}

async function deleteOf(tx: Queries, table: 'order_items' | 'shipments', rows: OrderRow[]): Promise<void> {
  const ids = rows.filter((row) => row.before !== undefined).map((row) => row.id)
  if (ids.length > 0) await tx`delete from ${tx(table)} where order_id = any(${ids}::uuid[])`
}
