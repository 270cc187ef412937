import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'

/**
 * Rows of one write to the socket: some 30 KB. Longer texts lie among the engine's large objects, each with pages of
 * its own from the system, which made them three times as dear.
 */
const rowsAPiece = 100

/**
 * Copies rows in Postgres' text format (https://www.postgresql.org/docs/current/sql-copy.html): half of what arrays of
 * parameters cost either side, and a file has a million. Nothing else may be asked on the connection meanwhile.
 * @param statement `copy … from stdin`
 * @param lineOf a row's cells separated by tabs, each as `cell` writes it
 */
export async function copyIn<T>(
  statement: postgres.PendingQuery<postgres.Row[]>,
  rows: readonly T[],
  lineOf: (row: T) => string,
): Promise<void> {
  if (rows.length === 0) return
  await pipeline(Readable.from(pieces(rows, lineOf), { objectMode: false }), await statement.writable())
}

function* pieces<T>(rows: readonly T[], lineOf: (row: T) => string): Generator<Buffer> {
  for (let from = 0; from < rows.length; from += rowsAPiece) {
    const end = Math.min(from + rowsAPiece, rows.length)
    let text = ''
    for (let i = from; i < end; i++) text += `${lineOf(rows[i]!)}\n`
    yield Buffer.from(text)
  }
}

const special = /[\\\t\n\r]/

/** A text as a cell of COPY's text format; null is NULL. Numbers, ids and times need it not. */
export function cell(text: string | null): string {
  if (text === null) return '\\N'
  if (!special.test(text)) return text
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
