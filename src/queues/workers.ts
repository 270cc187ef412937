import type { Log } from '../log.ts'
import type { Backend, Process } from './backend.ts'
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
      running--
    }
  }
  const wanted = queueNames.filter((queue) =>
    Object.keys(handlers).some((job) => queueOf[job as JobName] === queue),
  )
  const workers = wanted.map((queue) => backend.work(queue, process, concurrency))
  let closing: Promise<void> | undefined
  const close = async (drainMs: number) => {
    try {
      await within(drainMs, Promise.all(workers.map((worker) => worker.close())))
    } catch {
      log.warn({ running, drainMs }, 'jobs left running at the end')
    }
  }
  return {
    close: ({ drainMs = 10_000 } = {}) => {
      closing ??= close(drainMs)
      return closing
    },
  }
}
