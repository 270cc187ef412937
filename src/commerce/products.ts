import type { Queries, Sql } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { NewId } from '../ids.ts'
import type { ProductData } from './shapes.ts'
import { type Applied, type ApplyOptions, applyPlan, type CommerceDeps, json, type Stored } from './write.ts'

type Content = {
  sku: string | null
  name: string
  price: string | null
  currency: string | null
  url: string | null
  image: string | null
  stock: number | null
  deletedAt: string | null
  details: { productId?: string; images?: string[] }
}

/** Stores a product under the store's id. Its event is about nobody; it tells the stock before and after. */
export function applyProduct(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: ProductData,
  options: ApplyOptions,
): Promise<Applied> {
  const { updatedAt: _, ...given } = data
  const content: Content = {
    sku: given.sku || null,
    name: given.name,
    price: given.price ?? null,
    currency: given.currency ?? null,
    url: given.url ?? null,
    image: given.image ?? null,
    stock: given.stock ?? null,
    deletedAt: null,
    details: {
      ...(given.productId && { productId: given.productId }),
      ...(given.images?.length && { images: given.images }),
    },
  }
  return applyPlan(
    deps,
    {
      noun: 'product',
      store,
      externalId,
      content: () => content,
      read: (tx) => read(tx, store, externalId),
      whose: async () => null,
      async write(tx, { id, changedAt }) {
        await tx`
          insert into products (id, store, external_id, changed_at, sample, sku, name, price, currency, url, image, stock,
            deleted_at, details)
          values (${id}, ${store}, ${externalId}, ${changedAt}, ${options.sample ?? false}, ${content.sku}, ${content.name},
            ${content.price}, ${content.currency}, ${content.url}, ${content.image}, ${content.stock},
            null, ${json(tx, content.details)})
          on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
            sku = excluded.sku, name = excluded.name, price = excluded.price, currency = excluded.currency,
            url = excluded.url, image = excluded.image, stock = excluded.stock, deleted_at = null, details = excluded.details`
      },
      payload: (_, before) => ({
        sku: content.sku,
        stock: content.stock,
        previousStock: before?.stock ?? null,
      }),
    },
    options,
  )
}

async function read(tx: Queries, store: string, externalId: string): Promise<Stored | undefined> {
  const [row] = await tx<(Content & { id: string; changed_at: Date | string })[]>`
    select id, changed_at, sku, name, price, currency, url, image, stock, deleted_at as "deletedAt", details from products
    where store = ${store} and external_id = ${externalId}`
  if (!row) return undefined
  const { id, changed_at, ...content } = row
  return { id, changedAt: new Date(changed_at), contactId: null, content }
}

/**
 * The store has it no more, or of a product none of what could be bought of it but these. What is told late of it does
 * not bring it back. True where somebody should look at what that means.
 */
export async function removeProducts(
  tx: Queries,
  newId: NewId,
  { store, externalId, at, except = [] }: { store: string; externalId: string; at: Date; except?: string[] },
): Promise<boolean> {
  const gone = await tx<{ id: string; externalId: string }[]>`
    update products set deleted_at = ${at}, changed_at = ${at}
    where store = ${store} and (external_id = ${externalId} or details ->> 'productId' = ${externalId})
      and external_id <> all(${except}::text[]) and deleted_at is null and changed_at <= ${at}
    returning id, external_id as "externalId"`
  const { account } = await appendIn(
    tx,
    newId,
    gone.map((one) => ({
      source: `store:${store}`,
      dedupeKey: `product:${one.externalId}:${at.toISOString()}:gone`,
      kind: 'product_updated',
      channelId: null,
      about: null,
      payload: { store, externalId: one.externalId, productId: one.id, created: false },
      occurredAt: at,
    })),
  )
  return account
}

export type Product = Omit<Content, 'deletedAt' | 'details'> & {
  productId: string | null
  images: string[]
} & {
  id: string
  store: string
  externalId: string
  changedAt: Date
}

/** Newest first; `before` is the id of the last one seen. */
export async function listProducts(
  { sql }: { sql: Sql },
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<Product[]> {
  return sql<Product[]>`
    select id, store, external_id as "externalId", sku, name, price, currency, url, image, stock, changed_at as "changedAt",
      details ->> 'productId' as "productId", coalesce(details -> 'images', '[]') as images
    from products where deleted_at is null and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}`
}
