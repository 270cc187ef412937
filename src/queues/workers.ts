import type { Log } from '../log.ts'
import type { Backend, JobWorker, Process } from './backend.ts'
import { type JobName, type Jobs, queueNames, queueOf } from './jobs.ts'
import { within } from './within.ts'

/** What does each job. A queue of which no job is named here is left to other processes. */
export type Handlers = { [K in JobName]?: (payload: Jobs[K]) => Promise<void> }

export type Workers = {
  /** Takes no more jobs and waits for those that run, `drainMs` (10 s) at most. */
  close(options?: { drainMs?: number }): Promise<void>
}

/** One worker for each queue that has a handler, with `concurrency` jobs at once in each. */
export function startWorkers(backend: Backend, handlers: Handlers, concurrency: number, log: Log): Workers {
  let running = 0
  let becameIdle: (() => void) | undefined
  const idle = () =>
    new Promise<void>((resolve) => {
      becameIdle = resolve
      if (running === 0) resolve()
    })
  const process: Process = async ({ name, data }) => {
    const handle = handlers[name as JobName] as ((payload: unknown) => Promise<void>) | undefined
    if (!handle) {
      log.error({ job: name }, 'job without a handler')
      return
    }
    running++
    try {
      await handle(data)
    } catch (error) {
      log.error({ job: name, err: error }, 'job failed')
      throw error
    } finally {
      if (--running === 0) becameIdle?.()
    }
  }
  const wanted = queueNames.filter((queue) =>
    Object.keys(handlers).some((job) => queueOf[job as JobName] === queue),
  )
  const workers = wanted.map((queue) => backend.work(queue, process, concurrency))
  let closing: Promise<void> | undefined
  const close = async (drainMs: number) => {
    // BullMQ's own close waits for the running jobs for ever, and cannot be forced once it has begun.
    for (const worker of workers) void worker.pause(true)
    const drained = () =>
      within(drainMs, idle()).then(
        () => true,
        () => {
          log.warn({ running, drainMs }, 'jobs left running at the end')
          return false
        },
      )
    const inTime = await drained()
    const isUp = await within(500, backend.ping()).then(
      () => true,
      () => false,
    )
    await within(1000, Promise.all(workers.map((worker) => shut(worker, !inTime || !isUp)))).catch(() => {})
    // One that was on its way from the queue when the workers were paused begins after it was looked for.
    if (inTime) await drained()
  }
  return {
    close: ({ drainMs = 10_000 } = {}) => {
      closing ??= close(drainMs)
      return closing
    },
  }
}

/** By force when the main loop would not come to its end: what it waits for is cut off instead. */
async function shut(worker: JobWorker, force: boolean): Promise<void> {
  const closed = worker.close(force)
  if (force)
    worker
      .getBackend()
      .disconnectBlocking(false)
      .catch(() => {})
  await closed
}
