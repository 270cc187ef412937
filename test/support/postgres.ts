// A database of its own for each test, in tens of milliseconds: a template is migrated once and cloned.
import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import { connect, type Sql } from '../../src/db/client.ts'
import postgres from '../../src/db/driver.ts'
import { migrate, migrationsFolder } from '../../src/db/migrate.ts'
import { quietLog } from './log.ts'
import { startTestPostgres } from './postgres-server.ts'

export type TestDatabase = { url: string; sql: Sql }

type Server = { url: string; admin: Sql; template: string; stop(): Promise<void> }

let server: Promise<Server> | undefined

after(async () => {
  await (await server)?.stop()
})

/**
 * A migrated database that ends with the test. On the server that KALATHI_TEST_DATABASE_URL names (its role must
 * be allowed to create databases), else on an embedded one that this process starts once.
 */
export async function testDatabase(t: TestContext): Promise<TestDatabase> {
  server ??= openServer()
  const { url: serverUrl, admin, template } = await server
  const name = `kalathi_test_${randomBytes(8).toString('hex')}`
  // Copied as files: with a disk that is not waited for, many times faster than by way of the log.
  await admin.unsafe(`create database ${name} template ${template} strategy file_copy`)
  const url = databaseUrl(serverUrl, name)
  const sql = connect(url, { max: 10, log: quietLog, applicationName: 'kalathi-test' })
  t.after(async () => {
    await sql.end({ timeout: 1 })
    await admin.unsafe(`drop database if exists ${name} with (force)`)
  })
  return { url, sql }
}

async function openServer(): Promise<Server> {
  const given = process.env.KALATHI_TEST_DATABASE_URL
  const own = given ? undefined : await startTestPostgres()
  const url = given ?? own?.url ?? ''
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  const stop = async () => {
    await admin.end()
    await own?.stop()
  }
  try {
    return { url, admin, template: await ensureTemplate(url, admin), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Named after what is in it, so that a server that is kept between runs never serves an old one. */
async function ensureTemplate(url: string, admin: Sql): Promise<string> {
  const hash = createHash('sha256')
  for (const file of (await readdir(migrationsFolder)).filter((file) => file.endsWith('.sql')).sort()) {
    hash.update(await readFile(join(migrationsFolder, file)))
  }
  const name = `kalathi_template_${hash.digest('hex').slice(0, 12)}`
  await admin`select pg_advisory_lock(hashtext(${name}))` // test files run side by side
  try {
    const [found] = await admin`select 1 from pg_database where datname = ${name}`
    if (!found) await makeTemplate(name, url, admin)
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${name}))`
  }
  return name
}

async function makeTemplate(name: string, url: string, admin: Sql): Promise<void> {
  const half = `${name}_half` // so that one that was killed on the way is never cloned
  await admin.unsafe(`drop database if exists ${half} with (force)`)
  await admin.unsafe(`create database ${half} encoding 'UTF8' template template0`)
  await migrate(databaseUrl(url, half), { log: quietLog })
  await admin.unsafe(`alter database ${half} rename to ${name}`)
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
