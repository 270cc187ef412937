import { money } from '../decimal.ts'
import { type Fields, fields, id, list, text, webAddress } from '../read.ts'
import type { Fact } from '../store.ts'
import { changedAtOf } from './times.ts'

type ProductFact = Extract<Fact, { kind: 'product' | 'product_gone' }>

/** A product or a variation of one, as `product.created` and `product.updated` tell it. */
export function readProduct(body: unknown, at: Date): ProductFact | null {
  const product = fields(body)
  const externalId = id(product.id)
  const name = nameOf(product)
  if (!externalId || !name) return null
  const changedAt = changedAtOf(product) ?? at
  // A draft, a private one and one in the bin can be bought by nobody, whatever is in stock of it.
  if ((text(product.status, 50) ?? 'publish') !== 'publish')
    return { kind: 'product_gone', externalId, at: changedAt }
  const images = picturesOf(product)
  return {
    kind: 'product',
    externalId,
    at: changedAt,
    data: {
      productId: id(product.parent_id),
      sku: text(product.sku),
      name,
      price: product.price === '' ? null : money(product.price),
      currency: null,
      url: webAddress(product.permalink),
      image: images[0] ?? null,
      images,
      stock: stockOf(product),
    },
  }
}

/** A variation is told with its own name in some versions, and by its attributes in others. */
function nameOf(product: Fields): string | null {
  const name = text(product.name, 400)
  const options = list(product.attributes, 20)
    .flatMap(({ option }) => text(option, 50) ?? [])
    .join(', ')
  if (id(product.parent_id) === null || options === '') return name
  if (!name) return text(options, 500)
  return name.includes(options) ? name : text(`${name} - ${options}`, 500)
}

function picturesOf(product: Fields): string[] {
  const all = [fields(product.image), ...list(product.images, 50)].flatMap((one) => webAddress(one.src) ?? [])
  return [...new Set(all)].slice(0, 10)
}

/** Null: it is not counted, or may be ordered without being there. */
function stockOf({ manage_stock, stock_quantity, backorders, stock_status }: Fields): number | null {
  if (stock_status === 'outofstock') return 0
  if (!manage_stock || (backorders !== undefined && backorders !== 'no')) return null
  if (typeof stock_quantity !== 'number' || !Number.isFinite(stock_quantity)) return null
  return Math.min(Math.max(Math.trunc(stock_quantity), -1_000_000), 1_000_000_000)
}
