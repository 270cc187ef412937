import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { TransactionSql } from 'postgres'
import type { Sql } from '../client.ts'
import {
  type AppliedMigration,
  appliedMigrations,
  applyMigrations,
  lockMigrations,
  type Migration,
  migrationsFolder,
  readMigrations,
} from '../migrate.ts'
import { dropEverything, listTables, name, suspendConstraints } from './catalog.ts'
import { readBackup, type Sequence, verifyBackup } from './file.ts'
import { stageUploads } from './uploads.ts'

type Imported = { tables: number; migrated: string[] }
type ImportRefused = { refused: string }

type ImportOptions = {
  sql: Sql
  file: string
  dataDir: string
  /** Also when the database holds rows: all of them are lost. */
  replace: boolean
  folder?: string
}

/**
 * Puts a backup in place of the database, in one transaction: either all of it is there afterwards, or
 * nothing has changed. A backup of an older schema is restored into that schema and migrated forward.
 * Uploads follow after the commit.
 * @throws BackupUnreadable when the file is damaged, before anything is changed
 */
export async function importDatabase(options: ImportOptions): Promise<Imported | ImportRefused> {
  const { sql, file, dataDir, replace, folder = migrationsFolder } = options
  const header = await verifyBackup(file)
  const migrations = readMigrations(folder)
  const misfit = compare(header.migrations, migrations)
  if (misfit) return { refused: misfit }
  const uploads = await stageUploads(dataDir)
  try {
    const result = await sql.begin(async (tx) => {
      await lockMigrations(tx, 10_000)
      const refused = (await whoIsConnected(tx)) ?? (await whatIsThere(tx, replace))
      if (refused) return { refused }
      await dropEverything(tx)
      await applyMigrations(tx, migrations.slice(0, header.migrations.length))
      return await restore(tx, file, uploads.write, migrations)
    })
    if ('refused' in result) return result
    await uploads.keep()
    await sql`analyze`
    return result
  } finally {
    await uploads.discard()
  }
}

/** A backup's migrations must be the first ones of ours. */
function compare(theirs: AppliedMigration[], ours: Migration[]): string | undefined {
  if (theirs.length > ours.length)
    return 'This backup was made by a newer Kalathi. Update this one, then import.'
  const differs = theirs.some((migration, index) => migration.hash !== ours[index]?.hash)
  return differs
    ? 'This backup was made by another line of Kalathi: its schema is not one of ours.'
    : undefined
}

async function whoIsConnected(tx: TransactionSql): Promise<string | undefined> {
  const [row] = await tx<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and application_name like 'kalathi%'`
  return row && row.count > 0
    ? 'A Kalathi server is connected to this database. Stop it, then import.'
    : undefined
}

async function whatIsThere(tx: TransactionSql, replace: boolean): Promise<string | undefined> {
  const tables = await listTables(tx)
  const filled: string[] = []
  for (const { table } of tables) {
    const [row] = await tx<{ filled: boolean }[]>`select exists (select from public.${tx(table)}) as filled`
    if (row?.filled) filled.push(table)
  }
  if (filled.length === 0) return undefined
  if ((await appliedMigrations(tx)).length === 0) {
    return `This database belongs to something else: it has rows in ${filled.slice(0, 5).join(', ')}.`
  }
  return replace
    ? undefined
    : `This database is in use (${filled.length} tables hold rows). With --replace (npm run import -- FILE --replace) the backup takes its place; everything in it now is lost.`
}

async function restore(
  tx: TransactionSql,
  file: string,
  writeUpload: (name: string, data: AsyncIterable<Buffer>) => Promise<void>,
  migrations: Migration[],
): Promise<Imported> {
  const resume = await suspendConstraints(tx)
  const present = await listTables(tx)
  // A migration may have put in rows of its own; the backup has them, as they were.
  if (present.length > 0)
    await tx.unsafe(`truncate ${present.map(({ table }) => `public.${name(table)}`).join(', ')}`)
  let tables = 0
  for await (const { entry, data } of readBackup(file)) {
    if ('table' in entry) {
      const target = `public.${name(entry.table)} (${entry.columns.map(name).join(', ')})`
      await pipeline(Readable.from(data), await tx.unsafe(`copy ${target} from stdin`).writable())
      tables++
    } else if ('upload' in entry) {
      await writeUpload(entry.upload, data)
    } else if ('sequences' in entry) {
      await setSequences(tx, entry.sequences)
    }
  }
  await resume()
  return { tables, migrated: await applyMigrations(tx, migrations) }
}

async function setSequences(tx: TransactionSql, sequences: Sequence[]): Promise<void> {
  for (const { name: sequence, lastValue, isCalled } of sequences) {
    await tx`select setval(${`public.${name(sequence)}`}::regclass, ${lastValue}::bigint, ${isCalled})`
  }
}
