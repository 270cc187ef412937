import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type postgres from 'postgres'
import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import { appendIn } from '../events/append.ts'
import type { NewEvent } from '../events/event.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Whose } from './people.ts'

/** `country`: the shop's, for phones without one. */
export type CommerceDeps = { sql: Sql; clock: Clock; newId: NewId; wake: Wake; country: string }

/** `occurredAt`: the store's time of the change. `sample`: history of the sample shop, which is no news to anybody. */
export type ApplyOptions = { occurredAt: Date; sample?: boolean }

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
  const changedAt = options.occurredAt > now ? now : options.occurredAt
  const { applied, woken, account } = await deps.sql.begin(async (tx) => {
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
      : [...eventsOf(plan, { id, content, changedAt, before, person }), ...also]
    const appended = await appendIn(tx, deps.newId, events)
    const applied: Applied = { outcome: before ? 'changed' : 'created', id, contactId }
    return { applied, woken: appended.contactIds, account: appended.account }
  })
  if (woken.length > 0) deps.wake.turns(woken)
  if (account) deps.wake.account()
  return applied
}

const outcome = (kind: Applied['outcome'], { id, contactId }: Stored): Applied => ({
  outcome: kind,
  id,
  contactId,
})

type Happened<T> = {
  id: string
  content: T
  changedAt: Date
  before: Stored | undefined
  person: Whose | null
}

function eventsOf<T>(plan: Plan<T>, { id, content, changedAt, before, person }: Happened<T>): NewEvent[] {
  const { noun, store, externalId } = plan
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)
  const event: NewEvent = {
    source: `store:${store}`,
    dedupeKey: `${noun}:${externalId}:${changedAt.toISOString()}:${hash}`,
    kind: `${noun}_updated`,
    channelId: null,
    about: person ? { contactId: person.contactId } : null,
    payload: {
      store,
      externalId,
      [`${noun}Id`]: id,
      created: !before,
      changedAt: changedAt.toISOString(),
      ...plan.payload(content, before?.content as T | undefined),
    },
    occurredAt: changedAt,
  }
  return person?.absorbs ? [event, met(person.contactId, person.absorbs, changedAt)] : [event]
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

export const json = (tx: Queries, value: unknown) => tx.json(value as postgres.JSONValue)
