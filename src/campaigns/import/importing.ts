import { nameContacts } from './names.ts'
import { type RunDeps, runImport } from './run.ts'
import { runUndo } from './undo.ts'

export type Importing = {
  /** Does all that waits, one after the other; asked again meanwhile, it looks once more. Never throws. */
  run(): Promise<void>
  /** Ends after the chunk under way. What is left is found by the next process. */
  close(): Promise<void>
}

/** First key of the advisory locks that say an import is being worked at; the second is a hash of its id. */
const lockClass = 0x696d70

/**
 * The imports of this process: one at a time, so that they never take more than a core. Which process works at one is
 * said by an advisory lock on a connection of its own, which Postgres drops with the process.
 */
export function createImporting(deps: RunDeps): Importing {
  const stop = new AbortController()
  let running: Promise<void> | undefined
  let again = false

  async function work(): Promise<void> {
    do {
      again = false
      for (const id of await waiting(deps)) {
        if (stop.signal.aborted) return
        await alone(deps, id, async () => {
          await runImport(deps, id, stop.signal)
          await runUndo(deps, id, stop.signal)
          await nameContacts(deps, id, stop.signal)
        })
      }
    } while (again && !stop.signal.aborted)
  }

  return {
    run() {
      again = running !== undefined
      running ??= work()
        .catch((error) => deps.log.warn({ err: error }, 'imports interrupted'))
        .finally(() => {
          running = undefined
        })
      return running
    },
    async close() {
      stop.abort()
      await running
    },
  }
}

async function waiting({ sql }: RunDeps): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from imports where status in ('waiting', 'running', 'undoing') or named_line is not null
    order by id limit 20`
  return rows.map(({ id }) => id)
}

async function alone({ sql }: RunDeps, id: string, work: () => Promise<void>): Promise<void> {
  const held = await sql.reserve()
  try {
    const [lock] = await held<
      [{ mine: boolean }]
    >`select pg_try_advisory_lock(${lockClass}, hashtext(${id})) as mine`
    if (!lock.mine) return
    try {
      await work()
    } finally {
      await held`select pg_advisory_unlock(${lockClass}, hashtext(${id}))`.catch(() => {})
    }
  } finally {
    held.release()
  }
}
