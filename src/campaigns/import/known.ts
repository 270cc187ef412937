import { spellings } from '../../contacts/phone-lines.ts'
import type { Queries } from '../../db/client.ts'
import { findKeptOptOuts } from '../../events/kept-opt-outs.ts'
import { withdrawal } from './restore.ts'
import type { History, Row } from './row.ts'

/** A contact as the database has it. `consents`: the newest of each purpose. `inFile`: a row before this one was theirs. */
export type KnownContact = {
  id: string
  name: string | null
  language: string | null
  country: string | null
  birthday: string | null
  tags: string[]
  attributes: Record<string, string>
  history: History | null
  consents: Record<string, boolean>
  inFile: boolean
}

/** `total` and `placedAt` as they are stored, to be compared by value. */
type KnownOrder = {
  id: string
  contactId: string | null
  placedAt: string
  status: string
  total: string
  currency: string
  inFile: boolean
}

/** What is known of a chunk's people and orders before it is written. Keys of `owners`: kind, newline, value. */
export type Known = {
  owners: Map<string, string>
  contacts: Map<string, KnownContact>
  externalIds: Set<string>
  /** Purposes that erased people had said no to, by the identities they had: whoever is made with one says no still. */
  kept: Map<string, string[]>
  orders: Map<string, KnownOrder>
}

/** The store that orders from files belong to. */
export const importStore = 'import'

export const identityKey = (kind: 'phone' | 'email', value: string) => `${kind}\n${value}`

/** Looks up all that the rows name, in four queries whatever their number; the last three only where needed. */
export async function lookUp(
  tx: Queries,
  { importId, rows, orders }: { importId: string | null; rows: Row[]; orders: boolean },
): Promise<Known> {
  const owners = await ownersOf(tx, rows)
  const [contacts, externalIds, known, kept] = await Promise.all([
    contactsOf(tx, importId, [...new Set(owners.values())]),
    orders ? new Set<string>() : externalIdsOf(tx, importId, rows),
    orders ? ordersOf(tx, importId, rows) : new Map<string, KnownOrder>(),
    keptOf(tx, rows),
  ])
  return { owners, contacts, externalIds, kept, orders: known }
}

async function ownersOf(tx: Queries, rows: Row[]): Promise<Map<string, string>> {
  const kinds: string[] = []
  const values: string[] = []
  const asked = new Map<string, string>()
  for (const row of rows) {
    if (row.refused !== undefined) continue
    const { phone, email } = row.person
    for (const value of phone ? spellings(phone) : []) {
      kinds.push('phone')
      values.push(value)
      if (value !== phone) asked.set(identityKey('phone', value), identityKey('phone', phone!))
    }
    if (email) {
      kinds.push('email')
      values.push(email)
    }
  }
  const owners = new Map<string, string>()
  if (values.length === 0) return owners
  const found = await tx<{ kind: 'phone' | 'email'; value: string; owner: string }[]>`
    select i.kind, i.value, coalesce(c.merged_into, i.contact_id) as owner
    from unnest(${kinds}::text[], ${values}::text[]) as w(kind, value)
    join contact_identities i on i.kind = w.kind and i.value = w.value
    join contacts c on c.id = i.contact_id`
  for (const { kind, value, owner } of found) {
    const key = identityKey(kind, value)
    owners.set(key, owner)
    // An old spelling is the same line; where both are stored the one we write has it.
    const other = asked.get(key)
    if (other && !owners.has(other)) owners.set(other, owner)
  }
  return owners
}

async function keptOf(tx: Queries, rows: Row[]): Promise<Map<string, string[]>> {
  const named = rows.flatMap((row): [string, string][] => {
    if (row.refused !== undefined) return []
    const { phone, email } = row.person
    return [
      ...(phone ? [['phone', phone] as [string, string]] : []),
      ...(email ? [['email', email] as [string, string]] : []),
    ]
  })
  const found = await findKeptOptOuts(
    tx,
    named.map(([kind]) => kind),
    named.map(([, value]) => value),
  )
  const kept = new Map<string, string[]>()
  for (const { kind, value, purpose } of found) {
    const key = `${kind}\n${value}`
    kept.set(key, [...(kept.get(key) ?? []), purpose])
  }
  return kept
}

async function contactsOf(
  tx: Queries,
  importId: string | null,
  ids: string[],
): Promise<Map<string, KnownContact>> {
  if (ids.length === 0) return new Map()
  const rows = await tx<KnownContact[]>`
    select c.id, c.name, c.language, c.country, c.birthday, c.tags, c.attributes, c.history,
      (select coalesce(jsonb_object_agg(n.purpose, n.granted), '{}') from (
        select distinct on (s.purpose) s.purpose, s.granted, s.source from consents s where s.contact_id = c.id
        order by s.purpose, s.occurred_at desc, s.id desc) n
        where n.granted or not starts_with(n.source, ${withdrawal})) as consents,
      exists (select 1 from import_rows r where r.import_id = ${importId} and r.contact_id = c.id) as "inFile"
    from contacts c where c.id = any(${ids}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

async function externalIdsOf(tx: Queries, importId: string | null, rows: Row[]): Promise<Set<string>> {
  const ids = rows.flatMap((row) => (row.refused === undefined && row.externalId) || [])
  if (ids.length === 0 || importId === null) return new Set()
  const found = await tx<{ external_id: string }[]>`
    select external_id from import_rows where import_id = ${importId} and external_id = any(${ids})`
  return new Set(found.map((row) => row.external_id))
}

async function ordersOf(tx: Queries, importId: string | null, rows: Row[]): Promise<Map<string, KnownOrder>> {
  const numbers = [...new Set(rows.flatMap((row) => (row.refused === undefined && row.order?.number) || []))]
  const found = await tx<(KnownOrder & { number: string })[]>`
    select o.id, o.external_id as number, o.contact_id as "contactId", o.placed_at as "placedAt", o.status,
      o.total::text as total, o.currency,
      exists (select 1 from import_rows r where r.import_id = ${importId} and r.external_id = o.external_id) as "inFile"
    from orders o where o.store = ${importStore} and o.external_id = any(${numbers})`
  return new Map(found.map((row) => [row.number, { ...row, placedAt: new Date(row.placedAt).toISOString() }]))
}
