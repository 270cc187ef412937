import type { Identity } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { restoreOptOuts } from './kept-opt-outs.ts'
import { asStored, storedAs } from './phone-lines.ts'

/** Whoever has one of these identities. */
export type Person = { identities: Identity[]; name?: string; sample?: boolean }

export type Resolved = {
  /** The contact of each person, in their order. */
  contactIds: string[]
  /** Contacts that turned out to be one person: somebody came with identities of both. Not yet merged. */
  met: { survivor: string; other: string; identity: Identity }[]
}

/** Those of whom the identities are written; the rest is written by whoever waits for `written`. */
export type Named = Resolved & { written(): Promise<unknown> }

/** The contact of each identity, by its `key`. */
export type Owners = Map<string, string>

const key = (identity: Identity) => `${identity.kind}\n${identity.value}`

/** As `namePeople`, and writes all of it. */
export async function resolvePeople(tx: Queries, newId: NewId, people: Person[]): Promise<Resolved> {
  const { written, ...resolved } = await namePeople(tx, newId, people)
  await written()
  return resolved
}

/**
 * Finds or makes the contact of each person. Identities not yet known are joined to the contact that the
 * person's other identities belong to; a phone that has two spellings is one line, under whichever it is known. Safe
 * against others doing the same at the same time: identities are written in sorted order, so that two transactions
 * wait for each other instead of deadlocking.
 * @param known what `ownersOf` found a moment ago
 */
export async function namePeople(tx: Queries, newId: NewId, given: Person[], known?: Owners): Promise<Named> {
  const owners = known ?? (await ownersOf(tx, given))
  const people = given.map((person) => ({ ...person, identities: spelt(person, owners) }))

  const created = new Map<string, Person>()
  const unknown = new Map<string, Identity>()
  for (const person of people) {
    const known = person.identities.find((identity) => owners.has(key(identity)))
    const contactId = known ? owners.get(key(known))! : newId()
    if (!known) created.set(contactId, person)
    for (const identity of person.identities) {
      if (owners.has(key(identity))) continue
      owners.set(key(identity), contactId)
      unknown.set(key(identity), identity)
    }
  }

  if (unknown.size > 0) await writeIdentities(tx, unknown, owners, created)
  const written = () =>
    Promise.all([
      created.size > 0 && writeContacts(tx, created),
      unknown.size > 0 && restoreOptOuts(tx, [...new Set([...unknown.keys()].map((k) => owners.get(k)!))]),
    ])

  const met: Resolved['met'] = []
  const contactIds = people.map((person) => {
    const survivor = owners.get(key(person.identities[0]!))!
    for (const identity of person.identities.slice(1)) {
      const other = owners.get(key(identity))!
      if (other !== survivor) met.push({ survivor, other, identity })
    }
    return survivor
  })
  return { contactIds, met, written }
}

/**
 * The contacts of people of whom nothing is new: every identity is known, and each person's belong together.
 * Null where that is not so, and somebody has to write.
 */
export function knownPeople(people: Person[], owners: Owners): string[] | null {
  const contactIds: string[] = []
  for (const person of people) {
    const [first, ...others] = new Set(spelt(person, owners).map((identity) => owners.get(key(identity))))
    if (first === undefined || others.length > 0) return null
    contactIds.push(first)
  }
  return contactIds
}

/** The contacts that have any of these people's identities, under each. */
export async function ownersOf(tx: Queries, people: Person[]): Promise<Owners> {
  const owners: Owners = new Map()
  const wanted = new Map(
    people.flatMap((person) => person.identities.flatMap(storedAs)).map((one) => [key(one), one]),
  )
  await readOwners(tx, [...wanted.values()], owners)
  return owners
}

/** A person's identities as they are to be stored, and those that are stored otherwise. */
function spelt({ identities }: Person, owners: Owners): Identity[] {
  const others = identities.flatMap((one) => storedAs(one).slice(1)).filter((one) => owners.has(key(one)))
  return [...identities.map(asStored), ...others]
}

async function readOwners(tx: Queries, identities: Identity[], owners: Owners): Promise<void> {
  if (identities.length === 0) return
  const rows = await tx<{ kind: string; value: string; contact_id: string }[]>`
    select i.kind, i.value, i.contact_id
    from unnest(${identities.map((i) => i.kind)}::text[], ${identities.map((i) => i.value)}::text[]) as w(kind, value)
    join contact_identities i on i.kind = w.kind and i.value = w.value`
  for (const row of rows) owners.set(`${row.kind}\n${row.value}`, row.contact_id)
}

/** Writes what nobody has; where somebody was faster, theirs holds and the contact made here is given up. */
async function writeIdentities(
  tx: Queries,
  unknown: Map<string, Identity>,
  owners: Owners,
  created: Map<string, Person>,
): Promise<void> {
  const sorted = [...unknown.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
  const written = await tx<{ kind: string; value: string }[]>`
    insert into contact_identities (contact_id, kind, value)
    select * from unnest(
      ${sorted.map(([k]) => owners.get(k)!)}::uuid[],
      ${sorted.map(([, i]) => i.kind)}::text[],
      ${sorted.map(([, i]) => i.value)}::text[])
    on conflict (kind, value) do nothing
    returning kind, value`
  if (written.length === sorted.length) return

  const ours = new Set(written.map((row) => `${row.kind}\n${row.value}`))
  const lost = sorted.filter(([k]) => !ours.has(k))
  const theirs: Owners = new Map()
  await readOwners(
    tx,
    lost.map(([, identity]) => identity),
    theirs,
  )
  for (const [k] of lost) {
    const mine = owners.get(k)!
    const other = theirs.get(k)!
    owners.set(k, other)
    // A contact made here loses to the one that stands: what else was written for it follows.
    if (!created.delete(mine)) continue
    for (const [k2, owner] of owners) if (owner === mine) owners.set(k2, other)
    await tx`update contact_identities set contact_id = ${other} where contact_id = ${mine}`
  }
}

async function writeContacts(tx: Queries, created: Map<string, Person>): Promise<void> {
  const rows = [...created]
  await tx`
    insert into contacts (id, name, sample)
    select * from unnest(
      ${rows.map(([id]) => id)}::uuid[],
      ${rows.map(([, person]) => person.name ?? null)}::text[],
      ${rows.map(([, person]) => String(person.sample ?? false))}::text[]::boolean[])`
}
