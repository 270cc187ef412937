import type { Queries, Sql } from '../db/client.ts'
import type { ConsentGiven } from '../events/event.ts'
import { letGoCorrected } from './corrected-phone.ts'
import type { CustomerData } from './shapes.ts'
import type { Applied, ApplyOptions, Stored, Table, Thing, Told } from './thing.ts'
import { applyAll, type CommerceDeps, newConsents, recordset, type StoredRow, storedBy } from './write.ts'

type Content = {
  name: string | null
  phone: string | null
  email: string | null
  locale: string | null
  details: { consents?: ConsentGiven[] }
}

/** Stores a customer of a store under the store's id, as written: an unreadable phone stays what it is. */
export async function applyCustomer(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: CustomerData,
  options: ApplyOptions,
): Promise<Applied> {
  return (await applyCustomers(deps, store, [{ externalId, data, options }]))[0]!
}

/** As `applyCustomer`, of several, each once. */
export function applyCustomers(
  deps: CommerceDeps,
  store: string,
  told: Told<CustomerData>[],
): Promise<Applied[]> {
  return applyAll(deps, table, store, told.map(thingOf))
}

function thingOf({ externalId, data, options }: Told<CustomerData>): Thing<Content> {
  const content: Content = {
    name: data.name || null,
    phone: data.phone || null,
    email: data.email || null,
    locale: data.locale || null,
    details: data.consents?.length ? { consents: data.consents } : {},
  }
  return {
    externalId,
    options,
    content: () => content,
    person: { person: { ...data, externalId }, sample: options.sample ?? false },
    payload: () => ({}),
    consents: (now, before) => newConsents(now.details.consents, before?.details.consents),
  }
}

const table: Table<Content> = {
  noun: 'customer',
  read,
  letGo: (tx, store, told, country) =>
    letGoCorrected(
      tx,
      store,
      country,
      told.map(({ before, now, ...one }) => ({ ...one, before: before.phone, now: now.phone })),
    ),
  async write(tx, _, store, rows) {
    await tx`
      insert into customers (id, store, external_id, changed_at, sample, contact_id, name, phone, email, locale,
        details)
      select r.id, ${store}, r."externalId", r."changedAt", r.sample, r."contactId", r.name, r.phone, r.email, r.locale,
        r.details
      from jsonb_to_recordset(${recordset(rows)}::text::jsonb)
        as r(id uuid, "externalId" text, "changedAt" timestamptz, sample boolean, "contactId" uuid, name text,
          phone text, email text, locale text, details jsonb)
      on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
        contact_id = excluded.contact_id, name = excluded.name, phone = excluded.phone, email = excluded.email,
        locale = excluded.locale, details = excluded.details`
  },
}

async function read(tx: Queries, store: string, ids: string[]): Promise<Map<string, Stored<Content>>> {
  const rows = await tx<(Content & StoredRow)[]>`
    select id, external_id, changed_at, contact_id, name, phone, email, locale, details from customers
    where store = ${store} and external_id = any(${ids}::text[])`
  return storedBy(rows)
}
export type Customer = Omit<Content, 'details'> & {
  id: string
  store: string
  externalId: string
  contactId: string | null
  changedAt: Date
}

/** Newest first; `before` is the id of the last one seen: ids are ordered by time. */
export async function listCustomers(
  { sql }: { sql: Sql },
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<Customer[]> {
  return sql<Customer[]>`
    select id, store, external_id as "externalId", contact_id as "contactId", name, phone, email, locale,
      changed_at as "changedAt"
    from customers where ${before ?? null}::uuid is null or id < ${before ?? null}::uuid
    order by id desc limit ${limit}`
}
