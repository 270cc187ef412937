import type { Queries, Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { isAway, isConflict } from './refusals.ts'

/** An event that is about nobody when it comes: templates, numbers, accounts, what a store's webhook brought. */
export type NobodysEvent = {
  id: string
  kind: string
  source: string
  payload: unknown
  raw: Buffer | null
  occurredAt: Date
  receivedAt: Date
}

/**
 * What became of it. `contactId`: whom it turned out to be about, so that it goes with the person. `again`: not all of it is
 * done yet; it is taken again. `forget`: its bytes are kept no longer.
 */
export type Handled = {
  contactId?: string | null
  again?: boolean
  forget?: boolean
}

/** Handles several in one transaction; gives what became of each, in their order. `after`: called once it is committed. */
type Handle = (tx: Queries, events: NobodysEvent[]) => Promise<{ handled: Handled[]; after?: () => void }>

export type NobodyDeps = {
  sql: Sql
  newId: NewId
  log: Log
  alert(tx: Queries, kind: string, subject: string, details: Record<string, unknown>): Promise<void>
}

/**
 * `kinds`: only these, or all but these. `most`: a pass ends after so many, so that the caller can look at its watch.
 * `atOnce`: how many share a transaction. `serial`: one process at a time, so that their order is kept.
 */
type Which = {
  kinds: readonly string[]
  only: boolean
  most?: number
  atOnce: number
  serial?: boolean
}

type Row = Omit<NobodysEvent, 'occurredAt' | 'receivedAt'> & {
  attempts: number
  occurredAt: Date | string
  receivedAt: Date | string
}

const mostAttempts = 3
const mostInPass = 200
/** A body may have megabytes: of so many bytes a transaction takes one more event, and no other. */
const mostBytes = 8 * 1024 * 1024

/**
 * Handles events about nobody, oldest first. Those of a transaction that fails are handled again, each in its own, so
 * that one that cannot be handled holds up no other; after three attempts it is set aside and an alert raised. Several
 * processes may do it at once. Gives how many were handled.
 */
export async function handleNobodys(deps: NobodyDeps, which: Which, handle: Handle): Promise<number> {
  const most = which.most ?? mostInPass
  const skip: string[] = []
  let handled = 0
  let alone = 0
  while (handled + skip.length < most) {
    const atOnce = alone > 0 ? 1 : Math.min(which.atOnce, most - handled - skip.length)
    const done = await handleNext(deps, { ...which, atOnce }, skip, handle)
    if (done === 'none') break
    handled += done.handled
    alone = done.failed ? done.failed : alone - 1
  }
  return handled
}

/** `failed`: so many are to be handled each by itself. */
type Done = { handled: number; failed: number }

async function handleNext(
  deps: NobodyDeps,
  which: Which,
  skip: string[],
  handle: Handle,
): Promise<Done | 'none'> {
  let taken: Row[] = []
  try {
    const done = await deps.sql.begin(async (tx) => {
      taken = await take(tx, which, skip)
      if (taken.length === 0) return undefined
      const result = await handle(tx, taken.map(eventOf))
      await settle(tx, taken, result.handled)
      return result
    })
    if (!done) return 'none'
    done.after?.()
    const again = taken.filter((_, n) => done.handled[n]!.again)
    skip.push(...again.map((one) => one.id))
    return { handled: taken.length - again.length, failed: 0 }
  } catch (error) {
    // Ended for the sake of another, or the database was lost: that says nothing of the events.
    if (taken.length === 0 || isAway(error)) throw error
    if (isConflict(error)) return { handled: 0, failed: 0 }
    if (taken.length > 1) return { handled: 0, failed: taken.length }
    skip.push(taken[0]!.id)
    await countAttempt(deps, taken[0]!, error)
    return { handled: 0, failed: 0 }
  }
}

const eventOf = ({ attempts: _, ...row }: Row): NobodysEvent => ({
  ...row,
  occurredAt: new Date(row.occurredAt),
  receivedAt: new Date(row.receivedAt),
})

async function settle(tx: Queries, taken: Row[], handled: Handled[]): Promise<void> {
  const flags = (of: (one: Handled) => boolean | undefined) => handled.map((one) => String(of(one) ?? false))
  await tx`
    update events e set handled_at = case when d.again then null else clock_timestamp() end,
      contact_id = case when d.again then null else d.contact_id end,
      raw = case when d.forget then null else e.raw end
    from unnest(${taken.map((one) => one.id)}::bigint[], ${handled.map((one) => one.contactId ?? null)}::uuid[],
      ${flags((one) => one.again)}::text[]::boolean[], ${flags((one) => one.forget)}::text[]::boolean[])
      as d(id, contact_id, again, forget)
    where e.id = d.id`
}

async function take(
  tx: Queries,
  { kinds, only, atOnce, serial = false }: Which,
  skip: string[],
): Promise<Row[]> {
  if (serial) {
    // What is lost with the database's power is handled again: its events are then unhandled still, and told in their order.
    const [lock] = await tx<{ mine: boolean }[]>`
      select pg_try_advisory_xact_lock(hashtextextended(${`nobodys:${kinds.join()}`}, 0)) as mine,
        set_config('synchronous_commit', 'off', true)`
    if (!lock!.mine) return []
  }
  const rows = await tx<{ id: string; bytes: number }[]>`
    select id, coalesce(octet_length(raw), 0) as bytes from events
    where contact_id is null and handled_at is null and failed_at is null
      and (kind = any(${kinds as string[]}::text[])) = ${only} and id <> all(${skip}::bigint[])
    order by occurred_at, id limit ${atOnce} for update skip locked`
  let bytes = 0
  const fitting = rows.filter((row) => {
    const isFull = bytes > mostBytes
    bytes += row.bytes
    return !isFull
  })
  if (fitting.length === 0) return []
  return tx<Row[]>`
    select id, kind, source, payload, raw, attempts, occurred_at as "occurredAt", received_at as "receivedAt"
    from events where id = any(${fitting.map((row) => row.id)}::bigint[]) order by occurred_at, id`
}

async function countAttempt(
  { sql, log, alert }: NobodyDeps,
  { id, kind, source, attempts }: Row,
  error: unknown,
): Promise<void> {
  const last = attempts + 1 >= mostAttempts
  log.error({ eventId: id, kind, source, err: error, last }, 'event about nobody could not be applied')
  await sql.begin(async (tx) => {
    await tx`
      update events set attempts = attempts + 1, error = ${error instanceof Error ? error.name : 'unknown'},
        failed_at = case when ${last} then clock_timestamp() end
      where id = ${id}`
    if (last) await alert(tx, 'event_failed', id, { kind, source })
  })
}
