import type { Clock } from '../../clock.ts'
import { isConnectionLost, type Sql } from '../../db/client.ts'
import type { NewId } from '../../ids.ts'
import type { FileConsent } from './consent.ts'
import { decide } from './decide.ts'
import { lookUp } from './known.ts'
import { type Counts, type Outcome, totalOf } from './outcome.ts'
import type { Row } from './row.ts'
import { writePlan } from './write.ts'

/** What a chunk is written with. */
export type CommitDeps = { sql: Sql; clock: Clock; newId: NewId }

/** Where an import stands: all up to here is committed. `byte`: of the file that is split; `line`: of the next record. */
export type Cursor = { byte: number; line: number; counts: Counts }

export type Chunk = { rows: Row[]; byte: number; line: number }

/** `gone`: the import was deleted, or somebody else goes on with it. */
export type Committed = Cursor | 'gone'

type Import = { id: string; orders: boolean; consent: FileConsent }

const tries = 5

/**
 * Writes one chunk: its rows, contacts, consents, orders and the cursor in one transaction, so that a process may die
 * at any point and nothing is there twice or not at all. A chunk that the database refuses is halved until the bad
 * row stands alone, and is rejected. Nobody waits for the disk: a chunk lost to a power cut is lost with its cursor.
 */
export async function commitChunk(
  deps: CommitDeps,
  one: Import,
  at: Cursor,
  chunk: Chunk,
): Promise<Committed> {
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
    const half = await commitChunk(deps, one, at, { rows, byte: end, line: nextLine })
    if (half === 'gone') return half
    return commitChunk(deps, one, half, { ...chunk, rows: chunk.rows.slice(middle) })
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
  one: Import,
  at: Cursor,
  { rows, byte, line }: Chunk,
): Promise<Committed> {
  return deps.sql.begin(async (tx) => {
    const [, [current]] = await Promise.all([
      tx`set local synchronous_commit to off`,
      tx<{ status: string; bytesDone: string }[]>`
        select status, bytes_done as "bytesDone" from imports where id = ${one.id} for update`,
    ])
    if (current?.status !== 'running' || Number(current.bytesDone) !== at.byte) return 'gone' as const
    const known = await lookUp(tx, { importId: one.id, rows, orders: one.orders })
    const now = deps.clock.now()
    const plan = decide({ newId: deps.newId, consent: one.consent, orders: one.orders, now }, rows, known)
    const counts = added(at.counts, plan.results)
    // One after the other: nothing else may be asked on a connection that a COPY is under way on.
    await writePlan(tx, one.id, plan, known)
    await tx`update imports set bytes_done = ${byte}, line = ${line}, counts = ${tx.json(counts)} where id = ${one.id}`
    return { byte, line, counts }
  }) as Promise<Committed>
}

function added(counts: Counts, results: { outcome: Outcome }[]): Counts {
  const sum = { ...counts }
  for (const { outcome } of results) sum[outcome]++
  if (totalOf(sum) !== totalOf(counts) + results.length) throw new Error('rows got lost between outcomes')
  return sum
}
