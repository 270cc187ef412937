import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Queries } from '../../db/client.ts'
import { restoreOptOuts } from '../../events/kept-opt-outs.ts'
import { type CopyRows, copyIn, createCopyRows } from './copy.ts'
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

/** The rows of a chunk that are copied, by table. */
export type Copies = Record<'identities' | 'contacts' | 'consents' | 'results', CopyRows>

export const createCopies = (): Copies => ({
  identities: createCopyRows(),
  contacts: createCopyRows(),
  consents: createCopyRows(),
  results: createCopyRows(),
})

/** A chunk as it is sent to the database. `kept`: contacts whose identities erased people may have had. */
export type Prepared = Pick<Plan, 'changes' | 'orders' | 'items'> & { copies: Copies; kept: string[] }

/**
 * Puts a plan into the form in which it is sent, while the chunk ahead is still being written: nothing of the plan
 * itself is kept until then. Gives way to that one between the tables.
 * @param copies are overwritten
 * @param now the database's time. Said with each row: a default that is asked once a row keeps Postgres from writing
 *   a page of them at once
 */
export async function prepare(
  copies: Copies,
  { importId, now }: { importId: string; now: Date },
  plan: Plan,
  known: Known,
): Promise<Prepared> {
  for (const copy of Object.values(copies)) copy.clear()
  await byTurns(sorted(plan.identities), (some) => putIdentities(copies.identities, some, now))
  await byTurns(plan.contacts, (some) => putContacts(copies.contacts, some, now))
  await byTurns(plan.consents, (some) => putConsents(copies.consents, importId, some, now))
  await byTurns(plan.results, (some) => putResults(copies.results, importId, some))
  const { changes, orders, items } = plan
  // What erased people had said no to, no file turns into a yes.
  const kept = known.kept.size > 0 ? [...new Set(plan.identities.map(({ contactId }) => contactId))] : []
  return { copies, changes, orders, items, kept }
}

/**
 * Writes a chunk, a statement a table. New rows are copied; one that is there already (somebody else wrote the same
 * identity meanwhile) fails the transaction, which is then decided anew.
 * @throws whatever Postgres refuses; the transaction is then to be given up
 */
export async function writePrepared(
  tx: Queries,
  { copies, changes, orders, items, kept }: Prepared,
): Promise<void> {
  await copyIn(
    tx`copy contact_identities (contact_id, kind, value, created_at) from stdin (format binary)`,
    copies.identities,
  )
  await copyIn(
    tx`copy contacts (id, name, language, country, birthday, tags, attributes, history, created_at)
      from stdin (format binary)`,
    copies.contacts,
  )
  await changeContacts(tx, changes)
  await copyIn(
    tx`copy consents (contact_id, purpose, granted, source, words, occurred_at, recorded_at)
      from stdin (format binary)`,
    copies.consents,
  )
  await writeOrders(tx, orders)
  await writeItems(tx, items)
  await copyIn(
    tx`copy import_rows (import_id, line, outcome, reason, contact_id, external_id, before)
      from stdin (format binary)`,
    copies.results,
  )
  await restoreOptOuts(tx, kept, { overrules: true })
}

/** Rows written before the chunk ahead may send its next statement: it waits for this thread, and Postgres for it. */
const rowsATurn = 250

async function byTurns<T>(list: T[], put: (some: T[]) => void): Promise<void> {
  for (let from = 0; from < list.length; from += rowsATurn) {
    put(list.slice(from, from + rowsATurn))
    await nextTurn()
  }
}

/** As everywhere, so that two transactions wait for each other and never for good. */
const sorted = (identities: NewIdentity[]) =>
  identities.toSorted((a, b) => (a.kind === b.kind ? (a.value < b.value ? -1 : 1) : a.kind < b.kind ? -1 : 1))

function putIdentities(rows: CopyRows, identities: NewIdentity[], now: Date): void {
  for (const { contactId, kind, value } of identities) {
    rows.row(4)
    rows.uuid(contactId)
    rows.text(kind)
    rows.text(value)
    rows.time(now)
  }
}

function putContacts(rows: CopyRows, contacts: NewContact[], now: Date): void {
  for (const { id, person } of contacts) {
    rows.row(9)
    rows.uuid(id)
    rows.text(person.name)
    rows.text(person.language)
    rows.text(person.country)
    rows.text(person.birthday)
    rows.json(person.tags)
    rows.json(person.attributes)
    rows.json(person.history)
    rows.time(now)
  }
}

/** Without a key: the chunk is written once with its cursor, and of a contact a file says yes once at most, and no once. */
function putConsents(rows: CopyRows, importId: string, consents: NewConsent[], now: Date): void {
  const source = `import:${importId}`
  for (const { contactId, purpose, granted, words, at } of consents) {
    rows.row(7)
    rows.uuid(contactId)
    rows.text(purpose)
    rows.bool(granted)
    rows.text(source)
    rows.text(words)
    rows.time(at)
    rows.time(now)
  }
}

function putResults(rows: CopyRows, importId: string, results: Result[]): void {
  for (const { line, outcome, reason, contactId, externalId, before } of results) {
    rows.row(7)
    rows.uuid(importId)
    rows.int(line)
    rows.text(outcome)
    rows.text(reason)
    rows.uuid(contactId)
    rows.text(externalId)
    rows.json(before)
  }
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
