// What every backend of the queues owes, run over both.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { schedules } from '../../src/queues/jobs.ts'
import { openQueues, type Queues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'
import { noRedis, testRedis } from '../support/redis.ts'
import { manyAreNotified, patiently, rarely, scheduled, signal, unfinished, until } from './waiting.ts'

type Setting = {
  /** Another process on the same backend. */
  open(more?: { drainDelay: number }): Promise<Queues>
  /** Breaks every connection there is. */
  cut(): Promise<void>
}

type Case = { name: string; skip: string | false; set(t: TestContext): Promise<Setting> }

const opening =
  (t: TestContext, options: { redisUrl?: string; databaseUrl: string }): Setting['open'] =>
  async (more) => {
    const queues = await openQueues({ ...options, log: quietLog, ...patiently, ...more })
    t.after(() => queues.close({ drainMs: 1000 }))
    return queues
  }

const backends: Case[] = [
  {
    name: 'redis',
    skip: noRedis,
    async set(t) {
      const redis = await testRedis(t)
      const cut = async () => {
        await redis.kill()
        await redis.start()
      }
      return { open: opening(t, { redisUrl: redis.url, databaseUrl: 'postgres://unused' }), cut }
    },
  },
  {
    name: 'postgres',
    skip: false,
    async set(t) {
      const { url, sql } = await testDatabase(t)
      const cut = async () => {
        await sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`
      }
      return { open: opening(t, { databaseUrl: url }), cut }
    },
  },
]

for (const backend of backends) {
  describe(`queues on ${backend.name}`, { skip: backend.skip, timeout: 180_000, concurrency: 3 }, () => {
    test('a job is handled once, with the payload it was given', async (t) => {
      const queues = await (await backend.set(t)).open()
      const contactIds = [randomUUID(), randomUUID()]
      const got: unknown[] = []
      const fetched = signal()
      queues.work(
        {
          run_turns: async (payload) => void got.push(payload),
          fetch_media: async (payload) => {
            got.push(payload)
            fetched.resolve()
          },
        },
        { concurrency: 2 },
      )
      await queues.add('run_turns', { contactIds })
      await until(() => got.length === 1)
      await queues.add('fetch_media', { mediaId: 'media-7' })
      await fetched.promise
      await until(async () => (await unfinished(queues)) === 0)
      assert.deepEqual(got, [{ contactIds }, { mediaId: 'media-7' }])
      assert.equal(await queues.ping(), true)
    })

    test('a job that waits is not added twice, one that runs is followed by one more', async (t) => {
      const queues = await (await backend.set(t)).open()
      const add = (channelId: string) => queues.add('send_messages', { channelId }, { dedupeId: channelId })
      await add('north')
      await add('north')
      await add('south')
      assert.equal(await unfinished(queues), 2)
      const started: string[] = []
      const gate = signal()
      queues.work(
        {
          send_messages: async ({ channelId }) => {
            started.push(channelId)
            await gate.promise
          },
        },
        { concurrency: 4 },
      )
      await until(() => started.length === 2)
      await add('north')
      await add('north')
      await add('north')
      assert.deepEqual(started.toSorted(), ['north', 'south'])
      gate.resolve()
      await until(async () => started.length >= 3 && (await unfinished(queues)) === 0)
      assert.deepEqual(started.toSorted(), ['north', 'north', 'south'])
    })

    test('a thousand jobs over two processes: none lost, none twice', async (t) => {
      const setting = await backend.set(t)
      const [one, two] = [await setting.open(), await setting.open()]
      const seen = new Map<string, number>()
      const by = [0, 0]
      for (const [i, queues] of [one, two].entries()) {
        queues.work(
          {
            run_turns: async ({ contactIds }) => {
              by[i] = (by[i] ?? 0) + 1
              for (const id of contactIds) seen.set(id, (seen.get(id) ?? 0) + 1)
            },
          },
          { concurrency: 5 },
        )
      }
      const jobs = Array.from({ length: 1000 }, (_, i) => ({
        name: 'run_turns' as const,
        payload: { contactIds: [`contact-${i}`] },
      }))
      for (let from = 0; from < jobs.length; from += 100) await one.addMany(jobs.slice(from, from + 100))
      await until(async () => seen.size === 1000 && (await unfinished(one)) === 0)
      assert.deepEqual([...new Set(seen.values())], [1])
      assert.ok(
        by.every((count) => count > 0),
        `both worked: ${by}`,
      )
    })

    test('a job that fails is not tried again, is counted, and stops nothing', async (t) => {
      const queues = await (await backend.set(t)).open()
      let tries = 0
      const after = signal()
      queues.work(
        {
          apply_statuses: async () => {
            tries++
            throw new Error('a bug of ours')
          },
          handle_account_events: async () => after.resolve(),
        },
        { concurrency: 1 },
      )
      await queues.add('apply_statuses', {}, { dedupeId: 'all' })
      await queues.add('handle_account_events', {})
      await after.promise
      await until(async () => (await unfinished(queues)) === 0)
      assert.equal(tries, 1)
      assert.equal((await queues.depth()).wake.failed, 1)
      await queues.add('apply_statuses', {}, { dedupeId: 'all' })
      await until(() => tries === 2)
    })

    test('the sweeps come round by themselves', async (t) => {
      const queues = await (await backend.set(t)).open()
      let sweeps = 0
      queues.work({ run_sweeps: async () => void sweeps++ }, { concurrency: 1 })
      await until(() => sweeps >= 2)
      await queues.schedule()
      assert.ok((await scheduled(queues)) <= schedules.length, 'one of each schedule')
    })

    test('workers and producers outlive their connections', async (t) => {
      const setting = await backend.set(t)
      const queues = await setting.open(rarely)
      const handled = new Set<string>()
      queues.work(
        { run_turns: async ({ contactIds }) => void handled.add(contactIds[0]!) },
        { concurrency: 2 },
      )
      const add = (contactId: string) =>
        queues.add('run_turns', { contactIds: [contactId] }).then(
          () => true,
          () => false,
        )
      await until(() => add('before'))
      await until(() => handled.has('before'))
      await setting.cut()
      await until(() => add('after'))
      await until(() => handled.has('after'))
      await manyAreNotified(queues, handled)
    })

    test('closing lets the running job end, and takes no other', async (t) => {
      const queues = await (await backend.set(t)).open()
      const started = signal()
      const gate = signal()
      const ended: string[] = []
      const workers = queues.work(
        {
          run_turns: async ({ contactIds }) => {
            started.resolve()
            await gate.promise
            ended.push(...contactIds)
          },
        },
        { concurrency: 1 },
      )
      await queues.add('run_turns', { contactIds: ['running'] })
      await queues.add('run_turns', { contactIds: ['next'] })
      await started.promise
      const closed = workers.close()
      gate.resolve()
      await closed
      assert.deepEqual(ended, ['running'])
      assert.equal((await queues.depth()).wake.waiting, 1)
    })

    test('closing does not wait for a job that never ends', async (t) => {
      const queues = await (await backend.set(t)).open()
      const started = signal()
      queues.work(
        {
          fetch_media: () => {
            started.resolve()
            return new Promise(() => {})
          },
        },
        { concurrency: 1 },
      )
      await queues.add('fetch_media', { mediaId: 'stuck' })
      await started.promise
      await queues.close({ drainMs: 50 })
    })
  })
}
