import type { Queries } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { decimal, sum, unitsOr } from '../../stores/decimal.ts'
import type { OrderNow, Part, ShipmentNow } from '../../stores/store.ts'
import type { OrderData } from '../shapes.ts'
import { lockAll } from '../write.ts'

/** An order as all its parts together say it is, and of when the order itself is. */
export type Assembled = { data: OrderNow & Whole; version: Date }
type Whole = Pick<OrderData, 'refundedTotal' | 'returnedQuantity'> & { shipments: ShipmentNow[] }

type Row = { part_of: string; kind: string; content: unknown; changed_at: Date | string }
type Refund = { amount: string; shipping: string; quantity: number | null }

/** What was told of an order: itself, parts of it, or both. */
export type PartsTold = { orderId: string; order?: { at: Date; data: OrderNow }; parts: Part[] }

/**
 * Keeps what is newer than what is kept. Serial for one order by its lock, which ends with the transaction. Gives the
 * orders of which anything was news.
 */
export async function keepParts(
  tx: Queries,
  newId: NewId,
  store: string,
  told: PartsTold[],
): Promise<Set<string>> {
  if (told.length === 0) return new Set()
  await lockAll(
    tx,
    told.map((one) => `order:${store}:${one.orderId}`),
  )
  // A part that is told twice would be written twice by one statement, which Postgres refuses.
  const once = [
    ...new Map(told.flatMap(rowsOf).map((one) => [`${one.kind} ${one.externalId}`, one])).values(),
  ]
  const sorted = once.sort((a, b) => (`${a.kind} ${a.externalId}` < `${b.kind} ${b.externalId}` ? -1 : 1))
  const kept = await tx<{ part_of: string }[]>`
    insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
    select p.id, ${store}, p.kind, p.external_id, p.part_of, p.at, p.content::jsonb
    from unnest(${sorted.map(() => newId())}::uuid[], ${sorted.map((one) => one.kind)}::text[],
      ${sorted.map((one) => one.externalId)}::text[], ${sorted.map((one) => one.partOf)}::text[],
      ${sorted.map((one) => one.at.toISOString())}::timestamptz[],
      ${sorted.map((one) => JSON.stringify(one.content))}::text[]) as p(id, kind, external_id, part_of, at, content)
    on conflict (store, kind, external_id) do update set part_of = excluded.part_of, changed_at = excluded.changed_at,
      -- How many pieces came back is told in one place and not in another: what was said stays said.
      content = case when excluded.kind = 'refund' and excluded.content -> 'quantity' = 'null'
        then excluded.content || jsonb_build_object('quantity', store_parts.content -> 'quantity')
        -- Nor does every place know of which cart an order came.
        when excluded.kind = 'order' and excluded.content -> 'cartId' = 'null'
        then excluded.content || jsonb_build_object('cartId', store_parts.content -> 'cartId')
        else excluded.content end
    where store_parts.changed_at <= excluded.changed_at
    returning part_of`
  return new Set(kept.map((row) => row.part_of))
}

function rowsOf({ orderId, order, parts }: PartsTold) {
  const rows = parts.map(({ kind, externalId, at, ...content }) => ({
    kind: kind as string,
    externalId,
    at,
    partOf: orderId,
    content: content as object,
  }))
  if (order)
    rows.push({ kind: 'order', externalId: orderId, at: order.at, partOf: orderId, content: order.data })
  return rows
}

/** Orders of their parts; not those that have not been told themselves. */
export async function assembleAll(
  tx: Queries,
  store: string,
  orderIds: string[],
): Promise<Map<string, Assembled>> {
  if (orderIds.length === 0) return new Map()
  const rows = await tx<Row[]>`
    select part_of, kind, content, changed_at from store_parts
    where store = ${store} and part_of = any(${orderIds}::text[]) and kind in ('order', 'shipment', 'refund')
    order by length(external_id), external_id`
  const parts = Map.groupBy(rows, (row) => row.part_of)
  return new Map(
    [...parts].flatMap(([orderId, of]) => {
      const whole = assemble(of)
      return whole ? [[orderId, whole] as const] : []
    }),
  )
}

function assemble(rows: Row[]): Assembled | undefined {
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

/** By which id the store will say that a cart is gone. */
export async function keepAliases(
  tx: Queries,
  newId: NewId,
  store: string,
  carts: { alias?: string | undefined; externalId: string; at: Date }[],
): Promise<void> {
  const known = new Map(carts.flatMap((one) => (one.alias ? [[one.alias, one] as const] : [])))
  if (known.size === 0) return
  const rows = [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([alias, one]) => ({ ...one, alias }))
  await tx`
    insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
    select id, ${store}, 'checkout', alias, cart, at, '{}'
    from unnest(${rows.map(() => newId())}::uuid[], ${rows.map((one) => one.alias)}::text[],
      ${rows.map((one) => one.externalId)}::text[], ${rows.map((one) => one.at.toISOString())}::timestamptz[])
      as a(id, alias, cart, at)
    on conflict (store, kind, external_id) do nothing`
}

export async function cartOf(tx: Queries, store: string, alias: string): Promise<string | undefined> {
  const [row] = await tx<{ part_of: string }[]>`
    select part_of from store_parts where store = ${store} and kind = 'checkout' and external_id = ${alias}`
  return row?.part_of
}
