export type Throttle = { tooMany(key: string): boolean; count(key: string): void; forget(key: string): void }

/** Keys remembered at most; the oldest are forgotten first. */
const mostKeys = 10_000

/** Counts failures of a key within a window, in this process. `now` is in milliseconds of the machine. */
export function createThrottle(most: number, windowMs: number, now: () => number): Throttle {
  const seen = new Map<string, { count: number; since: number }>()
  const current = (key: string) => {
    const entry = seen.get(key)
    return entry && now() - entry.since < windowMs ? entry : undefined
  }
  return {
    tooMany: (key) => (current(key)?.count ?? 0) >= most,
    count(key) {
      const entry = current(key)
      if (entry) {
        entry.count++
        return
      }
      seen.delete(key)
      if (seen.size >= mostKeys) seen.delete(seen.keys().next().value!)
      seen.set(key, { count: 1, since: now() })
    },
    forget: (key) => void seen.delete(key),
  }
}
