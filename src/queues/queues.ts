import type { Log } from '../log.ts'
import { type Backend, type JobQueue, jobOptions, workerOptions } from './backend.ts'
import { faultLog } from './faults.ts'
import { type JobName, type Jobs, type QueueName, queueNames, queueOf, schedules } from './jobs.ts'
import { openPostgres } from './postgres.ts'
import { openRedis } from './redis.ts'
import { within } from './within.ts'
import { type Handlers, startWorkers, type Workers } from './workers.ts'

/** No call below but `close` takes longer, whatever the backend does, unless given another. In ms. */
const usualLimit = 1000
/** Nor does what `close` waits for of the backend. In ms. */
const closeWithin = 1000
/** FLUSHALL takes the schedules too, and is no reconnect: whether they are there is asked this often. In ms. */
const lookEvery = 1500
/** And put in place anew, whatever is there, this often. In ms. */
const scheduleEvery = 30_000

export type NewJob = { [K in JobName]: { name: K; payload: Jobs[K]; dedupeId?: string } }[JobName]

type Depth = { waiting: number; active: number; delayed: number; failed: number }

export type Queues = {
  /**
   * Adds a job. With a dedupe id: not while one of this name and id waits; after it while it runs.
   * @throws within a second when the backend is away; the job is then lost
   */
  add<K extends JobName>(name: K, payload: Jobs[K], options?: { dedupeId?: string }): Promise<void>
  /** As `add`, for many in few round trips. Some may have been added when it throws. */
  addMany(jobs: readonly NewJob[]): Promise<void>
  /** Starts workers that outwait any absence of the backend, and keeps the schedules in place. */
  work(handlers: Handlers, options: { concurrency: number }): Workers
  /** Puts all schedules in place; done by itself every 30 s and on reconnect while there are workers. */
  schedule(): Promise<void>
  /** How many jobs there are, by queue. @throws within a second when the backend is away */
  depth(): Promise<Record<QueueName, Depth>>
  /** Whether the backend answers within a second. */
  ping(): Promise<boolean>
  /** Lets running jobs end for `drainMs` (10 s), then ends all connections. */
  close(options?: { drainMs?: number }): Promise<void>
}

type QueuesOptions = {
  redisUrl?: string | undefined
  databaseUrl: string
  log: Log
  /** Of the keys in Redis, for installations that share one; on Postgres the database is the border. */
  prefix?: string
  /** How long a call may wait for the backend, in ms. */
  limit?: number
  /** How often an idle worker asks by itself, in seconds. */
  drainDelay?: number
}

/** Opens the queues: on Redis where there is an address of one, else in Postgres. */
export async function openQueues({
  redisUrl,
  databaseUrl,
  log,
  prefix = 'kalathi',
  limit = usualLimit,
  drainDelay = workerOptions.drainDelay,
}: QueuesOptions): Promise<Queues> {
  const options = { ...workerOptions, drainDelay }
  const backend = redisUrl
    ? await openRedis(redisUrl, prefix, log, options)
    : await openPostgres(databaseUrl, limit, log, options)
  const started = new Set<Workers>()
  let timer: NodeJS.Timeout | undefined
  let scheduledAt = 0

  const bounded = <T>(work: () => Promise<T>): Promise<T> =>
    backend.isUp() ? within(limit, work()) : Promise.reject(new Error(`The queue's ${backend.kind} is away`))

  const addMany = async (jobs: readonly NewJob[]) => {
    await Promise.all(
      inBatches(jobs).map(([queue, batch]) => bounded(() => addBatch(backend.queues[queue], batch))),
    )
  }
  const schedule = async () => {
    await Promise.all(schedules.map((one) => bounded(() => upsert(backend, one))))
  }
  const scheduleFault = faultLog(log, 'schedules not put in place')
  const keepSchedules = () => {
    scheduledAt = Date.now()
    schedule().catch(scheduleFault)
  }
  const lookAfterSchedules = async () => {
    const counts = await Promise.all(
      queueNames.map((name) => bounded(() => backend.queues[name].getJobSchedulersCount())),
    )
    const there = counts.reduce((sum, count) => sum + count, 0)
    if (there < schedules.length || Date.now() - scheduledAt > scheduleEvery) keepSchedules()
  }

  return {
    add: (name, payload, options) => addMany([{ name, payload, ...options } as NewJob]),
    addMany,
    work(handlers, { concurrency }) {
      const workers = startWorkers(backend, handlers, concurrency, log)
      started.add(workers)
      if (!timer) {
        timer = setInterval(() => void lookAfterSchedules().catch(scheduleFault), lookEvery).unref()
        backend.onReconnect(keepSchedules)
        keepSchedules()
      }
      return workers
    },
    schedule,
    async depth() {
      const counts = await Promise.all(queueNames.map((name) => bounded(() => countJobs(backend, name))))
      return Object.fromEntries(queueNames.map((name, i) => [name, counts[i]])) as Record<QueueName, Depth>
    },
    ping: () =>
      bounded(backend.ping).then(
        () => true,
        () => false,
      ),
    async close({ drainMs = 10_000 } = {}) {
      clearInterval(timer)
      await Promise.all([...started].map((workers) => workers.close({ drainMs })))
      await within(closeWithin, Promise.all(queueNames.map((name) => backend.queues[name].close()))).catch(
        () => {},
      )
      await backend.end()
    },
  }
}

type Bulk = Parameters<JobQueue['addBulk']>[0]

/** By queue, and apart where there is no dedupe id: those go in one statement on Postgres, the others row by row. */
function inBatches(jobs: readonly NewJob[]): [QueueName, Bulk][] {
  const batches = new Map<string, [QueueName, Bulk]>()
  for (const { name, payload, dedupeId } of jobs) {
    const queue = queueOf[name]
    const key = `${queue}${dedupeId === undefined}`
    const batch = batches.get(key) ?? [queue, []]
    batches.set(key, batch)
    const opts =
      dedupeId === undefined ? {} : { deduplication: { id: `${name}:${dedupeId}`, keepLastIfActive: true } }
    batch[1].push({ name, data: payload, opts })
  }
  return [...batches.values()]
}

/** On Postgres one job is added in 1 ms, but any number in bulk takes 10 ms at least: it makes temporary tables. */
const worthBulk = 16

async function addBatch(queue: JobQueue, batch: Bulk): Promise<void> {
  if (batch.length >= worthBulk) await queue.addBulk(batch)
  else await Promise.all(batch.map(({ name, data, opts }) => queue.add(name, data, opts)))
}

async function upsert(backend: Backend, { job, repeat }: (typeof schedules)[number]): Promise<void> {
  await backend.queues[queueOf[job]].upsertJobScheduler(job, repeat, {
    name: job,
    data: {},
    opts: jobOptions,
  })
}

async function countJobs(backend: Backend, name: QueueName): Promise<Depth> {
  const counts = await backend.queues[name].getJobCounts('waiting', 'active', 'delayed', 'failed')
  return {
    waiting: counts.waiting ?? 0,
    active: counts.active ?? 0,
    delayed: counts.delayed ?? 0,
    failed: counts.failed ?? 0,
  }
}
