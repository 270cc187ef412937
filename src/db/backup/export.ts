import type { TransactionSql } from 'postgres'
import type { Sql } from '../client.ts'
import { appliedMigrations } from '../migrate.ts'
import { listTables, name, readSequences } from './catalog.ts'
import { type Entry, writeBackup } from './file.ts'
import { readUploads } from './uploads.ts'

type Exported = { tables: number; bytes: number }
type ExportRefused = { refused: string }

/** What lets somebody in just now: a backup that is found must not, and after a restore one signs in anew. */
const opensNow = new Set(['sessions', 'verifications', 'account_links'])

/**
 * Writes the shop into one file: every table of schema public as of one moment, sequences, uploads. The server may run
 * meanwhile. Not in it: the queues (wake-ups only, the database knows the work), the spool, sessions of
 * linked devices, which are paired again, and those of people. The file holds personal data and is readable by its owner only.
 */
export async function exportDatabase(options: {
  sql: Sql
  file: string
  dataDir: string
  now: Date
}): Promise<Exported | ExportRefused> {
  const { sql, file, dataDir, now } = options
  return await sql.begin('isolation level repeatable read read only', async (tx) => {
    const migrations = await appliedMigrations(tx)
    if (migrations.length === 0)
      return { refused: 'There is nothing to export: this database was never set up.' }
    await tx`set local datestyle = 'ISO'`
    await tx`set local intervalstyle = 'postgres'`
    const tables = await listTables(tx)
    let bytes = 0
    async function* parts(): AsyncGenerator<Entry | Buffer> {
      yield { format: 'kalathi-backup', version: 1, createdAt: now.toISOString(), migrations }
      for (const entry of tables) {
        yield { table: entry.table, columns: entry.columns }
        if (opensNow.has(entry.table)) continue
        for await (const rows of copyOut(tx, entry.table, entry.columns)) {
          bytes += rows.length
          yield rows
        }
      }
      yield { sequences: await readSequences(tx) }
      yield* readUploads(dataDir)
    }
    await writeBackup(file, parts())
    return { tables: tables.length, bytes }
  })
}

async function* copyOut(tx: TransactionSql, table: string, columns: string[]): AsyncGenerator<Buffer> {
  yield* await tx.unsafe(`copy public.${name(table)} (${columns.map(name).join(', ')}) to stdout`).readable()
}
