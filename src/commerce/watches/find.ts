import type { Queries } from '../../db/client.ts'
import { productWords } from '../../db/expressions.ts'
import { isUuid } from '../../ids.ts'
import { webImage } from '../find-cart.ts'
import type { WatchKind } from './keep.ts'

/** `available`: there is some of it, or its store does not count it. `price` is a decimal string. */
export type WantedProduct = {
  id: string
  name: string
  price: string | null
  currency: string | null
  url: string | null
  image: string | null
  available: boolean
}

export type OpenWatch = { id: string; kind: WatchKind; productId: string; name: string }

const shape = (tx: Queries) => tx`p.id, p.name, p.price::text, p.currency, p.url,
  case when p.image ~ ${webImage} then p.image end as image,  coalesce(p.stock, 1) > 0 as available`

/** Products by their ids or by those of a WhatsApp catalogue, in the order given; any strings. */
export async function findByIds(tx: Queries, ids: string[]): Promise<WantedProduct[]> {
  const known = ids.filter((id) => id.length <= 200 && id.isWellFormed() && !id.includes('\u0000'))
  if (known.length === 0) return []
  return tx<WantedProduct[]>`
    select ${shape(tx)} from unnest(${known}::text[], ${known.map((id) => (isUuid(id) ? id : null))}::uuid[])
      with ordinality as w(asked, id, n)
    cross join lateral (
      select * from (
        select 0 as rank, p.* from products p where p.id = w.id and p.deleted_at is null
        union all select 1, p.* from products p where p.sku = w.asked and p.deleted_at is null
        union all select 2, p.* from products p where p.external_id = w.asked and p.deleted_at is null) found
      order by rank, changed_at desc limit 1) p
    order by w.n`
}

/** Products whose name has a word that begins so, those with most of them first; `beginnings` are folded words without signs. */
export async function findByWords(tx: Queries, beginnings: string[], most: number): Promise<WantedProduct[]> {
  if (beginnings.length === 0) return []
  const query = beginnings.map((one) => `${one}:*`).join(' | ')
  const words = tx.unsafe(productWords)
  return tx<WantedProduct[]>`
    select ${shape(tx)} from products p
    where ${words} @@ to_tsquery('simple', ${query}) and p.deleted_at is null
    order by ts_rank(${words}, to_tsquery('simple', ${query})) desc, p.changed_at desc limit ${most}`
}

/** What is sold out, the latest first: what somebody may mean whose letters are not those of the names. */
export async function findSoldOut(tx: Queries, most: number): Promise<WantedProduct[]> {
  return tx<WantedProduct[]>`
    select ${shape(tx)} from products p where p.stock <= 0 and p.deleted_at is null
    order by p.changed_at desc limit ${most}`
}

/** What is in the carts that a contact left within a month, the latest first. */
export async function findInCarts(
  tx: Queries,
  contactId: string,
  now: Date,
  most: number,
): Promise<WantedProduct[]> {
  return tx<WantedProduct[]>`
    select ${shape(tx)} from (
      select distinct on (i.item ->> 'sku') i.item ->> 'sku' as sku, c.changed_at
      from carts c cross join lateral jsonb_array_elements(c.items) as i(item)
      where c.contact_id = ${contactId} and c.completed_at is null and i.item ->> 'sku' is not null
        and c.changed_at > ${now}::timestamptz - interval '30 days'
      order by i.item ->> 'sku', c.changed_at desc) w
    cross join lateral (
      select * from products where sku = w.sku and deleted_at is null order by changed_at desc limit 1) p
    order by w.changed_at desc, p.name limit ${most}`
}

/** What a contact waits for, the oldest first. Not what they took back with a STOP since. */
export async function findOpen(tx: Queries, contactId: string): Promise<OpenWatch[]> {
  return tx<OpenWatch[]>`
    select w.id, w.kind, w.product_id as "productId", p.name
    from watches w join products p on p.id = w.product_id
    where w.contact_id = ${contactId} and w.state = 'open' and ${notTakenBack(tx)}
    order by w.asked_at, w.id`
}

/** Whoever says STOP takes back what they asked for until then; what they ask for afterwards stands. Over `watches w`. */
export const notTakenBack = (tx: Queries) => tx`not exists (
  select from consents s where s.contact_id = w.contact_id and s.purpose = 'stock' and not s.granted
    and s.occurred_at >= w.asked_at)`

/** Whether a product is as somebody wants it; false where nobody can say. Over `watches w` and `products p`. */
export const isAsWanted = (tx: Queries, dropPercent: number) => tx`coalesce(
  p.deleted_at is null and coalesce(p.stock, 1) > 0 and (w.kind = 'back_in_stock'
    or (p.currency = w.currency and p.price <= w.price * (100 - ${dropPercent}::text::numeric) / 100)), false)`
