import type { Queries, Sql } from '../db/client.ts'
import type { ConsentGiven } from '../events/event.ts'
import { whose } from './people.ts'
import type { CustomerData } from './shapes.ts'
import {
  type Applied,
  type ApplyOptions,
  applyPlan,
  type CommerceDeps,
  json,
  newConsents,
  type Stored,
} from './write.ts'

type Content = {
  name: string | null
  phone: string | null
  email: string | null
  locale: string | null
  details: { consents?: ConsentGiven[] }
}

/** Stores a customer of a store under the store's id, as written: an unreadable phone stays what it is. */
export function applyCustomer(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: CustomerData,
  options: ApplyOptions,
): Promise<Applied> {
  const sample = options.sample ?? false
  const content: Content = {
    name: data.name || null,
    phone: data.phone || null,
    email: data.email || null,
    locale: data.locale || null,
    details: data.consents?.length ? { consents: data.consents } : {},
  }
  return applyPlan(
    deps,
    {
      noun: 'customer',
      store,
      externalId,
      content: () => content,
      read: (tx) => read(tx, store, externalId),
      whose: (tx) =>
        whose(tx, { newId: deps.newId, store, country: deps.country, sample }, { ...data, externalId }),
      async write(tx, { id, contactId, changedAt }) {
        await tx`
          insert into customers (id, store, external_id, changed_at, sample, contact_id, name, phone, email, locale,
            details)
          values (${id}, ${store}, ${externalId}, ${changedAt}, ${sample}, ${contactId}, ${content.name},
            ${content.phone}, ${content.email}, ${content.locale}, ${json(tx, content.details)})
          on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
            contact_id = excluded.contact_id, name = excluded.name, phone = excluded.phone, email = excluded.email,
            locale = excluded.locale, details = excluded.details`
      },
      payload: () => ({}),
      consents: (now, before) => newConsents(now.details.consents, before?.details.consents),
    },
    options,
  )
}

async function read(tx: Queries, store: string, externalId: string): Promise<Stored | undefined> {
  const [row] = await tx<(Content & { id: string; changed_at: Date | string; contact_id: string | null })[]>`
    select id, changed_at, contact_id, name, phone, email, locale, details from customers
    where store = ${store} and external_id = ${externalId}`
  if (!row) return undefined
  const { id, changed_at, contact_id, ...content } = row
  return { id, changedAt: new Date(changed_at), contactId: contact_id, content }
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
