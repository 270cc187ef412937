import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import type { Sql } from '../../src/db/client.ts'

const rowsAPiece = 500

/**
 * The limit of an import: the file parsed by csv-parse and copied as it is into one table with one unique index, in
 * one transaction. Nothing is normalised, looked up, decided or reported. Returns seconds.
 */
export async function copyRows(sql: Sql, path: string): Promise<number> {
  await sql`
    create table bare_rows (first text, last text, phone text unique, email text, city text, ordered text, spent text)`
  const started = performance.now()
  await sql.begin(async (tx) => {
    await tx`set local synchronous_commit to off`
    const rows = createReadStream(path).pipe(parse({ delimiter: ';', from_line: 2, bom: true }))
    await pipeline(Readable.from(pieces(rows)), await tx`copy bare_rows from stdin`.writable())
  })
  return (performance.now() - started) / 1000
}

async function* pieces(rows: AsyncIterable<string[]>): AsyncGenerator<Buffer> {
  let lines: string[] = []
  for await (const cells of rows) {
    lines.push(`${cells.join('\t')}\n`)
    if (lines.length < rowsAPiece) continue
    yield Buffer.from(lines.join(''))
    lines = []
  }
  yield Buffer.from(lines.join(''))
}
