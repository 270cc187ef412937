import type { Queries } from '../../db/client.ts'
import { restoreOptOuts } from '../../events/kept-opt-outs.ts'
import { importStore } from './known.ts'
import type {
  Change,
  NewConsent,
  NewContact,
  NewIdentity,
  NewItem,
  Plan,
  Result,
  WrittenOrder,
} from './plan.ts'

/** Somebody else wrote one of the identities meanwhile: the chunk is decided anew, on what is there now. */
export class IdentityTaken extends Error {
  constructor() {
    super('an identity of this chunk was taken meanwhile')
    this.name = 'IdentityTaken'
  }
}

/**
 * Writes a chunk: one statement a table, all under way at once on the transaction's connection.
 * @throws IdentityTaken, and whatever Postgres refuses; the transaction is then to be given up
 */
export async function writePlan(tx: Queries, importId: string, plan: Plan): Promise<void> {
  await Promise.all([
    writeIdentities(tx, plan.identities),
    writeContacts(tx, plan.contacts),
    changeContacts(tx, plan.changes),
    writeConsents(tx, importId, plan.consents),
    writeOrders(tx, plan.orders),
    writeItems(tx, plan.items),
    writeResults(tx, importId, plan.results),
  ])
  // What erased people had said no to, no file turns into a yes.
  const found = [...new Set(plan.identities.map(({ contactId }) => contactId))]
  await restoreOptOuts(tx, found, { overrules: true })
}

/** Sorted, as everywhere, so that two transactions wait for each other and never for good. */
async function writeIdentities(tx: Queries, identities: NewIdentity[]): Promise<void> {
  if (identities.length === 0) return
  const sorted = identities
    .map((one) => ({ one, key: `${one.kind}\n${one.value}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
  const written = await tx`
    insert into contact_identities (contact_id, kind, value)
    select * from unnest(${sorted.map((i) => i.contactId)}::uuid[], ${sorted.map((i) => i.kind)}::text[],
      ${sorted.map((i) => i.value)}::text[])
    on conflict (kind, value) do nothing`
  if (written.count !== sorted.length) throw new IdentityTaken()
}

async function writeContacts(tx: Queries, contacts: NewContact[]): Promise<void> {
  if (contacts.length === 0) return
  const people = contacts.map(({ person }) => person)
  await tx`
    insert into contacts (id, name, language, country, birthday, tags, attributes, history)
    select id, name, language, country, birthday, tags::jsonb, attributes::jsonb, history::jsonb
    from unnest(${contacts.map(({ id }) => id)}::uuid[], ${people.map((p) => p.name)}::text[],
      ${people.map((p) => p.language)}::text[], ${people.map((p) => p.country)}::text[],
      ${people.map((p) => p.birthday)}::text[], ${people.map((p) => JSON.stringify(p.tags))}::text[],
      ${people.map((p) => JSON.stringify(p.attributes))}::text[], ${people.map((p) => p.history && JSON.stringify(p.history))}::text[])
      as n(id, name, language, country, birthday, tags, attributes, history)`
}

/** Only what the file says: what others write to the same contact meanwhile stays. */
async function changeContacts(tx: Queries, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  await tx`
    update contacts c set name = coalesce(n.name, c.name), language = coalesce(n.language, c.language),
      country = coalesce(n.country, c.country), birthday = coalesce(n.birthday, c.birthday),
      tags = c.tags || n.tags::jsonb, attributes = c.attributes || n.attributes::jsonb,
      history = coalesce(n.history::jsonb, c.history)
    from (
      select * from unnest(${changes.map(({ id }) => id)}::uuid[], ${changes.map((c) => c.name)}::text[],
        ${changes.map((c) => c.language)}::text[], ${changes.map((c) => c.country)}::text[],
        ${changes.map((c) => c.birthday)}::text[], ${changes.map((c) => JSON.stringify(c.tags))}::text[],
        ${changes.map((c) => JSON.stringify(c.attributes))}::text[],
        ${changes.map((c) => c.history && JSON.stringify(c.history))}::text[])
        as u(id, name, language, country, birthday, tags, attributes, history)
      order by id
    ) n where c.id = n.id`
}

/** Dated by the row, and known by it: a chunk that is written again would not write them twice. */
async function writeConsents(tx: Queries, importId: string, consents: NewConsent[]): Promise<void> {
  if (consents.length === 0) return
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select contact_id, purpose, granted, ${`import:${importId}`}, words, ${`import:${importId}:`} || line, occurred_at
    from unnest(${consents.map((c) => c.contactId)}::uuid[], ${consents.map((c) => c.purpose)}::text[],
      ${consents.map((c) => String(c.granted))}::text[]::boolean[], ${consents.map((c) => c.words)}::text[],
      ${consents.map((c) => c.line)}::int[], ${consents.map((c) => c.at.toISOString())}::timestamptz[])
      as n(contact_id, purpose, granted, words, line, occurred_at)
    on conflict (dedupe_key, purpose) do nothing`
}

/** History starts nothing: no event is appended. Items of an order that is there already stay with it. */
async function writeOrders(tx: Queries, orders: WrittenOrder[]): Promise<void> {
  if (orders.length === 0) return
  await tx`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency)
    select id, ${importStore}, number, placed_at, number, contact_id, customer::jsonb, placed_at, status, total, currency
    from unnest(${orders.map((o) => o.id)}::uuid[], ${orders.map((o) => o.number)}::text[],
      ${orders.map((o) => o.contactId)}::uuid[], ${orders.map((o) => JSON.stringify(o.customer))}::text[],
      ${orders.map((o) => o.placedAt)}::timestamptz[], ${orders.map((o) => o.status)}::text[],
      ${orders.map((o) => o.total)}::numeric[], ${orders.map((o) => o.currency)}::text[])
      as n(id, number, contact_id, customer, placed_at, status, total, currency)
    on conflict (store, external_id) do update set placed_at = excluded.placed_at, status = excluded.status,
      total = excluded.total, currency = excluded.currency, changed_at = excluded.changed_at`
}

/** After their orders: they are written on the same connection, in this order. */
async function writeItems(tx: Queries, items: NewItem[]): Promise<void> {
  if (items.length === 0) return
  await tx`
    insert into order_items (id, order_id, position, sku, name, quantity, price)
    select * from unnest(${items.map((i) => i.id)}::uuid[], ${items.map((i) => i.orderId)}::uuid[],
      ${items.map((i) => i.position)}::int[], ${items.map((i) => i.sku)}::text[], ${items.map((i) => i.name)}::text[],
      ${items.map((i) => i.quantity)}::int[], ${items.map((i) => i.price)}::numeric[])
    on conflict (order_id, position) do nothing`
}

async function writeResults(tx: Queries, importId: string, results: Result[]): Promise<void> {
  if (results.length === 0) return
  await tx`
    insert into import_rows (import_id, line, outcome, reason, contact_id, external_id, before)
    select ${importId}::uuid, line, outcome, reason, contact_id, external_id, before::jsonb
    from unnest(${results.map((r) => r.line)}::int[], ${results.map((r) => r.outcome)}::text[],
      ${results.map((r) => r.reason)}::text[], ${results.map((r) => r.contactId)}::uuid[],
      ${results.map((r) => r.externalId)}::text[], ${results.map((r) => r.before && JSON.stringify(r.before))}::text[])
      as n(line, outcome, reason, contact_id, external_id, before)`
}
