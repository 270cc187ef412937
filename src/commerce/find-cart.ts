import type { Queries } from '../db/client.ts'
import { isPurchase } from '../db/expressions.ts'
import { isUuid } from '../ids.ts'

type Found = {
  id: string
  items: { name: string; quantity: number; image: string | null; soldOut: string | null }[]
  total: string
  currency: string
  url: string | null
  changedAt: string
  open: boolean
  ordered: boolean
  refused: boolean
  unreachable: boolean
  rounds: number
}

/** Fetched by WhatsApp over TLS; from this machine by the virtual one. */
export const webImage = '^(https://|http://127[.]0[.]0[.]1[:/])'

/**
 * A cart of this contact's; null where it is none of theirs. The picture of an item is that of its product.  * `refused`: the newest word of theirs on reminders is a no.
 */
export async function findCart(tx: Queries, contactId: string, id: string): Promise<Found | null> {
  if (!isUuid(id)) return null
  const [row] = await tx<(Omit<Found, 'changedAt'> & { changedAt: Date })[]>`
    select c.id, c.total::text, c.currency, c.recovery_url as url, c.changed_at as "changedAt",
      c.completed_at is null as open,
      exists (
        select from orders o
        where o.contact_id = c.contact_id and o.placed_at >= c.changed_at and ${tx.unsafe(isPurchase)})
        or coalesce(c.ordered_at >= c.changed_at, false) as ordered,
      coalesce((
        select not g.granted from consents g where g.contact_id = c.contact_id and g.purpose = 'cart'
        order by g.occurred_at desc, g.id desc limit 1), false) as refused,
      coalesce((select r.rounds from cart_recoveries r where r.cart_id = c.id), 0) as rounds,
      not exists (
        select from contact_identities n where n.contact_id = c.contact_id and n.kind in ('phone', 'wa_user')) as unreachable,
      coalesce((
        select jsonb_agg(jsonb_build_object('name', i.item ->> 'name', 'quantity', (i.item ->> 'quantity')::numeric,
          'image', case when p.image ~ ${webImage} then p.image end,
          'soldOut', case when p.stock <= 0 then p.id end) order by i.n)
        from jsonb_array_elements(c.items) with ordinality as i(item, n)
        left join lateral (
          select id, image, stock from products
          where sku = i.item ->> 'sku' and deleted_at is null order by changed_at desc limit 1) p on true), '[]') as items
    from carts c where c.id = ${id} and c.contact_id = ${contactId}`
  return row ? { ...row, changedAt: row.changedAt.toISOString() } : null
}
