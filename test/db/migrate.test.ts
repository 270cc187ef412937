import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { connect, type Sql } from '../../src/db/client.ts'
import type { Embedded } from '../../src/db/embedded.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { appliedMigrations, migrate } from '../../src/db/migrate.ts'
import { base, silent } from './embedded-support.ts'
import { migrationsOf } from './migrations-support.ts'

const people = [
  'people',
  'create table people (id uuid primary key);\n--> statement-breakpoint\ncreate index on people (id);',
] as const
const names = ['names', 'alter table people add column name text'] as const

let dataDir: string
let server: Embedded
let admin: Sql
let count = 0

before(async () => {
  dataDir = await mkdtemp(join(base, 'kalathi-test-'))
  server = await startEmbedded({ dataDir, log: silent })
  admin = connect(server.url, { max: 1, log: silent, applicationName: 'test' })
})
after(async () => {
  await admin.end()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
})

async function emptyDatabase(): Promise<string> {
  const name = `migrate_${++count}`
  await admin`create database ${admin(name)}`
  return server.url.replace(/[^/]*$/, name)
}

async function look<T>(url: string, read: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connect(url, { max: 1, log: silent, applicationName: 'test' })
  try {
    return await read(sql)
  } finally {
    await sql.end()
  }
}

test('applies what is missing, in order, and each only once', async (t) => {
  const url = await emptyDatabase()
  assert.deepEqual(await migrate(url, { log: silent, folder: await migrationsOf(t, [people]) }), {
    applied: ['0000_people'],
  })
  const both = await migrationsOf(t, [people, names])
  assert.deepEqual(await migrate(url, { log: silent, folder: both }), { applied: ['0001_names'] })
  assert.deepEqual(await migrate(url, { log: silent, folder: both }), { applied: [] })
  await look(url, async (sql) => {
    assert.equal((await appliedMigrations(sql)).length, 2)
    await sql`select id, name from people`
  })
})

test('processes that start together apply them once', async (t) => {
  const url = await emptyDatabase()
  const options = { log: silent, folder: await migrationsOf(t, [people, names]) }
  const results = await Promise.all([1, 2, 3, 4].map(() => migrate(url, options)))
  assert.deepEqual(results.map(({ applied }) => applied.length).sort(), [0, 0, 0, 2])
})

test('a failed one is named, and none of its company stays', async (t) => {
  const url = await emptyDatabase()
  const wrong = ['wrong', 'alter table nobody_knows add column x text'] as const
  const run = migrate(url, { log: silent, folder: await migrationsOf(t, [people, wrong]) })
  await assert.rejects(run, /Migration 0001_wrong failed: relation "nobody_knows" does not exist/)
  assert.deepEqual(await look(url, appliedMigrations), [])
})

test('the wait for another process has an end', async (t) => {
  const url = await emptyDatabase()
  const options = { log: silent, folder: await migrationsOf(t, [people]), waitAtMost: 50 }
  await look(url, (sql) =>
    sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${0x6b616c61})`
      await assert.rejects(
        migrate(url, options),
        /Another process has been migrating this database for 0.05 s/,
      )
    }),
  )
  assert.equal((await migrate(url, options)).applied.length, 1)
})

test('a database of a newer version is refused', async (t) => {
  const url = await emptyDatabase()
  await migrate(url, { log: silent, folder: await migrationsOf(t, [people, names]) })
  await assert.rejects(
    migrate(url, { log: silent, folder: await migrationsOf(t, [people]) }),
    /newer Kalathi/,
  )
})
