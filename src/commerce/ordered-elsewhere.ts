import type { Queries } from '../db/client.ts'
import type { NewEvent } from '../events/event.ts'
import { readPhone } from './phone.ts'

/** An order that is news. `contactId`: whose it is; carts of that contact are found by it anyway. */
export type OrderPlaced = {
  contactId: string | null
  placedAt: string
  email: string | null
  phones: (string | null)[]
}

/**
 * Whoever orders may be another contact than whoever filled the cart, though both wrote the same e-mail or phone: these
 * join nobody (see `people.ts`), and yet nobody is to be reminded of what was bought. Such carts are marked, and those
 * who are being reminded are told. A cart that changes after that is wanted again.
 */
export async function noteOrdered(tx: Queries, country: string, orders: OrderPlaced[]): Promise<NewEvent[]> {
  const by = orders.flatMap(({ contactId, placedAt, email, phones }) => [
    ...(email ? [{ contactId, placedAt, kind: 'email', value: email.trim().toLowerCase() }] : []),
    ...[...new Set(phones.flatMap((one) => readPhone(one, country)?.e164 ?? []))].map((value) => ({
      ...{ contactId, placedAt, value },
      kind: 'phone',
    })),
  ])
  if (by.length === 0) return []
  const rows = await tx<
    { id: string; store: string; external_id: string; contact_id: string | null; at: Date | string }[]
  >`
    with told as materialized (
      select * from unnest(${by.map((one) => one.kind)}::text[], ${by.map((one) => one.value)}::text[],
        ${by.map((one) => one.contactId)}::uuid[], ${by.map((one) => one.placedAt)}::timestamptz[])
        as t(kind, value, contact_id, placed_at)
    ), found as (
      select c.id, t.placed_at from told t
      join carts c on lower(c.customer ->> 'email') = t.value and c.completed_at is null
        and c.contact_id is distinct from t.contact_id
      where t.kind = 'email' and c.changed_at <= t.placed_at
      union all
      select c.id, t.placed_at from told t
      join contact_identities i on i.kind = 'phone' and i.value = t.value and i.contact_id is distinct from t.contact_id
      join carts c on c.contact_id = i.contact_id and c.completed_at is null
      where t.kind = 'phone' and c.changed_at <= t.placed_at
    ), newest as (
      select id, max(placed_at) as at from found group by id
    ), locked as (
      select id, at from carts join newest using (id) order by id for update of carts
    )
    update carts c set ordered_at = locked.at from locked
    where c.id = locked.id and (c.ordered_at is null or c.ordered_at < locked.at)
    returning c.id, c.store, c.external_id, c.contact_id, c.ordered_at as at`
  return rows.flatMap((row) => {
    if (row.contact_id === null) return []
    const at = new Date(row.at)
    return [
      {
        source: `store:${row.store}`,
        dedupeKey: `cart:${row.external_id}:elsewhere:${at.toISOString()}`,
        kind: 'cart_updated',
        channelId: null,
        about: { contactId: row.contact_id },
        payload: {
          ...{ store: row.store, externalId: row.external_id, cartId: row.id },
          ...{ created: false, completedAt: null, wasCompleted: false },
        },
        occurredAt: at,
      },
    ]
  })
}
