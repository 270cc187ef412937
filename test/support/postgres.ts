// A database of its own for each test, in tens of milliseconds: a template is migrated once and cloned.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, type TestContext } from 'node:test'
import postgres from 'postgres'
import { connect, type Sql } from '../../src/db/client.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migrate, migrationsFolder } from '../../src/db/migrate.ts'
import { quietLog } from './log.ts'

export type TestDatabase = { url: string; sql: Sql }

type Server = { url: string; admin: postgres.Sql; template: string; stop(): Promise<void> }

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
  await admin.unsafe(`create database ${name} template ${template}`)
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
  const dataDir = given ? undefined : await mkdtemp(join(await fastFolder(), 'kalathi-test-'))
  const embedded = dataDir ? await startEmbedded({ dataDir, log: quietLog, port: 25_432 }) : undefined
  const url = given ?? embedded?.url ?? ''
  const admin = postgres(url, { max: 1, onnotice: () => {} })
  const stop = async () => {
    await admin.end()
    await embedded?.stop()
    if (dataDir) await rm(dataDir, { recursive: true, force: true })
  }
  try {
    if (embedded) await forgetDisk(admin)
    return { url, admin, template: await ensureTemplate(url, admin), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Memory where there is plenty: cloning a database is copying files, and goes twice as fast. */
async function fastFolder(): Promise<string> {
  const shm = await statfs('/dev/shm').catch(() => undefined)
  return shm && shm.bavail * shm.bsize > 4 * 2 ** 30 ? '/dev/shm' : tmpdir()
}

/** What these databases hold need not outlive a power cut, and waiting for the disk is most of what they cost. */
async function forgetDisk(admin: postgres.Sql): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum']) {
    await admin.unsafe(`alter system set ${setting} = off`)
  }
  await admin`select pg_reload_conf()`
}

/** Named after what is in it, so that a server that is kept between runs never serves an old one. */
async function ensureTemplate(url: string, admin: postgres.Sql): Promise<string> {
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

async function makeTemplate(name: string, url: string, admin: postgres.Sql): Promise<void> {
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
