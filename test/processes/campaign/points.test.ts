// A campaign whose server dies at each place that matters, once, and is launched by many at once.
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Sql } from '../../../src/db/client.ts'
import { testDatabase } from '../../support/postgres.ts'
import { freePort, startServer, startVirtual } from '../../support/processes.ts'
import { apiToken } from '../shop.ts'
import { points } from './points.ts'
import { assertProved, callerOf, draftCampaign, statusesOf, takenSoFar, untilThrough } from './shop.ts'

const people = 480
/** From being ready again to the next place where it dies: it went on, and did not wait for a lease of a minute. */
const goesOnWithinMs = 25_000

/** After so many passages, so that there is something before and behind. */
const times: Record<(typeof points)[number], number> = {
  before_chunk: 2,
  chunk_planned: 2,
  claimed: 1,
  marked: 1,
  before_write: 5,
  written: 5,
  answered: 5,
  before_flush: 2,
  flushed: 2,
}

test('killed at each place that matters, a campaign reaches everybody once or says that it cannot know', async (t) => {
  const { sql, url } = await testDatabase(t)
  const port = await freePort()
  const virtual = await startVirtual(t, port, ['--seed', '5', '--rate', '1000', '--no-marketing-cap'])
  const env = { ...virtual.env, API_TOKEN: apiToken, WHATSAPP_MESSAGES_PER_SECOND: '80', DATABASE_URL: url }
  const server = await startServer(t, {
    ...{ port, env },
    command: [process.execPath, 'run.mjs', 'test/processes/campaign/armed.ts'],
  })
  const call = callerOf(server)
  const id = await draftCampaign(call, virtual, people, { holdout: 0.1 })
  await virtual.control('PATCH', 'settings', { latencyMs: 40 })
  await server.stop()

  const unsent: string[] = []
  for (const point of points) {
    await writeFile(join(server.dataDir, 'dies-at'), `${point} ${times[point]}`)
    await server.restart()
    const ready = performance.now()
    // Twice at once, and again and again: it is one launch.
    await Promise.allSettled([1, 2, 3].map(() => call('POST', `campaigns/${id}/launch`)))
    const { signal } = await server.exited()
    assert.equal(signal, 'SIGKILL')
    const took = performance.now() - ready
    assert.ok(took < goesOnWithinMs, `it came to ${point} only after ${took} ms`)
    const left = await sql<{ id: string }[]>`
      select id from messages where campaign_id = ${id} and status = 'sending'`
    const moment = `${point}: ${await statusesOf(sql, id)}`
    const sending = left.map((one) => one.id)
    const taken = await takenSoFar(virtual)
    unsent.push(...sending.filter((one) => !taken.has(one)))
    await assertLeftAt[point]({ sql, id, moment, sending, taken })
  }
  await server.restart()
  await untilThrough(call, virtual, id)
  const { counts } = await assertProved(sql, call, virtual, id, people)
  assert.deepEqual([counts.failed, counts.skipped, counts.unconfirmed], [0, 0, new Set(unsent).size])
  assert.ok(counts.holdout > 0 && counts.unconfirmed > 0)
})

type Left = { sql: Sql; id: string; moment: string; sending: string[]; taken: Set<string> }

/** What a process that died there must have left, or it died somewhere else. */
const assertLeftAt: Record<(typeof points)[number], (left: Left) => Promise<void> | void> = {
  before_chunk: (left) => assertChunks(left, 1),
  chunk_planned: (left) => assertChunks(left, 2),
  claimed: assertNothingTaken,
  // Marking ends the transaction: these are on their way, although nobody sent them.
  marked: ({ sending, taken, moment }) =>
    assert.deepEqual([sending.length > 0, sending.some((one) => taken.has(one))], [true, false], moment),
  before_write: ({ sending, taken, moment }) =>
    assert.ok(
      sending.some((one) => !taken.has(one)),
      moment,
    ),
  written: ({ sending, taken, moment }) =>
    assert.ok(
      sending.some((one) => taken.has(one)),
      moment,
    ),
  answered: ({ sending, taken, moment }) =>
    assert.ok(
      sending.some((one) => taken.has(one)),
      moment,
    ),
  before_flush: ({ sending, taken, moment }) =>
    assert.ok(
      sending.some((one) => taken.has(one)),
      moment,
    ),
  flushed: async ({ sql, id, moment }) => {
    const accepted = await sql`select 1 from messages where campaign_id = ${id} and status = 'accepted'`
    assert.ok(accepted.length > 0, moment)
  },
}

/** Locks do not outlive the transaction of the claim, which was the first of that process. */
async function assertNothingTaken({ sql, id, moment }: Left): Promise<void> {
  const theirs = await sql`
    select 1 from messages where campaign_id = ${id} and instance = (select max(id) from instances)`
  assert.deepEqual([theirs.length, /pending/.test(moment)], [0, true], moment)
}

/** Whole chunks and no more of them: what was not committed is not there. */
async function assertChunks({ sql, id, moment }: Left, chunks: number): Promise<void> {
  const lines = await sql`select 1 from campaign_recipients where campaign_id = ${id}`
  assert.equal(lines.length, chunks * 40, moment)
}
