import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { TransactionSql } from 'postgres'
import type { Log } from '../log.ts'
import { connect, type Sql } from './client.ts'

/** A migration of the folder. The hash is that of its file; `createdAt` orders them and is what the database remembers. */
export type Migration = { tag: string; hash: string; createdAt: number; statements: string[] }
export type AppliedMigration = { hash: string; createdAt: number }

export const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

/** Any number that nothing else in this database locks; the letters "kala". */
const lockKey = 0x6b616c61

type MigrateOptions = {
  log: Log
  /** drizzle-kit's folder: *.sql and meta/_journal.json. */
  folder?: string
  /** How long to wait for another process that migrates, in ms. */
  waitAtMost?: number
}

/**
 * Brings the schema up to the newest migration: all missing ones in one transaction, so that a failed one
 * leaves nothing behind. Processes that start together wait for each other. The records are those of
 * drizzle-orm's own migrator (drizzle.__drizzle_migrations), which neither locks nor says what failed.
 * @throws when one fails (naming it), when the wait is over, or when the database is newer than the folder
 */
export async function migrate(target: Sql | string, options: MigrateOptions): Promise<{ applied: string[] }> {
  const { log, folder = migrationsFolder, waitAtMost = 60_000 } = options
  const sql =
    typeof target === 'string' ? connect(target, { max: 1, log, applicationName: 'migrate' }) : target
  try {
    const migrations = readMigrations(folder)
    const applied = await sql.begin(async (tx) => {
      await lockMigrations(tx, waitAtMost)
      return applyMigrations(tx, migrations)
    })
    if (applied.length > 0) log.info({ applied }, 'database migrated')
    return { applied }
  } finally {
    if (typeof target === 'string') await sql.end({ timeout: 1 })
  }
}

export function readMigrations(folder: string): Migration[] {
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'),
  )
  return readMigrationFiles({ migrationsFolder: folder }).map((file, index) => ({
    tag: journal.entries[index]?.tag ?? String(index),
    hash: file.hash,
    createdAt: file.folderMillis,
    statements: file.sql.filter((statement) => statement.trim() !== ''),
  }))
}

/** What the database has, oldest first; nothing where it was never migrated. */
export async function appliedMigrations(tx: Sql | TransactionSql): Promise<AppliedMigration[]> {
  const [table] = await tx<{ found: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as found`
  if (!table?.found) return []
  const rows = await tx<{ hash: string; created_at: string }[]>`
    select hash, created_at from drizzle.__drizzle_migrations order by created_at, id`
  return rows.map((row) => ({ hash: row.hash, createdAt: Number(row.created_at) }))
}

/** Holds until the transaction ends, which also works behind a pooler. */
export async function lockMigrations(tx: TransactionSql, waitAtMost: number): Promise<void> {
  await tx`select set_config('lock_timeout', ${String(waitAtMost)}, true)`
  try {
    await tx`select pg_advisory_xact_lock(${lockKey})`
  } catch (error) {
    if ((error as { code?: string }).code !== '55P03') throw error
    throw new Error(`Another process has been migrating this database for ${waitAtMost / 1000} s; giving up`)
  }
}

/** Applies what is missing inside the caller's transaction; gives the tags of what it applied. */
export async function applyMigrations(tx: TransactionSql, migrations: Migration[]): Promise<string[]> {
  const last = (await appliedMigrations(tx)).at(-1)
  const newest = migrations.at(-1)
  if (last && (!newest || last.createdAt > newest.createdAt)) {
    throw new Error(
      'This database was used by a newer Kalathi; run that version, or restore a backup made before',
    )
  }
  const missing = migrations.filter((migration) => !last || migration.createdAt > last.createdAt)
  if (missing.length > 0 && !last) {
    await tx`create schema if not exists drizzle`
    await tx`create table if not exists drizzle.__drizzle_migrations
      (id serial primary key, hash text not null, created_at bigint)`
  }
  for (const { tag, hash, createdAt, statements } of missing) {
    try {
      for (const statement of statements) await tx.unsafe(statement)
    } catch (error) {
      throw new Error(`Migration ${tag} failed: ${(error as Error).message}`, { cause: error })
    }
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${createdAt})`
  }
  return missing.map((migration) => migration.tag)
}
