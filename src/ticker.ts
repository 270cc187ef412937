import type { Log } from './log.ts'

/** Calls `work` again and again, a second after it ended; a failure is logged and does not stop it. */
export function startTicker(work: () => Promise<void>, log: Log, everyMs = 1000): { stop(): Promise<void> } {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let current = Promise.resolve()
  let failing = false

  function next() {
    if (stopped) return
    timer = setTimeout(() => {
      current = work().then(
        () => {
          failing = false
        },
        (error) => {
          // Said once: a database that is away for an hour would fill the log.
          if (!failing) log.warn({ err: error }, 'tick failed')
          failing = true
        },
      )
      void current.then(next)
    }, everyMs)
  }
  next()

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await current
    },
  }
}
