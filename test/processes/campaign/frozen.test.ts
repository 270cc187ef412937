// Two servers at one campaign, one of which stands still for longer than its leases while it plans.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { testDatabase } from '../../support/postgres.ts'
import { freePort, startServer, startVirtual, until } from '../../support/processes.ts'
import { apiToken } from '../shop.ts'
import type { points } from './points.ts'
import { assertProved, callerOf, draftCampaign, hurry, statusesOf, untilThrough } from './shop.ts'

const people = 480

test('launched by two at once, one of them frozen past its leases while it plans, it reaches everybody once', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '6', '--rate', '1000', '--no-marketing-cap'])
  const env = { ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: url, WHATSAPP_MESSAGES_PER_SECOND: '40' }
  const command: [string, ...string[]] = [process.execPath, 'run.mjs', 'test/processes/campaign/armed.ts']
  const steady = await startServer(t, { port, env, command })
  const call = callerOf(steady)
  const id = await draftCampaign(call, virtual, people)
  await virtual.control('PATCH', 'settings', { latencyMs: 40 })
  const other = await startServer(t, { env, command })

  const sent = async () => (await virtual.control<{ count: number }>('GET', 'ledger/count')).count
  const standsStill = async () =>
    (await readFile(`/proc/${other.pid}/stat`, 'utf8')).split(') ')[1]!.startsWith('T')
  /** What Postgres does by itself, ten seconds later: transactions of who stands still are ended. */
  const letGo = () => sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and state = 'idle in transaction'
      and state_change < clock_timestamp() - interval '1 second'`
  const freezeAt = async (
    point: (typeof points)[number],
    begin = async () => {},
    meanwhile = async () => {},
  ) => {
    await writeFile(join(other.dataDir, 'dies-at'), `${point} 2 SIGSTOP`)
    other.kill('SIGCONT') // reads it
    await begin()
    await until(standsStill, `it stands still: ${point}`)
    const done = meanwhile()
    await letGo()
    // And time, half a minute later.
    await sql`
      update messages set lease_until = clock_timestamp() - interval '1 s'
      where campaign_id = ${id} and status in ('claimed', 'sending')`
    await done
    const before = await sent()
    const goesOn = async () => {
      await letGo()
      return (await sent()) > before + 5
    }
    await until(goesOn, `the other goes on: ${point}`, 60_000)
    other.kill('SIGCONT')
  }
  const launch = async (...servers: { url: string }[]) => {
    const launches = servers.map((server) =>
      callerOf(server)('POST', `campaigns/${id}/launch`).catch(() => {}),
    )
    await Promise.all(launches)
  }

  // The one works while the other rests, which is woken, and told to launch too, while the first holds what it took.
  const rest = async () => steady.kill('SIGSTOP')
  const wake = async () => steady.kill('SIGCONT')
  await freezeAt(
    'chunk_planned',
    async () => {
      await rest()
      void launch(other, other)
    },
    async () => {
      await wake()
      await launch(steady, steady)
    },
  )
  const moments = [await statusesOf(sql, id)]
  assert.match(moments.at(-1)!, /pending/, moments.join('; '))
  await hurry(sql)
  await untilThrough(call, virtual, id)
  const { counts } = await assertProved(sql, call, virtual, id, people)
  assert.deepEqual([counts.failed, counts.skipped, counts.unconfirmed], [0, 0, 0], moments.join('; '))
})
