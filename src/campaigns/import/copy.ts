import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'

/** What stands in a cell of COPY's text format; null is NULL. */
type Cell = string | number | boolean | null

/** Rows of one write to the socket: some 100 KB, since large buffers outlive their use by seconds. */
const rowsAPiece = 400

/**
 * Copies rows in Postgres' text format (https://www.postgresql.org/docs/current/sql-copy.html): half of what arrays of
 * parameters cost either side, and a file has a million. Nothing else may be asked on the connection meanwhile.
 * @param statement `copy … from stdin`
 */
export async function copyIn<T>(
  statement: postgres.PendingQuery<postgres.Row[]>,
  rows: readonly T[],
  cellsOf: (row: T) => readonly Cell[],
): Promise<void> {
  if (rows.length === 0) return
  await pipeline(Readable.from(pieces(rows, cellsOf), { objectMode: false }), await statement.writable())
}

function* pieces<T>(rows: readonly T[], cellsOf: (row: T) => readonly Cell[]): Generator<Buffer> {
  for (let from = 0; from < rows.length; from += rowsAPiece) {
    const lines = rows.slice(from, from + rowsAPiece).map((row) => cellsOf(row).map(written).join('\t'))
    yield Buffer.from(`${lines.join('\n')}\n`)
  }
}

const special = /[\\\t\n\r]/

function written(cell: Cell): string {
  if (cell === null) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  if (!special.test(cell)) return cell
  return cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
