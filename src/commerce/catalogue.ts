import type { Queries } from '../db/client.ts'

/** A product by the id that a WhatsApp catalogue uses: its SKU or the store's id. `stock` null: not counted. */
type CatalogueProduct = {
  retailerId: string
  sku: string | null
  name: string
  price: string | null
  currency: string | null
  stock: number | null
}

const longestId = 200

/** Those of these ids that the shop knows. A SKU comes before a store's id, of two stores the one changed last. Any strings. */
export async function findProducts(
  { sql }: { sql: Queries },
  retailerIds: string[],
): Promise<CatalogueProduct[]> {
  const ids = retailerIds.filter(
    (id) => id.length <= longestId && id.isWellFormed() && !id.includes('\u0000'),
  )
  if (ids.length === 0) return []
  return sql<CatalogueProduct[]>`
    select w.id as "retailerId", p.sku, p.name, p.price::text, p.currency, p.stock
    from unnest(${ids}::text[]) as w(id)
    cross join lateral (
      select * from (
        select 0 as rank, sku, name, price, currency, stock, changed_at from products where sku = w.id and deleted_at is null
        union all
        select 1, sku, name, price, currency, stock, changed_at from products
          where external_id = w.id and deleted_at is null) found
      order by rank, changed_at desc limit 1
    ) p`
}
