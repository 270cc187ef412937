import type { Queries, Sql } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { NewId } from '../ids.ts'
import type { ProductData } from './shapes.ts'
import type { Applied, ApplyOptions, Stored, Table, Thing, Told } from './thing.ts'
import { applyAll, type CommerceDeps, recordset, type StoredRow, storedBy } from './write.ts'

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
export async function applyProduct(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: ProductData,
  options: ApplyOptions,
): Promise<Applied> {
  return (await applyProducts(deps, store, [{ externalId, data, options }]))[0]!
}

/** As `applyProduct`, of several, each once. */
export function applyProducts(
  deps: CommerceDeps,
  store: string,
  told: Told<ProductData>[],
): Promise<Applied[]> {
  return applyAll(deps, table, store, told.map(thingOf))
}

function thingOf({ externalId, data, options }: Told<ProductData>): Thing<Content> {
  const content: Content = {
    sku: data.sku || null,
    name: data.name,
    price: data.price ?? null,
    currency: data.currency ?? null,
    url: data.url ?? null,
    image: data.image ?? null,
    stock: data.stock ?? null,
    deletedAt: null,
    details: {
      ...(data.productId && { productId: data.productId }),
      ...(data.images?.length && { images: data.images }),
    },
  }
  return {
    externalId,
    options,
    content: () => content,
    person: null,
    payload: (_, before) => ({
      sku: content.sku,
      stock: content.stock,
      previousStock: before?.stock ?? null,
    }),
  }
}

const table: Table<Content> = {
  noun: 'product',
  read,
  async write(tx, _, store, rows) {
    await tx`
      insert into products (id, store, external_id, changed_at, sample, sku, name, price, currency, url, image, stock,
        deleted_at, details)
      select r.id, ${store}, r."externalId", r."changedAt", r.sample, r.sku, r.name, r.price, r.currency, r.url, r.image,
        r.stock, null, r.details
      from jsonb_to_recordset(${recordset(rows)}::text::jsonb)
        as r(id uuid, "externalId" text, "changedAt" timestamptz, sample boolean, sku text, name text, price numeric,
          currency text, url text, image text, stock integer, details jsonb)
      on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
        sku = excluded.sku, name = excluded.name, price = excluded.price, currency = excluded.currency,
        url = excluded.url, image = excluded.image, stock = excluded.stock, deleted_at = null, details = excluded.details`
  },
}

async function read(tx: Queries, store: string, ids: string[]): Promise<Map<string, Stored<Content>>> {
  const rows = await tx<(Content & StoredRow)[]>`
    select id, external_id, changed_at, sku, name, price, currency, url, image, stock, deleted_at as "deletedAt", details
    from products where store = ${store} and external_id = any(${ids}::text[])`
  return storedBy(rows)
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
