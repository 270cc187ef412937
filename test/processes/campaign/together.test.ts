// A campaign of one number and two servers, each of which stands still now and then and makes up for it.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { testDatabase } from '../../support/postgres.ts'
import { freePort, startServer, startVirtual, until } from '../../support/processes.ts'
import { apiToken } from '../shop.ts'
import { assertProved, callerOf, draftCampaign, untilThrough } from './shop.ts'

const people = 1500
const rate = 200
/**
 * Between its moment and its head on the wire a message may be overtaken by the scheduler, and few with it: far less
 * than a server adds that makes up for what it lost.
 */
const most = rate * 1.05

test('two servers send a number’s campaign by turns, and no second sees more than its rate leave', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '9', '--rate', '1000', '--no-marketing-cap'])
  const env = {
    ...{ ...virtual.env, API_TOKEN: apiToken, DATABASE_URL: url },
    WHATSAPP_MESSAGES_PER_SECOND: String(rate),
  }
  const command: [string, ...string[]] = [process.execPath, 'run.mjs', 'test/processes/campaign/leaving.ts']
  const one = await startServer(t, { port, env, command })
  const call = callerOf(one)
  const id = await draftCampaign(call, virtual, people)
  const other = await startServer(t, { env, command })
  const holder = async () => {
    const [row] = await sql<[{ pid: number | null }]>`
      select (select i.pid from instances i where i.id = s.held_by and s.held_until > clock_timestamp()) as pid
      from sending_streams s where s.campaign_id is null`
    return row.pid
  }
  await call('POST', `campaigns/${id}/launch`)
  await until(async () => (await holder()) !== null, 'one of them sends')

  const standsStill = async (server: typeof one, forMs: number) => {
    server.kill('SIGSTOP')
    await wait(forMs)
    server.kill('SIGCONT')
    await wait(150)
  }
  for (const forMs of [150, 400, 250, 700]) {
    await standsStill(one, forMs)
    await standsStill(other, forMs)
  }
  const first = await holder()
  const [stopped, goesOn] = first === one.pid ? [one, other] : [other, one]
  stopped.kill('SIGSTOP')
  await until(async () => (await holder()) === goesOn.pid, 'the other takes over')
  await wait(300)
  stopped.kill('SIGCONT')
  await untilThrough(call, virtual, id)

  const { counts, taken } = await assertProved(sql, call, virtual, id, people)
  assert.deepEqual([counts.failed, counts.skipped, counts.unconfirmed], [0, 0, 0])
  // As they leave: when they arrive, the machine that this test runs on decides as well.
  const left = (await Promise.all([one, other].map(momentsOfLeaving))).flat()
  assert.equal(left.length, taken.size)
  const seen = mostWithinASecond(left)
  assert.ok(seen <= most, `${seen} within a second`)
})

/** As test/processes/campaign/leaving.ts keeps them. */
async function momentsOfLeaving({ dataDir }: { dataDir: string }): Promise<number[]> {
  const text = await readFile(join(dataDir, 'left'), 'utf8')
  return text.split('\n').filter(Boolean).map(Number)
}

function mostWithinASecond(times: number[]): number {
  times.sort((a, b) => a - b)
  let seen = 0
  for (let from = 0, to = 0; to < times.length; to++) {
    while (times[to]! - times[from]! >= 1000) from++
    seen = Math.max(seen, to - from + 1)
  }
  return seen
}
