import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, type TestContext, test } from 'node:test'
import { exportDatabase } from '../../src/db/backup/export.ts'
import { BackupUnreadable, verifyBackup } from '../../src/db/backup/file.ts'
import { importDatabase } from '../../src/db/backup/import.ts'
import { connect, type Sql } from '../../src/db/client.ts'
import { type Embedded, startEmbedded } from '../../src/db/embedded.ts'
import { migrate } from '../../src/db/migrate.ts'
import { base, client, folder, silent } from './embedded-support.ts'
import { migrationsOf } from './migrations-support.ts'

// A circle of foreign keys, a key on its own table, a generated column, an identity, an enum, a trigger and a
// row made by a migration: all that a table by table restore can stumble over.
const shop = [
  'shop',
  `create type mood as enum ('χαρούμενος', 'sad');
  create table contacts (id int primary key, merged_into int references contacts, name text, mood mood,
    photo bytea, facts jsonb, seen timestamptz, loud text generated always as (upper(name)) stored, last_order bigint);
  create table orders (id bigint generated always as identity primary key, contact int not null references contacts);
  alter table contacts add foreign key (last_order) references orders;
  create table settings (key text primary key, value text);
  insert into settings values ('greeting', 'default');
  create function refuse() returns trigger language plpgsql as $$ begin raise 'no more contacts'; end $$;`,
] as const
const guard = [
  'guard',
  'create trigger guard before insert on contacts for each row execute function refuse()',
] as const
const points = ['points', 'alter table contacts add column points int not null default 7'] as const
const now = new Date('2026-06-01T09:00:00Z')

let home: string
let server: Embedded
let admin: Sql
let count = 0

before(async () => {
  home = await mkdtemp(join(base, 'kalathi-test-'))
  server = await startEmbedded({ dataDir: home, log: silent })
  admin = connect(server.url, { max: 1, log: silent, applicationName: 'test' })
})
after(async () => {
  await admin.end()
  await server.stop()
  await rm(home, { recursive: true, force: true })
})

async function emptyDatabase(t: TestContext): Promise<Sql> {
  const name = `backup_${++count}`
  await admin`create database ${admin(name)}`
  return client(t, server.url.replace(/[^/]*$/, name))
}

async function fill(sql: Sql): Promise<void> {
  const photo = Buffer.from([0, 1, 92, 10, 255])
  await sql`insert into contacts (id, name, mood, photo, facts, seen) values
    (1, ${'Ελένη\tΠαππά\n\\.\n'}, 'χαρούμενος', ${photo}, ${sql.json({ πόλη: 'Χανιά', n: [1, null] })}, '2026-03-29 03:30+03'),
    (2, null, 'sad', null, null, 'infinity')`
  await sql`update contacts set merged_into = 1 where id = 2`
  await sql`insert into orders (contact) values (1), (2), (1)`
  await sql`update contacts set last_order = 3 where id = 1`
  await sql`update settings set value = 'Γεια σας'`
}

const everything = async (sql: Sql) => ({
  contacts: [...(await sql`select *, seen::text as seen from contacts order by id`)],
  orders: [...(await sql`select * from orders order by id`)],
  settings: [...(await sql`select * from settings`)],
})

async function exported(t: TestContext, migrations: Parameters<typeof migrationsOf>[1]) {
  const sql = await emptyDatabase(t)
  await migrate(sql, { log: silent, folder: await migrationsOf(t, migrations) })
  await fill(sql)
  const dataDir = await folder(t)
  await mkdir(join(dataDir, 'uploads', 'media'), { recursive: true })
  await writeFile(join(dataDir, 'uploads', 'media', 'φωτο.jpg'), Buffer.alloc(200_000, 'καλάθι'))
  const file = join(dataDir, 'shop.kalathi.gz')
  assert.deepEqual(Object.keys(await exportDatabase({ sql, file, dataDir, now })), ['tables', 'bytes'])
  return { sql, file, dataDir }
}

test('what was exported is there again after an import: rows, sequences, uploads', async (t) => {
  const from = await exported(t, [shop])
  assert.equal((await stat(from.file)).mode & 0o777, 0o600)
  const sql = await emptyDatabase(t)
  const dataDir = await folder(t)
  const options = { sql, file: from.file, dataDir, replace: false, folder: await migrationsOf(t, [shop]) }
  assert.deepEqual(await importDatabase(options), { tables: 3, migrated: [] })
  assert.deepEqual(await everything(sql), await everything(from.sql))
  assert.equal((await sql`insert into orders (contact) values (1) returning id`)[0]?.id, '4')
  await assert.rejects(sql`insert into orders (contact) values (99)`, { code: '23503' })
  const upload = join('uploads', 'media', 'φωτο.jpg')
  assert.deepEqual(await readFile(join(dataDir, upload)), await readFile(join(from.dataDir, upload)))
  assert.deepEqual(await readdir(dataDir), ['uploads'])
})

test('an older backup is migrated forward, its triggers silent meanwhile', async (t) => {
  const { file } = await exported(t, [shop])
  const sql = await emptyDatabase(t)
  const options = {
    sql,
    file,
    dataDir: await folder(t),
    replace: false,
    folder: await migrationsOf(t, [shop, guard, points]),
  }
  assert.deepEqual(await importDatabase(options), { tables: 3, migrated: ['0001_guard', '0002_points'] })
  assert.deepEqual(
    (await sql`select points from contacts`).map((row) => row.points),
    [7, 7],
  )
  await assert.rejects(sql`insert into contacts (id) values (9)`, /no more contacts/)
})

test('a backup of a newer schema is refused', async (t) => {
  const { file } = await exported(t, [shop, points])
  const options = {
    sql: await emptyDatabase(t),
    file,
    dataDir: await folder(t),
    replace: true,
    folder: await migrationsOf(t, [shop]),
  }
  assert.match(JSON.stringify(await importDatabase(options)), /newer Kalathi/)
})

test('rows are replaced only when asked', async (t) => {
  const from = await exported(t, [shop])
  const before = await everything(from.sql)
  const options = { ...from, replace: false, folder: await migrationsOf(t, [shop]) }
  await from.sql`update settings set value = 'changed since'`
  assert.match(JSON.stringify(await importDatabase(options)), /--replace/)
  assert.equal((await from.sql`select value from settings`)[0]?.value, 'changed since')
  assert.deepEqual(await importDatabase({ ...options, replace: true }), { tables: 3, migrated: [] })
  assert.deepEqual(await everything(from.sql), before)
})

test('the database of something else is never replaced', async (t) => {
  const { file } = await exported(t, [shop])
  const sql = await emptyDatabase(t)
  await sql`create table invoices as select 1 as id`
  const options = {
    sql,
    file,
    dataDir: await folder(t),
    replace: true,
    folder: await migrationsOf(t, [shop]),
  }
  assert.match(JSON.stringify(await importDatabase(options)), /something else.*invoices/)
})

test('an import waits for no server to be connected', async (t) => {
  const from = await exported(t, [shop])
  const name = (await from.sql`select current_database() as name`)[0]?.name
  const busy = connect(server.url.replace(/[^/]*$/, name), {
    max: 1,
    log: silent,
    applicationName: 'kalathi',
  })
  await busy`select 1`
  const refused = await importDatabase({ ...from, replace: true, folder: await migrationsOf(t, [shop]) })
  await busy.end()
  assert.match(JSON.stringify(refused), /server is connected/)
})

const damages: [string, (whole: Buffer) => Buffer][] = [
  ['cut in the middle', (whole) => whole.subarray(0, whole.length / 2)],
  ['without its last byte', (whole) => whole.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['something else', () => Buffer.from('id,name\n1,Ελένη\n')],
  [
    'with a changed byte',
    (whole) => Buffer.from(whole).fill(0x55, whole.length >> 1, (whole.length >> 1) + 2),
  ],
]

test('a damaged file is refused before anything is changed', async (t) => {
  const from = await exported(t, [shop])
  const whole = await readFile(from.file)
  const before = await everything(from.sql)
  for (const [what, damage] of damages) {
    await writeFile(from.file, damage(whole))
    const run = importDatabase({ ...from, replace: true, folder: await migrationsOf(t, [shop]) })
    await assert.rejects(run, BackupUnreadable, what)
  }
  assert.deepEqual(await everything(from.sql), before)
})

test('a restore that fails half-way changes nothing', async (t) => {
  const from = await exported(t, [shop])
  const before = await everything(from.sql)
  const broken = ['broken', 'alter table nobody_knows add column x text'] as const
  const run = importDatabase({ ...from, replace: true, folder: await migrationsOf(t, [shop, broken]) })
  await assert.rejects(run, /Migration 0001_broken failed/)
  assert.deepEqual(await everything(from.sql), before)
  assert.deepEqual((await readdir(from.dataDir)).sort(), ['shop.kalathi.gz', 'uploads'])
})

test('a database that was never set up gives nothing to export', async (t) => {
  const dataDir = await folder(t)
  const result = await exportDatabase({
    sql: await emptyDatabase(t),
    file: join(dataDir, 'x.gz'),
    dataDir,
    now,
  })
  assert.match(JSON.stringify(result), /nothing to export/)
  assert.deepEqual(await readdir(dataDir), [])
})

test('a table larger than any buffer comes out whole, every time', { timeout: 120_000 }, async (t) => {
  const sql = await emptyDatabase(t)
  const large = ['large', 'create table large (id int primary key, words text not null)'] as const
  const migrations = await migrationsOf(t, [large])
  await migrate(sql, { log: silent, folder: migrations })
  await sql`insert into large select n, repeat('Ελιές Καλαμών ' || n || ' ', 10) from generate_series(1, 8000) n`
  const dataDir = await folder(t)
  const file = join(dataDir, 'large.kalathi.gz')
  let bytes = 0
  for (let run = 1; run <= 20; run++) {
    const result = await exportDatabase({ sql, file, dataDir, now })
    assert.ok('bytes' in result, JSON.stringify(result))
    assert.ok(result.bytes > 1_000_000, `run ${run}: ${result.bytes} bytes`)
    if (run > 1) assert.equal(result.bytes, bytes, `run ${run}`)
    bytes = result.bytes
  }
  const other = await emptyDatabase(t)
  await importDatabase({ sql: other, file, dataDir, replace: false, folder: migrations })
  const sum = (of: Sql) => of`select count(*)::int as n, md5(string_agg(words, '' order by id)) from large`
  assert.deepEqual([...(await sum(other))], [...(await sum(sql))])
})

test('what a killed export left behind does not get in the way', async (t) => {
  const { sql, file, dataDir } = await exported(t, [shop])
  await writeFile(`${file}.partial`, Buffer.alloc(3_000_000, 'x'), { mode: 0o644 })
  await exportDatabase({ sql, file, dataDir, now })
  await verifyBackup(file)
  assert.equal((await stat(file)).mode & 0o777, 0o600)
  assert.deepEqual((await readdir(dataDir)).sort(), ['shop.kalathi.gz', 'uploads'])
})

test('a file that is not there is said as such', async (t) => {
  await assert.rejects(verifyBackup(join(await folder(t), 'nope.gz')), /there is no such file/)
})
