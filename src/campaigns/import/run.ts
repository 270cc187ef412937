import { isConnectionLost } from '../../db/client.ts'
import type { Log } from '../../log.ts'
import { readChunks } from './chunks.ts'
import {
  type CommitDeps,
  type Committed,
  type Cursor,
  commitChunk,
  type Decided,
  decideChunk,
} from './commit.ts'
import { fileConsent } from './consent.ts'
import { getImport, type Import } from './imports.ts'
import { readingOf } from './inspect.ts'
import { importPath } from './open-file.ts'
import type { FileReason } from './words/reasons.ts'
import { createCopies } from './write.ts'

export type RunDeps = CommitDeps & {
  log: Log
  dataDir: string
  shop(): Promise<{ country: string; currency: string }>
  /** Waits for what is more urgent, a moment at most; asked between chunks. */
  makeWay(): Promise<void>
  /** Hears which import is begun with. */
  begin?(id: string): void
}

/**
 * Reads an import's file from its cursor to its end; nothing where it is not waiting or running. The next chunk is
 * read and decided while one is written. Ends early when `signal` says so: the next run goes on.
 */
export async function runImport(deps: RunDeps, id: string, signal: AbortSignal): Promise<void> {
  const { sql, log } = deps
  await sql`update imports set status = 'running' where id = ${id} and status = 'waiting'`
  const found = await getImport(deps, id)
  if (found?.status !== 'running') return
  deps.begin?.(id)
  try {
    const cursor = await readToEnd(deps, found, signal)
    if (cursor === 'gone' || signal.aborted) return
    await sql`
      update imports set status = 'done', finished_at = clock_timestamp()
      where id = ${id} and status = 'running' and bytes_done = ${cursor.byte}`
    log.info({ importId: id, rows: cursor.counts }, 'import done')
  } catch (error) {
    if (isConnectionLost(error)) throw error
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    log.error({ importId: id, err: error }, 'import failed')
    await fail(deps, id, missing ? 'file_missing' : 'fault')
  }
}

/** Ends an import that cannot go on: what stands in its report was taken. */
export async function fail({ sql }: Pick<RunDeps, 'sql'>, id: string, reason: FileReason): Promise<void> {
  await sql`
    update imports set status = 'failed', reason = ${reason}, finished_at = clock_timestamp()
    where id = ${id} and status = 'running'`
}

async function readToEnd(deps: RunDeps, found: Import, signal: AbortSignal): Promise<Cursor | 'gone'> {
  const { id, options, createdAt } = found
  const one = { id, orders: options.found.orders, consent: fileConsent(options.consent, createdAt) }
  const reading = readingOf(options.found, options, await deps.shop(), createdAt)
  const file = importPath(deps.dataDir, id)
  const start: Cursor = { byte: found.bytesDone, line: found.line, counts: found.counts }
  let ahead: Decided | undefined
  // One is written from while the other is filled.
  let [free, taken] = [createCopies(), createCopies()]
  let writing: Promise<Committed> = Promise.resolve({ cursor: start, asDecided: true })
  try {
    for await (const chunk of readChunks(file, options.found.format, reading, start)) {
      let decided = await decideChunk(deps, one, chunk, free, ahead?.known)
      const written = await writing
      if (written === 'gone') return written
      if (signal.aborted) return written.cursor
      // The chunk ahead became something else than what this one was decided upon; by now the database says what.
      if (!written.asDecided) decided = await decideChunk(deps, one, chunk, free)
      await deps.makeWay()
      ahead = decided
      ;[free, taken] = [taken, free]
      writing = commitChunk(deps, one, written.cursor, chunk, decided)
      writing.catch(() => {}) // heard at the next turn, and by whoever awaits the end
    }
    const last = await writing
    return last === 'gone' ? last : last.cursor
  } finally {
    // Whoever goes on after a failure begins where this one ended.
    await writing.catch(() => {})
  }
}
