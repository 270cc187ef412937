import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'

const rowsAtOnce = 5000

/**
 * The limit of an import: every line split at its semicolons and copied into the same four tables, nothing looked up
 * or checked, a transaction for each 5,000. Returns seconds.
 */
export async function copyRows(sql: Sql, path: string): Promise<number> {
  const started = performance.now()
  const importId = newId()
  await sql`insert into imports (id, filename, bytes) values (${importId}, 'bare', 0)`
  let chunk: string[][] = []
  let line = 0
  let writing = Promise.resolve()
  const write = async () => {
    const rows = chunk
    const from = line - rows.length
    chunk = []
    await writing
    writing = copyChunk(sql, importId, rows, from)
  }
  for await (const text of createInterface({ input: createReadStream(path) })) {
    if (line++ === 0) continue
    chunk.push(text.split(';'))
    if (chunk.length >= rowsAtOnce) await write()
  }
  await write()
  await writing
  return (performance.now() - started) / 1000
}

async function copyChunk(sql: Sql, importId: string, rows: string[][], from: number): Promise<void> {
  const ids = rows.map(() => newId())
  await sql.begin(async (tx) => {
    await tx`set local synchronous_commit to off`
    const copy = async (table: string, lines: string[]) =>
      pipeline(Readable.from([lines.join('')]), await tx.unsafe(`copy ${table} from stdin`).writable())
    await copy(
      'contacts (id, name, attributes)',
      rows.map((cells, i) => `${ids[i]}\t${cells[0]} ${cells[1]}\t{"city":"${cells[4]}"}\n`),
    )
    await copy(
      'contact_identities (contact_id, kind, value)',
      rows.flatMap((cells, i) => [`${ids[i]}\tphone\t+30${cells[2]}\n`, `${ids[i]}\temail\t${cells[3]}\n`]),
    )
    await copy(
      'consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)',
      ids.map((id, i) => `${id}\tmarketing\tt\timport\tyes\timport:${importId}:${from + i}\t2026-11-21\n`),
    )
    await copy(
      'import_rows (import_id, line, outcome, contact_id)',
      ids.map((id, i) => `${importId}\t${from + i}\tnew\t${id}\n`),
    )
  })
}
