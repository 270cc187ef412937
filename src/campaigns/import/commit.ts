import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock } from '../../clock.ts'
import { isConnectionLost, type Queries, type Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import type { FileConsent } from './consent.ts'
import { decide } from './decide.ts'
import { type Known, lookUp } from './known.ts'
import { type Counts, noCounts, outcomes } from './outcome.ts'
import { emptyPlan } from './plan.ts'
import type { Row } from './row.ts'
import { takeOver } from './take-over.ts'
import { type Copies, createCopies, type Prepared, prepare, writePrepared } from './write.ts'

/** What a chunk is written with. */
export type CommitDeps = { sql: Sql; clock: Clock; newId: NewId }

/** Where an import stands: all up to here is committed. `byte`: of the file that is split; `line`: of the next record. */
export type Cursor = { byte: number; line: number; counts: Counts }

export type Chunk = { rows: Row[]; byte: number; line: number }

/** `gone`: the import was deleted, or somebody else goes on with it. `asDecided`: it was written as it was decided ahead. */
export type Committed = { cursor: Cursor; asDecided: boolean } | 'gone'

/** What becomes of a chunk, decided before the one ahead of it is written; `counts`: of its rows alone. */
export type Decided = { prepared: Prepared; counts: Counts; known: Known }

export type ChunkOf = { id: string; orders: boolean; consent: FileConsent }

const tries = 5
/** Decided at a time: the chunk ahead waits meanwhile for its next statement to be sent. */
const rowsATurn = 100

/**
 * Decides a chunk while the one ahead of it is being written. Undefined where the database refuses to be asked.
 * @param copies what it is written from, which is its own until it is committed
 * @param ahead what was decided of that one, where one is being written: the database may not say it yet
 */
export async function decideChunk(
  deps: CommitDeps,
  one: ChunkOf,
  { rows }: Chunk,
  copies: Copies,
  ahead?: Known,
): Promise<Decided | undefined> {
  try {
    return await decideRows(deps, deps.sql, one, rows, copies, ahead)
  } catch (error) {
    if (isConnectionLost(error)) throw error
    return undefined
  }
}

async function decideRows(
  { clock, newId }: CommitDeps,
  queries: Queries,
  { id, orders, consent }: ChunkOf,
  rows: Row[],
  copies: Copies,
  ahead?: Known,
): Promise<Decided> {
  const [known, [time]] = await Promise.all([
    lookUp(queries, { importId: id, rows, orders }),
    queries<[{ now: Date }]>`select clock_timestamp() as now`,
  ])
  if (ahead) takeOver(known, ahead, rows)
  const plan = emptyPlan()
  const deciding = { newId, consent, orders, now: clock.now() }
  for (let from = 0; from < rows.length; from += rowsATurn) {
    decide(deciding, rows.slice(from, from + rowsATurn), known, plan)
    await nextTurn()
  }
  if (plan.results.length !== rows.length) throw new Error('rows got lost between outcomes')
  const counts = noCounts()
  for (const { outcome } of plan.results) counts[outcome]++
  return { prepared: await prepare(copies, { importId: id, now: time.now }, plan, known), counts, known }
}

/**
 * Writes one chunk: its rows, contacts, consents, orders and the cursor in one transaction, so that a process may die
 * at any point and nothing is there twice or not at all. Where the database refuses what was decided ahead, it is
 * decided anew within the transaction; refused again, the chunk is halved until the bad row stands alone, and is
 * rejected. Nobody waits for the disk: a chunk lost to a power cut is lost with its cursor.
 */
export async function commitChunk(
  deps: CommitDeps,
  one: ChunkOf,
  at: Cursor,
  chunk: Chunk,
  decided: Decided | undefined,
): Promise<Committed> {
  if (decided) {
    try {
      const cursor = await commitOnce(deps, one, at, chunk, decided)
      return cursor === 'gone' ? cursor : { cursor, asDecided: true }
    } catch (error) {
      if (isConnectionLost(error)) throw error
    }
  }
  const cursor = await commitAnew(deps, one, at, chunk)
  return cursor === 'gone' ? cursor : { cursor, asDecided: false }
}

async function commitAnew(
  deps: CommitDeps,
  one: ChunkOf,
  at: Cursor,
  chunk: Chunk,
): Promise<Cursor | 'gone'> {
  try {
    return await retried(() => commitOnce(deps, one, at, chunk))
  } catch (error) {
    if (isConnectionLost(error)) throw error
    if (chunk.rows.length === 1) {
      const { line, end, nextLine } = chunk.rows[0]!
      return commitOnce(deps, one, at, { ...chunk, rows: [{ line, end, nextLine, refused: 'not_storable' }] })
    }
    if (chunk.rows.length === 0) throw error
    const middle = Math.ceil(chunk.rows.length / 2)
    const rows = chunk.rows.slice(0, middle)
    const { end, nextLine } = rows.at(-1)!
    const half = await commitAnew(deps, one, at, { rows, byte: end, line: nextLine })
    if (half === 'gone') return half
    return commitAnew(deps, one, half, { ...chunk, rows: chunk.rows.slice(middle) })
  }
}

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work()
    } catch (error) {
      const code = (error as { code?: string }).code
      // Deadlock, serialisation, an identity that somebody wrote first: the others have gone on meanwhile.
      const again = code === '40P01' || code === '40001' || code === '23505'
      if (!again || left === 0) throw error
    }
  }
}

async function commitOnce(
  deps: CommitDeps,
  one: ChunkOf,
  at: Cursor,
  { rows, byte, line }: Chunk,
  decided?: Decided,
): Promise<Cursor | 'gone'> {
  return deps.sql.begin(async (tx) => {
    const [, [current]] = await Promise.all([
      tx`select set_config('synchronous_commit', 'off', true), set_config('kalathi.names_later', 'on', true)`,
      tx<{ status: string; bytesDone: string }[]>`
        select status, bytes_done as "bytesDone" from imports where id = ${one.id} for update`,
    ])
    if (current?.status !== 'running' || Number(current.bytesDone) !== at.byte) return 'gone' as const
    const { prepared, counts: more } = decided ?? (await decideRows(deps, tx, one, rows, createCopies()))
    const counts = added(at.counts, more)
    // One after the other: nothing else may be asked on a connection that a COPY is under way on.
    await writePrepared(tx, prepared)
    await tx`update imports set bytes_done = ${byte}, line = ${line}, counts = ${tx.json(counts)} where id = ${one.id}`
    return { byte, line, counts }
  }) as Promise<Cursor | 'gone'>
}

function added(counts: Counts, more: Counts): Counts {
  const sum = { ...counts }
  for (const outcome of outcomes) sum[outcome] += more[outcome]
  return sum
}
