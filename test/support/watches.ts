import { namedIn } from '../../src/conversations/wanted.ts'
import type { Output } from '../../src/conversations/world.ts'
import type { ProductFacts, Wanted, WantedProduct, Watched, WatchKind } from '../../src/flows/flow.ts'

type Kept = {
  id: string
  kind: WatchKind
  productId: string
  price: string | null
  currency: string | null
  state: string
  key: string
}

/** What a stage's shopper waits for, and what the shop has of it: products by their SKU. */
export type Watches = { products: Map<string, WantedProduct>; kept: Kept[]; bought: Set<string> }

export function openWatches(catalogue: ProductFacts[]): Watches {
  const products = catalogue.map(({ retailerId, name, price, currency, stock }) => ({
    ...{ id: retailerId, name, price, currency, image: null },
    url: `https://shop.example/p/${encodeURIComponent(retailerId)}`,
    available: stock === null || stock > 0,
  }))
  return { products: new Map(products.map((one) => [one.id, one])), kept: [], bought: new Set() }
}

/** `product {"id": "SOAP-ROSE", "stock": 0, "price": "4.00"}`: how it is from now on. */
export function noteProduct({ products }: Watches, given: Record<string, unknown>): void {
  const { id, stock, ...more } = given as { id: string; stock?: number }
  const before = products.get(id)!
  products.set(id, { ...before, ...(stock !== undefined && { available: stock > 0 }), ...more })
}

export function noteWatching({ kept }: Watches, changes: Output['watching']): void {
  for (const one of changes) {
    if (one.change === 'keep') {
      const { kind, productId, price, currency } = one
      const id = `w${kept.length + 1}`
      kept.push({ id, kind, productId, price, currency, state: 'open', key: `watch:${id}:1` })
    } else if (one.change === 'settle') {
      for (const watch of kept.filter(({ id }) => one.watches.includes(id)))
        Object.assign(watch, {
          state: one.as === 'waiting' ? 'open' : one.as,
          ...(one.key && { key: one.key }),
        })
    } else for (const watch of kept.filter(({ key }) => one.keys.includes(key))) watch.state = 'open'
  }
}

export function wantedIn(
  { products, kept }: Watches,
  { text, ids, topic }: { text: string; ids: string[]; topic: string | null },
): Wanted {
  const known = (all: string[]) => all.flatMap((id) => products.get(id) ?? [])
  return {
    named: ids.length > 0 ? known(ids) : namedIn(text, [...products.values()]),
    topic: topic === null ? null : (products.get(topic) ?? null),
    carts: [],
    waiting: kept
      .filter(({ state }) => state === 'open')
      .map(({ id, kind, productId }) => ({ id, kind, productId, name: products.get(productId)!.name })),
  }
}

export function watchedIn(
  { products, kept, bought }: Watches,
  id: string,
  dropPercent: number,
): Watched | null {
  const product = products.get(id)
  if (!product) return null
  const of = (wanted: string) =>
    kept
      .filter(({ productId, state }) => productId === id && state === wanted)
      .map(({ productId: _, state: __, ...watch }) => ({
        ...watch,
        due:
          product.available &&
          (watch.kind === 'back_in_stock' ||
            Number(product.price) <= (Number(watch.price) * (100 - dropPercent)) / 100),
        bought: bought.has(id),
      }))
  return { product, open: of('open'), told: of('told') }
}
