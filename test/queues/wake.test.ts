import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Log } from '../../src/log.ts'
import type { NewJob } from '../../src/queues/queues.ts'
import { createWake } from '../../src/queues/wake.ts'
import { quietLog } from '../support/log.ts'

/** A queue whose adds end when the test says so. */
function heldQueue() {
  const adds: { jobs: readonly NewJob[]; end: () => void; fail: (error: Error) => void }[] = []
  let arrived = Promise.withResolvers<void>()
  return {
    adds,
    /** Resolves when that many adds have begun. */
    async begun(count: number) {
      while (adds.length < count) await arrived.promise
    },
    addMany(jobs: readonly NewJob[]) {
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      adds.push({ jobs, end: resolve, fail: reject })
      arrived.resolve()
      arrived = Promise.withResolvers()
      return promise
    },
  }
}

const turnIds = (jobs: readonly NewJob[] | undefined) =>
  jobs?.map((job) => (job.name === 'run_turns' ? job.payload.contactIds : job.name))

test('the first call goes at once; what comes while it is under way goes next, without repeats', async () => {
  const queue = heldQueue()
  const wake = createWake(queue, quietLog)
  wake.turns(['anna', 'bela'])
  wake.turns(['anna'])
  await queue.begun(1)
  wake.turns(['chloe'])
  wake.turns(['anna', 'chloe'])
  wake.turns([])
  assert.equal(queue.adds.length, 1)
  queue.adds[0]?.end()
  await queue.begun(2)
  queue.adds[1]?.end()
  await wake.settled()
  assert.deepEqual(
    queue.adds.map(({ jobs }) => turnIds(jobs)),
    [[['anna', 'bela']], [['chloe', 'anna']]],
  )
})

test('a job names 64 contacts at most', async () => {
  const queue = heldQueue()
  const wake = createWake(queue, quietLog)
  wake.turns(Array.from({ length: 130 }, (_, i) => `contact-${i}`))
  await queue.begun(1)
  queue.adds[0]?.end()
  await wake.settled()
  const sizes = queue.adds[0]?.jobs.map((job) =>
    job.name === 'run_turns' ? job.payload.contactIds.length : 0,
  )
  assert.deepEqual(sizes, [64, 64, 2])
})

test('numbers, statuses and account events are deduplicated by the queue as well', async () => {
  const queue = heldQueue()
  const wake = createWake(queue, quietLog)
  wake.outbox(['north', 'south', 'north'])
  wake.statuses()
  wake.statuses()
  wake.account()
  await queue.begun(1)
  queue.adds[0]?.end()
  await wake.settled()
  assert.deepEqual(queue.adds[0]?.jobs, [
    { name: 'send_messages', payload: { channelId: 'north' }, dedupeId: 'north' },
    { name: 'send_messages', payload: { channelId: 'south' }, dedupeId: 'south' },
    { name: 'apply_statuses', payload: {}, dedupeId: 'all' },
    { name: 'handle_account_events', payload: {}, dedupeId: 'all' },
  ])
})

test('a backend that is away is counted, logged once, and told nothing of payloads', async () => {
  const queue = heldQueue()
  const warnings: unknown[] = []
  const log = { ...quietLog, warn: (fields: unknown) => void warnings.push(fields) } as Log
  const wake = createWake(queue, log)
  for (let i = 0; i < 3; i++) {
    wake.turns([`contact-${i}`])
    await queue.begun(i + 1)
    queue.adds[i]?.fail(new Error('connect to redis://user:secret@redis.example refused'))
    await wake.settled()
  }
  assert.equal(wake.lost(), 3)
  assert.equal(warnings.length, 1)
  assert.doesNotMatch(JSON.stringify(warnings), /secret|contact-/)
  wake.turns(['later'])
  await queue.begun(4)
  queue.adds[3]?.end()
  await wake.settled()
  assert.equal(wake.lost(), 3)
})

test('ids beyond a hundred thousand are left to the sweeps', async () => {
  const queue = heldQueue()
  const wake = createWake(queue, quietLog)
  wake.turns(['first'])
  await queue.begun(1)
  wake.turns(Array.from({ length: 100_050 }, (_, i) => `contact-${i}`))
  assert.equal(wake.lost(), 50)
  queue.adds[0]?.end()
  await queue.begun(2)
  queue.adds[1]?.end()
  await wake.settled()
  assert.equal(queue.adds[1]?.jobs.length, Math.ceil(100_000 / 64))
})
