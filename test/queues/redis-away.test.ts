import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Redis } from 'ioredis'
import { schedules } from '../../src/queues/jobs.ts'
import { openQueues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'
import { noRedis, testRedis } from '../support/redis.ts'
import { scheduled, signal, until } from './waiting.ts'

describe('queues on a Redis that fails', { skip: noRedis, timeout: 60_000 }, () => {
  const options = (redisUrl: string) => ({ redisUrl, databaseUrl: 'postgres://unused', log: quietLog })

  test('an add fails within a second while Redis is away, and the worker resumes with it', async (t) => {
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
    assert.ok(performance.now() - startedAt < 3500)
    await redis.start()
    await until(queues.ping)
    await queues.add('fetch_media', { mediaId: 'kept' })
    await until(() => handled.has('kept'))
  })

  test('FLUSHALL takes the schedules, schedule() puts them back', async (t) => {
    const redis = await testRedis(t)
    const queues = await openQueues(options(redis.url))
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
    await until(queues.ping)
    await queues.add('fetch_media', { mediaId: 'now' })
    assert.equal(await handled.promise, 'now')
  })

  test('closing ends in time while Redis is away', async (t) => {
    const redis = await testRedis(t)
    const queues = await openQueues(options(redis.url))
    queues.work({ fetch_media: async () => {} }, { concurrency: 1 })
    await redis.kill()
    const startedAt = performance.now()
    await queues.close({ drainMs: 500 })
    assert.ok(performance.now() - startedAt < 3000)
  })
})
