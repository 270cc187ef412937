// A campaign whose queue is emptied and restarted, and whose database falls and rises, while it runs.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Redis } from 'ioredis'
import { connect } from '../../../src/db/client.ts'
import { quietLog } from '../../support/log.ts'
import { startTestPostgres } from '../../support/postgres-server.ts'
import { freePort, startServer, startVirtual, until } from '../../support/processes.ts'
import { noRedis, testRedis } from '../../support/redis.ts'
import { apiToken } from '../shop.ts'
import { assertProved, callerOf, draftCampaign, untilThrough } from './shop.ts'

const people = 400

test('its queue emptied and restarted, its database fallen twice, a campaign reaches everybody once', {
  skip: noRedis,
}, async (t) => {
  const postgres = await ownPostgres(t)
  const redis = await testRedis(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '8', '--rate', '1000', '--no-marketing-cap'])
  const env = { ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: postgres.url, REDIS_URL: redis.url }
  const server = await startServer(t, { port, env: { ...env, WHATSAPP_MESSAGES_PER_SECOND: '80' } })
  const { sql } = postgres
  const call = callerOf(server)
  const id = await draftCampaign(call, virtual, people)
  await virtual.control('PATCH', 'settings', { latencyMs: 40 })
  const sent = async () => (await virtual.control<{ count: number }>('GET', 'ledger/count')).count
  const goesOn = async (what: string) => {
    const before = await sent()
    await until(async () => (await sent()) > before + 10, `it goes on: ${what}`, 15_000)
  }
  await call('POST', `campaigns/${id}/launch`)
  await goesOn('launched')
  const client = new Redis(redis.url)
  await client.flushall()
  client.disconnect()
  await goesOn('the queue emptied')
  await redis.kill()
  await goesOn('the queue away')
  await redis.start()
  for (const time of ['once', 'twice']) {
    await postgres.fall()
    await goesOn(`the database fallen ${time}`)
  }
  // Sent on before the first connection of the API has found the database again.
  let pending = 0
  const answers = async () => {
    const found = await call('GET', `campaigns/${id}`).catch(() => undefined)
    pending = found?.counts.pending ?? 0
    return found !== undefined
  }
  await until(answers, 'the API answers')
  assert.ok(pending > 0, 'it was over before')
  await untilThrough(call, virtual, id)
  const { counts } = await assertProved(sql, call, virtual, id, people)
  assert.deepEqual([counts.failed, counts.skipped], [0, 0])
  assert.ok(counts.accepted > people - 50, JSON.stringify(counts))
})

/** A server of the test's own. `fall` kills one of its processes: Postgres drops every connection and recovers. */
async function ownPostgres(t: TestContext) {
  const { url, stop } = await startTestPostgres()
  const sql = connect(url, { max: 2, log: quietLog, applicationName: 'kalathi-test' })
  t.after(async () => {
    await sql.end({ timeout: 1 })
    await stop()
  })
  const fall = async () => {
    // It may still be recovering from what fell before.
    await until(async () => {
      const rows = await sql<{ pid: number }[]>`
        select pid from pg_stat_activity
        where application_name like 'kalathi%' and application_name <> 'kalathi-test' limit 1`.catch(() => [])
      if (rows[0]) process.kill(rows[0].pid, 'SIGKILL')
      return rows.length > 0
    }, 'a process of the database is found')
  }
  return { url, sql, fall }
}
