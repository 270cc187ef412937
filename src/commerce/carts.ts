import type { Queries, Sql } from '../db/client.ts'
import type { ConsentGiven, NewEvent } from '../events/event.ts'
import { itemOf } from './items.ts'
import { whose } from './people.ts'
import { readPhone } from './phone.ts'
import type { CartData } from './shapes.ts'
import { whatsappStore } from './whatsapp-carts.ts'
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
  customer: Record<string, unknown>
  items: { sku: string | null; name: string; quantity: number; price: string }[]
  total: string
  currency: string
  recoveryUrl: string | null
  /** RFC 3339 in UTC; null: the shopper has not bought yet. */
  completedAt: string | null
}

/** Stores a cart under the store's id. Its event tells whether it is completed, and whether it was before. */
export function applyCart(
  deps: CommerceDeps,
  store: string,
  externalId: string,
  data: CartData,
  options: ApplyOptions,
): Promise<Applied> {
  const sample = options.sample ?? false
  const content: Content = {
    // With what they agreed to, so that it is told once.
    customer: data.consents?.length ? { ...data.customer, consents: data.consents } : data.customer,
    items: data.items.map(itemOf),
    total: data.total,
    currency: data.currency,
    recoveryUrl: data.recoveryUrl ?? null,
    completedAt: data.completedAt ? new Date(data.completedAt).toISOString() : null,
  }
  let ordered: string | null = null
  return applyPlan(
    deps,
    {
      noun: 'cart',
      store,
      externalId,
      // What was bought stays bought: some stores repeat a cart without saying so. And who fills it stays known, and
      // how to come back to it: a cart and its checkout may be told apart, the one without what the other has.
      content: (before: Content | undefined): Content => ({
        ...content,
        customer: isNobody(content.customer) ? (before?.customer ?? content.customer) : content.customer,
        recoveryUrl: content.recoveryUrl ?? before?.recoveryUrl ?? null,
        completedAt: content.completedAt ?? before?.completedAt ?? ordered,
      }),
      async read(tx) {
        ordered = await orderedAt(tx, store, externalId)
        return read(tx, store, externalId)
      },
      whose: (tx) => whose(tx, { newId: deps.newId, store, country: deps.country, sample }, data.customer),
      async write(tx, { id, contactId, changedAt, content }) {
        await tx`
          insert into carts (id, store, external_id, changed_at, sample, contact_id, customer, items, total, currency,
            recovery_url, completed_at)
          values (${id}, ${store}, ${externalId}, ${changedAt}, ${sample}, ${contactId}, ${json(tx, content.customer)},
            ${json(tx, content.items)}, ${content.total}, ${content.currency}, ${content.recoveryUrl}, ${content.completedAt})
          on conflict (store, external_id) do update set changed_at = excluded.changed_at, sample = excluded.sample,
            contact_id = excluded.contact_id, customer = excluded.customer, items = excluded.items,
            total = excluded.total, currency = excluded.currency, recovery_url = excluded.recovery_url,
            completed_at = excluded.completed_at`
      },
      consents: (now, before) => newConsents(saidIn(now), before && saidIn(before)),
      payload: (content, before) => ({
        // Who has never written is written to in the language of their account, else of their phone's country.
        speaks: {
          locale: data.customer.locale || null,
          country: readPhone(data.customer.phone, deps.country)?.country ?? null,
        },
        total: content.total,
        currency: content.currency,
        pieces: content.items.reduce((sum, item) => sum + item.quantity, 0),
        completedAt: content.completedAt,
        wasCompleted: before ? before.completedAt !== null : false,
      }),
    },
    options,
  )
}

const saidIn = ({ customer }: Content) => customer.consents as ConsentGiven[] | undefined

const isNobody = (customer: Record<string, unknown>) => Object.values(customer).every((one) => !one)

/**
 * An order came of this cart: nobody must be reminded of it, whether or not the store says so itself. A cart that came
 * by WhatsApp is known to the store by the id that its checkout was given.
 */
export async function completeCart(
  tx: Queries,
  store: string,
  externalId: string,
  at: Date,
): Promise<NewEvent[]> {
  const rows = await tx<{ id: string; store: string; contact_id: string | null }[]>`
    update carts set completed_at = ${at}
    where store in (${store}, ${whatsappStore}) and external_id = ${externalId} and completed_at is null
    returning id, store, contact_id`
  return rows.map((row) => ({
    source: `store:${row.store}`,
    dedupeKey: `cart:${externalId}:ordered:${at.toISOString()}`,
    kind: 'cart_updated',
    channelId: null,
    about: row.contact_id === null ? null : { contactId: row.contact_id },
    payload: {
      store: row.store,
      externalId,
      cartId: row.id,
      created: false,
      completedAt: at.toISOString(),
      wasCompleted: false,
    },
    occurredAt: at,
  }))
}

/** When it was ordered, where the order was told before its cart; RFC 3339. */
async function orderedAt(tx: Queries, store: string, cartId: string): Promise<string | null> {
  const [row] = await tx<{ at: Date | string | null }[]>`
    select min(placed_at) as at from orders
    where store = ${store} and cart_id = ${cartId} and status <> 'cancelled'`
  return row?.at ? new Date(row.at).toISOString() : null
}

async function read(tx: Queries, store: string, externalId: string): Promise<Stored | undefined> {
  const [row] = await tx<(Content & { id: string; changed_at: Date | string; contact_id: string | null })[]>`
    select id, changed_at, contact_id, customer, items, total, currency, recovery_url as "recoveryUrl",
      completed_at as "completedAt"
    from carts where store = ${store} and external_id = ${externalId}`
  if (!row) return undefined
  const { id, changed_at, contact_id, ...content } = row
  const completedAt = content.completedAt === null ? null : new Date(content.completedAt).toISOString()
  return { id, changedAt: new Date(changed_at), contactId: contact_id, content: { ...content, completedAt } }
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
