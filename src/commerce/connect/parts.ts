import type { Queries } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { decimal, sum, unitsOr } from '../../stores/decimal.ts'
import type { OrderNow, Part, ShipmentNow } from '../../stores/store.ts'
import type { OrderData } from '../shapes.ts'
import { json } from '../write.ts'

/** An order as all its parts together say it is, and of when the order itself is. */
export type Assembled = { data: OrderNow & Whole; version: Date }
type Whole = Pick<OrderData, 'refundedTotal' | 'returnedQuantity'> & { shipments: ShipmentNow[] }

type Row = { kind: string; content: unknown; changed_at: Date | string }
type Refund = { amount: string; shipping: string; quantity: number | null }

/**
 * Keeps what is newer than what is kept. Serial for one order by its lock, which ends with the transaction. False
 * where nothing of it was news.
 */
export async function keepParts(
  tx: Queries,
  newId: NewId,
  store: string,
  orderId: string,
  { order, parts }: { order?: { at: Date; data: OrderNow }; parts: Part[] },
): Promise<boolean> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`parts:${store}:${orderId}`}, 0))`
  const rows = parts.map(({ kind, externalId, at, ...content }) => ({ kind, externalId, at, content }))
  if (order)
    rows.push({ kind: 'order' as never, externalId: orderId, at: order.at, content: order.data as never })
  // A part that is told twice in one body would be written twice by one statement, which Postgres refuses.
  const once = [...new Map(rows.map((one) => [`${one.kind} ${one.externalId}`, one])).values()]
  const kept = await tx`
    insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
    select p.id, ${store}, p.kind, p.external_id, ${orderId}, p.at, p.content::jsonb
    from unnest(${once.map(() => newId())}::uuid[], ${once.map((one) => one.kind)}::text[],
      ${once.map((one) => one.externalId)}::text[], ${once.map((one) => one.at.toISOString())}::timestamptz[],
      ${once.map((one) => JSON.stringify(one.content))}::text[]) as p(id, kind, external_id, at, content)
    on conflict (store, kind, external_id) do update set part_of = excluded.part_of, changed_at = excluded.changed_at,
      -- How many pieces came back is told in one place and not in another: what was said stays said.
      content = case when excluded.kind = 'refund' and excluded.content -> 'quantity' = 'null'
        then excluded.content || jsonb_build_object('quantity', store_parts.content -> 'quantity')
        -- Nor does every place know of which cart an order came.
        when excluded.kind = 'order' and excluded.content -> 'cartId' = 'null'
        then excluded.content || jsonb_build_object('cartId', store_parts.content -> 'cartId')
        else excluded.content end
    where store_parts.changed_at <= excluded.changed_at`
  return kept.count > 0
}

/** The order of these parts; undefined until the order itself has been told. */
export async function assemble(tx: Queries, store: string, orderId: string): Promise<Assembled | undefined> {
  const rows = await tx<Row[]>`
    select kind, content, changed_at from store_parts
    where store = ${store} and part_of = ${orderId} and kind in ('order', 'shipment', 'refund')
    order by length(external_id), external_id`
  const order = rows.find((row) => row.kind === 'order')
  if (!order) return undefined
  const data = order.content as OrderNow
  const refunds = rows.filter((row) => row.kind === 'refund').map((row) => row.content as Refund)
  const shippingBack = sum(refunds.map((one) => unitsOr(one.shipping)))
  const shipments = rows
    .filter((row) => row.kind === 'shipment')
    .flatMap((row) => (row.content as { shipments: ShipmentNow[] }).shipments)
    .slice(0, 100)
  return {
    version: new Date(order.changed_at),
    data: {
      ...data,
      status: statusOf(data.status, shipments),
      shipments,
      refundedTotal: decimal(sum(refunds.map((one) => unitsOr(one.amount)))),
      // What of the delivery was given back is among the refunds already.
      shippingTotal: decimal(unitsOr(data.shippingTotal) - shippingBack),
      returnedQuantity: Math.min(
        refunds.reduce((all, one) => all + (one.quantity ?? 0), 0),
        1_000_000,
      ),
    },
  }
}

/** Parcels are told of on their own: an order that was sent has come when all of them have. */
function statusOf(status: OrderNow['status'], shipments: ShipmentNow[]): OrderNow['status'] {
  if (status !== 'fulfilled' || shipments.length === 0) return status
  return shipments.every((one) => one.status === 'delivered') ? 'delivered' : status
}

/** By which id the store will say that this cart is gone. */
export async function keepAlias(
  tx: Queries,
  newId: NewId,
  store: string,
  { alias, cartId, at }: { alias: string; cartId: string; at: Date },
): Promise<void> {
  await tx`
    insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
    values (${newId()}, ${store}, 'checkout', ${alias}, ${cartId}, ${at}, ${json(tx, {})})
    on conflict (store, kind, external_id) do nothing`
}

export async function cartOf(tx: Queries, store: string, alias: string): Promise<string | undefined> {
  const [row] = await tx<{ part_of: string }[]>`
    select part_of from store_parts where store = ${store} and kind = 'checkout' and external_id = ${alias}`
  return row?.part_of
}
