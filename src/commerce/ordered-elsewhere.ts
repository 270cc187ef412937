import type { Queries } from '../db/client.ts'
import type { NewEvent } from '../events/event.ts'
import { type CartRow, cartEvent } from './cart-orders.ts'
import { readPhone } from './phone.ts'

/** An order that is news. `contactId`: whose it is; carts of that contact are found by it anyway. `at`: of the order as it is told. */
export type OrderPlaced = {
  contactId: string | null
  placedAt: string
  at: Date
  email: string | null
  phones: (string | null)[]
}

/**
 * Whoever orders may be another contact than whoever filled the cart, though both wrote the same e-mail or phone: these
 * join nobody (see `people.ts`), and yet nobody is to be reminded of what was bought. Such carts are marked, and those
 * who are being reminded are told. A cart that changes after that is wanted again.
 */
export async function noteOrdered(tx: Queries, country: string, orders: OrderPlaced[]): Promise<NewEvent[]> {
  const by = namesOf(country, orders)
  if (by.length === 0) return []
  const rows = await tx<MarkedRow[]>`
    with ${found(tx, by)}, newest as (
      select id, max(placed_at) as at, max(told_at) as told_at from found group by id
    ), locked as (
      select id, at, told_at from carts join newest using (id) order by id for update of carts
    )
    update carts c set ordered_at = locked.at from locked
    where c.id = locked.id and (c.ordered_at is null or c.ordered_at < locked.at)
    returning c.id, c.store, c.external_id, c.contact_id, locked.told_at as at`
  return rows.flatMap((row) => eventOf(row, 'elsewhere', {}))
}

/** The payment of these orders failed: the carts that are marked with them are to be bought still. */
export async function forgetOrdered(
  tx: Queries,
  country: string,
  orders: OrderPlaced[],
): Promise<NewEvent[]> {
  const by = namesOf(country, orders)
  if (by.length === 0) return []
  const rows = await tx<MarkedRow[]>`
    with ${found(tx, by)}, locked as (
      select id, told_at from carts join found using (id) where ordered_at = placed_at
      order by id for update of carts
    )
    update carts c set ordered_at = null from locked where c.id = locked.id
    returning c.id, c.store, c.external_id, c.contact_id, locked.told_at as at`
  return rows.flatMap((row) => eventOf(row, 'unpaid elsewhere', { reopened: true }))
}

type MarkedRow = CartRow & { at: Date | string }

function eventOf(row: MarkedRow, key: string, more: object): NewEvent[] {
  const at = new Date(row.at)
  return row.contact_id === null ? [] : [cartEvent(row, `${key}:${at.toISOString()}`, at, more)]
}

/** By which e-mails and phones each order may be that of a cart. */
const namesOf = (country: string, orders: OrderPlaced[]) =>
  orders.flatMap(({ contactId, placedAt, at, email, phones }) => [
    ...(email ? [{ contactId, placedAt, at, kind: 'email', value: email.trim().toLowerCase() }] : []),
    ...[...new Set(phones.flatMap((one) => readPhone(one, country)?.e164 ?? []))].map((value) => ({
      ...{ contactId, placedAt, at, value },
      kind: 'phone',
    })),
  ])

/** Open carts of other contacts that bear one of these names. */
const found = (tx: Queries, by: ReturnType<typeof namesOf>) => tx`
    told as materialized (
      select * from unnest(${by.map((one) => one.kind)}::text[], ${by.map((one) => one.value)}::text[],
        ${by.map((one) => one.contactId)}::uuid[], ${by.map((one) => one.placedAt)}::timestamptz[],
        ${by.map((one) => one.at.toISOString())}::timestamptz[]) as t(kind, value, contact_id, placed_at, told_at)
    ), found as (
      select c.id, t.placed_at, t.told_at from told t
      join carts c on lower(c.customer ->> 'email') = t.value and c.completed_at is null
        and c.contact_id is distinct from t.contact_id
      where t.kind = 'email' and c.changed_at <= t.placed_at
      union
      select c.id, t.placed_at, t.told_at from told t
      join contact_identities i on i.kind = 'phone' and i.value = t.value and i.contact_id is distinct from t.contact_id
      join carts c on c.contact_id = i.contact_id and c.completed_at is null
      where t.kind = 'phone' and c.changed_at <= t.placed_at
    )`
