import { depthOf } from './claim.ts'

/** What of a number is marked as sending and waits for its moment. Times are `performance.now()`. */
export type Queue<T> = {
  size(): number
  /** @param lane the lower goes first @param at when a message may leave; not necessarily this one */
  add(one: T, lane: number, at: number): void
  /** What may leave now, one at a time. Its place in the second is taken until `left` says from when it counts. */
  next(now: number): T | undefined
  /** One that `next` gave has left. Returns whether all places were taken by such, so that the next may go. */
  left(at: number): boolean
  /** When the next may leave; infinite where nothing waits, or as many as the rate were given and have not left. */
  nextAt(): number
  /** Returns whether that is another than before, so that there may be room where there was none. */
  pace(rate: number): boolean
  /** So many of others went or came on this number until `at`, or will have: the provider counts them too. */
  note(others: number, at: number): void
}

/**
 * A second's messages leave within this and never faster. What is more than the second is for the way to the provider,
 * on which some are held up and come together with those behind them: as long as none takes so much longer than
 * another, no second that the provider counts has one too many. What holds them up in this process is no part of it:
 * a connection may take seconds to open, and what waited for it leaves all at once.
 */
const windowMs = 1040
/** What was held up here follows so much faster than the pace, as far as the window has room, and not all at once. */
const catchingUp = 1.25
/** Of the burst that a number is allowed, so much leaves in one moment. */
const ofBurst = 0.75
/** By so much a timer may be late without the next message being late too. */
const unevenMs = 8

/**
 * Moments and messages are kept apart: the claim gives each message a moment of its own, and whoever matters most
 * takes the first of them. So an answer overtakes a campaign that was claimed before it, and no second sees one
 * message more. When the last of them left is remembered, as many as the rate: whatever stood still or ran late, a
 * message only goes if that many before it have left and are a window ago. So a process makes up for what it lost as far as the
 * second allows, and no further.
 */
export function createQueue<T>(): Queue<T> {
  const lanes: T[][] = [[], [], []]
  const moments: number[] = []
  /** When the last ones left, as many as may leave within a window; the oldest is at `oldest`. */
  let leaving = [Number.NEGATIVE_INFINITY]
  let oldest = 0
  /** Given and not known to have left. */
  let given = 0
  let window = windowMs
  let interval = 0
  /** By so much the next may be ahead of an even pace. */
  let burst = 0
  /** When the last one would have left, had all left evenly. */
  let evenly = Number.NEGATIVE_INFINITY
  const roomAt = () =>
    given < leaving.length ? leaving[(oldest + given) % leaving.length]! + window : Number.POSITIVE_INFINITY
  const nextAt = () => Math.max(moments[0] ?? Number.POSITIVE_INFINITY, evenly - burst, roomAt())

  const remember = (at: number) => {
    leaving[oldest] = at
    oldest = (oldest + 1) % leaving.length
  }

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
      given++
      moments.shift()
      return lanes.find((lane) => lane.length > 0)!.shift()
    },
    left(at) {
      const waited = given >= leaving.length
      given--
      remember(at)
      return waited
    },
    nextAt,
    note(others, at) {
      for (let n = Math.min(others, leaving.length); n > 0; n--) remember(at)
    },
    pace(rate) {
      const most = Math.max(1, Math.ceil(rate))
      // A device that may speak ten times a minute has a window of six seconds.
      window = (windowMs * most) / rate
      interval = 1000 / (rate * catchingUp)
      burst = Math.max(unevenMs, (depthOf(rate) * ofBurst - 1) * interval)
      if (most === leaving.length) return false
      const known = [...leaving.slice(oldest), ...leaving.slice(0, oldest)].slice(-most)
      leaving = [...Array<number>(most - known.length).fill(Number.NEGATIVE_INFINITY), ...known]
      oldest = 0
      return true
    },
  }
}
