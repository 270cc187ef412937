import type { Sql } from '../../db/client.ts'
import { applyProduct } from '../products.ts'
import type { CommerceDeps } from '../write.ts'
import { products } from './data.ts'

/** Sold out from the start, so that there is something to wait for. */
const { sku } = products.find(({ stock }) => stock === 0)!
const someStock = 5

type Row = { name: string; price: string; currency: string; image: string | null; gone: boolean }

/**
 * The sample product that was sold out is there again, or the other way round: what a newcomer tries "tell me when it
 * is back" with. Null where the sample shop is not there.
 */
export async function restockSample(
  deps: CommerceDeps & { sql: Sql },
): Promise<{ name: string; inStock: boolean } | null> {
  const [row] = await deps.sql<Row[]>`
    select name, price::text, currency, image, coalesce(stock, 0) <= 0 as gone from products
    where store = 'generic' and external_id = ${sku} and deleted_at is null`
  if (!row) return null
  const { gone, ...shown } = row
  const url = `https://shop.example/p/${sku.toLowerCase()}`
  await applyProduct(
    deps,
    'generic',
    sku,
    { ...shown, sku, url, stock: gone ? someStock : 0 },
    { occurredAt: deps.clock.now() },
  )
  return { name: row.name, inStock: gone }
}
