/** A report is given again for so many times as long as it took to make, but no longer than five minutes. */
const timesAsLong = 20
const longestMs = 5 * 60_000
/** What is made faster is made anew each time. */
const slowMs = 1000
const most = 20

type Kept<T> = { get(key: string, make: () => Promise<T>): Promise<T> }

/**
 * Keeps what took long to make, as the report of a million recipients does: of several who ask at once one makes it,
 * and who looks again soon gets it as it was, with the time it is of.
 * @param elapsed milliseconds that only go forward
 */
export function keepSlow<T>(elapsed: () => number = () => performance.now()): Kept<T> {
  const kept = new Map<string, { until: number; made: Promise<T> }>()
  return {
    get(key, make) {
      const found = kept.get(key)
      if (found && elapsed() < found.until) return found.made
      const began = elapsed()
      const made = make()
      const entry = { until: Number.POSITIVE_INFINITY, made }
      kept.delete(key)
      kept.set(key, entry)
      for (const [oldest] of kept) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      const forget = () => {
        if (kept.get(key) === entry) kept.delete(key)
      }
      made.then(() => {
        const took = elapsed() - began
        if (took < slowMs) return forget()
        entry.until = elapsed() + Math.min(timesAsLong * took, longestMs)
      }, forget)
      return made
    },
  }
}
