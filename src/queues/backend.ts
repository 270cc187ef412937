import type { Queue, Worker } from 'bullmq'
import type { QueueName } from './jobs.ts'

/** What this room uses of a BullMQ queue, whatever it is kept in. */
export type JobQueue = Pick<
  Queue,
  'add' | 'addBulk' | 'getJobCounts' | 'getJobSchedulersCount' | 'upsertJobScheduler' | 'close'
>

export type JobWorker = Pick<Worker, 'close' | 'pause'> & {
  getBackend(): { disconnectBlocking(wait?: boolean): Promise<void>; reconnectBlocking(): Promise<void> }
}

/** Runs one job; its failure is the handler's to throw. */
export type Process = (job: { name: string; data: unknown }) => Promise<void>

/** Where the jobs are kept: Redis or Postgres. */
export type Backend = {
  kind: 'redis' | 'postgres'
  queues: Readonly<Record<QueueName, JobQueue>>
  /** A worker that waits for the backend for ever, and starts at once. */
  work(queue: QueueName, process: Process, concurrency: number): JobWorker
  /** Resolves when the backend answers; rejects at once when it is known to be away. */
  ping(): Promise<unknown>
  /** False when an `add` could only wait. */
  isUp(): boolean
  onReconnect(listener: () => void): void
  /** Ends every connection, whether or not something is still under way on it. */
  end(): Promise<void>
}

/** Truth is in Postgres, so a job is tried once, and forgotten when done; failed ones stay for the depth in /metrics. */
export const jobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: { count: 100 } } as const

/** Nobody reads BullMQ's own events, and each state change writes one. 0 would mean "keep all" on Postgres. */
export const streams = { events: { maxLen: 100 } } as const

/**
 * `lockDuration`, `stalledInterval`: while a job runs, its dedupe id parks all others. After a kill -9 it
 * "runs" until its lock is seen to have expired: 20 s at most with these, a minute with BullMQ's defaults.
 * `drainDelay`: an idle worker is notified of jobs (BZPOPMIN, LISTEN) and asks by itself this often, in seconds.
 * `runRetryDelay`: how soon a worker tries again when its backend refuses connections; the default is 15 s.
 */
export const workerOptions = {
  lockDuration: 10_000,
  stalledInterval: 10_000,
  drainDelay: 5,
  runRetryDelay: 500,
}

export type WorkerOptions = typeof workerOptions
