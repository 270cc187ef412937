import type { Clock } from '../clock.ts'
import { isConnectionLost, type Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { type Asked, aheadOf, depthOf } from './claim.ts'
import { type Taken, takeDue } from './decide.ts'
import { createExpress } from './express.ts'
import { createFlights, type Outgoing } from './flights.ts'
import type { WhoLeft } from './left-audience.ts'
import { laneOf } from './message.ts'
import type { Alert, Numbers } from './numbers.ts'
import { createQueue, type Queue } from './queue.ts'
import { createRecorder } from './recorder.ts'
import { type LeftBucket, noteOthers, turnMs } from './turn.ts'

export type SenderDeps = {
  sql: Sql
  clock: Clock
  newId: NewId
  log: Log
  wake: Wake
  numbers: Numbers
  alert: Alert
  whoLeft: WhoLeft
  /** This process, as the rows that it sends name it. */
  instance: () => number
}

export type Sender = {
  /** Sends what is due on a number, at its pace. Returns when nothing more is due now; errors are logged. */
  run(channelId: string): Promise<void>
  /** The same of a number that may be at work already: its answers go beside a campaign, and nobody waits. */
  hurry(channelId: string): void
  inFlight(): number
  /** Claims nothing more, waits for the answers under way and writes them. */
  close(): Promise<void>
}

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
const busyAbove = 20
const breathMs = 5
/** A number at its pace is asked so often: half of what may be promised ahead has gone by then. */
const gatherMs = 100
/** How finely the moments are kept: a timer for each message would cost more than it brings. */
const tickMs = 4
/** So many are handed over before answers are heard again, or the database would have nothing to do meanwhile. */
const handedAtOnce = 16
const longestMs = 1000

/** Moves messages from the outbox to the provider. All it knows is in Postgres; what is here may die at any line. */
export function createSender(deps: SenderDeps): Sender {
  const working = new Map<string, Working>()
  /** Kept when a number has nothing more to send: what it sent a moment ago counts in the second in which it has again. */
  const queues = new Map<string, Queue<Outgoing>>()
  const turns = new Map<string, NodeJS.Timeout>()
  let closing = false
  /** Somebody could not ask, because so much is on the wire. */
  let full = false
  let looping: Promise<void> | undefined
  let ring = () => {}
  let timer: NodeJS.Timeout | undefined
  let soon: NodeJS.Immediate | undefined
  const recorder = createRecorder({
    ...deps,
    busy: () => flights.size() > busyAbove,
    written: (channelIds) => {
      for (const id of channelIds) void ask(id, false)
    },
  })
  const flights = createFlights({
    ...deps,
    recorder,
    ended() {
      if (full) ring()
    },
  })
  const express = createExpress({
    ...deps,
    going(channelId, { going, markedAt }) {
      const queue = queues.get(channelId)!
      const now = performance.now()
      for (const one of going) queue.add({ ...one, markedAt }, laneOf[one.message.purpose], now)
      if (going.length > 0) void ask(channelId, false)
      leaveSoon()
    },
  })

  /** @param soon even before its time: somebody may be waiting for an answer */
  function ask(channelId: string, soon: boolean): Promise<void> {
    const there = working.get(channelId)
    const { promise: done, resolve: finish } = Promise.withResolvers<void>()
    const queue = queues.get(channelId) ?? createQueue<Outgoing>()
    const state = there ?? { queue, again: true, askAt: 0, left: null, turnUntil: 0, done, finish }
    queues.set(channelId, queue)
    working.set(channelId, state)
    state.again = true
    if (soon) {
      // Under load the next claim finds more: a claim costs the same for one message as for ten.
      const breath = flights.size() > busyAbove ? breathMs : 0
      state.askAt = Math.min(state.askAt, performance.now() + breath)
    }
    ring()
    start()
    return state.done
  }

  /** Who has the turn at a number's campaigns may stand still or be gone, and nobody else would ask for them. */
  function askAfter(channelId: string, ms: number): void {
    clearTimeout(turns.get(channelId))
    turns.set(
      channelId,
      setTimeout(() => void ask(channelId, true), Math.max(0, ms) + tickMs),
    )
  }

  function start(): void {
    looping ??= loop().finally(() => {
      looping = undefined
      // Somebody may have come since its last look.
      if (working.size > 0) start()
    })
  }

  /** One transaction after the other, each for all numbers that have room. */
  async function loop(): Promise<void> {
    for (retire(); working.size > 0; retire()) {
      const asked = closing ? [] : whoAsks(performance.now())
      if (asked.length > 0) await take(asked)
      else await rest()
    }
  }

  /** Who has nothing more to do is done. */
  function retire(): void {
    for (const [channelId, state] of working) {
      if ((state.again && !closing) || state.queue.size() > 0) continue
      working.delete(channelId)
      state.finish()
    }
  }

  function whoAsks(now: number): Asked[] {
    const asking = [...working].flatMap(([channelId, state]) => {
      if (!state.again || state.askAt > now) return []
      const number = deps.numbers.of(channelId)
      if (number) return [{ channelId, state, rate: number.messagesPerSecond }]
      state.again = false
      return []
    })
    const waiting = [...working.values()].reduce((sum, { queue }) => sum + queue.size(), 0)
    const room = Math.min(mostTaken, mostInFlight - flights.size() - waiting)
    const each = Math.floor(room / asking.length)
    full = asking.length > 0 && each <= 0
    return asking.flatMap(({ channelId, state, rate }) => {
      // Of what waited for places nobody would tell that there are more now.
      if (state.queue.pace(rate)) leaveSoon()
      const most = Math.min(each, Math.ceil(depthOf(rate)) + aheadOf(rate) - state.queue.size())
      return most > 0 ? [{ channelId, rate, most }] : []
    })
  }

  async function take(asked: Asked[]): Promise<void> {
    for (const { channelId } of asked) working.get(channelId)!.again = false
    try {
      const rules = await deps.numbers.rules()
      const owed = express.owed()
      const now = deps.clock.now()
      const { whoLeft } = deps
      const taken = await takeDue(deps.sql, { asked, owed, rules, now, instance: deps.instance(), whoLeft })
      if (taken.some(({ going }) => going.length > 0)) express.settle(owed, asked)
      for (const one of taken) queueUp(one, asked.find(({ channelId }) => channelId === one.channelId)!)
      leaveSoon()
    } catch (error) {
      // The transaction took its claims with it; the sweep wakes these numbers again.
      deps.log.error({ err: error, away: isConnectionLost(error) }, 'sending round failed')
    }
  }

  /** The next question is on its way to the database before these are handed over, and is answered meanwhile. */
  function leaveSoon(): void {
    clearTimeout(timer)
    clearImmediate(soon)
    soon = setImmediate(leave)
  }

  function queueUp(taken: Taken, { most, rate }: Asked): void {
    const { channelId, room, going, moments, markedAt, bucket, more, turnAt, againAt } = taken
    const state = working.get(channelId)!
    const now = performance.now()
    if (state.left) noteOthers(state.queue, state.left, bucket.found, now)
    state.left = bucket.left ?? bucket.found
    if (going.some(({ message }) => message.campaignId)) state.turnUntil = now + turnMs(rate)
    for (const [n, one] of going.entries()) {
      state.queue.add({ ...one, markedAt }, laneOf[one.message.purpose], moments[n]!)
    }
    if (turnAt !== null) askAfter(channelId, turnAt - now)
    if (!more) return
    state.again = true
    const pause = room < most ? gatherMs : going.length === 0 ? breathMs : 0
    state.askAt = Math.min(Math.max(againAt, now + pause), now + longestMs)
  }

  /** Hands over to the channels whatever may leave now, a few at a time, and comes back for the next. */
  function leave(): void {
    clearTimeout(timer)
    clearImmediate(soon)
    let now = performance.now()
    let left = handedAtOnce
    let nextAt = Number.POSITIVE_INFINITY
    for (const { queue } of working.values()) {
      for (let one = queue.next(now); one; one = queue.next(now)) {
        flights.start(one, now, () => {
          if (queue.left(performance.now())) leaveSoon()
        })
        if (--left === 0) {
          soon = setImmediate(leave)
          return
        }
        now = performance.now()
      }
      nextAt = Math.min(nextAt, queue.nextAt())
    }
    if (nextAt < Number.POSITIVE_INFINITY) timer = setTimeout(leave, Math.max(tickMs, nextAt - now))
    ring()
  }

  function rest(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const now = performance.now()
    const waits = [...working.values()].filter((one) => one.again && one.askAt > now)
    const alarm = setTimeout(resolve, Math.min(longestMs, ...waits.map(({ askAt }) => askAt - now)))
    ring = () => {
      clearTimeout(alarm)
      resolve()
    }
    return promise
  }

  return {
    run: (channelId) => ask(channelId, true),
    hurry(channelId) {
      // What does not fit waits for tokens like everything else.
      const state = working.get(channelId)
      const mine = state && state.turnUntil > performance.now() && express.fits(channelId, state.queue.size())
      if (mine && !closing) express.run(channelId)
      else void ask(channelId, true)
    },
    inFlight: flights.size,
    async close() {
      closing = true
      for (const turn of turns.values()) clearTimeout(turn)
      ring()
      await express.close()
      await looping
      await flights.landed()
      await recorder.close()
    },
  }
}
