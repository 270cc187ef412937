import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../clock.ts'
import type { Queries, Sql } from '../../db/client.ts'
import type { Log } from '../../log.ts'
import { json } from '../../shop/json.ts'
import { importInUse, launchedWithImport } from '../in-use.ts'
import { type Found, type Inspected, inspect } from './inspect.ts'
import { nameContacts, nameContactsIn } from './names.ts'
import { importFolder, importPath } from './open-file.ts'
import type { ImportKind, ImportOptions } from './options.ts'
import { type Counts, countsOf } from './outcome.ts'
import type { FileReason } from './words/reasons.ts'

/** An import as it is stored. `options.found`: what the file turned out to be. */
export type Import = {
  id: string
  kind: ImportKind
  filename: string
  status: 'waiting' | 'running' | 'done' | 'failed' | 'undoing' | 'undone'
  reason: FileReason | null
  options: ImportOptions & { found: Found }
  bytes: number
  bytesDone: number
  line: number
  undoneLine: number
  counts: Counts
  createdAt: Date
  finishedAt: Date | null
  undoneAt: Date | null
  /** Of one that is taken back: contacts it made that stayed. */
  undoKept: number
  /** Of one that is taken back: rows that said no, which stays. */
  optOutsKept: number | null
}

type Stored = Omit<Import, 'bytes' | 'bytesDone' | 'counts' | 'createdAt' | 'finishedAt' | 'undoneAt'> & {
  bytes: string
  bytesDone: string
  counts: Partial<Counts>
  createdAt: Date | string
  finishedAt: Date | string | null
  undoneAt: Date | string | null
}

export type Upload = {
  /** The import's id, under which the file lies in DATA_DIR/imports. */
  id: string
  kind: ImportKind
  filename: string
  mapping: Record<string, string>
  options: ImportOptions
}

type Deps = { sql: Sql; dataDir: string }
type CreateDeps = Deps & { clock: Clock }

/**
 * Takes an uploaded file in: looks at its beginning, and lays the import down for the workers.
 * @returns why it cannot be taken, where it cannot; the file is then gone
 */
export async function createImport(
  deps: CreateDeps,
  upload: Upload,
  shop: { country: string },
): Promise<{ ok: true; status: Import['status'] } | Exclude<Inspected, { ok: true }>> {
  const { id, kind, filename, mapping, options } = upload
  const path = importPath(deps.dataDir, id)
  const inspected = await inspect(path, kind, mapping, options, shop)
  if (!inspected.ok) {
    await discardUpload(deps.dataDir, id)
    return inspected
  }
  const { found } = inspected
  const { firstByte, firstLine } = found.format
  const { size } = await stat(path)
  const { sql } = deps
  await sql`
    insert into imports (id, kind, filename, options, mapping, bytes, bytes_done, line, created_at)
    values (${id}, ${kind}, ${filename}, ${json(sql, { ...options, found })}, ${json(sql, mapping)},
      ${size}, ${firstByte}, ${firstLine}, ${deps.clock.now()})`
  return { ok: true, status: 'waiting' }
}

export async function getImport({ sql }: { sql: Sql }, id: string): Promise<Import | undefined> {
  const [row] = await sql<Stored[]>`select ${columns(sql)} from imports where id = ${id}`
  return row && shown(row)
}

/** Newest first; `before` is the id of the last one seen: ids are ordered by time. */
export async function listImports(
  { sql }: { sql: Sql },
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<Import[]> {
  const rows = await sql<Stored[]>`
    select ${columns(sql)} from imports where ${before ?? null}::uuid is null or id < ${before ?? null}::uuid
    order by id desc limit ${limit}`
  return rows.map(shown)
}

/** Asks the workers to take an import back. Asking again changes nothing. */
export function undoImport(
  { sql }: { sql: Sql },
  id: string,
): Promise<'undoing' | 'not_found' | { refused: string }> {
  return sql.begin(async (tx): ReturnType<typeof undoImport> => {
    const [found] = await tx<{ status: string }[]>`select status from imports where id = ${id} for update`
    if (!found) return 'not_found'
    if (found.status === 'undoing' || found.status === 'undone') return 'undoing'
    const used = await launchedWithImport(tx, id)
    if (used) return { refused: used }
    await tx`
      update imports set status = 'undoing', finished_at = coalesce(finished_at, clock_timestamp())
      where id = ${id}`
    return 'undoing'
  })
}

/** Removes an import with its file and rows; contacts and consents stay. A worker that is at it finds out and stops. */
export async function deleteImport(
  deps: Deps,
  id: string,
): Promise<'deleted' | 'not_found' | { refused: string }> {
  // A chunk at a time: all at once would keep everybody's row from whoever changes it for as long as it takes.
  await nameContacts(deps, id, new AbortController().signal)
  const deleted = await deps.sql.begin(async (tx): Promise<Awaited<ReturnType<typeof deleteImport>>> => {
    const [found] = await tx<{ status: string; named: number | null }[]>`
      select status, named_line as named from imports where id = ${id} for update`
    if (!found) return 'not_found'
    if (found.status === 'undoing') return { refused: 'It is being taken back. Delete it when that is done.' }
    const used = await importInUse(tx, id)
    if (used) return { refused: used }
    await nameContactsIn(tx, id, found.named)
    await tx`delete from imports where id = ${id}`
    await tx`delete from import_rows where import_id = ${id}`
    return 'deleted'
  })
  if (deleted === 'deleted') await discardUpload(deps.dataDir, id)
  return deleted
}

/** How much of the work is done, 0 to 1. */
export function progressOf({ status, bytes, bytesDone, options }: Import): number {
  if (status === 'done' || status === 'undone' || status === 'undoing') return 1
  // A UTF-16 file is read as UTF-8, which has about half its bytes where it is Latin, and as many where it is Greek.
  const all = /^utf-16/.test(options.found.format.encoding) ? bytes * 0.75 : bytes
  return Math.min(bytes > 0 && bytesDone > options.found.format.firstByte ? bytesDone / all : 0, 0.999)
}

/** How much of it is taken back, 0 to 1; null where nobody asked for it. From its last row to its first. */
export function undoneOf({ status, line, undoneLine }: Import): number | null {
  if (status === 'undone') return 1
  if (status !== 'undoing') return null
  return undoneLine === 0 ? 0 : Math.min(Math.max(0, 1 - undoneLine / line), 0.999)
}

/** Removes an uploaded file that has no import. */
export const discardUpload = (dataDir: string, id: string) =>
  Promise.all(['', '.utf8', '.utf8.part'].map((end) => rm(importPath(dataDir, id) + end, { force: true })))

/** Makes the folder of the files. Theirs are persons' data: nobody else may look in. */
export const openImportFolder = (dataDir: string) =>
  mkdir(importFolder(dataDir), { recursive: true, mode: 0o700 })

const orphanMs = 24 * 3_600_000

/** Removes files whose import is not there: the process died during the upload, or after the import was deleted. */
export async function sweepImportFiles({ sql, dataDir, log }: Deps & { log: Log }): Promise<void> {
  const names = await readdir(importFolder(dataDir)).catch(() => [])
  const ids = [...new Set(names.map((name) => name.split('.')[0]!))].filter((id) => /^[\da-f-]{36}$/.test(id))
  const rows = await sql<{ id: string }[]>`select id from imports where id = any(${ids}::uuid[])`
  const kept = new Set(rows.map(({ id }) => id))
  for (const name of names.filter((one) => !kept.has(one.split('.')[0]!))) {
    const path = join(importFolder(dataDir), name)
    const age =
      Date.now() -
      (await stat(path)
        .then(({ mtimeMs }) => mtimeMs)
        .catch(() => Date.now()))
    if (age < orphanMs) continue
    await rm(path, { force: true })
    log.info({}, 'file without an import removed')
  }
}

const columns = (sql: Queries) => sql`
  id, kind, filename, status, reason, options, bytes, bytes_done as "bytesDone", line, undone_line as "undoneLine", undo_kept as "undoKept",
  counts, created_at as "createdAt", finished_at as "finishedAt", undone_at as "undoneAt",
  case when status in ('undoing', 'undone') then (
    select count(*)::int from import_rows r where r.import_id = imports.id and r.reason = 'says_no') end as "optOutsKept"`

const shown = (row: Stored): Import => ({
  ...row,
  bytes: Number(row.bytes),
  bytesDone: Number(row.bytesDone),
  counts: countsOf(row.counts),
  createdAt: new Date(row.createdAt),
  finishedAt: row.finishedAt === null ? null : new Date(row.finishedAt),
  undoneAt: row.undoneAt === null ? null : new Date(row.undoneAt),
})
