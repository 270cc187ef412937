import { z } from 'zod'
import type { Queries, Sql } from '../../db/client.ts'
import type { Sealer } from '../../db/secrets.ts'
import type { NewId } from '../../ids.ts'
import type { Noun, Store } from '../../stores/store.ts'
import { json } from '../write.ts'
import type { StoreSecret } from './connections.ts'

/** How far one noun has been read. `total`: null where the store does not say; `done` counts what was read again as well. */
export type NounCursor = {
  since: string | null
  page: string | null
  startedAt: string
  done: number
  total: number | null
  finished: boolean
  /** The store does not let it be read. */
  refused?: boolean
}
export type Cursor = Partial<Record<Noun, NounCursor>>

/** A store that is connected, without its secrets. */
export type ConnectedStore = {
  id: string
  kind: string
  baseUrl: string | null
  fromEnvironment: boolean
  reason: string | null
  cursor: Cursor
  backfilledAt: Date | null
  reconciledAt: Date | null
  dueAt: Date
  running: boolean
}

const secret = z.string().trim().min(1, 'Should not be empty.').max(500)
const fields = {
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'Should be a web address such as "https://shop.example".' })
    .max(500)
    .transform((value) => value.replace(/\/+$/, ''))
    .describe('Where the store is: "https://shop.myshopify.com", or the address of the WordPress.'),
  webhookSecret: secret.nullish().describe('What its webhooks are signed with.'),
  credentials: z
    .record(z.string().max(50), secret)
    .describe('shopify: accessToken. woocommerce: consumerKey, consumerSecret.'),
}
export const storeInput = z.strictObject({ kind: z.string().max(50), ...fields })
export const storePatch = z.strictObject(fields).partial()

type Deps = { sql: Sql; sealer: Sealer; newId: NewId; stores: Record<string, Store> }
type FieldError = { path: string; message: string }
export type StoreChanged =
  | { ok: true; value: ConnectedStore }
  | { ok: false; reason: 'invalid'; errors: FieldError[] }
  | { ok: false; reason: 'not_found' | 'exists' }

/** Connects a store; its past is read at once, from the beginning. */
export async function connectStore(deps: Deps, input: z.output<typeof storeInput>): Promise<StoreChanged> {
  const errors = wrong(deps, input.kind, input.credentials)
  if (errors.length > 0) return { ok: false, reason: 'invalid', errors }
  const { kind, baseUrl, webhookSecret = null, credentials } = input
  const sealed = seal(deps, { webhookSecret, credentials })
  const [row] = await deps.sql<{ id: string }[]>`
    insert into stores (id, kind, base_url, credentials) values (${deps.newId()}, ${kind}, ${baseUrl}, ${sealed})
    on conflict (kind) do update set base_url = excluded.base_url, credentials = excluded.credentials,
      from_environment = false, due_at = clock_timestamp(), failures = 0, reason = null
    where stores.from_environment
    returning id`
  if (!row) return { ok: false, reason: 'exists' }
  return { ok: true, value: (await getStore(deps, row.id))! }
}

/** Changes what is named. A store at another address is another store: its past is read anew. */
export async function changeStore(
  deps: Deps,
  id: string,
  patch: z.output<typeof storePatch>,
): Promise<StoreChanged> {
  return deps.sql.begin(async (tx): Promise<StoreChanged> => {
    const [row] = await tx<{ kind: string; credentials: Buffer | null }[]>`
      select kind, credentials from stores where id = ${id} and not from_environment for update`
    if (!row) return { ok: false, reason: 'not_found' }
    const before: StoreSecret = row.credentials
      ? (JSON.parse(deps.sealer.open(row.credentials).toString('utf8')) as StoreSecret)
      : { webhookSecret: null, credentials: {} }
    const after = {
      webhookSecret: patch.webhookSecret === undefined ? before.webhookSecret : patch.webhookSecret,
      credentials: { ...before.credentials, ...patch.credentials },
    }
    const errors = wrong(deps, row.kind, after.credentials)
    if (errors.length > 0) return { ok: false, reason: 'invalid', errors }
    await tx`
      update stores set credentials = ${seal(deps, after)},
        cursor = case when base_url is distinct from coalesce(${patch.baseUrl ?? null}, base_url) then '{}' else cursor end,
        backfilled_at = case when base_url is distinct from coalesce(${patch.baseUrl ?? null}, base_url) then null else backfilled_at end,
        base_url = coalesce(${patch.baseUrl ?? null}, base_url), due_at = clock_timestamp(), failures = 0, reason = null,
        running_until = null
      where id = ${id}`
    return { ok: true, value: (await getStore({ sql: tx }, id))! }
  })
}

/** Its webhooks are refused from the next second on; what it brought stays. False when there is none, or it is the environment's. */
export async function disconnectStore({ sql }: { sql: Queries }, id: string): Promise<boolean> {
  return (await sql`delete from stores where id = ${id} and not from_environment`).count > 0
}

/** Asks for a look at what changed, now; `anew`: at everything, from the beginning. False when there is no such store. */
export async function askReconcile(
  { sql }: { sql: Queries },
  id: string,
  { anew = false }: { anew?: boolean } = {},
): Promise<boolean> {
  const found = await sql`
    update stores set due_at = clock_timestamp(), failures = 0,
      cursor = case when ${anew} then '{}' else cursor end,
      backfilled_at = case when ${anew} then null else backfilled_at end,
      -- Whoever is reading it loses its place, and leaves off.
      running_until = case when ${anew} then null else running_until end
    where id = ${id}`
  return found.count > 0
}

const columns = (sql: Queries) => sql`
  id, kind, base_url as "baseUrl", from_environment as "fromEnvironment", reason, cursor,
  backfilled_at as "backfilledAt", reconciled_at as "reconciledAt", due_at as "dueAt",
  coalesce(running_until > clock_timestamp(), false) as running`

export async function getStore({ sql }: { sql: Queries }, id: string): Promise<ConnectedStore | undefined> {
  const [row] = await sql<ConnectedStore[]>`select ${columns(sql)} from stores where id = ${id}`
  return row && dated(row)
}

export async function listStores({ sql }: { sql: Queries }): Promise<ConnectedStore[]> {
  const rows = await sql<ConnectedStore[]>`select ${columns(sql)} from stores order by created_at, id`
  return rows.map(dated)
}

const dated = (row: ConnectedStore): ConnectedStore => ({
  ...row,
  dueAt: new Date(row.dueAt),
  backfilledAt: row.backfilledAt && new Date(row.backfilledAt),
  reconciledAt: row.reconciledAt && new Date(row.reconciledAt),
})

/** How much of what is to be read has been, from 0 to 1; null where the store says no numbers, or nothing is being read. */
export function progressOf({ cursor, backfilledAt }: ConnectedStore): number | null {
  const all = Object.values(cursor)
  if (backfilledAt) return 1
  if (all.length === 0) return 0
  const total = all.reduce((sum, one) => sum + Math.max(one.total ?? 0, one.done), 0)
  const done = all.reduce(
    (sum, one) => sum + (one.finished ? Math.max(one.total ?? 0, one.done) : one.done),
    0,
  )
  return total === 0 ? null : Math.min(done / total, 0.99)
}

/** Stores that the environment names have a row each, for their cursor; one that it names no more has none. */
export async function ensureEnvironmentStores(
  { sql, newId }: { sql: Sql; newId: NewId },
  environment: Readonly<Record<string, { baseUrl: string | undefined }>>,
): Promise<void> {
  const named = Object.entries(environment).filter(([, { baseUrl }]) => baseUrl !== undefined)
  await sql`
    delete from stores where from_environment and kind <> all(${named.map(([kind]) => kind)}::text[])`
  for (const [kind, { baseUrl }] of named) {
    await sql`
      insert into stores (id, kind, base_url, from_environment, cursor)
      values (${newId()}, ${kind}, ${baseUrl!}, true, ${json(sql, {})})
      on conflict (kind) do update set base_url = excluded.base_url,
        cursor = case when stores.base_url is distinct from excluded.base_url then '{}' else stores.cursor end,
        backfilled_at = case when stores.base_url is distinct from excluded.base_url then null else stores.backfilled_at end
      where stores.from_environment`
  }
}

const seal = ({ sealer }: Deps, value: StoreSecret) => sealer.seal(JSON.stringify(value))

function wrong({ stores }: Deps, kind: string, credentials: Record<string, string>): FieldError[] {
  const api = Object.hasOwn(stores, kind) ? stores[kind]!.api : null
  if (!api)
    return [{ path: 'kind', message: 'There is no such store to be connected: shopify or woocommerce.' }]
  const missing = Object.entries(api.credentials).filter(([name]) => !credentials[name])
  const unknown = Object.keys(credentials).filter((name) => !Object.hasOwn(api.credentials, name))
  return [
    ...missing.map(([name, words]) => ({ path: `credentials.${name}`, message: `Is missing. ${words}` })),
    ...unknown.map((name) => ({ path: `credentials.${name}`, message: 'Is none of this store’s.' })),
  ]
}
