import type { Queries, Sql } from '../db/client.ts'
import type { ConsentGiven } from '../events/event.ts'
import { cartEvent, orderedAt } from './cart-orders.ts'
import { itemOf } from './items.ts'
import { readPhone } from './phone.ts'
import type { CartData } from './shapes.ts'
import type { Applied, ApplyOptions, Stored, Table, Thing, Told } from './thing.ts'
import { applyAll, type CommerceDeps, newConsents, recordset, type StoredRow, storedBy } from './write.ts'

type Content = {
  customer: Record<string, unknown>
  items: { sku: string | null; name: string; quantity: number; price: string }[]
  total: string
  currency: string
  recoveryUrl: string | null
  /** RFC 3339 in UTC; null: the shopper has not bought yet. */
  completedAt: string | null
}

/** Stores a cart under the store's id. Its event tells whether it is completed, and whether it was before. */
export async function applyCart(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: CartData,
  options: ApplyOptions,
): Promise<Applied> {
  return (await applyCarts(deps, store, [{ externalId, data, options }]))[0]!
}

/** As `applyCart`, of several, each once. */
export function applyCarts(deps: CommerceDeps, store: string, told: Told<CartData>[]): Promise<Applied[]> {
  return applyAll(
    deps,
    table,
    store,
    told.map((one) => thingOf(deps.country, one)),
  )
}

function thingOf(country: string, { externalId, data, options }: Told<CartData>): Thing<Content> {
  const content: Content = {
    // With what they agreed to, so that it is told once.
    customer: data.consents?.length ? { ...data.customer, consents: data.consents } : data.customer,
    items: data.items.map(itemOf),
    total: data.total,
    currency: data.currency,
    recoveryUrl: data.recoveryUrl ?? null,
    completedAt: data.completedAt ? new Date(data.completedAt).toISOString() : null,
  }
  return {
    externalId,
    options,
    // What was bought stays bought: some stores repeat a cart without saying so. And who fills it stays known, and
    // how to come back to it: a cart and its checkout may be told apart, the one without what the other has.
    content: (before, ordered): Content => ({
      ...content,
      customer: isNobody(content.customer) ? (before?.customer ?? content.customer) : content.customer,
      recoveryUrl: content.recoveryUrl ?? before?.recoveryUrl ?? null,
      completedAt: content.completedAt ?? before?.completedAt ?? ordered ?? null,
    }),
    person: { person: data.customer, sample: options.sample ?? false },
    consents: (now, before) => newConsents(saidIn(now), before && saidIn(before)),
    payload: (now, before) => ({
      // Who has never written is written to in the language of their account, else of their phone's country.
      speaks: {
        locale: data.customer.locale || null,
        country: readPhone(data.customer.phone, country)?.country ?? null,
      },
      total: now.total,
      currency: now.currency,
      pieces: now.items.reduce((sum, item) => sum + item.quantity, 0),
      completedAt: now.completedAt,
      wasCompleted: before ? before.completedAt !== null : false,
    }),
  }
}

const table: Table<Content> = {
  noun: 'cart',
  read,
  known: orderedAt,
  // A shopper who writes their address changes nothing that is kept here, and has not left.
  isActive: ({ completedAt }) => completedAt === null,
  // Whoever was taken for them is told too: nothing more is said to them of it.
  async also(_, store, rows) {
    return rows.flatMap(({ id, externalId, leftBy, sample, changedAt }) => {
      if (leftBy === null || sample) return []
      const row = { id, store, external_id: externalId, contact_id: leftBy }
      return cartEvent(row, `left:${leftBy}:${changedAt.toISOString()}`, changedAt, {})
    })
  },
  async write(tx, _, store, rows) {
    await tx`
      insert into carts (id, store, external_id, changed_at, sample, contact_id, customer, items, total, currency,
        recovery_url, completed_at)
      select r.id, ${store}, r."externalId", r."changedAt", r.sample, r."contactId", r.customer, r.items, r.total,
        r.currency, r."recoveryUrl", r."completedAt"
      from jsonb_to_recordset(${recordset(rows)}::text::jsonb)
        as r(id uuid, "externalId" text, "changedAt" timestamptz, sample boolean, "contactId" uuid, customer jsonb,
          items jsonb, total numeric, currency text, "recoveryUrl" text, "completedAt" timestamptz)
      on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
        contact_id = excluded.contact_id, customer = excluded.customer, items = excluded.items,
        total = excluded.total, currency = excluded.currency, recovery_url = excluded.recovery_url,
        completed_at = excluded.completed_at`
  },
}

const saidIn = ({ customer }: Content) => customer.consents as ConsentGiven[] | undefined

const isNobody = (customer: Record<string, unknown>) => Object.values(customer).every((one) => !one)

async function read(tx: Queries, store: string, ids: string[]): Promise<Map<string, Stored<Content>>> {
  const rows = await tx<(Content & StoredRow)[]>`
    select id, external_id, changed_at, contact_id, customer, items, total, currency, recovery_url as "recoveryUrl",
      completed_at as "completedAt"
    from carts where store = ${store} and external_id = any(${ids}::text[])`
  return storedBy(
    rows.map((row) => ({ ...row, completedAt: row.completedAt && new Date(row.completedAt).toISOString() })),
  )
}

export type Cart = Content & {
  id: string
  store: string
  externalId: string
  contactId: string | null
  changedAt: Date
}

/** Newest first; `before` is the id of the last one seen. */
export async function listCarts(
  { sql }: { sql: Sql },
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<Cart[]> {
  return sql<Cart[]>`
    select id, store, external_id as "externalId", contact_id as "contactId", customer, items, total, currency,
      recovery_url as "recoveryUrl", completed_at as "completedAt", changed_at as "changedAt"
    from carts where ${before ?? null}::uuid is null or id < ${before ?? null}::uuid
    order by id desc limit ${limit}`
}
