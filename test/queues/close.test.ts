import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openQueues } from '../../src/queues/queues.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'
import { signal, until } from './waiting.ts'

test('a job that is on its way from the queue when the workers close is waited for too', async (t) => {
  const { url, sql } = await testDatabase(t)
  const queues = await openQueues({ databaseUrl: url, log: quietLog })
  t.after(() => queues.close({ drainMs: 1000 }))
  await queues.add('fetch_media', { mediaId: 'late' })
  let running = 0
  const locked = signal()
  const release = signal()
  // Taking the job waits for this lock, as it does for a slow database.
  const holding = sql.begin(async (tx) => {
    await tx`lock table bullmq.job in access exclusive mode`
    locked.resolve()
    await release.promise
  })
  await locked.promise
  const workers = queues.work(
    {
      fetch_media: async () => {
        running++
        await sql`select pg_sleep(0.3)`
        running--
      },
    },
    { concurrency: 1 },
  )
  const waiting = () => sql`
    select 1 from pg_stat_activity
    where datname = current_database() and application_name = 'kalathi-queue-work' and wait_event_type = 'Lock'`
  await until(async () => (await waiting()).length > 0)
  // The connections for adding wait too, and with them the look whether the database is there: the job begins before it.
  const adding = ['one', 'two'].map((mediaId) => queues.add('fetch_media', { mediaId }).catch(() => {}))
  const closing = workers.close()
  release.resolve()
  await Promise.all([holding, ...adding])
  await closing
  assert.equal(running, 0)
})
