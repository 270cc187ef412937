import { createHash } from 'node:crypto'
import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { type Connection, type Store, StoreError } from '../stores/store.ts'

/** `key`: of the message that will tell it. `percent` from 1 to 100. */
export type NewCoupon = { key: string; cartId: string; percent: number; prefix: string; validUntil: Date }

const leaseSeconds = 60
/** Of a store that is away: what waits for a coupon goes without it by then. */
const mostAttempts = 8
const atOnce = 20
/** Asked for at the same time: a store that takes its time must not outlast the leases, and bears so many. */
const inParallel = 5

/**
 * Carts that are brought to mind from now on, or left alone for comparison; the first word on each stands, but for how
 * many rounds there were.
 */
export async function countCarts(
  tx: Queries,
  carts: { cartId: string; heldOut: boolean; round: number; at: Date }[],
): Promise<void> {
  if (carts.length === 0) return
  await tx`
    insert into cart_recoveries (cart_id, held_out, begun_at, rounds)
    select distinct on (cart_id) * from unnest(${carts.map((one) => one.cartId)}::uuid[], ${carts.map((one) => String(one.heldOut))}::text[]::boolean[],
      ${carts.map((one) => one.at.toISOString())}::timestamptz[], ${carts.map((one) => one.round)}::int[])
      as n(cart_id, held_out, begun_at, rounds)
    order by cart_id, rounds desc
    on conflict (cart_id) do update set rounds = greatest(cart_recoveries.rounds, excluded.rounds)`
}

/** Orders coupons in the caller's transaction. The code is fixed with the row, so that making it twice makes one. */
export async function orderCoupons(tx: Queries, newId: NewId, coupons: NewCoupon[]): Promise<void> {
  if (coupons.length === 0) return
  const rows = coupons.map((one) => ({ ...one, id: newId(), code: codeOf(one.prefix, newId()) }))
  await tx`
    insert into coupons (id, business_key, cart_id, code, percent, valid_until)
    select * from unnest(${rows.map((one) => one.id)}::uuid[], ${rows.map((one) => one.key)}::text[],
      ${rows.map((one) => one.cartId)}::uuid[], ${rows.map((one) => one.code)}::text[],
      ${rows.map((one) => one.percent)}::int[], ${rows.map((one) => one.validUntil.toISOString())}::timestamptz[])
    on conflict (business_key) do nothing`
}

// Without letters that are mistaken for each other; 40 bits, and each is used once.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
function codeOf(prefix: string, seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 8)
  return `${prefix}-${[...bytes].map((byte) => letters[byte % letters.length]).join('')}`
}

/** What became of the coupon of this key; null: none was ordered. */
export async function findCoupon(
  tx: Queries,
  key: string,
): Promise<{ code: string | null; failed: boolean } | null> {
  const [row] = await tx<{ code: string; status: string }[]>`
    select code, status from coupons where business_key = ${key}`
  return row ? { code: row.status === 'made' ? row.code : null, failed: row.status === 'failed' } : null
}

export type CouponDeps = {
  sql: Sql
  log: Log
  stores: Record<string, Store>
  connections: { connectionOf(kind: string): Connection | undefined }
  alert(tx: Queries, kind: string, subject: string, details: Record<string, unknown>): Promise<void>
}

type Due = {
  id: string
  store: string
  code: string
  percent: number
  from: Date
  until: Date
  attempts: number
}

/**
 * Makes what was ordered, through the API of each cart's store, some at a time. Several processes may run it at once:
 * a row that is taken is left alone for a minute. Gives how many were taken.
 */
export async function makeCoupons(deps: CouponDeps): Promise<number> {
  const due = await deps.sql<Due[]>`
    update coupons c set attempts = c.attempts + 1,
      due_at = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where c.id = any(array(
      select id from coupons
      where status = 'making' and due_at <= clock_timestamp()
      order by due_at limit ${atOnce} for update skip locked))
    returning c.id, coalesce((select t.store from carts t where t.id = c.cart_id), '') as store, c.code, c.percent,
      c.created_at as "from", c.valid_until as until, c.attempts`
  const left = due.values()
  const worker = async () => {
    for (const one of left) await make(deps, one)
  }
  await Promise.all(Array.from({ length: inParallel }, worker))
  return due.length
}

async function make(deps: CouponDeps, { id, store, code, percent, from, until, attempts }: Due) {
  const api = deps.stores[store]?.api
  const connection = deps.connections.connectionOf(store)
  if (!api || !connection)
    return fail(deps, id, store, 'Its store has no API that we can ask: use a fixed code.')
  try {
    await api.makeCoupon(connection, {
      code,
      percent,
      validFrom: new Date(from),
      validUntil: new Date(until),
    })
  } catch (error) {
    const known = error instanceof StoreError ? error : undefined
    // What nobody expected is tried again too, but not for ever, and the coupons behind it have their turn.
    deps.log.warn({ store, fault: known?.fault, ...(!known && { err: error }) }, 'coupon not made')
    const isOver = known?.fault === 'refused' || known?.fault === 'unreadable' || attempts >= mostAttempts
    const reason = known?.message ?? 'The store could not be asked.'
    if (isOver) return fail(deps, id, store, reason)
    const seconds = Math.max((known?.retryAfterMs ?? 0) / 1000, 2 ** attempts)
    await deps.sql`
      update coupons set reason = ${reason}, due_at = clock_timestamp() + make_interval(secs => ${seconds})
      where id = ${id} and status = 'making'`
    return
  }
  await deps.sql`update coupons set status = 'made', reason = null where id = ${id}`
}

/** The reminder goes without it, and somebody hears of it. */
async function fail({ sql, alert }: CouponDeps, id: string, store: string, reason: string): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`update coupons set status = 'failed', reason = ${reason} where id = ${id} and status = 'making'`
    await alert(tx, 'coupon_not_made', store, { reason })
  })
}
