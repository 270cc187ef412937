import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect, type Queries, type Sql } from '../../src/db/client.ts'
import { appendStatusesIn } from '../../src/events/append.ts'
import { claim } from '../../src/outbox/claim.ts'
import { recordResults } from '../../src/outbox/results.ts'
import { applyStatuses, hearStatuses } from '../../src/outbox/status.ts'
import { sweepOutbox } from '../../src/outbox/sweep.ts'
import { quietLog } from '../support/log.ts'
import { leftOpen } from '../support/transactions.ts'
import { addCampaign, enqueue, message, now, testShop } from './shop.ts'

const marketing = { purpose: 'marketing', occasion: 'launch' } as const
const most = 10

type Read = { whole: number; rows: number }

/** How often this connection read a table whole, and how many rows of it, since it told Postgres last. */
async function readSoFar(tx: Queries, table: string): Promise<Read> {
  const [row] = await tx<[Read]>`
    select seq_scan::int as whole, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
    from pg_stat_xact_user_tables where relname = ${table}`
  return row
}

/** A database that adds up how often the transactions of it read a table whole. */
function counting(sql: Sql, table: string): { sql: Sql; whole: () => number } {
  let whole = 0
  const begin = (body: (tx: Queries) => Promise<unknown>) =>
    sql.begin(async (tx) => {
      const before = await readSoFar(tx, table)
      const found = await body(leftOpen(tx))
      whole += (await readSoFar(tx, table)).whole - before.whole
      return found
    })
  return { sql: Object.assign(Object.create(sql), { begin }) as Sql, whole: () => whole }
}

test('a claim reads what it takes and not all that waits, also where nothing did when Postgres last counted', async (t) => {
  const { sql, channelId, persons } = await testShop(t, 200)
  const write = (campaignId: string) =>
    enqueue(sql, ...persons.map((person) => message(channelId, person, { ...marketing, campaignId })))
  await write(await addCampaign(sql, channelId))
  await sql`update messages set status = 'accepted'`
  await sql`vacuum analyze messages`
  await write(await addCampaign(sql, channelId))
  await write(await addCampaign(sql, channelId, 'halted'))
  await sql.begin(async (tx) => {
    const before = await readSoFar(tx, 'messages')
    const [claimed] = await claim(tx, [{ channelId, rate: 1e6, most }], 1)
    assert.equal(claimed?.messages.length, most)
    const rows = (await readSoFar(tx, 'messages')).rows - before.rows
    assert.ok(rows <= 8 * most, `${rows} rows read for ${most}`)
  })
})

test('statuses that found their message are not looked up among all that came, although none had when Postgres last counted', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 50)
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sql`vacuum analyze message_events`
  const said = { status: 'delivered', channelId, occurredAt: now } as const
  await appendStatusesIn(
    sql,
    ids.map((id) => ({ ...said, providerId: `wamid.${id}`, messageId: id })),
  )
  const counted = counting(sql, 'message_events')
  assert.equal(await applyStatuses({ ...deps, sql: counted.sql }), ids.length)
  assert.equal(counted.whole(), 0)
})

test('statuses find their messages by their ids as they come, although there were none when Postgres last counted', async (t) => {
  const { sql, deps, channelId, persons } = await testShop(t, 50)
  await sql`vacuum analyze messages`
  const ids = await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  const said = { status: 'delivered', channelId, occurredAt: now } as const
  const counted = counting(sql, 'messages')
  const heard = await hearStatuses(
    { ...deps, sql: counted.sql },
    ids.map((id) => ({ ...said, providerId: `wamid.${id}`, messageId: id })),
  )
  assert.equal(heard.matched, ids.length)
  assert.equal(counted.whole(), 0)
})

test('results find their messages by their ids, however few there were', async (t) => {
  const { sql, deps, takeTo, channelId, persons } = await testShop(t, 50)
  await enqueue(sql, ...persons.map((person) => message(channelId, person)))
  await sql`vacuum analyze messages`
  const going = await takeTo(1, 1000)
  const results = going.map(({ message: sent }) => ({
    message: sent,
    result: { outcome: 'accepted' as const, providerId: `wamid.${sent.id}`, identities: [] },
    at: now,
  }))
  const counted = counting(sql, 'messages')
  await recordResults({ ...deps, sql: counted.sql }, results)
  assert.equal(counted.whole(), 0)
  const [row] = await sql<[{ n: number }]>`select count(*)::int as n from messages where status = 'accepted'`
  assert.equal(row.n, results.length)
})

test('a sweep goes through what is due once, although nothing was when its statements were planned', async (t) => {
  const { url, deps, channelId, persons } = await testShop(t, 100)
  const one = connect(url, { max: 1, log: quietLog, applicationName: 'sweeps' })
  t.after(() => one.end())
  const sweep = () => sweepOutbox({ ...deps, sql: one })
  await one`vacuum analyze messages`
  // From the sixth time on, a connection keeps the plan that it has.
  for (let n = 0; n < 6; n++) await sweep()
  const ids = await enqueue(one, ...persons.map((person) => message(channelId, person)))
  await one`update messages set status = 'sending', lease_until = '2020-01-01'`
  const before = await readSoFar(one, 'messages')
  await sweep()
  const rows = (await readSoFar(one, 'messages')).rows - before.rows
  const [row] = await one<[{ n: number }]>`
    select count(*)::int as n from messages where status = 'unconfirmed'`
  assert.equal(row.n, ids.length)
  assert.ok(rows <= 20 * ids.length, `${rows} rows read for ${ids.length}`)
})

test('a sweep passes by all who wait for reach that is not there', async (t) => {
  const { url, deps, channelId, persons } = await testShop(t, 300)
  const one = connect(url, { max: 1, log: quietLog, applicationName: 'sweeps' })
  t.after(() => one.end())
  await enqueue(one, ...persons.map((person) => message(channelId, person)))
  await one`update messages set status = 'held', reason = 'reach', not_before = ${now}`
  await one`update channels set reach = 0`
  await one`vacuum analyze messages`
  const before = await readSoFar(one, 'messages')
  await sweepOutbox({ ...deps, sql: one })
  const rows = (await readSoFar(one, 'messages')).rows - before.rows
  assert.ok(rows < 100, `${rows} rows read`)
})

test('to count what is in messages a small sample is read: a campaign has it counted every 15 seconds', async (t) => {
  const { sql } = await testShop(t)
  // Of the columns of indexes Postgres counts those that are computed.
  const columns = await sql<{ of: string; name: string; target: number | null }[]>`
    select c.relname as of, a.attname as name, a.attstattarget::int as target
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attnum > 0 and not a.attisdropped and (c.oid = 'messages'::regclass or c.oid in (
      select indexrelid from pg_index where indrelid = 'messages'::regclass and 0 = indkey[a.attnum - 1]))`
  assert.ok(columns.some(({ of }) => of === 'messages_words'))
  assert.deepEqual(
    columns.filter(({ target }) => target === null || target < 0 || target > 20),
    [],
  )
})
