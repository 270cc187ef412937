import { createHash } from 'node:crypto'
import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { type Appended, appendIn, appendStatusesIn } from './append.ts'
import type { NewEvent } from './event.ts'
import { isAway, isConflict, isEntrysFault, withPatience } from './refusals.ts'
import type { Batch, Spool } from './spool.ts'
import type { Wake } from './wake.ts'

export type IntakeDeps = { sql: Sql; newId: NewId; log: Log; spool: Spool; wake: Wake }

/**
 * The one way in for what arrives from outside. Resolves once everything given is stored: in Postgres, or, while
 * that is away, on disk. Rejects with `IntakeFull` when too much waits already: the sender must come again.
 */
export type Intake = {
  append(batch: Batch): Promise<void>
  /** Resolves when no more than a handful of requests wait to be stored; at once in quiet times. */
  quiet(): Promise<void>
  /** Moves what was spooled into the database. Returns how many batches. */
  drain(): Promise<number>
  waiting(): number
  close(): Promise<void>
}

export class IntakeFull extends Error {
  constructor() {
    super('More events are waiting to be stored than fit in memory.')
    this.name = 'IntakeFull'
  }
}

/** Two transactions overlap the wait for the disk; more of them would only contend. */
const flushesAtOnce = 2
const mostInBatch = 1000
const mostWaiting = 50_000
/** A database that takes longer than this counts as away: the batch goes to the spool, and storing it again stores nothing. */
const patienceMs = 5_000
const busyAbove = 8
const mostTries = 5

type Waiting = { batch: Batch; done: () => void; failed: (error: unknown) => void }

/**
 * Gathers the requests of the last moments into one transaction: writing each alone costs a commit each, about
 * 2,000 a second at best. A batch starts at once when nothing is being written, so a single message waits for nobody.
 */
export function createIntake(deps: IntakeDeps): Intake {
  let waiting: Waiting[] = []
  let entries = 0
  let running = 0
  let scheduled = false
  let quietly: (() => void)[] = []
  const flights = new Set<Promise<void>>()

  function schedule() {
    if (scheduled || running >= flushesAtOnce || waiting.length === 0) return
    scheduled = true
    // After the sockets that are readable now have been read: their requests travel in the same batch.
    setImmediate(() => {
      scheduled = false
      const taken = take()
      if (taken.length === 0) return
      running++
      const flight = flush(taken).finally(() => {
        running--
        flights.delete(flight)
        settleQuiet()
        schedule()
      })
      flights.add(flight)
      schedule()
    })
  }

  function take(): Waiting[] {
    let size = 0
    let count = 0
    while (count < waiting.length && size < mostInBatch) {
      const { batch } = waiting[count++]!
      size += batch.events.length + batch.statuses.length
    }
    const taken = waiting.slice(0, count)
    waiting = waiting.slice(count)
    entries -= size
    return taken
  }

  async function flush(taken: Waiting[]): Promise<void> {
    const batch = join(taken.map((one) => one.batch))
    try {
      await store(batch)
    } catch (error) {
      if (!isAway(error)) return alone(taken, error)
      try {
        await deps.spool.write(batch)
        deps.log.warn(
          { events: batch.events.length, statuses: batch.statuses.length },
          'database away, events spooled',
        )
      } catch (spoolError) {
        for (const one of taken) one.failed(spoolError)
        return
      }
    }
    for (const one of taken) one.done()
  }

  /** The database refused the batch: each request again by itself, so that one bad entry harms no other. */
  async function alone(taken: Waiting[], error: unknown): Promise<void> {
    for (const one of taken) {
      try {
        await storeSingly(one.batch, error)
        one.done()
      } catch (failure) {
        if (isAway(failure)) await deps.spool.write(one.batch).then(one.done, one.failed)
        else one.failed(failure)
      }
    }
  }

  async function storeSingly(batch: Batch, error: unknown): Promise<void> {
    const size = batch.events.length + batch.statuses.length
    if (size > 1) {
      for (const event of batch.events) await storeOr({ events: [event], statuses: [] })
      for (const status of batch.statuses) await storeOr({ events: [], statuses: [status] })
    } else await storeOr(batch, error)
  }

  async function storeOr(single: Batch, known?: unknown): Promise<void> {
    try {
      await store(single)
    } catch (error) {
      if (isAway(error)) throw error
      if (!isEntrysFault(error)) throw error
      const code = (error as { code?: unknown }).code ?? (known as { code?: unknown } | undefined)?.code
      deps.log.error({ code }, 'event refused by the database, kept as unreadable')
      await store({ events: [unreadable(single, String(code ?? 'unknown'))], statuses: [] })
    }
  }

  /** What was spooled was never seen by the database: one entry that it refuses must not keep the rest on disk. */
  async function storeSpooled(batch: Batch): Promise<void> {
    try {
      await store(batch)
    } catch (error) {
      if (isAway(error)) throw error
      await storeSingly(batch, error)
    }
  }

  async function store(batch: Batch, tries = 1): Promise<void> {
    const work = deps.sql.begin(async (tx) => {
      const [appended, statuses] = await Promise.all([
        appendIn(tx, deps.newId, batch.events),
        appendStatusesIn(tx, batch.statuses),
      ])
      return { appended, statuses }
    })
    try {
      const { appended, statuses } = await withPatience(work, patienceMs)
      announce(appended, statuses)
    } catch (error) {
      if (!isConflict(error) || tries >= mostTries) throw error
      await store(batch, tries + 1)
    }
  }

  function announce(appended: Appended, statuses: number) {
    if (appended.contactIds.length > 0) deps.wake.turns(appended.contactIds)
    if (appended.account) deps.wake.account()
    if (statuses > 0) deps.wake.statuses()
  }

  function settleQuiet() {
    if (entries > busyAbove) return
    const now = quietly
    quietly = []
    for (const resolve of now) resolve()
  }

  return {
    append(batch) {
      const size = batch.events.length + batch.statuses.length
      if (size === 0) return Promise.resolve()
      if (entries + size > mostWaiting) return Promise.reject(new IntakeFull())
      entries += size
      return new Promise((done, failed) => {
        waiting.push({ batch, done, failed })
        schedule()
      })
    },
    quiet: () => (entries <= busyAbove ? Promise.resolve() : new Promise((resolve) => quietly.push(resolve))),
    drain: () => deps.spool.drain(storeSpooled),
    waiting: () => entries,
    async close() {
      while (flights.size > 0 || waiting.length > 0) {
        schedule()
        await Promise.all(flights)
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}

function join(batches: Batch[]): Batch {
  if (batches.length === 1) return batches[0]!
  return { events: batches.flatMap((b) => b.events), statuses: batches.flatMap((b) => b.statuses) }
}

/** Stands in for an entry that Postgres would not take; its bytes are all there, as base64. */
function unreadable(single: Batch, code: string): NewEvent {
  const entry = single.events[0] ?? single.statuses[0]!
  return {
    source: 'unreadable',
    dedupeKey: createHash('sha256').update(JSON.stringify(entry)).digest('hex'),
    kind: 'unreadable',
    channelId: null,
    about: null,
    payload: { code, entry: Buffer.from(JSON.stringify({ ...entry, raw: undefined })).toString('base64') },
    ...(single.events[0]?.raw ? { raw: single.events[0].raw } : {}),
    occurredAt: new Date(),
  }
}
