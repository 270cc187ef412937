import { isConnectionLost } from '../db/client.ts'

class TooSlow extends Error {}

/** The database was not reached, was lost, or took longer than anybody waits: what was given may be stored later. */
export function isAway(error: unknown): boolean {
  return error instanceof TooSlow || isConnectionLost(error)
}

/** Postgres ended the transaction for the sake of another (class 40: deadlock, serialization); again it may go through. */
export function isConflict(error: unknown): boolean {
  return /^40...$/.test(codeOf(error))
}

/**
 * Whether the entry itself cannot be stored: bad data (22), a broken rule (23), too large for an index (54), or a
 * fault of ours in writing it down. Anything else (disk full, read only, a cancelled statement) is no reason to put
 * a good entry away: the sender is refused and comes again.
 */
export function isEntrysFault(error: unknown): boolean {
  const code = codeOf(error)
  return !/^[0-9A-Z]{5}$/.test(code) || /^(22|23|54)/.test(code)
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '')
}

/** Gives up waiting after so many milliseconds; the work itself goes on. */
export async function withPatience<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), patienceMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
