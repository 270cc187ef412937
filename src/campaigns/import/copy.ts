import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'

/** What stands in a cell of COPY's text format; null is NULL. */
type Cell = string | number | boolean | null

/**
 * Rows for COPY, in Postgres' text format (https://www.postgresql.org/docs/current/sql-copy.html): half of what
 * arrays of parameters cost either side, and a file has a million.
 */
export function copyText(rows: readonly (readonly Cell[])[]): Buffer {
  let text = ''
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) text += at === 0 ? written(row[at]!) : `\t${written(row[at]!)}`
    text += '\n'
  }
  return Buffer.from(text)
}

/** @param statement `copy … from stdin` */
export async function copyIn(
  statement: postgres.PendingQuery<postgres.Row[]>,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return
  await pipeline(Readable.from([copyText(rows)]), await statement.writable())
}

const special = /[\\\t\n\r]/

function written(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  if (!special.test(cell)) return cell
  return cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
