import type { Sql } from '../../db/client.ts'
import { isConflict, isEntrysFault } from '../../events/refusals.ts'
import type { Log } from '../../log.ts'
import {
  type Connection,
  type Fact,
  type Noun,
  type Store,
  type StoreApi,
  StoreError,
} from '../../stores/store.ts'
import { json } from '../write.ts'
import { applyFacts } from './apply-facts.ts'
import type { Connections } from './connections.ts'
import type { ConnectDeps, FactTold } from './fact.ts'
import { gatherWakes } from './gather-wakes.ts'
import { readAhead } from './read-ahead.ts'
import type { Cursor, NounCursor } from './stores.ts'

export type ReconcileDeps = Omit<ConnectDeps, 'sql'> & {
  sql: Sql
  log: Log
  stores: Record<string, Store>
  connections: Pick<Connections, 'connectionOf' | 'refresh'>
  /** Closes the alert that it could not be read. */
  resolve(kind: string, subject: string): Promise<void>
  /** Waits so long, or until we stop. */
  wait(ms: number): Promise<void>
  stopping(): boolean
}

/** Webhooks are lost now and then, and a store takes them away that fail: so often it is asked what changed. */
const everyMinutes = 15
/** What changed while the last look began may have been written after it: so far back the next one begins. */
const overlapMs = 5 * 60_000
/** A process that died is forgotten after so long; each page renews it. */
const leaseMinutes = 3
/** History: it is stored, and no event says so. */
const newsMs = 24 * 3_600_000
/** So many failures in a row, some two hours, and somebody is told. */
const failuresToTell = 6
/** So many facts are read ahead of those that are being written; they go into one transaction. */
const mostAhead = 250

type Due = { id: string; kind: string; cursor: Cursor; backfilled: boolean; failures: number; lease: string }

/**
 * Reads what changed in every store that is due, page by page; the first time, all there is. The place is kept after
 * what was read up to it is written, so a process that dies costs a few pages, which are read again. Several processes may run it at once. Gives how many stores were
 * looked at.
 */
export async function reconcileStores(deps: ReconcileDeps): Promise<number> {
  let looked = 0
  while (!deps.stopping()) {
    const due = await take(deps)
    if (!due) break
    looked++
    await reconcile(deps, due)
  }
  return looked
}

async function take({ sql }: ReconcileDeps): Promise<Due | undefined> {
  const [row] = await sql<Due[]>`
    update stores set running_until = clock_timestamp() + make_interval(mins => ${leaseMinutes})
    where id = (
      select id from stores
      where due_at <= clock_timestamp()
        and (running_until is null or running_until < clock_timestamp())
      order by due_at limit 1 for update skip locked)
    returning id, kind, cursor, backfilled_at is not null as backfilled, failures, running_until::text as lease`
  return row
}

async function reconcile(deps: ReconcileDeps, due: Due): Promise<void> {
  const api = deps.stores[due.kind]?.api
  let connection = deps.connections.connectionOf(due.kind)
  if (!connection) {
    // Connected this very second: it is due at once, and what is held here is older.
    await deps.connections.refresh()
    connection = deps.connections.connectionOf(due.kind)
  }
  if (!api || !connection) return later(deps, due, 60, 'Its credentials are not known here.')
  try {
    const done = await readAll(deps, due, api, connection)
    if (done) await finish(deps, due)
    else await giveBack(deps, due)
  } catch (error) {
    if (!(error instanceof StoreError)) {
      await giveBack(deps, due)
      throw error
    }
    await postpone(deps, due, error)
  }
}

/** False where it was stopped, or another process has it now. */
async function readAll(
  deps: ReconcileDeps,
  due: Due,
  api: StoreApi,
  connection: Connection,
): Promise<boolean> {
  const isOver = api.nouns.every((noun) => due.cursor[noun]?.finished)
  if (isOver) due.cursor = Object.fromEntries(api.nouns.map((noun) => [noun, again(due.cursor[noun]!)]))
  for (const noun of api.nouns) {
    const pages = readAhead(pagesOf(deps, due, api, connection, noun), {
      most: mostAhead,
      sizeOf: ({ facts }) => facts.length,
    })
    for await (const read of pages) {
      const facts = read.flatMap((page) => page.facts)
      // A noun may have come to be read later than the others.
      const isPast = !due.backfilled || !due.cursor[noun]?.since
      await applyPages(deps, due, facts, isPast)
      due.cursor[noun] = read.at(-1)!.place
      if (!(await keepPlace(deps, due))) return false
    }
    if (!due.cursor[noun]?.finished) return false
  }
  return true
}

/** The next look at what was read to its end. */
const again = ({ startedAt, since, refused = false }: NounCursor): NounCursor => ({
  // What was refused has not been read.
  since: refused ? since : new Date(Date.parse(startedAt) - overlapMs).toISOString(),
  refused,
  page: null,
  startedAt: '',
  done: 0,
  total: null,
  finished: false,
})

/** Pages from a place on, each with the place that is reached with it; none more once it is stopped. */
async function* pagesOf(
  deps: ReconcileDeps,
  { kind, cursor }: Due,
  api: StoreApi,
  connection: Connection,
  noun: Noun,
): AsyncGenerator<{ facts: Fact[]; place: NounCursor }> {
  let at: NounCursor = cursor[noun] ?? {
    since: null,
    page: null,
    startedAt: '',
    done: 0,
    total: null,
    finished: false,
  }
  while (!at.finished) {
    if (deps.stopping()) return
    const startedAt = at.startedAt || deps.clock.now().toISOString()
    const since = at.since === null ? null : new Date(at.since)
    const asked = { noun, since, page: at.page }
    const { facts, next, total, waitMs, refused = false } = await api.changes(connection, asked)
    if (refused && !at.refused)
      deps.log.warn({ store: kind, noun }, 'store does not let this be read: all else is')
    at = {
      since: at.since,
      page: next,
      startedAt,
      done: at.done + facts.filter((fact) => fact.kind !== 'product_gone').length,
      total: at.total ?? total,
      finished: next === null,
      refused,
    }
    yield { facts, place: at }
    if (waitMs) await deps.wait(waitMs)
  }
}

/** All in one transaction; where something of it cannot be stored, each in its own. */
async function applyPages(deps: ReconcileDeps, due: Due, facts: Fact[], isPast: boolean): Promise<void> {
  const now = deps.clock.now().getTime()
  const told = facts.map((fact) => ({
    fact,
    quiet: isPast && (!('at' in fact) || now - fact.at.getTime() > newsMs),
  }))
  try {
    await apply(deps, due, told)
  } catch (error) {
    if (!isConflict(error) && !isEntrysFault(error)) throw error
    for (const one of told) await applyOne(deps, due, one)
  }
}

async function apply(deps: ReconcileDeps, due: Due, told: FactTold[]): Promise<void> {
  const wakes = gatherWakes()
  await deps.sql.begin((tx) => applyFacts(tx, { ...deps, wake: wakes.wake }, due.kind, told))
  wakes.pass(deps.wake)
}

/** One that cannot be stored holds up no other, and is told of. */
async function applyOne(deps: ReconcileDeps, due: Due, told: FactTold): Promise<void> {
  try {
    await apply(deps, due, [told])
  } catch (error) {
    if (isConflict(error)) return applyOne(deps, due, told)
    if (!isEntrysFault(error)) throw error
    const { kind } = told.fact
    deps.log.error({ store: due.kind, kind, err: error }, 'fact of a store could not be applied')
    await deps.sql.begin((tx) => deps.alert(tx, 'store_unreadable', due.kind, { kind }))
  }
}

/** Text on its way there and back: as a Date it would lose its microseconds. Written only while the lease is ours: two processes must not move one place. */
async function keepPlace({ sql }: ReconcileDeps, due: Due): Promise<boolean> {
  const [row] = await sql<{ lease: string }[]>`
    update stores set cursor = ${json(sql, due.cursor)},
      running_until = clock_timestamp() + make_interval(mins => ${leaseMinutes})
    where id = ${due.id} and running_until = ${due.lease}::text::timestamptz
    returning running_until::text as lease`
  if (!row) return false
  due.lease = row.lease
  return true
}

async function finish({ sql, clock, resolve }: ReconcileDeps, due: Due): Promise<void> {
  await resolve('store_unreachable', due.kind)
  await sql`
    update stores set backfilled_at = coalesce(backfilled_at, ${clock.now()}), reconciled_at = ${clock.now()},
      due_at = clock_timestamp() + make_interval(mins => ${everyMinutes}), running_until = null, failures = 0, reason = null
    where id = ${due.id} and running_until = ${due.lease}::text::timestamptz`
}

async function giveBack({ sql }: ReconcileDeps, due: Due): Promise<void> {
  await sql`update stores set running_until = null where id = ${due.id} and running_until = ${due.lease}::text::timestamptz`
}

/** Waiting because it was asked for is no failure. Whatever needs somebody is looked at again each hour: they may have mended it. */
async function postpone(deps: ReconcileDeps, due: Due, error: StoreError): Promise<void> {
  deps.log.warn({ store: due.kind, fault: error.fault }, 'store could not be read')
  if (error.fault === 'throttled') return later(deps, due, (error.retryAfterMs ?? 10_000) / 1000, null)
  const failures = due.failures + 1
  const needsSomebody = error.fault !== 'away'
  const seconds = needsSomebody
    ? 3600
    : Math.max(Math.min(15 * 2 ** due.failures, 3600), (error.retryAfterMs ?? 0) / 1000)
  if (needsSomebody || failures === failuresToTell) {
    await deps.sql.begin((tx) => deps.alert(tx, 'store_unreachable', due.kind, { reason: error.message }))
  }
  await later(deps, due, seconds, error.message, failures)
}

async function later(
  { sql }: ReconcileDeps,
  due: Due,
  seconds: number,
  reason: string | null,
  failures = due.failures,
): Promise<void> {
  await sql`
    update stores set due_at = clock_timestamp() + make_interval(secs => ${seconds}), running_until = null,
      reason = ${reason}, failures = ${failures}
    where id = ${due.id} and running_until = ${due.lease}::text::timestamptz`
}
