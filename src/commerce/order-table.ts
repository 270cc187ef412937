import { isDeepStrictEqual } from 'node:util'
import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { completeCarts, reopenCarts } from './cart-orders.ts'
import { readOrders } from './order-rows.ts'
import { forgetOrdered, noteOrdered, type OrderPlaced } from './ordered-elsewhere.ts'
import type { OrderContent } from './orders.ts'
import { isPaymentFailed, isPurchase } from './purchase.ts'
import type { Row, Stored, Table } from './thing.ts'

type OrderRow = Row<OrderContent>

export const orderTable: Table<OrderContent> = {
  noun: 'order',
  read,
  async write(tx, newId, store, rows) {
    // Sent one behind the other: the next is put together while the database is at the last. All are waited for,
    // whatever becomes of one, so that none is sent once the transaction is over.
    const written = await Promise.allSettled([
      writeOrders(tx, store, rows),
      writeItems(
        tx,
        newId,
        rows.filter((row) => !isSame(row, 'items')),
      ),
      writeShipments(
        tx,
        newId,
        rows.filter((row) => !isSame(row, 'shipments')),
      ),
    ])
    for (const one of written) if (one.status === 'rejected') throw one.reason
  },
  async also(tx, store, rows, country) {
    const bought = rows.filter(({ content }) => isPurchase(content))
    const unpaid = rows.filter(
      ({ content, before }) => isPaymentFailed(content) && before && isPurchase(before),
    )
    // What is days old ends no reminder that is being made now, and of a shop's past there is much.
    const isNews = ({ sample, quiet }: OrderRow) => !sample && !quiet
    const placed = bought.filter((row) => isNews(row) && !(row.before && isPurchase(row.before)))
    return [
      ...(await completeCarts(tx, store, bought.flatMap(cartOf))),
      ...(await noteOrdered(tx, country, placed.map(placedOf))),
      ...(await reopenCarts(tx, store, unpaid.flatMap(cartOf))),
      ...(await forgetOrdered(tx, country, unpaid.filter(isNews).map(placedOf))),
    ]
  },
}

const cartOf = ({ content: { cartId, placedAt }, changedAt }: OrderRow) =>
  cartId === null ? [] : [{ cartId, placedAt, at: changedAt }]

const placedOf = ({ contactId, content, changedAt }: OrderRow): OrderPlaced => ({
  contactId,
  at: changedAt,
  placedAt: content.placedAt,
  email: stringOf(content.customer.email),
  phones: [content.customer, content.shippingAddress, content.billingAddress].map((one) =>
    stringOf(one?.phone),
  ),
})

const stringOf = (value: unknown) => (typeof value === 'string' ? value : null)

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
  const all = <V>(of: (content: OrderContent) => V) => rows.map((row) => of(row.content))
  const json = (of: (content: OrderContent) => unknown) => JSON.stringify(all(of))
  await tx`
    insert into orders (id, store, external_id, changed_at, sample, number, contact_id, customer, addresses, placed_at,
      status, total, shipping, refunded, currency, payment, guest, discount_codes, cart_id, returned_quantity, attribute_at)
    select r.id, ${store}, r.external_id, r.changed_at, r.sample, r.number, r.contact_id, r.customer, r.addresses,
      r.placed_at, r.status, r.total, r.shipping, r.refunded, r.currency, nullif(r.payment, 'null'), r.guest,
      r.discount_codes, r.cart_id, r.returned_quantity,
      -- Whoever got no campaign bought for none: most orders are never looked at, and a look writes the order anew.
      case when exists (
        select from messages m where m.contact_id = r.contact_id and m.purpose = 'marketing') then '-infinity'::timestamptz end
    from rows from (
      unnest(${rows.map((row) => row.id)}::uuid[], ${rows.map((row) => row.externalId)}::text[],
        ${rows.map((row) => row.changedAt.toISOString())}::timestamptz[],
        ${rows.map((row) => String(row.sample))}::text[]::boolean[], ${all((one) => one.number)}::text[],
        ${rows.map((row) => row.contactId)}::uuid[], ${all((one) => one.placedAt)}::timestamptz[],
        ${all((one) => one.status)}::text[], ${all((one) => one.total)}::text[]::numeric[],
        ${all((one) => one.shippingTotal)}::text[]::numeric[], ${all((one) => one.refundedTotal)}::text[]::numeric[],
        ${all((one) => one.currency)}::text[],
        ${all((one) => (one.guest === null ? null : String(one.guest)))}::text[]::boolean[],
        ${all((one) => one.cartId)}::text[], ${all((one) => one.returnedQuantity)}::int[]),
      jsonb_array_elements(${json((one) => one.customer)}::text::jsonb),
      jsonb_array_elements(${json((one) => ({ shipping: one.shippingAddress, billing: one.billingAddress }))}::text::jsonb),
      jsonb_array_elements(${json((one) => one.payment)}::text::jsonb),
      jsonb_array_elements(${json((one) => one.discountCodes)}::text::jsonb)
    ) as r(id, external_id, changed_at, sample, number, contact_id, placed_at, status, total, shipping, refunded,
      currency, guest, cart_id, returned_quantity, customer, addresses, payment, discount_codes)
    on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
      number = excluded.number, contact_id = excluded.contact_id, customer = excluded.customer,
      addresses = excluded.addresses, placed_at = excluded.placed_at, status = excluded.status, total = excluded.total,
      shipping = excluded.shipping, refunded = excluded.refunded, currency = excluded.currency,
      payment = excluded.payment, guest = excluded.guest, discount_codes = excluded.discount_codes,
      cart_id = excluded.cart_id, returned_quantity = excluded.returned_quantity,
      -- Who it belongs to, whether it counts and its codes may be others now; and what was found may not hold.
      attribute_at = case when exists (select from attributions a where a.order_id = orders.id) then '-infinity'
        else excluded.attribute_at end`
}

/** What an order consists of is seldom changed, and of a hundred statuses told none changes it. */
const isSame = ({ before, content }: OrderRow, part: 'items' | 'shipments') =>
  isDeepStrictEqual(before?.[part] ?? [], content[part])

async function writeItems(tx: Queries, newId: NewId, rows: OrderRow[]): Promise<void> {
  await deleteOf(tx, 'order_items', rows)
  const items = rows.flatMap(({ id: orderId, content }) =>
    content.items.map((one, position) => ({ ...one, orderId, position })),
  )
  if (items.length === 0) return
  const all = <V>(of: (item: (typeof items)[number]) => V) => items.map(of)
  await tx`
    insert into order_items (id, order_id, position, sku, name, quantity, price)
    select * from unnest(${items.map(() => newId())}::uuid[], ${all((one) => one.orderId)}::uuid[],
      ${all((one) => one.position)}::int[], ${all((one) => one.sku)}::text[], ${all((one) => one.name)}::text[],
      ${all((one) => one.quantity)}::int[], ${all((one) => one.price)}::text[]::numeric[])`
}

async function writeShipments(tx: Queries, newId: NewId, rows: OrderRow[]): Promise<void> {
  await deleteOf(tx, 'shipments', rows)
  const shipments = rows.flatMap(({ id: orderId, content }) =>
    content.shipments.map((one, position) => ({ ...one, orderId, position })),
  )
  if (shipments.length === 0) return
  const all = <V>(of: (shipment: (typeof shipments)[number]) => V) => shipments.map(of)
  await tx`
    insert into shipments (id, order_id, position, carrier, tracking_number, tracking_url, status, estimated_delivery,
      pickup_point)
    select * from unnest(${shipments.map(() => newId())}::uuid[], ${all((one) => one.orderId)}::uuid[],
      ${all((one) => one.position)}::int[], ${all((one) => one.carrier)}::text[],
      ${all((one) => one.trackingNumber)}::text[], ${all((one) => one.trackingUrl)}::text[],
      ${all((one) => one.status)}::text[], ${all((one) => one.estimatedDelivery)}::text[],
      ${all((one) => one.pickupPoint)}::text[])`
}

async function deleteOf(tx: Queries, table: 'order_items' | 'shipments', rows: OrderRow[]): Promise<void> {
  const ids = rows.filter((row) => row.before !== undefined).map((row) => row.id)
  if (ids.length > 0) await tx`delete from ${tx(table)} where order_id = any(${ids}::uuid[])`
}
