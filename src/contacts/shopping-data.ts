import type postgres from 'postgres'
import type { Queries } from '../db/client.ts'

export type Row = Record<string, unknown>
type Query = postgres.PendingQuery<postgres.Row[]>

/** Accounts of stores, orders and carts, as they are given to whoever they are of; `where` says which. */
export async function shoppingData(
  tx: Queries,
  where: { accounts: Query; orders: Query; carts: Query },
): Promise<Record<'accounts' | 'orders' | 'carts', Row[]>> {
  return {
    accounts: await rows(
      tx,
      tx`
      select store, external_id, name, phone, email, locale, details, changed_at from customers
      where ${where.accounts} order by id`,
    ),
    orders: await rows(
      tx,
      tx`
      select store, external_id, number, customer, addresses, placed_at, status, total::text, currency, payment, guest,
        discount_codes, returned_quantity,
        (select coalesce(jsonb_agg(jsonb_build_object('sku', i.sku, 'name', i.name, 'quantity', i.quantity,
          'price', i.price::text) order by i.position), '[]') from order_items i where i.order_id = o.id) as items,
        (select coalesce(jsonb_agg(jsonb_build_object('carrier', s.carrier, 'trackingNumber', s.tracking_number,
          'trackingUrl', s.tracking_url, 'status', s.status, 'estimatedDelivery', s.estimated_delivery,
          'pickupPoint', s.pickup_point) order by s.position), '[]') from shipments s where s.order_id = o.id) as shipments
      from orders o where ${where.orders} order by placed_at, id`,
    ),
    carts: await rows(
      tx,
      tx`
      select store, external_id, customer, items, total::text, currency, recovery_url, completed_at, created_at, changed_at
      from carts where ${where.carts} order by id`,
    ),
  }
}

/** As JSON of Postgres, so that times and numbers are text of one form whatever the driver does with them. */
export async function rows(tx: Queries, query: Query): Promise<Row[]> {
  const found = await tx<{ row: Row }[]>`select to_jsonb(found) as row from (${query}) found`
  return found.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])),
  )
}

/** created_at → createdAt, as everywhere in the API. */
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
