import type { Sql } from '../../db/client.ts'
import type { Log } from '../../log.ts'
import type { Before } from './plan.ts'
import { removeContacts, removeOrders, restoreContacts, type UndoneRow, withdrawConsents } from './restore.ts'

type Deps = { sql: Sql; log: Log }

const rowsAtOnce = 1000
/** Above every line: where taking back begins. */
const end = 2_147_483_647

/**
 * Takes an import back, from its last row to its first, so that what two rows changed one after the other is undone
 * in reverse. Each chunk and how far it went share a transaction: it goes on wherever it was cut off, and doing it
 * again does nothing. Nothing where the import is not to be undone.
 */
export async function runUndo({ sql, log }: Deps, id: string, signal: AbortSignal): Promise<void> {
  for (let more = true; more && !signal.aborted; ) more = await undoChunk(sql, id, log)
}

/** True where there is more to do. */
function undoChunk(sql: Sql, id: string, log: Log): Promise<boolean> {
  return sql.begin(async (tx) => {
    const [found] = await tx<{ status: string; undone_line: number }[]>`
      select status, undone_line from imports where id = ${id} for update`
    if (found?.status !== 'undoing') return false
    const below = found.undone_line === 0 ? end : found.undone_line
    const rows = await tx<{ line: number; contact: string | null; there: boolean; before: Before | null }[]>`
      select r.line, coalesce(c.merged_into, r.contact_id) as contact, c.id is not null as there, r.before
      from import_rows r left join contacts c on c.id = r.contact_id
      where r.import_id = ${id} and r.line < ${below} order by r.line desc limit ${rowsAtOnce}`
    if (rows.length === 0) {
      await tx`update imports set status = 'undone', undone_at = clock_timestamp() where id = ${id}`
      log.info({ importId: id }, 'import taken back')
      return false
    }
    const undone = rows.flatMap(({ line, contact, before }): UndoneRow[] =>
      contact && before ? [{ line, contactId: contact, before }] : [],
    )
    await removeOrders(tx, id, undone)
    await restoreContacts(tx, undone)
    const theirs = [...new Set(rows.flatMap(({ contact }) => contact ?? []))]
    const gone = await removeContacts(tx, id, theirs)
    await withdrawConsents(tx, id, theirs)
    const kept = rows.filter((row) => row.before?.made && row.there && !gone.has(row.contact!)).length
    await tx`
      update imports set undone_line = ${rows.at(-1)!.line}, undo_kept = undo_kept + ${kept} where id = ${id}`
    return true
  }) as Promise<boolean>
}
