import type { Log } from './log.ts'

export type SingleFlight = {
  /** Resolves when it is done, also when it failed: whoever asks while it runs waits for that run. */
  run(): Promise<void>
  /** Resolves when nothing runs. */
  settled(): Promise<void>
}

/** `work` beside everything else and once at a time. A failure is logged as `fault`; the next run tries again. */
export function singleFlight(work: () => Promise<unknown>, log: Log, fault: string): SingleFlight {
  let running: Promise<void> | undefined
  return {
    run() {
      running ??= work()
        .then(
          () => {},
          (error) => log.warn({ err: error }, fault),
        )
        .finally(() => {
          running = undefined
        })
      return running
    },
    settled: async () => running,
  }
}
