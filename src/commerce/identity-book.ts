import type { Queries } from '../db/client.ts'
import { restoreOptOuts } from '../events/kept-opt-outs.ts'
import type { NewId } from '../ids.ts'

export type Known = { kind: string; value: string }
type NewContact = { name: string | null; country: string | null; sample: boolean }

const key = ({ kind, value }: Known) => `${kind}\n${value}`

/**
 * Whose identities are, as read once for many questions; what is claimed meanwhile is seen by the next question and
 * written at the end.
 */
export type IdentityBook = {
  owner(identity: Known | null): string | undefined
  /** Whether they can be written to. */
  hasPhone(contactId: string): boolean
  claim(contactId: string, identities: Known[]): void
  make(contact: NewContact, identities: Known[]): string
  /** Whether they are made here, or known by something new. */
  isNew(contactId: string): boolean
  /** Writes what was claimed and made. False, and nothing is written, where somebody else was faster with one of them. */
  write(): Promise<boolean>
}

export async function openIdentityBook(
  tx: Queries,
  newId: NewId,
  identities: Known[],
): Promise<IdentityBook> {
  const owners = new Map<string, string>()
  const phones = new Set<string>()
  for (const row of await read(tx, identities)) {
    owners.set(key(row), row.owner)
    if (row.has_phone) phones.add(row.owner)
  }
  const claimed = new Map<string, Known & { contactId: string }>()
  const news = new Set<string>()
  const made: (NewContact & { id: string })[] = []
  const book: IdentityBook = {
    owner: (identity) => (identity === null ? undefined : owners.get(key(identity))),
    hasPhone: (contactId) => phones.has(contactId),
    claim(contactId, taken) {
      if (taken.length > 0) news.add(contactId)
      for (const identity of taken) {
        owners.set(key(identity), contactId)
        claimed.set(key(identity), { ...identity, contactId })
        if (identity.kind === 'phone') phones.add(contactId)
      }
    },
    make(contact, taken) {
      const id = newId()
      made.push({ ...contact, id })
      book.claim(id, taken)
      return id
    },
    isNew: (contactId) => news.has(contactId),
    async write() {
      if (claimed.size > 0 && !(await writeIdentities(tx, claimed))) return false
      if (made.length > 0) await writeContacts(tx, made)
      if (claimed.size > 0) await restoreOptOuts(tx, [...news])
      return true
    },
  }
  return book
}

function read(tx: Queries, identities: Known[]) {
  const once = [...new Map(identities.map((one) => [key(one), one])).values()]
  return tx<(Known & { owner: string; has_phone: boolean })[]>`
    select i.kind, i.value, coalesce(c.merged_into, i.contact_id) as owner, exists (
      select from contact_identities p
      where p.contact_id = coalesce(c.merged_into, i.contact_id) and p.kind in ('phone', 'wa_user')) as has_phone
    from unnest(${once.map((one) => one.kind)}::text[], ${once.map((one) => one.value)}::text[]) as w(kind, value)
    join contact_identities i on i.kind = w.kind and i.value = w.value
    left join contacts c on c.id = i.contact_id`
}

/** Sorted, so that two transactions wait for each other and never for good. */
async function writeIdentities(
  tx: Queries,
  claimed: Map<string, Known & { contactId: string }>,
): Promise<boolean> {
  const sorted = [...claimed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  const written = await tx<{ id: string }[]>`
    insert into contact_identities (contact_id, kind, value)
    select * from unnest(${sorted.map((one) => one.contactId)}::uuid[], ${sorted.map((one) => one.kind)}::text[],
      ${sorted.map((one) => one.value)}::text[])
    on conflict (kind, value) do nothing
    returning id`
  if (written.length === sorted.length) return true
  await tx`delete from contact_identities where id = any(${written.map((row) => row.id)}::bigint[])`
  return false
}

async function writeContacts(tx: Queries, made: (NewContact & { id: string })[]): Promise<void> {
  await tx`
    insert into contacts (id, name, country, sample)
    select * from unnest(${made.map((one) => one.id)}::uuid[], ${made.map((one) => one.name)}::text[],
      ${made.map((one) => one.country)}::text[], ${made.map((one) => String(one.sample))}::text[]::boolean[])`
}
