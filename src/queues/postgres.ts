import { createPostgresBackend, type PostgresConnectionOptions, runMigrations, withBackend } from 'bullmq'
import pg from 'pg'
import type { Log } from '../log.ts'
import { type Backend, type JobWorker, jobOptions, streams, type WorkerOptions } from './backend.ts'
import { faultLog } from './faults.ts'
import { type QueueName, queueNames } from './jobs.ts'
import { within } from './within.ts'

const { Queue, Worker } = withBackend(createPostgresBackend)

/**
 * Jobs in Postgres, in the schema `bullmq`, which is created or brought up to date first.
 * @throws when the database cannot be reached: it is the server's own, so nothing else runs then either
 */
export async function openPostgres(
  url: string,
  limit: number,
  log: Log,
  options: WorkerOptions,
): Promise<Backend> {
  const fault = faultLog(log, 'queue backend fault')
  // Apart, so that busy workers never keep an add waiting for a connection.
  const adding = connect(url, {
    application_name: 'kalathi-queue-add',
    max: 2,
    connectionTimeoutMillis: limit,
    query_timeout: limit,
  })
  // A worker keeps one connection for LISTEN; four more are what two cores of work can use.
  const working = connect(url, {
    application_name: 'kalathi-queue-work',
    max: queueNames.length * 2 + 4,
    connectionTimeoutMillis: 5000,
    query_timeout: 15_000,
  })
  const clients = new Set<pg.PoolClient>()
  for (const pool of [adding, working]) {
    pool.on('error', (error) => fault(error, { backend: 'postgres' }))
    pool.on('connect', (client) => clients.add(client))
    pool.on('remove', (client) => clients.delete(client))
  }
  await migrate(url)
  const open = (name: QueueName) => {
    const queue = new Queue(name, {
      connection: asConnection(adding),
      streams,
      defaultJobOptions: jobOptions,
    })
    queue.on('error', (error) => fault(error, { queue: name }))
    return queue
  }
  const queues = { wake: open('wake'), chores: open('chores') }
  await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()))
  return {
    kind: 'postgres',
    queues,
    work(name, process, concurrency) {
      const worker = new Worker(name, process, {
        connection: asConnection(working),
        concurrency,
        ...options,
      })
      worker.on('error', (error) => {
        fault(error, { queue: name })
        setImmediate(listenAnew, worker)
      })
      return worker
    },
    ping: () => adding.query('select 1'),
    isUp: () => true, // unknown until tried, and a try is bounded
    onReconnect() {}, // its tables outlive a restart, so nothing has to be put back
    async end() {
      const ended = Promise.all([adding.end(), working.end()])
      ended.catch(() => {})
      await within(500, ended).catch(() => {}) // never ends while a client is checked out
      await within(500, Promise.all([...clients].map((client) => client.end()))).catch(() => {})
    },
  }
}

/**
 * BullMQ notes that it listens when LISTEN is answered. Where the connection ends in the same moment it notes so of
 * the next one, which never did: from then on jobs would only be found by asking. So it is told after each fault to
 * wait no longer where it waits and to listen again; once too often does nothing.
 */
function listenAnew(worker: JobWorker & Pick<InstanceType<typeof Worker>, 'closing'>): void {
  if (worker.closing) return
  const backend = worker.getBackend()
  for (const done of [backend.disconnectBlocking(false), backend.reconnectBlocking()]) done.catch(() => {})
}

/** A pool whose connections speak to the schema of BullMQ. */
function connect(url: string, options: pg.PoolConfig): pg.Pool {
  return new pg.Pool({
    ...options,
    connectionString: sameTlsAsTheServer(url),
    keepAlive: true,
    idleTimeoutMillis: 60_000,
    // A wake-up lost in a crash is found by the sweeps, so nobody waits for the disk: halves the time to a handler.
    onConnect: async (client) => {
      await client.query('set search_path to bullmq; set synchronous_commit to off')
    },
  })
}

/** A pool is what BullMQ takes, though its types, written without pg's, do not quite fit. */
const asConnection = (pool: pg.Pool) => pool as unknown as PostgresConnectionOptions

/** Drizzle's driver reads `sslmode=require` as libpq does; this one would also verify the certificate unless told. */
function sameTlsAsTheServer(url: string): string {
  if (!/[?&]sslmode=/.test(url) || /[?&]uselibpqcompat=/.test(url)) return url
  return `${url}&uselibpqcompat=true`
}

async function migrate(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: sameTlsAsTheServer(url),
    application_name: 'kalathi-queue-migrate',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {}) // the statement under way reports it
  await client.connect()
  try {
    await runMigrations(client, 'bullmq')
  } finally {
    await client.end()
  }
}
