import { Queue, Worker } from 'bullmq'
import { Redis, type RedisOptions } from 'ioredis'
import type { Log } from '../log.ts'
import { type Backend, jobOptions, streams, type WorkerOptions } from './backend.ts'
import { faultLog } from './faults.ts'
import type { QueueName } from './jobs.ts'
import { within } from './within.ts'

/**
 * Never gives up: BullMQ reads the version once, when a connection opens, and a queue whose reading failed
 * would stay broken. Adds fail fast all the same, because none is begun while `isUp` is false.
 */
const options = {
  maxRetriesPerRequest: null,
  retryStrategy: (times: number) => Math.min(times * 50, 1000),
  connectTimeout: 5000,
  keepAlive: 10_000,
} satisfies RedisOptions

/** Remembers in `all` the client and the copies that BullMQ makes of it: one that never connected cannot be closed through BullMQ. */
function tracked(client: Redis, all: Redis[]): Redis {
  all.push(client)
  const duplicate = client.duplicate.bind(client)
  client.duplicate = ((given?: Partial<RedisOptions>) => {
    const copy = duplicate(given)
    all.push(copy)
    return copy
  }) as typeof client.duplicate
  return client
}

/** Jobs in Redis. Resolves when it is reached or after 2 s: the server runs without it, on its sweeps. */
export async function openRedis(
  url: string,
  prefix: string,
  log: Log,
  workerOptions: WorkerOptions,
): Promise<Backend> {
  const fault = faultLog(log, 'queue backend fault')
  const all: Redis[] = []
  const connect = (role: string) => {
    const client = tracked(new Redis(url, { ...options, connectionName: `${prefix}-${role}` }), all)
    client.on('error', (error) => fault(error, { backend: 'redis' }))
    return client
  }
  const producer = connect('add')
  const consumer = connect('work')
  const open = (name: QueueName) => {
    const queue = new Queue(name, { connection: producer, prefix, streams, defaultJobOptions: jobOptions })
    queue.on('error', (error) => fault(error, { queue: name }))
    return queue
  }
  const queues = { wake: open('wake'), chores: open('chores') }
  const ready = Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()))
  await within(2000, ready).catch((error) => fault(error, { backend: 'redis' }))
  return {
    kind: 'redis',
    queues,
    work(name, process, concurrency) {
      const worker = new Worker(name, process, {
        connection: consumer,
        prefix,
        concurrency,
        ...workerOptions,
      })
      worker.on('error', (error) => fault(error, { queue: name }))
      return worker
    },
    ping: () => (producer.status === 'ready' ? producer.ping() : Promise.reject(new Error('not connected'))),
    isUp: () => producer.status === 'ready',
    onReconnect: (listener) => {
      producer.on('ready', listener)
    },
    async end() {
      for (const client of all) client.disconnect()
    },
  }
}
