import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startEmbedded } from '../../src/db/embedded.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'
import { manyAreNotified, rarely, until } from './waiting.ts'

test('workers are notified again after Postgres was killed', { timeout: 180_000 }, async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-queues-'))
  const embedded = await startEmbedded({ dataDir, log: quietLog, port: 26_432 })
  const queues = await openQueues({ databaseUrl: embedded.url, log: quietLog, ...rarely })
  t.after(async () => {
    await queues.close({ drainMs: 1000 })
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  const handled = new Set<string>()
  queues.work({ run_turns: async ({ contactIds }) => void handled.add(contactIds[0]!) }, { concurrency: 4 })
  await queues.add('run_turns', { contactIds: ['first'] })
  await until(() => handled.has('first'))

  process.kill(embedded.pid(), 'SIGKILL')
  let longest = 0
  let failures = 0
  for (let back = false; !back; ) {
    const startedAt = performance.now()
    back = await queues.add('run_turns', { contactIds: ['meanwhile'] }).then(
      () => failures > 0, // the server's children outlive it for a moment, and answer
      () => {
        failures++
        return false
      },
    )
    longest = Math.max(longest, performance.now() - startedAt)
    await new Promise(setImmediate)
  }
  assert.ok(
    longest < 10_000,
    `an add took ${longest} ms: a second is its limit, the rest would be a busy machine's`,
  )
  await until(() => handled.has('meanwhile'))
  await manyAreNotified(queues, handled)
})
