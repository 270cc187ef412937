import { Worker } from 'node:worker_threads'
import type { Clock } from '../../clock.ts'
import type { Sql } from '../../db/client.ts'
import type { Log } from '../../log.ts'
import type { Importing } from './importing.ts'
import type { FromThread, SentError, ThreadData, ToThread } from './thread-messages.ts'

type ThreadDeps = {
  sql: Sql
  databaseUrl: string
  dataDir: string
  clock: Clock
  log: Log
  shop(): Promise<{ country: string; currency: string }>
  /** Waits for what is more urgent, a moment at most; asked between chunks. */
  makeWay(): Promise<void>
}

/**
 * A file makes garbage by the gigabyte: with a heap of its own, bounded to these, it neither grows the server's nor
 * stops its loop. In MB; the young part small, since what a chunk leaves behind would else fill it before it is looked at.
 */
const heap = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 } as const

/** Imports in a thread of their own, which is there while one waits or runs and costs nothing else. */
export function createImportThread(deps: ThreadDeps): Importing {
  let running: Promise<void> | undefined
  let worker: Worker | undefined
  let closed = false

  async function work(): Promise<void> {
    const [waiting] = await deps.sql`
      select 1 from imports where status in ('waiting', 'running', 'undoing') limit 1`
    if (!waiting || closed) return
    const { country, currency } = await deps.shop()
    const { databaseUrl, dataDir, clock } = deps
    const offsetMs = clock.now().getTime() - Date.now()
    const data: ThreadData = { databaseUrl, dataDir, offsetMs, shop: { country, currency } }
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: data,
      resourceLimits: heap,
    })
    worker = thread
    await new Promise<void>((resolve, reject) => {
      thread.on('message', (message: FromThread) => hear(thread, message))
      thread.once('error', reject)
      thread.once('exit', () => resolve())
    })
  }

  function hear(thread: Worker, message: FromThread): void {
    const say = (answer: ToThread) => thread.postMessage(answer)
    switch (message.type) {
      case 'log':
        deps.log[message.level](
          { ...message.data, ...(message.err && { err: errorOf(message.err) }) },
          message.message,
        )
        return
      case 'make_way':
        void deps.makeWay().finally(() => say({ type: 'go_on' }))
    }
  }

  return {
    run() {
      running ??= work()
        .catch((error) => deps.log.warn({ err: error }, 'imports interrupted'))
        .finally(() => {
          running = undefined
          worker = undefined
        })
      return running
    },
    async close() {
      closed = true
      worker?.postMessage({ type: 'stop' } satisfies ToThread)
      await running
    },
  }
}

const errorOf = ({ name, message, code, stack }: SentError) =>
  Object.assign(new Error(message), { name, stack, ...(code && { code }) })
