import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { pause } from '../../src/campaigns/launch.ts'
import { runCampaign } from '../../src/campaigns/run.ts'
import { runTurns } from '../../src/conversations/turn.ts'
import { bounds } from '../../src/db/let-go.ts'
import { addPeople, campaignShop } from '../campaigns/shop.ts'
import { maria, openShop } from '../conversations/shop.ts'
import { testDatabase } from '../support/postgres.ts'
import { until } from '../support/processes.ts'
import { watchingBounds } from '../support/transactions.ts'

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
  await frozen.query(`select ${bounds({ idle: 5000, statement: 10_000, transaction: 500 })}`)
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

const aMinute = { idle: '10s', statement: '55s', transaction: '1min' }

test('a turn and a pass of a campaign hold their rows for a minute at most, a click for seconds', async (t) => {
  const shop = await openShop(t)
  const contactIds = await shop.append([
    shop.fact(maria, { kind: 'message_received', content: { type: 'text', text: 'γεια' } }),
  ])
  const turn = watchingBounds(shop.sql)
  await runTurns({ ...shop.deps, sql: turn.sql }, contactIds)
  assert.deepEqual(turn.seen[0], aMinute)
  const { launched, create, runDeps, sql, importId } = await campaignShop(t)
  await addPeople(sql, importId, [{}])
  const id = await create()
  const pass = watchingBounds(sql)
  await sql`update campaigns set status = 'running', launched_at = now() where id = ${id}`
  await runCampaign({ ...runDeps, sql: pass.sql }, id)
  assert.deepEqual(pass.seen[0], aMinute)
  const click = watchingBounds(sql)
  await pause({ ...runDeps, sql: click.sql }, await launched())
  assert.deepEqual(click.seen, [{ idle: '5s', statement: '10s', transaction: '12s' }])
})
