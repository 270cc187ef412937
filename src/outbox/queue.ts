import { depthOf, refillOf } from './claim.ts'

/** What of a number is marked as sending and waits for its moment. Times are `performance.now()`. */
export type Queue<T> = {
  size(): number
  /** @param lane the lower goes first @param at when a message may leave; not necessarily this one */
  add(one: T, lane: number, at: number): void
  /** What may leave now, one at a time. */
  next(now: number): T | undefined
  /** When the next may leave; infinite where nothing waits. */
  nextAt(): number
  pace(rate: number): void
}

/** Of the burst that a number is allowed: the rest is for what the way to the provider does to the intervals. */
const ofBurst = 0.75
/** By so much a timer may be late without the next message being late too; what the refill leaves of a second covers it. */
const unevenMs = 8

/**
 * Moments and messages are kept apart: the claim gives each message a moment of its own, and whoever matters most
 * takes the first of them. So an answer overtakes a campaign that was claimed before it, and no second sees one
 * message more. A process that stood still does not make up for it either: it lets go a burst and then goes on at
 * its pace.
 */
export function createQueue<T>(): Queue<T> {
  const lanes: T[][] = [[], [], []]
  const moments: number[] = []
  let interval = 0
  /** By so much the next may be ahead of an even pace. */
  let burst = 0
  /** When the last one would have left, had all left evenly. */
  let evenly = Number.NEGATIVE_INFINITY
  const nextAt = () => Math.max(moments[0] ?? Number.POSITIVE_INFINITY, evenly - burst)

  return {
    size: () => moments.length,
    add(one, lane, at) {
      lanes[lane]!.push(one)
      const late = moments.length > 0 && at < moments.at(-1)!
      moments.push(at)
      if (late) moments.sort((a, b) => a - b)
    },
    next(now) {
      if (nextAt() > now) return undefined
      evenly = Math.max(evenly, now) + interval
      moments.shift()
      return lanes.find((lane) => lane.length > 0)!.shift()
    },
    nextAt,
    pace(rate) {
      interval = 1000 / refillOf(rate)
      burst = Math.max(unevenMs, (depthOf(rate) * ofBurst - 1) * interval)
    },
  }
}
