import { money } from '../decimal.ts'
import { currency, type Fields, fields, id, list, text, webAddress } from '../read.ts'
import type { Fact } from '../store.ts'
import { versionOf } from './customer.ts'
import { variantName } from './items.ts'

/** What is unlisted is sold to whoever has its address. */
const onSale = new Set(['active', 'unlisted'])

/** A product as `products/create` and `products/update` tell it: each of its variants can be bought. */
export function readProduct(body: unknown, at: Date): Fact[] | null {
  const product = fields(body)
  const productId = id(product.id)
  if (!productId || text(product.title, 500) === null) return null
  const changedAt = versionOf(product, at)
  const images = list(product.images, 50)
  // A draft or one put away can be bought by nobody, whatever is in stock of it. Older bodies say nothing of it.
  const status = text(product.status, 50)?.toLowerCase() ?? 'active'
  if (!onSale.has(status)) return [{ kind: 'product_gone', externalId: productId, at: changedAt }]
  if (!Array.isArray(product.variants)) return null
  const variants = list(product.variants, 2000).flatMap((variant): Fact[] => {
    const externalId = id(variant.id)
    const name = variantName(product.title, variant.title)
    if (!externalId || !name) return []
    const pictures = picturesOf(images, variant, fields(product.image))
    return [
      {
        kind: 'product',
        externalId,
        at: changedAt,
        data: {
          productId,
          sku: text(variant.sku),
          name,
          price: money(variant.price),
          currency: currency(product.currency),
          url: webAddress(product.online_store_url),
          image: pictures[0] ?? null,
          images: pictures,
          stock: stockOf(variant),
        },
      },
    ]
  })
  // A variant that was taken away is told by nothing but its absence.
  const except = list(product.variants, 2000).flatMap((variant) => id(variant.id) ?? [])
  return [...variants, { kind: 'product_gone', externalId: productId, at: changedAt, except }]
}

/** Its own picture first. */
function picturesOf(images: Fields[], variant: Fields, first: Fields): string[] {
  const own = images.filter((one) => one.id !== undefined && one.id === variant.image_id)
  const all = [fields(variant.image), ...own, first, ...images].flatMap((one) => webAddress(one.src) ?? [])
  return [...new Set(all)].slice(0, 10)
}

/** Null: it is not counted. What is sold on may go below nought. */
function stockOf({ inventory_management, inventory_quantity, inventory_policy }: Fields): number | null {
  if (inventory_management === null || inventory_policy === 'continue') return null
  if (typeof inventory_quantity !== 'number' || !Number.isFinite(inventory_quantity)) return null
  return Math.min(Math.max(Math.trunc(inventory_quantity), -1_000_000), 1_000_000_000)
}
