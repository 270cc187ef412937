import type { Queries } from '../db/client.ts'
import { isPurchase } from '../db/expressions.ts'
import type { NewEvent } from '../events/event.ts'
import { whatsappStore } from './whatsapp-carts.ts'

/**
 * An order came of each of these carts: nobody must be reminded of them, whether or not the store says so itself. A cart
 * that came by WhatsApp is known to the store by the id that its checkout was given.
 */
export async function completeCarts(tx: Queries, store: string, ordered: CartOrder[]): Promise<NewEvent[]> {
  if (ordered.length === 0) return []
  const rows = await tx<(CartRow & { at: Date | string; told: Date | string })[]>`
    with open as (
      select c.id, min(o.placed_at) as at, max(o.at) as told from ${unnested(tx, ordered)}
      join carts c on c.external_id = o.cart_id and c.store in (${store}, ${whatsappStore}) and c.completed_at is null
      group by c.id
    ), locked as (
      select id, at, told from carts join open using (id) order by id for update of carts
    )
    update carts c set completed_at = locked.at from locked
    where c.id = locked.id and c.completed_at is null
    returning c.id, c.store, c.external_id, c.contact_id, locked.at, locked.told`
  return rows.map((row) => {
    const at = new Date(row.at)
    const key = `ordered:${new Date(row.told).toISOString()}`
    return cartEvent(row, key, at, { completedAt: at.toISOString() })
  })
}

/** An order of a cart. `at`: of the order as it is told. */
type CartOrder = { cartId: string; placedAt: string; at: Date }

const unnested = (tx: Queries, orders: CartOrder[]) => tx`
  unnest(${orders.map((one) => one.cartId)}::text[], ${orders.map((one) => one.placedAt)}::timestamptz[],
    ${orders.map((one) => one.at.toISOString())}::timestamptz[]) as o(cart_id, placed_at, at)`

/**
 * Orders whose payment failed buy nothing: carts that they completed, which bear their time, are open again, unless
 * another order bought them.
 */
export async function reopenCarts(tx: Queries, store: string, failed: CartOrder[]): Promise<NewEvent[]> {
  if (failed.length === 0) return []
  const rows = await tx<(CartRow & { at: Date | string })[]>`
    with closed as (
      select c.id, max(o.at) as at from ${unnested(tx, failed)}
      join carts c on c.external_id = o.cart_id and c.store in (${store}, ${whatsappStore})
        and c.completed_at = o.placed_at
      where not exists (
        select from orders where store = ${store} and cart_id = o.cart_id and ${tx.unsafe(isPurchase)})
      group by c.id
    ), locked as (
      select id, at from carts join closed using (id) order by id for update of carts
    )
    update carts c set completed_at = null from locked where c.id = locked.id
    returning c.id, c.store, c.external_id, c.contact_id, locked.at`
  return rows.map((row) => {
    const at = new Date(row.at)
    return cartEvent(row, `unpaid:${at.toISOString()}`, at, { reopened: true })
  })
}

export type CartRow = { id: string; store: string; external_id: string; contact_id: string | null }

/** What an order tells of a cart. */
export const cartEvent = (
  { id, store, external_id, contact_id }: CartRow,
  key: string,
  at: Date,
  more: object,
): NewEvent => ({
  source: `store:${store}`,
  dedupeKey: `cart:${external_id}:${key}`,
  kind: 'cart_updated',
  channelId: null,
  about: contact_id === null ? null : { contactId: contact_id },
  payload: {
    ...{ store, externalId: external_id, cartId: id, created: false },
    ...{ completedAt: null, wasCompleted: false, ...more },
  },
  occurredAt: at,
})

/** When carts were ordered, where the order was told before its cart; RFC 3339. */
export async function orderedAt(tx: Queries, store: string, cartIds: string[]): Promise<Map<string, string>> {
  const rows = await tx<{ cart_id: string; at: Date | string }[]>`
    select cart_id, min(placed_at) as at from orders
    where store = ${store} and cart_id = any(${cartIds}::text[]) and ${tx.unsafe(isPurchase)} group by cart_id`
  return new Map(rows.map((row) => [row.cart_id, new Date(row.at).toISOString()]))
}
