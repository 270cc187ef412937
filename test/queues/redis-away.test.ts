import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Redis } from 'ioredis'
import { schedules } from '../../src/queues/jobs.ts'
import { openQueues, type Queues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'
import { noRedis, testRedis } from '../support/redis.ts'
import { patiently, scheduled, signal, until } from './waiting.ts'

const added = (queues: Queues, mediaId: string) =>
  queues.add('fetch_media', { mediaId }).then(
    () => true,
    () => false,
  )

describe('queues on a Redis that fails', { skip: noRedis, timeout: 180_000 }, () => {
  const options = (redisUrl: string) => ({ redisUrl, databaseUrl: 'postgres://unused', log: quietLog })
  /** Without a limit all of these would wait until Redis is back, which it never is while they wait. In ms. */
  const aWhile = 20_000

  test('an add fails while Redis is away, and the worker resumes with it', async (t) => {
    const redis = await testRedis(t)
    const queues = await openQueues(options(redis.url))
    t.after(() => queues.close({ drainMs: 1000 }))
    const handled = new Set<string>()
    queues.work({ fetch_media: async ({ mediaId }) => void handled.add(mediaId) }, { concurrency: 2 })
    await redis.kill()
    const startedAt = performance.now()
    await assert.rejects(queues.add('fetch_media', { mediaId: 'lost' }))
    await assert.rejects(queues.depth())
    assert.equal(await queues.ping(), false)
    assert.ok(performance.now() - startedAt < aWhile)
    await redis.start()
    await until(() => added(queues, 'kept'))
    await until(() => handled.has('kept'))
  })

  test('FLUSHALL takes the schedules, schedule() puts them back', async (t) => {
    const redis = await testRedis(t)
    const queues = await openQueues({ ...options(redis.url), ...patiently })
    t.after(() => queues.close({ drainMs: 1000 }))
    const client = new Redis(redis.url)
    t.after(() => client.disconnect())
    await queues.schedule()
    assert.equal(await scheduled(queues), schedules.length)
    await client.flushall()
    assert.equal(await scheduled(queues), 0)
    await queues.schedule()
    assert.equal(await scheduled(queues), schedules.length)
  })

  test('the server starts without Redis, and uses it once it is there', async (t) => {
    const redis = await testRedis(t)
    await redis.kill()
    const queues = await openQueues(options(redis.url))
    t.after(() => queues.close({ drainMs: 1000 }))
    const handled = signal<string>()
    queues.work({ fetch_media: async ({ mediaId }) => handled.resolve(mediaId) }, { concurrency: 2 })
    await assert.rejects(queues.add('fetch_media', { mediaId: 'early' }))
    await redis.start()
    await until(() => added(queues, 'now'))
    assert.equal(await handled.promise, 'now')
  })

  test('closing ends in time while Redis is away', async (t) => {
    const redis = await testRedis(t)
    const queues = await openQueues(options(redis.url))
    queues.work({ fetch_media: async () => {} }, { concurrency: 1 })
    await redis.kill()
    const startedAt = performance.now()
    await queues.close({ drainMs: 500 })
    assert.ok(performance.now() - startedAt < aWhile)
  })
})
