import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { bounds } from '../../src/outbox/let-go.ts'
import { testDatabase } from '../support/postgres.ts'
import { until } from '../support/processes.ts'

/** What the driver says to Postgres, beneath its queue of whole statements. */
type Wire = { parse(query: { name: string; text: string }, more: boolean): void; flush(): void }

test('who freezes while a statement is on its way lets go of what it holds, as who freezes between two', async (t) => {
  const { url, sql } = await testDatabase(t)
  await sql`create table held (id int primary key)`
  await sql`insert into held values (1)`
  const frozen = new pg.Client({ connectionString: url, application_name: 'frozen' })
  const ended = new Promise<void>((resolve) => {
    frozen.on('error', () => {})
    frozen.on('end', () => resolve())
  })
  await frozen.connect()
  await frozen.query('begin')
  await frozen.query(`select ${bounds(500)}`)
  await frozen.query('select 1 from held for update')
  const { connection } = frozen as unknown as { connection: Wire }
  connection.parse({ name: '', text: 'select 2' }, true)
  connection.flush()
  const states = () => sql<{ state: string; event: string }[]>`
    select state, wait_event as event from pg_stat_activity
    where datname = current_database() and application_name = 'frozen'`
  await until(async () => (await states())[0]?.state !== 'idle in transaction', 'it counts as busy')
  const [row] = await sql`update held set id = 2 returning id`
  assert.equal(row?.id, 2)
  await ended
})
