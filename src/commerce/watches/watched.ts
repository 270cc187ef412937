import type { Queries } from '../../db/client.ts'
import { isPurchase } from '../../db/expressions.ts'
import { isUuid } from '../../ids.ts'
import { webImage } from '../find-cart.ts'
import { isAsWanted, notTakenBack, type WantedProduct } from './find.ts'
import type { WatchKind } from './keep.ts'

/**
 * What a contact asked of a product. `due`: the product is as they want it. `key`: of the message that tells it, or
 * would. `bought`: they ordered it since they asked.
 */
type Watch = {
  id: string
  kind: WatchKind
  price: string | null
  currency: string | null
  due: boolean
  bought: boolean
  key: string
}

/** A product as it is now, what is asked of it, and what was told of it lately, whether or not the message has left. */
export type Watched = { product: WantedProduct; open: Watch[]; told: Watch[] }

/** Null where there is no such product. `dropPercent`: by how much a price must fall to be told. */
export async function findWatched(
  tx: Queries,
  asked: { contactId: string; productId: string; dropPercent: number; now: Date },
): Promise<Watched | null> {
  const { contactId, productId, dropPercent, now } = asked
  if (!isUuid(productId)) return null
  const [product] = await tx<WantedProduct[]>`
    select id, name, price::text, currency, url, case when image ~ ${webImage} then image end as image,
      deleted_at is null and coalesce(stock, 1) > 0 as available
    from products where id = ${productId}`
  if (!product) return null
  const rows = await tx<(Watch & { state: string })[]>`
    select w.state, w.id, w.kind, w.price::text, w.currency, ${isAsWanted(tx, dropPercent)} as due,
      coalesce(w.message_key, 'watch:' || w.id || ':' || w.occasion) as key,
      exists (
        select from orders o join order_items i on i.order_id = o.id
        where o.contact_id = w.contact_id and o.placed_at >= w.asked_at and ${tx.unsafe(isPurchase)}
          and case when coalesce(p.sku, '') <> '' then i.sku = p.sku else i.name = p.name end) as bought
    from watches w join products p on p.id = w.product_id
    where w.contact_id = ${contactId} and w.product_id = ${product.id}
      and ((w.state = 'open' and w.expires_at > ${now} and ${notTakenBack(tx)})
        or (w.state = 'told' and w.told_at > ${now}::timestamptz - interval '30 days'))
    order by w.asked_at, w.id`
  const of = (wanted: string) =>
    rows.filter((row) => row.state === wanted).map(({ state: _, ...watch }) => watch)
  return { product, open: of('open'), told: of('told') }
}
