import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import type { Conditions } from './conditions.ts'
import { type Counts, countConditions, estimateConditions } from './count.ts'
import type { SegmentDeps } from './segments.ts'

/** `estimated`: from a part of the contacts, until all are counted. `asOf`: when they were. */
export type Counted = Counts & { estimated: boolean; asOf: Date }

type Times = {
  /** So long somebody waits for a count of all. In ms. */
  patience: number
  /** And so long a count that took longer than that is told again. */
  kept: number
}
const usual: Times = { patience: 500, kept: 60_000 }
const mostKept = 200

type Count = { conditions: Conditions; counted: Promise<Counted | undefined>; begin(): void; drop(): void }

/**
 * Counts at once whatever can be counted at once. A million contacts cannot: then a sample says how many they are
 * about, and what was counted meanwhile is told to whoever asks again. One count at a time, and only the newest waits:
 * whoever changes conditions as they type makes one for every letter.
 */
export function createCounter(
  deps: SegmentDeps & { log: Log },
  { patience, kept: keptFor }: Times = usual,
): { count(conditions: Conditions): Promise<Counted> } {
  const kept = new Map<string, Counted>()
  let running: { key: string; count: Count } | undefined
  let next: { key: string; count: Count } | undefined

  function exact(key: string, conditions: Conditions): Promise<Counted | undefined> {
    for (const one of [running, next]) if (one?.key === key) return one.count.counted
    const made = { key, count: countOf(key, conditions) }
    if (running) {
      next?.count.drop()
      next = made
    } else {
      running = made
      made.count.begin()
    }
    return made.count.counted
  }

  function countOf(key: string, conditions: Conditions): Count {
    const { promise, resolve, reject } = Promise.withResolvers<Counted | undefined>()
    // Heard by whoever still waits.
    promise.catch(() => {})
    return {
      conditions,
      counted: promise,
      drop: () => resolve(undefined),
      begin() {
        const asOf = deps.clock.now()
        const began = performance.now()
        countConditions(deps, conditions)
          .then((counts) => {
            const counted = { ...counts, estimated: false, asOf }
            if (performance.now() - began > patience) keep(key, counted)
            resolve(counted)
          }, reject)
          .finally(() => {
            running = next
            next = undefined
            running?.count.begin()
          })
      },
    }
  }

  function keep(key: string, counted: Counted): void {
    kept.delete(key)
    kept.set(key, counted)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  }

  return {
    async count(conditions) {
      const key = JSON.stringify(conditions)
      const known = kept.get(key)
      if (known && deps.clock.now().getTime() - known.asOf.getTime() < keptFor) return known
      const asked = exact(key, conditions)
      const timer = new AbortController()
      const late = wait(patience, undefined, { signal: timer.signal }).catch(() => undefined)
      const found = await Promise.race([asked, late]).finally(() => timer.abort())
      return (
        found ??
        known ?? { ...(await estimateConditions(deps, conditions)), estimated: true, asOf: deps.clock.now() }
      )
    },
  }
}
