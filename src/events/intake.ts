import { createHash } from 'node:crypto'
import type { Sql } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { metrics } from '../metrics.ts'
import { type Appended, appendNow } from './append.ts'
import { createBatcher, type Waiting } from './batcher.ts'
import type { NewEvent, NewStatus } from './event.ts'
import { isAway, isConflict, isEntrysFault, withPatience } from './refusals.ts'
import type { Batch, Spool } from './spool.ts'
import type { Wake } from './wake.ts'

/** Whose turn it is by what was said of messages, and how many statuses wait for their message. */
export type Heard = { matched: number; contactIds: string[]; waiting: number }

export type IntakeDeps = {
  sql: Sql
  newId: NewId
  log: Log
  spool: Spool
  wake: Wake
  /** Stores statuses, in one transaction. */
  hear: (statuses: NewStatus[]) => Promise<Heard>
}

/**
 * The one way in for what arrives from outside. Resolves once everything given is stored: in Postgres, or, while
 * that is away, on disk. Rejects with `IntakeFull` when too much waits already: the sender must come again.
 */
export type Intake = {
  append(batch: Batch): Promise<void>
  /** Resolves when few requests wait to be stored; at once in quiet times. */
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

/** Two batches overlap the wait for the disk; more of them would only contend. */
const batchesAtOnce = 2
/**
 * Nobody waits for news of what was sent as one waits for an answer, a hundred of them cost little more than twenty, and
 * two batches at once would wait for each other's messages.
 */
const statusesEveryMs = 100
const mostInBatch = 1000
const mostWaiting = 50_000
/** A database that takes longer than this counts as away: the batch goes to the spool, and storing it again stores nothing. */
const patienceMs = 5_000
/** More waiting than this, and turns make way. */
const busyAbove = 32
const mostTries = 5

const sizeOf = ({ events, statuses }: Batch) => events.length + statuses.length

/** So many bytes of a request weigh as much as an entry: a store's order may have megabytes, and a thousand of them would not fit. */
const bytesAsOne = 16 * 1024
const weightOf = (batch: Batch) =>
  batch.events.reduce((sum, { raw }) => sum + Math.floor((raw?.length ?? 0) / bytesAsOne), sizeOf(batch))

/**
 * Gathers the requests of the last moments into one batch: writing each alone costs a commit each, about 2,000 a
 * second at best. Statuses travel apart from messages: they need no look-up of people, and there are three of
 * them for each message.
 */
export function createIntake(deps: IntakeDeps): Intake {
  let entries = 0
  let quietly: (() => void)[] = []
  const options = { sizeOf: weightOf, most: mostInBatch, atOnce: batchesAtOnce, write }
  const batchers = {
    events: createBatcher<Batch>(options),
    statuses: createBatcher<Batch>({ ...options, atOnce: 1, everyMs: statusesEveryMs }),
  }

  async function write(taken: Waiting<Batch>[]): Promise<void> {
    tellQuiet()
    const batch = join(taken.map((one) => one.item))
    try {
      await store(batch).catch((error) => {
        if (!isAway(error)) throw error
        return spool(batch)
      })
    } catch (error) {
      await alone(taken, error)
      return
    }
    for (const one of taken) one.done()
  }

  async function spool(batch: Batch): Promise<void> {
    await deps.spool.write(batch)
    metrics.spooled.inc()
    deps.log.warn(
      { events: batch.events.length, statuses: batch.statuses.length },
      'database away, events spooled',
    )
  }

  /** The database refused the batch: each request again by itself, so that one bad entry harms no other. */
  async function alone(taken: Waiting<Batch>[], error: unknown): Promise<void> {
    for (const { item, done, failed } of taken) {
      await storeSingly(item, error)
        .catch((failure) => {
          if (!isAway(failure)) throw failure
          return spool(item)
        })
        .then(done, failed)
    }
  }

  async function storeSingly(batch: Batch, error: unknown): Promise<void> {
    if (sizeOf(batch) > 1) {
      for (const event of batch.events) await storeOr({ events: [event], statuses: [] })
      for (const status of batch.statuses) await storeOr({ events: [], statuses: [status] })
    } else await storeOr(batch, error)
  }

  async function storeOr(single: Batch, known?: unknown): Promise<void> {
    try {
      await store(single)
    } catch (error) {
      if (isAway(error) || !isEntrysFault(error)) throw error
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

  /** Not one transaction: what of it is stored when it fails is stored once, however often it is tried again. */
  async function store(batch: Batch, tries = 1): Promise<void> {
    const work = Promise.all([appendNow(deps.sql, deps.newId, batch.events), deps.hear(batch.statuses)])
    try {
      const [appended, heard] = await withPatience(work, patienceMs)
      announce(appended, heard)
    } catch (error) {
      if (!isConflict(error) || tries >= mostTries) throw error
      await store(batch, tries + 1)
    }
  }

  function announce(appended: Appended, heard: Heard) {
    metrics.received.inc(appended.stored)
    metrics.statuses.inc(heard.matched)
    const turns = [...appended.contactIds, ...heard.contactIds]
    if (turns.length > 0) deps.wake.turns(turns)
    if (appended.account) deps.wake.account()
    if (heard.waiting > 0) deps.wake.statuses()
  }

  const waiting = () => batchers.events.waiting() + batchers.statuses.waiting()

  function tellQuiet() {
    if (waiting() > busyAbove) return
    const now = quietly
    quietly = []
    for (const resolve of now) resolve()
  }

  return {
    async append(batch) {
      if (sizeOf(batch) === 0) return
      const size = weightOf(batch)
      if (entries + size > mostWaiting) throw new IntakeFull()
      entries += size
      try {
        await (batch.events.length > 0 ? batchers.events : batchers.statuses).add(batch)
      } finally {
        entries -= size
        tellQuiet()
      }
    },
    quiet: () =>
      waiting() <= busyAbove ? Promise.resolve() : new Promise((resolve) => quietly.push(resolve)),
    drain: () => deps.spool.drain(storeSpooled),
    waiting: () => entries,
    async close() {
      await Promise.all([batchers.events.settled(), batchers.statuses.settled()])
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
