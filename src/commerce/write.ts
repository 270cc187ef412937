import { isDeepStrictEqual } from 'node:util'
import type postgres from 'postgres'
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { ConsentGiven } from '../events/event.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { eventsOf } from './happened.ts'
import { keepRefusals } from './keep-refusals.ts'
import { type Whose, whoseAll } from './people.ts'
import type { Applied, ApplyOptions, Row, Stored, Table, Thing } from './thing.ts'

/** A pool, or a transaction in which what is written belongs: see `inside`. */
type Transactions = { begin<T>(work: (tx: Queries) => Promise<T>): Promise<unknown> }

/** `country`: the shop's, for phones without one. */
export type CommerceDeps = { sql: Transactions; clock: Clock; newId: NewId; wake: Wake; country: string }

/** Writes within a transaction of the caller's, who commits it. */
export const inside = (tx: Queries): Transactions => ({ begin: (work) => work(tx) })

/**
 * Stores things of a store, each of them once in a call, and appends what happened, in one transaction; wakes the turns
 * after it. Writes of one thing follow each other; what is older than what is stored is ignored, so retries may come in
 * any order. Gives what became of each, in their order.
 */
export async function applyAll<T>(
  deps: CommerceDeps,
  table: Table<T>,
  store: string,
  things: Thing<T>[],
): Promise<Applied[]> {
  if (things.length === 0) return []
  const work = (tx: Queries) => writeAll(tx, deps, table, store, things)
  const { applied, woken, account } = (await deps.sql.begin(work)) as Written
  if (woken.length > 0) deps.wake.turns(woken)
  if (account) deps.wake.account()
  return applied
}

type Written = { applied: Applied[]; woken: string[]; account: boolean }

async function writeAll<T>(
  tx: Queries,
  deps: CommerceDeps,
  table: Table<T>,
  store: string,
  things: Thing<T>[],
): Promise<Written> {
  const { noun } = table
  const ids = things.map((one) => one.externalId)
  await lockAll(
    tx,
    ids.map((id) => `${noun}:${store}:${id}`),
  )
  const stored = await table.read(tx, store, ids)
  const known = await table.known?.(tx, store, ids)
  const now = deps.clock.now()
  const read = things.map((one) =>
    compare(table, one, stored.get(one.externalId), known?.get(one.externalId), now),
  )
  const news = read.filter((one) => one.outcome === 'created' || one.outcome === 'changed')
  const retold = news.flatMap(({ thing: { externalId }, stored, content: now }) =>
    stored?.contactId ? [{ externalId, contactId: stored.contactId, before: stored.content, now }] : [],
  )
  if (retold.length > 0) await table.letGo?.(tx, store, retold, deps.country)
  const people = await whoseAll(
    tx,
    { ...deps, store },
    news.map((one) => one.thing.person),
  )
  const rows = news.map((one, n): Row<T> & Compared<T> & { person: Whose | null } => {
    // A later write without phone and e-mail (some stores leave them out) takes nothing from its person.
    const person = people[n] ?? (one.stored?.contactId ? { contactId: one.stored.contactId } : null)
    return {
      ...one,
      id: one.stored?.id ?? deps.newId(),
      externalId: one.thing.externalId,
      sample: one.thing.options.sample ?? false,
      quiet: one.thing.options.quiet ?? false,
      contactId: person?.contactId ?? null,
      leftBy: leftBy(one.stored?.contactId ?? null, person),
      before: one.stored?.content,
      person,
    }
  })
  if (rows.length > 0) await table.write(tx, deps.newId, store, rows.toSorted(byId))
  const also = rows.length > 0 ? ((await table.also?.(tx, store, rows, deps.country)) ?? []) : []
  const told = rows.map((row) => ({ row, events: row.sample ? [] : eventsOf(noun, store, { ...row, now }) }))
  const appended = await appendIn(tx, deps.newId, [...told.flatMap((one) => one.events), ...also])
  const said = told.flatMap(({ row: { thing, person }, events }) =>
    events.map((event) => ({
      event,
      customerId: thing.person?.person.externalId || null,
      isFound: Boolean(person?.isNew || person?.absorbs || person?.isDoubtful),
    })),
  )
  await keepRefusals(tx, store, said, now)
  const written = new Map(rows.map(({ externalId, id, contactId }) => [externalId, { id, contactId }]))
  const applied = read.map(({ outcome, thing, stored }): Applied => {
    const { id, contactId } = written.get(thing.externalId) ?? stored!
    return { outcome, id, contactId }
  })
  return { applied, woken: appended.contactIds, account: appended.account }
}

/** Where two turn out to be one person it is theirs as before. */
const leftBy = (before: string | null, person: Whose | null): string | null =>
  person && before !== person.contactId && before !== (person.absorbs ?? null) ? before : null

const byId = (a: { externalId: string }, b: { externalId: string }) => (a.externalId < b.externalId ? -1 : 1)

/** Held until the transaction ends; sorted, so that two who want the same wait for each other and never for good. */
export async function lockAll(tx: Queries, names: string[]): Promise<void> {
  await tx`
    select pg_advisory_xact_lock(lock) from (
      select distinct hashtextextended(name, 0) as lock from unnest(${names}::text[]) as n(name) order by lock
    ) sorted`
}

type Compared<T> = {
  outcome: Applied['outcome']
  thing: Thing<T>
  stored: Stored<T> | undefined
  content: T
  occurredAt: Date
  changedAt: Date
}

function compare<T>(
  { isActive }: Table<T>,
  thing: Thing<T>,
  stored: Stored<T> | undefined,
  known: string | undefined,
  now: Date,
): Compared<T> {
  const times = timesOf(thing.options, now)
  const content = thing.content(stored?.content, known)
  const isAgain = (stored: Stored<T>) =>
    isDeepStrictEqual(stored.content, plain(content)) &&
    !(times.changedAt > stored.changedAt && isActive?.(content))
  const outcome = !stored
    ? 'created'
    : stored.changedAt > times.changedAt
      ? 'stale'
      : isAgain(stored)
        ? 'unchanged'
        : 'changed'
  return { outcome, thing, stored, content, ...times }
}

/** A store whose clock is ahead would otherwise shut out every write until that time has come. */
function timesOf(options: ApplyOptions, now: Date): { occurredAt: Date; changedAt: Date } {
  const occurredAt = options.occurredAt > now ? now : options.occurredAt
  const isOlder = options.version && options.version < occurredAt
  return { occurredAt, changedAt: isOlder ? options.version! : occurredAt }
}

/** As it comes back from a jsonb column: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Those that had not been said before: a store repeats what somebody said years ago with each change of their name. */
export function newConsents(now: ConsentGiven[] = [], before: ConsentGiven[] = []): ConsentGiven[] {
  return now.filter((one) => !before.some((said) => isDeepStrictEqual(said, one)))
}

export const json = (tx: Queries, value: unknown) => tx.json(value as postgres.JSONValue)

/** A row as read: its content, and what every row has. */
export type StoredRow = {
  id: string
  external_id: string
  changed_at: Date | string
  contact_id?: string | null
}

/** Rows as read, by the store's ids. */
export function storedBy<C extends object>(rows: (C & StoredRow)[]): Map<string, Stored<C>> {
  return new Map(
    rows.map(({ id, external_id, changed_at, contact_id, ...content }) => [
      external_id,
      {
        id,
        changedAt: new Date(changed_at),
        contactId: contact_id ?? null,
        content: content as unknown as C,
      },
    ]),
  )
}

/** Rows for `jsonb_to_recordset`, as text: the pools differ in how they write JSON. */
export const recordset = <T extends object>(rows: Row<T>[]) =>
  JSON.stringify(
    rows.map(({ id, externalId, changedAt, sample, contactId, content }) => ({
      ...content,
      id,
      externalId,
      changedAt,
      sample,
      contactId,
    })),
  )
