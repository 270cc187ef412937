import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { startEmbedded } from '../../src/db/embedded.ts'
import { workerOptions } from '../../src/queues/backend.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'

test('workers are notified again after Postgres was killed', { timeout: 180_000 }, async (t) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-queues-'))
  const embedded = await startEmbedded({ dataDir, log: quietLog, port: 26_432 })
  const queues = await openQueues({ databaseUrl: embedded.url, log: quietLog })
  t.after(async () => {
    await queues.close({ drainMs: 1000 })
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  })
  const handled = new Map<string, () => void>()
  const arrival = (id: string) => new Promise<void>((resolve) => handled.set(id, resolve))
  queues.work(
    { run_turns: async ({ contactIds }) => handled.get(contactIds[0] ?? '')?.() },
    { concurrency: 4 },
  )
  const first = arrival('first')
  await queues.add('run_turns', { contactIds: ['first'] })
  await first

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
  assert.ok(longest < 1500, `an add took ${longest} ms`)

  const late = arrival('late')
  await queues.add('run_turns', { contactIds: ['late'] })
  await late
  // The LISTEN comes back some time after the adds do. Asking alone hands over a job each `drainDelay`, so
  // however busy the machine is, three in a row within one such pause were notified; else the test times out.
  const notified: number[] = []
  for (let i = 0; ; i++) {
    const next = arrival(`next-${i}`)
    await queues.add('run_turns', { contactIds: [`next-${i}`] })
    await next
    notified.push(performance.now())
    const third = notified.at(-3)
    if (third !== undefined && performance.now() - third < workerOptions.drainDelay * 1000 - 500) return
  }
})
