import { Worker } from 'node:worker_threads'
import type { Clock } from '../../clock.ts'
import { isConnectionLost, type Sql } from '../../db/client.ts'
import type { Log } from '../../log.ts'
import type { Importing } from './importing.ts'
import { fail } from './run.ts'
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
const heap = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 128 } as const

/** A file that ends its thread so often at the same place would do so for ever, and every other would wait for it. */
const mostDeaths = 3

/** Imports in a thread of their own, which is there while one waits or runs and costs nothing else. */
export function createImportThread(
  deps: ThreadDeps,
  program = new URL('./thread.ts', import.meta.url),
): Importing {
  let running: Promise<void> | undefined
  /** Somebody asked while the thread was at work: it may have looked before what they mean was there. */
  let again = false
  let worker: Worker | undefined
  let closed = false
  /** The import that the thread is at, and how often it died there. */
  let begun: string | undefined
  let deaths = { at: '', times: 0 }

  async function died(): Promise<void> {
    if (begun === undefined) return
    const id = begun
    const [found] = await deps.sql<{ bytesDone: string }[]>`
      select bytes_done as "bytesDone" from imports where id = ${id}`
    const at = `${id} ${found?.bytesDone}`
    deaths = { at, times: deaths.at === at ? deaths.times + 1 : 1 }
    if (deaths.times < mostDeaths) return
    deps.log.error({ importId: id }, 'import given up: it ends its thread again and again')
    await fail(deps, id, 'fault')
  }

  async function work(): Promise<void> {
    const [waiting] = await deps.sql`
      select 1 from imports where status in ('waiting', 'running', 'undoing') or named_line is not null limit 1`
    if (!waiting || closed) return
    const { country, currency } = await deps.shop()
    const { databaseUrl, dataDir, clock } = deps
    const offsetMs = clock.now().getTime() - Date.now()
    const data: ThreadData = { databaseUrl, dataDir, offsetMs, shop: { country, currency } }
    const thread = new Worker(program, {
      workerData: data,
      resourceLimits: heap,
    })
    worker = thread
    begun = undefined
    await new Promise<void>((resolve, reject) => {
      thread.on('message', (message: FromThread) => hear(thread, message))
      // By its exit all that it said has been heard; by its error not.
      let fault: unknown
      thread.once('error', (error) => {
        fault = error
      })
      thread.once('exit', () => (fault === undefined ? resolve() : reject(fault)))
    }).catch(async (error) => {
      if (!isConnectionLost(error)) await died()
      throw error
    })
  }

  async function workOn(): Promise<void> {
    do {
      again = false
      await work().catch((error) => deps.log.warn({ err: error }, 'imports interrupted'))
      worker = undefined
    } while (again)
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
      case 'begin':
        begun = message.id
        return
      case 'make_way':
        void deps.makeWay().finally(() => say({ type: 'go_on' }))
    }
  }

  return {
    run() {
      again = running !== undefined
      running ??= workOn().finally(() => {
        running = undefined
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
