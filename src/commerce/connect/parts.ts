import type { Queries } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import { decimal, sum, unitsOr } from '../../stores/decimal.ts'
import type { OrderNow, Part, ShipmentNow } from '../../stores/store.ts'
import type { OrderData } from '../shapes.ts'
import { lockAll } from '../write.ts'

/** An order as all its parts together say it is, and of when the order itself is. */
export type Assembled = { data: OrderNow & Whole; version: Date }
type Whole = Pick<OrderData, 'refundedTotal' | 'returnedQuantity'> & { shipments: ShipmentNow[] }

type Row = { kind: string; external_id: string; part_of: string; content: unknown; changed_at: Date | string }
type Refund = { amount: string; shipping: string; quantity: number | null }

/** What was told of an order: itself, parts of it, or both. */
export type PartsTold = { orderId: string; order?: { at: Date; data: OrderNow }; parts: Part[] }

/**
 * Keeps what is newer than what is kept. Serial for one order by its lock, which ends with the transaction. Gives the
 * orders of which anything was news, as all their parts together now say they are; not those that have not been told
 * themselves. What was just written is not read again: of a shop's past, all of it would be.
 */
export async function keepParts(
  tx: Queries,
  newId: NewId,
  store: string,
  told: PartsTold[],
): Promise<Map<string, Assembled>> {
  if (told.length === 0) return new Map()
  const orderIds = told.map((one) => one.orderId)
  await lockAll(
    tx,
    orderIds.map((id) => `order:${store}:${id}`),
  )
  // A part that is told twice would be written twice by one statement, which Postgres refuses.
  const once = new Map(told.flatMap(rowsOf).map((one) => [keyOf(one), one]))
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  const [before, kept] = await Promise.all([
    readParts(tx, store, orderIds),
    writeParts(tx, newId, store, sorted),
  ])
  const now = new Map(before.map((row) => [keyOf(row), row]))
  for (const row of kept) {
    const said = once.get(keyOf(row))!
    now.set(keyOf(row), { ...row, content: row.content ?? said.content, changed_at: said.at })
  }
  const news = new Set(kept.map((row) => row.part_of))
  return assembled([...now.values()].filter((row) => news.has(row.part_of)).sort(byId))
}

const keyOf = (one: { kind: string; external_id: string }) => `${one.kind} ${one.external_id}`

/** As the database sorts them. */
function byId({ external_id: a }: Row, { external_id: b }: Row): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** Gives what was written, with its content only where something of what was kept went into it. */
function writeParts(tx: Queries, newId: NewId, store: string, parts: PartRow[]) {
  return tx<(Omit<Row, 'changed_at'> & { content: unknown })[]>`
    insert into store_parts (id, store, kind, external_id, part_of, changed_at, content)
    select p.id, ${store}, p.kind, p.external_id, p.part_of, p.at, p.content
    from rows from (
      unnest(${parts.map(() => newId())}::uuid[], ${parts.map((one) => one.kind)}::text[],
        ${parts.map((one) => one.external_id)}::text[], ${parts.map((one) => one.part_of)}::text[],
        ${parts.map((one) => one.at.toISOString())}::timestamptz[]),
      jsonb_array_elements(${JSON.stringify(parts.map((one) => one.content))}::text::jsonb)
    ) as p(id, kind, external_id, part_of, at, content)
    on conflict (store, kind, external_id) do update set part_of = excluded.part_of, changed_at = excluded.changed_at,
      -- How many pieces came back is told in one place and not in another: what was said stays said.
      content = case when excluded.kind = 'refund' and excluded.content -> 'quantity' = 'null'
        then excluded.content || jsonb_build_object('quantity', store_parts.content -> 'quantity')
        -- Nor does every place know of which cart an order came.
        when excluded.kind = 'order' and excluded.content -> 'cartId' = 'null'
        then excluded.content || jsonb_build_object('cartId', store_parts.content -> 'cartId')
        else excluded.content end
    where store_parts.changed_at <= excluded.changed_at
    -- What was there before has been locked by now, and what was not has not.
    returning kind, external_id, part_of, case when xmax <> 0 then content end as content`
}

type PartRow = { kind: string; external_id: string; part_of: string; at: Date; content: object }

function rowsOf({ orderId, order, parts }: PartsTold): PartRow[] {
  const rows = parts.map(({ kind, externalId, at, ...content }) => ({
    kind: kind as string,
    external_id: externalId,
    part_of: orderId,
    at,
    content: content as object,
  }))
  if (order)
    rows.push({ kind: 'order', external_id: orderId, part_of: orderId, at: order.at, content: order.data })
  return rows
}

/** Orders of their parts; not those that have not been told themselves. */
export async function assembleAll(
  tx: Queries,
  store: string,
  orderIds: string[],
): Promise<Map<string, Assembled>> {
  return orderIds.length === 0 ? new Map() : assembled(await readParts(tx, store, orderIds))
}

function readParts(tx: Queries, store: string, orderIds: string[]): Promise<Row[]> {
  return tx<Row[]>`
    select external_id, part_of, kind, content, changed_at from store_parts
    where store = ${store} and part_of = any(${orderIds}::text[]) and kind in ('order', 'shipment', 'refund')
    order by length(external_id), external_id`
}

function assembled(rows: Row[]): Map<string, Assembled> {
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
