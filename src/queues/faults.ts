import type { Log } from '../log.ts'

/** What may be logged of an error of the backend: drivers put addresses, commands and their arguments on theirs. */
function describeFault(error: unknown): { name: string; code?: string; reason: string } {
  if (!(error instanceof Error)) return { name: 'unknown', reason: typeof error }
  const { code } = error as NodeJS.ErrnoException
  const reason = error.message.replaceAll(/[a-z]+:\/\/\S+/gi, '[address]').slice(0, 300)
  return { name: error.name, ...(typeof code === 'string' && { code }), reason }
}

/**
 * Logs faults at most once in `everyMs`, with the number of those held back since. A backend that is away
 * fails several times a second on every connection.
 */
export function faultLog(
  log: Log,
  message: string,
  everyMs = 10_000,
): (error: unknown, data?: object) => void {
  let quietUntil = 0
  let heldBack = 0
  return (error, data) => {
    const now = performance.now()
    if (now < quietUntil) {
      heldBack++
      return
    }
    log.warn({ ...data, fault: describeFault(error), heldBack }, message)
    quietUntil = now + everyMs
    heldBack = 0
  }
}
