import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { connect, type Sql } from '../db/client.ts'
import { lockHolder } from '../db/embedded/lock.ts'
import { runningEmbedded, startEmbedded } from '../db/embedded.ts'
import { appliedMigrations, migrationsFolder, readMigrations } from '../db/migrate.ts'
import type { Log } from '../log.ts'
import { codeOf, type Finding, failed, ok, unknown } from './finding.ts'

export type Reached = { sql: Sql; url: string; migrated: boolean; close(): Promise<void> }
export type DatabaseLook = { findings: Finding[]; reached: Reached | undefined; running: boolean }

const oldest = 140_000

/**
 * Looks at the database: that of DATABASE_URL, or the embedded one of a server that runs. Where none runs but
 * one was made, it is started for the look and stopped by `close`; nothing is created or migrated.
 */
export async function lookAtDatabase(config: Config, log: Log): Promise<DatabaseLook> {
  const running = config.databaseUrl === undefined && (await lockHolder(config.dataDir)) !== undefined
  let opened: { url: string; note: string; stop(): Promise<void> } | undefined
  try {
    opened = await open(config, running, log)
  } catch (error) {
    const cure = `Read ${join(config.dataDir, 'postgres.log')}; then start the server and look again.`
    return {
      findings: [failed('database', `The embedded database does not start (${codeOf(error)}).`, cure)],
      reached: undefined,
      running,
    }
  }
  if (!opened) {
    const detail = running
      ? 'The server is just starting; look again in a moment.'
      : 'Not made yet: npm start makes it.'
    return { findings: [unknown('database', detail)], reached: undefined, running }
  }
  const { url, note, stop } = opened
  const sql = connect(url, { max: 2, log, applicationName: 'doctor' })
  const close = async () => {
    await sql.end({ timeout: 2 })
    await stop()
  }
  try {
    const version = await versionOf(sql, note)
    const { finding, migrated } = await migrationsOf(sql)
    return {
      findings: [version, await encodingOf(sql), finding],
      reached: { sql, url, migrated, close },
      running,
    }
  } catch (error) {
    await close()
    const cure = config.databaseUrl
      ? 'Check the host, user, password and database in DATABASE_URL, and that its server accepts connections from here.'
      : `Read ${join(config.dataDir, 'postgres.log')} and restart the server.`
    return {
      findings: [failed('database', `It cannot be reached (${codeOf(error)}).`, cure)],
      reached: undefined,
      running,
    }
  }
}

async function open(config: Config, running: boolean, log: Log) {
  const stays = async () => {}
  if (config.databaseUrl) return { url: config.databaseUrl, note: 'by DATABASE_URL', stop: stays }
  if (running) {
    const url = await runningEmbedded(config.dataDir)
    return url === undefined ? undefined : { url, note: 'embedded, of the running server', stop: stays }
  }
  if (!existsSync(join(config.dataDir, 'postgres'))) return undefined
  const { url, stop } = await startEmbedded({ dataDir: config.dataDir, log })
  return { url, note: 'embedded, started for this look', stop }
}

async function versionOf(sql: Sql, note: string): Promise<Finding> {
  const [row] = await sql<[{ number: number; version: string }]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`
  const detail = `Postgres ${row.version.split(' ')[0]} (${note}).`
  return row.number < oldest
    ? failed('database', detail, 'Use Postgres 14 or newer.')
    : ok('database', detail)
}

async function encodingOf(sql: Sql): Promise<Finding> {
  const [row] = await sql<[{ encoding: string }]>`select current_setting('server_encoding') as encoding`
  if (row.encoding === 'UTF8') return ok('database encoding', 'UTF8.')
  return failed(
    'database encoding',
    `${row.encoding}.`,
    "Create the database anew with encoding 'UTF8' template template0; without it most languages break.",
  )
}

async function migrationsOf(sql: Sql): Promise<{ finding: Finding; migrated: boolean }> {
  const [applied, known] = [await appliedMigrations(sql), readMigrations(migrationsFolder)]
  const last = applied.at(-1)?.createdAt ?? 0
  const missing = known.filter((one) => one.createdAt > last)
  if (last > (known.at(-1)?.createdAt ?? 0)) {
    const cure = 'Run the newer version again, or restore a backup made before it.'
    return { finding: failed('migrations', 'A newer Kalathi has used this database.', cure), migrated: false }
  }
  if (missing.length === 0)
    return { finding: ok('migrations', `Up to date (${known.length}).`), migrated: true }
  const detail = `Not yet applied: ${missing.map((one) => one.tag).join(', ')}.`
  return {
    finding: failed('migrations', detail, 'Start the server once with npm start: it applies them by itself.'),
    migrated: false,
  }
}
