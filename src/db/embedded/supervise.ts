import { setTimeout as delay } from 'node:timers/promises'
import {
  describe,
  type Exit,
  type Postmaster,
  type PostmasterOptions,
  startPostmaster,
} from './postmaster.ts'
import { clearLeftover } from './postmaster-pid.ts'

export type Supervised = {
  /** Of the Postgres that runs now. */
  pid(): number
  /** Calls the listener each time Postgres ends unasked; it is being restarted on the same port. */
  onExit(listener: (exit: Exit) => void): void
  stop(): Promise<void>
}

/** Restarts Postgres on its port each time it ends, until `stop`. */
export function supervise(first: Postmaster, given: PostmasterOptions, giveUp: AbortController): Supervised {
  const { log } = given
  const listeners: ((exit: Exit) => void)[] = []
  let current = first
  const watching = (async () => {
    for (;;) {
      const startedAt = performance.now()
      const exit = await current.exited
      if (giveUp.signal.aborted) return
      log.error({ exit: describe(exit), pid: current.pid }, 'embedded database ended, restarting it')
      for (const listener of listeners) listener(exit)
      const next = await restart(given, giveUp.signal, performance.now() - startedAt < 10_000 ? 500 : 50)
      if (!next) return
      current = next
      if (giveUp.signal.aborted) return current.stop() // stop() came as it got ready, and stopped the dead one
      log.warn({ pid: current.pid }, 'embedded database restarted')
    }
  })()
  // When the process ends without stop(), as by an uncaught error, Postgres is at least told to.
  const hurry = () => current.hurry()
  process.once('exit', hurry)
  return {
    pid: () => current.pid,
    onExit: (listener) => {
      listeners.push(listener)
    },
    stop: async () => {
      giveUp.abort(new Error('the embedded database is being stopped'))
      await current.stop()
      await watching
      process.removeListener('exit', hurry)
      log.info({}, 'embedded database stopped')
    },
  }
}

/** Tries again and again, after `wait` ms doubling to 5 s; undefined once it is to be stopped. */
async function restart(
  given: PostmasterOptions,
  signal: AbortSignal,
  wait: number,
): Promise<Postmaster | undefined> {
  for (let pause = wait; ; pause = Math.min(pause * 2, 5000)) {
    try {
      await delay(pause, undefined, { signal })
      await clearLeftover(given.cluster, given.log)
      return await startPostmaster(given, signal)
    } catch (error) {
      if (signal.aborted) return undefined
      given.log.error({ err: error }, 'embedded database did not start again')
    }
  }
}
