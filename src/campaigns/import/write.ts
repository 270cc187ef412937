import type { Queries } from '../../db/client.ts'
import { restoreOptOuts } from '../../events/kept-opt-outs.ts'
import { cell, copyIn } from './copy.ts'
import { importStore, type Known } from './known.ts'
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

/**
 * Writes a chunk, a statement a table. New rows are copied; one that is there already (somebody else wrote the same
 * identity meanwhile) fails the transaction, which is then decided anew.
 * @param now the database's time. Said with each row: a default that is asked once a row keeps Postgres from writing
 *   a page of them at once
 * @throws whatever Postgres refuses; the transaction is then to be given up
 */
export async function writePlan(
  tx: Queries,
  { importId, now }: { importId: string; now: string },
  plan: Plan,
  known: Known,
): Promise<void> {
  await writeIdentities(tx, plan.identities, now)
  await writeContacts(tx, plan.contacts, now)
  await changeContacts(tx, plan.changes)
  await writeConsents(tx, importId, plan.consents, now)
  await writeOrders(tx, plan.orders)
  await writeItems(tx, plan.items)
  await writeResults(tx, importId, plan.results)
  // What erased people had said no to, no file turns into a yes.
  const found = [...new Set(plan.identities.map(({ contactId }) => contactId))]
  if (known.kept.size > 0) await restoreOptOuts(tx, found, { overrules: true })
}

/** Sorted, as everywhere, so that two transactions wait for each other and never for good. */
async function writeIdentities(tx: Queries, identities: NewIdentity[], now: string): Promise<void> {
  const sorted = identities.toSorted((a, b) => {
    const [one, other] = a.kind === b.kind ? [a.value, b.value] : [a.kind, b.kind]
    return one < other ? -1 : 1
  })
  await copyIn(
    tx`copy contact_identities (contact_id, kind, value, created_at) from stdin`,
    sorted,
    ({ contactId, kind, value }) => `${contactId}\t${kind}\t${cell(value)}\t${now}`,
  )
}

async function writeContacts(tx: Queries, contacts: NewContact[], now: string): Promise<void> {
  await copyIn(
    tx`copy contacts (id, name, language, country, birthday, tags, attributes, history, created_at) from stdin`,
    contacts,
    ({ id, person: { name, language, country, birthday, tags, attributes, history } }) =>
      `${id}\t${cell(name)}\t${cell(language)}\t${cell(country)}\t${cell(birthday)}\t${cell(JSON.stringify(tags))}\t${cell(
        JSON.stringify(attributes),
      )}\t${cell(history && JSON.stringify(history))}\t${now}`,
  )
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

/** Without a key: the chunk is written once with its cursor, and a contact has one word a purpose from one file. */
async function writeConsents(
  tx: Queries,
  importId: string,
  consents: NewConsent[],
  now: string,
): Promise<void> {
  const source = `import:${importId}`
  const isoOf = timesInWords()
  await copyIn(
    tx`copy consents (contact_id, purpose, granted, source, words, occurred_at, recorded_at) from stdin`,
    consents,
    ({ contactId, purpose, granted, words, at }) =>
      `${contactId}\t${purpose}\t${granted}\t${source}\t${cell(words)}\t${isoOf(at)}\t${now}`,
  )
}

/** Most of a file's are one and the same. */
function timesInWords(): (at: Date) => string {
  let last: Date | undefined
  let words = ''
  return (at) => {
    if (at !== last) words = at.toISOString()
    last = at
    return words
  }
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
      total = excluded.total, currency = excluded.currency, changed_at = excluded.changed_at, attribute_at = '-infinity'`
}

/** After their orders, whose keys they bear. */
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
  await copyIn(
    tx`copy import_rows (import_id, line, outcome, reason, contact_id, external_id, before) from stdin`,
    results,
    ({ line, outcome, reason, contactId, externalId, before }) =>
      `${importId}\t${line}\t${outcome}\t${cell(reason)}\t${cell(contactId)}\t${cell(externalId)}\t${cell(
        before && JSON.stringify(before),
      )}`,
  )
}
