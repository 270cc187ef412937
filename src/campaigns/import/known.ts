import type { Queries } from '../../db/client.ts'
import { findKeptOptOuts } from '../../events/kept-opt-outs.ts'
import { spellings } from '../../events/phone-lines.ts'
import type { History } from './history.ts'
import type { Row } from './row.ts'

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
  /** Customer numbers of the rows above, and whose they are. */
  externalIds: Map<string, string>
  /** Whose the customer numbers of rows that say no are by other files. */
  numbers: Map<string, string>
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
  const [owners, externalIds, numbers] = await Promise.all([
    ownersOf(tx, rows),
    orders ? new Map<string, string>() : externalIdsOf(tx, importId, rows),
    orders ? new Map<string, string>() : numbersOf(tx, importId, rows),
  ])
  const [contacts, known, kept] = await Promise.all([
    contactsOf(tx, importId, [
      ...new Set([...owners.values(), ...externalIds.values(), ...numbers.values()]),
    ]),
    orders ? ordersOf(tx, importId, rows) : new Map<string, KnownOrder>(),
    keptOf(tx, rows),
  ])
  return { owners, contacts, externalIds, numbers, kept, orders: known }
}

/**
 * Asked with a list for each kind, which Postgres sorts and, from 17 on, walks along the index; joined to pairs it
 * descended for each of them anew.
 */
async function ownersOf(tx: Queries, rows: Row[]): Promise<Map<string, string>> {
  const phones: string[] = []
  const emails: string[] = []
  const asked = new Map<string, string>()
  for (const row of rows) {
    if (row.refused !== undefined) continue
    const { phone, email } = row.person
    for (const value of phone ? spellings(phone) : []) {
      phones.push(value)
      if (value !== phone) asked.set(value, phone!)
    }
    if (email) emails.push(email)
  }
  const [byPhone, byEmail] = await Promise.all([owning(tx, 'phone', phones), owning(tx, 'email', emails)])
  const owners = new Map<string, string>()
  for (const { value, owner } of byEmail) owners.set(identityKey('email', value), owner)
  for (const { value, owner } of byPhone) {
    owners.set(identityKey('phone', value), owner)
    // An old spelling is the same line; where both are stored the one we write has it.
    const other = asked.get(value)
    if (other === undefined) continue
    const key = identityKey('phone', other)
    if (!owners.has(key)) owners.set(key, owner)
  }
  return owners
}

async function owning(
  tx: Queries,
  kind: 'phone' | 'email',
  values: string[],
): Promise<{ value: string; owner: string }[]> {
  if (values.length === 0) return []
  // As one text: the driver escapes each text of an array by itself. Neither kind has a line end in it.
  return tx<{ value: string; owner: string }[]>`
    select i.value, coalesce(c.merged_into, i.contact_id) as owner
    from contact_identities i join contacts c on c.id = i.contact_id
    where i.kind = ${kind} and i.value = any(string_to_array(${values.join('\n')}, chr(10)))`
}

async function keptOf(tx: Queries, rows: Row[]): Promise<Map<string, string[]>> {
  const found = await findKeptOptOuts(tx, () =>
    rows.flatMap((row): [string, string][] => {
      if (row.refused !== undefined) return []
      const { phone, email } = row.person
      return [
        ...(phone ? [['phone', phone] as [string, string]] : []),
        ...(email ? [['email', email] as [string, string]] : []),
      ]
    }),
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
        select distinct on (s.purpose) s.purpose, s.granted from consents s where s.contact_id = c.id
        order by s.purpose, s.occurred_at desc, s.id desc) n
        where n.granted is not null) as consents,
      exists (select 1 from import_rows r where r.import_id = ${importId} and r.contact_id = c.id) as "inFile"
    from contacts c where c.id = any(${ids}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}

async function externalIdsOf(
  tx: Queries,
  importId: string | null,
  rows: Row[],
): Promise<Map<string, string>> {
  const ids = rows.flatMap((row) => (row.refused === undefined && row.externalId) || [])
  if (ids.length === 0 || importId === null) return new Map()
  const found = await tx<{ id: string; owner: string }[]>`
    select r.external_id as id, coalesce(c.merged_into, r.contact_id) as owner
    from import_rows r left join contacts c on c.id = r.contact_id
    where r.import_id = ${importId} and r.external_id = any(${ids})`
  return new Map(found.map(({ id, owner }) => [id, owner]))
}

/** In files of orders such a number is that of an order. */
async function numbersOf(tx: Queries, importId: string | null, rows: Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(
    (row) => (row.refused === undefined && row.said.answer === 'no' && row.externalId) || [],
  )
  if (ids.length === 0) return new Map()
  const found = await tx<{ id: string; owner: string }[]>`
    select distinct on (r.external_id) r.external_id as id, coalesce(c.merged_into, c.id) as owner
    from imports i join import_rows r on r.import_id = i.id join contacts c on c.id = r.contact_id
    where i.id is distinct from ${importId} and i.status <> 'undone' and i.options #> '{found,orders}' = 'false'
      and r.external_id = any(${ids})
    order by r.external_id, i.id desc`
  return new Map(found.map(({ id, owner }) => [id, owner]))
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
