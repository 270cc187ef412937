import { type Asked, aheadOf, depthOf } from './claim.ts'
import type { Taken } from './decide.ts'
import type { Outgoing } from './flights.ts'
import { laneOf } from './message.ts'
import type { Numbers } from './numbers.ts'
import { createQueue, type Queue } from './queue.ts'
import { type LeftBucket, noteOthers, turnMs } from './turn.ts'

/** A number that has or may have something to send. */
type Working = {
  queue: Queue<Outgoing>
  /** It may have more: ask the database, but not before `askAt` (`performance.now()`). */
  again: boolean
  askAt: number
  /** Its bucket as this process left it. */
  left: LeftBucket | null
  /** So long its campaigns are this process's to send. */
  turnUntil: number
  done: Promise<void>
  finish: () => void
}

/** On the wire at once, over all numbers: enough for 1,000 messages/s at a second's latency. */
const mostInFlight = 1000
/** Of all numbers in one transaction: who waits for an answer waits for the one that is under way. */
const mostTaken = 300
/** At the soonest after a claim that held all it found back. */
const breathMs = 5
/** A number at its pace is asked so often: half of what may be promised ahead has gone by then. */
const gatherMs = 100
/** At the latest. */
const longestMs = 1000

/** The numbers at work. Times are those of `performance.now()`. */
export type AtWork = {
  size(): number
  /** Begins with a number, or asks for it again: as planned, or at `by` at the latest. Resolves when it is done. */
  want(channelId: string, by?: number): Promise<void>
  /** Lets go who has nothing more to do. `closing`: nobody asks again. */
  retire(closing: boolean): void
  /**
   * Who may ask now, and for how many. `full`: nobody, since so much is on the wire; `hasPlaces`: a number's pace was
   * raised, and what waited for a place has one.
   */
  asking(now: number, inFlight: number): { asked: Asked[]; full: boolean; hasPlaces: boolean }
  /** They are being asked for. */
  begin(asked: Asked[]): void
  /** What a claim gave waits for its moments to leave. */
  queueUp(taken: Taken, asked: Asked): void
  /** How long until somebody may ask. */
  restMs(now: number): number
  queues(): Iterable<Queue<Outgoing>>
  /** Of a number that was at work at any time. */
  queueOf(channelId: string): Queue<Outgoing> | undefined
  /** Whether its campaigns are this process's to send. */
  hasTurn(channelId: string, now: number): boolean
}

export function createAtWork(numbers: Numbers): AtWork {
  const working = new Map<string, Working>()
  /** Kept when a number has nothing more to send: what it sent a moment ago counts in the second in which it has again. */
  const queues = new Map<string, Queue<Outgoing>>()

  function begun(channelId: string): Working {
    const { promise: done, resolve: finish } = Promise.withResolvers<void>()
    const queue = queues.get(channelId) ?? createQueue<Outgoing>()
    const state = { queue, again: true, askAt: 0, left: null, turnUntil: 0, done, finish }
    queues.set(channelId, queue)
    working.set(channelId, state)
    return state
  }

  return {
    size: () => working.size,
    want(channelId, by = Number.POSITIVE_INFINITY) {
      const state = working.get(channelId) ?? begun(channelId)
      state.again = true
      state.askAt = Math.min(state.askAt, by)
      return state.done
    },
    retire(closing) {
      for (const [channelId, state] of working) {
        if ((state.again && !closing) || state.queue.size() > 0) continue
        working.delete(channelId)
        state.finish()
      }
    },
    asking(now, inFlight) {
      const due = [...working].flatMap(([channelId, state]) => {
        if (!state.again || state.askAt > now) return []
        const number = numbers.of(channelId)
        if (number) return [{ channelId, state, rate: number.messagesPerSecond }]
        state.again = false
        return []
      })
      const waiting = [...working.values()].reduce((sum, { queue }) => sum + queue.size(), 0)
      const room = Math.min(mostTaken, mostInFlight - inFlight - waiting)
      const each = Math.floor(room / due.length)
      let hasPlaces = false
      const asked = due.flatMap(({ channelId, state, rate }) => {
        // Of what waited for places nobody would tell that there are more now.
        if (state.queue.pace(rate)) hasPlaces = true
        const most = Math.min(each, Math.ceil(depthOf(rate)) + aheadOf(rate) - state.queue.size())
        return most > 0 ? [{ channelId, rate, most }] : []
      })
      return { asked, full: due.length > 0 && each <= 0, hasPlaces }
    },
    begin(asked) {
      for (const { channelId } of asked) working.get(channelId)!.again = false
    },
    queueUp({ channelId, room, going, moments, markedAt, bucket, more, againAt }, { most, rate }) {
      const state = working.get(channelId)!
      const now = performance.now()
      if (state.left) noteOthers(state.queue, state.left, bucket.found, now)
      state.left = bucket.left ?? bucket.found
      if (going.some(({ message }) => message.campaignId)) state.turnUntil = now + turnMs(rate)
      for (const [n, one] of going.entries())
        state.queue.add({ ...one, markedAt }, laneOf[one.message.purpose], moments[n]!)
      if (!more) return
      state.again = true
      const pause = room < most ? gatherMs : going.length === 0 ? breathMs : 0
      state.askAt = Math.min(Math.max(againAt, now + pause), now + longestMs)
    },
    restMs(now) {
      const waits = [...working.values()].filter((one) => one.again && one.askAt > now)
      return Math.min(longestMs, ...waits.map(({ askAt }) => askAt - now))
    },
    *queues() {
      for (const { queue } of working.values()) yield queue
    },
    queueOf: (channelId) => queues.get(channelId),
    hasTurn: (channelId, now) => (working.get(channelId)?.turnUntil ?? 0) > now,
  }
}
