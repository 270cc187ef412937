import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type postgres from 'postgres'
import type { Clock } from '../clock.ts'
import type { Queries } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { ConsentGiven, NewEvent } from '../events/event.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Whose } from './people.ts'

/** A pool, or a transaction in which what is written belongs: see `inside`. */
type Transactions = { begin<T>(work: (tx: Queries) => Promise<T>): Promise<unknown> }

/** `country`: the shop's, for phones without one. */
export type CommerceDeps = { sql: Transactions; clock: Clock; newId: NewId; wake: Wake; country: string }

/**
 * `occurredAt`: the store's time of the change. `version`: of what is written, where that is older than the change (a
 * parcel moved, and the order is as it was). `sample`: history of the sample shop. `quiet`: history of the shop itself,
 * read when its store was connected. Neither is news to anybody.
 */
export type ApplyOptions = { occurredAt: Date; version?: Date; sample?: boolean; quiet?: boolean }

/** Writes within a transaction of the caller's, who commits it. */
export const inside = (tx: Queries): Transactions => ({ begin: (work) => work(tx) })

/** `stale`: something newer is stored. `unchanged`: it says what is stored already, and no event is written. */
export type Applied = {
  outcome: 'created' | 'changed' | 'unchanged' | 'stale'
  id: string
  contactId: string | null
}

type Noun = 'customer' | 'product' | 'order' | 'cart'

/** What is stored: its content in the shape it was written in. */
export type Stored = { id: string; changedAt: Date; contactId: string | null; content: unknown }

/** How one noun is read, written and told about. Content is plain JSON. */
type Plan<T> = {
  noun: Noun
  store: string
  externalId: string
  /** What to store, given what is stored. */
  content(before: T | undefined): T
  read(tx: Queries): Promise<Stored | undefined>
  whose(tx: Queries): Promise<Whose | null>
  write(
    tx: Queries,
    row: { id: string; contactId: string | null; changedAt: Date; content: T },
  ): Promise<void>
  /** What flows need to know beside the ids: previous and new status and the like. */
  payload(content: T, before: T | undefined): Record<string, unknown>
  /** What was allowed or forbidden with it, that had not been before. */
  consents?(content: T, before: T | undefined): ConsentGiven[]
  /** What else follows from it, in the same transaction. */
  also?(tx: Queries): Promise<NewEvent[]>
}

/**
 * Stores one thing of a store and appends what happened, in one transaction; wakes the turns after it. Writes of
 * one thing follow each other; what is older than what is stored is ignored, so retries may come in any order.
 */
export async function applyPlan<T>(
  deps: CommerceDeps,
  plan: Plan<T>,
  options: ApplyOptions,
): Promise<Applied> {
  // A store whose clock is ahead would otherwise shut out every write until that time has come.
  const now = deps.clock.now()
  const occurredAt = options.occurredAt > now ? now : options.occurredAt
  const changedAt = options.version && options.version < occurredAt ? options.version : occurredAt
  const { applied, woken, account } = (await deps.sql.begin(async (tx): Promise<Written> => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${`${plan.noun}:${plan.store}:${plan.externalId}`}, 0))`
    const before = await plan.read(tx)
    if (before && before.changedAt > changedAt)
      return { applied: outcome('stale', before), woken: [], account: false }
    const content = plan.content(before?.content as T | undefined)
    if (before && isDeepStrictEqual(before.content, plain(content))) {
      return { applied: outcome('unchanged', before), woken: [], account: false }
    }
    // A later write without phone and e-mail (some stores leave them out) takes nothing from its person.
    const person = (await plan.whose(tx)) ?? (before?.contactId ? { contactId: before.contactId } : null)
    const contactId = person?.contactId ?? null
    const id = before?.id ?? deps.newId()
    await plan.write(tx, { id, contactId, changedAt, content })
    const also = (await plan.also?.(tx)) ?? []
    const events = options.sample
      ? []
      : [...eventsOf(plan, { id, content, occurredAt, before, person }, options), ...also]
    const appended = await appendIn(tx, deps.newId, events)
    const applied: Applied = { outcome: before ? 'changed' : 'created', id, contactId }
    return { applied, woken: appended.contactIds, account: appended.account }
  })) as Written
  if (woken.length > 0) deps.wake.turns(woken)
  if (account) deps.wake.account()
  return applied
}

type Written = { applied: Applied; woken: string[]; account: boolean }

const outcome = (kind: Applied['outcome'], { id, contactId }: Stored): Applied => ({
  outcome: kind,
  id,
  contactId,
})

type Happened<T> = {
  id: string
  content: T
  occurredAt: Date
  before: Stored | undefined
  person: Whose | null
}

function eventsOf<T>(
  plan: Plan<T>,
  { id, content, occurredAt, before, person }: Happened<T>,
  { quiet }: ApplyOptions,
): NewEvent[] {
  const { noun, store, externalId } = plan
  const consents = person ? (plan.consents?.(content, before?.content as T | undefined) ?? []) : []
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
  const event: NewEvent = {
    source: `store:${store}`,
    dedupeKey: `${noun}:${externalId}:${occurredAt.toISOString()}:${hash}`,
    kind: `${noun}_updated`,
    channelId: null,
    about: person ? { contactId: person.contactId } : null,
    payload: {
      store,
      externalId,
      [`${noun}Id`]: id,
      created: !before,
      changedAt: occurredAt.toISOString(),
      ...plan.payload(content, before?.content as T | undefined),
    },
    occurredAt,
    consents,
  }
  const told = quiet && consents.length === 0 ? [] : [event]
  return person?.absorbs ? [...told, met(person.contactId, person.absorbs, occurredAt)] : told
}

/** Two contacts turned out to be one person; the turn of the one that stays merges them. */
function met(survivor: string, other: string, occurredAt: Date): NewEvent {
  return {
    source: 'contacts',
    dedupeKey: `met:${[survivor, other].sort().join(':')}`,
    kind: 'identities_met',
    channelId: null,
    about: { contactId: survivor },
    payload: { other },
    occurredAt,
  }
}

/** As it comes back from a jsonb column: without what is undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Those that had not been said before: a store repeats what somebody said years ago with each change of their name. */
export function newConsents(now: ConsentGiven[] = [], before: ConsentGiven[] = []): ConsentGiven[] {
  return now.filter((one) => !before.some((said) => isDeepStrictEqual(said, one)))
}

export const json = (tx: Queries, value: unknown) => tx.json(value as postgres.JSONValue)
