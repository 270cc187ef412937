import type { Clock } from '../clock.ts'
import { isConnectionLost, type Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { Log } from '../log.ts'
import { createAtWork } from './at-work.ts'
import type { Asked } from './claim.ts'
import { takeDue } from './decide.ts'
import { createExpress } from './express.ts'
import { createFlights } from './flights.ts'
import type { WhoLeft } from './left-audience.ts'
import { laneOf } from './message.ts'
import type { Alert, Numbers } from './numbers.ts'
import { createRecorder } from './recorder.ts'

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

/** With so many on the wire it is load. */
const busyAbove = 20
/** Under load the next claim finds more after so long, and costs the same for one message as for ten. */
const breathMs = 5
/** How finely the moments are kept: a timer for each message would cost more than it brings. */
const tickMs = 4
/** So many are handed over before answers are heard again, or the database would have nothing to do meanwhile. */
const handedAtOnce = 16

/** Moves messages from the outbox to the provider. All it knows is in Postgres; what is here may die at any line. */
export function createSender(deps: SenderDeps): Sender {
  const atWork = createAtWork(deps.numbers)
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
      const queue = atWork.queueOf(channelId)!
      const now = performance.now()
      for (const one of going) queue.add({ ...one, markedAt }, laneOf[one.message.purpose], now)
      if (going.length > 0) void ask(channelId, false)
      leaveSoon()
    },
  })

  /** @param soon even before its time: somebody may be waiting for an answer */
  function ask(channelId: string, soon: boolean): Promise<void> {
    const breath = flights.size() > busyAbove ? breathMs : 0
    const done = soon ? atWork.want(channelId, performance.now() + breath) : atWork.want(channelId)
    ring()
    start()
    return done
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
      if (atWork.size() > 0) start()
    })
  }

  /** One transaction after the other, each for all numbers that have room. */
  async function loop(): Promise<void> {
    for (atWork.retire(closing); atWork.size() > 0; atWork.retire(closing)) {
      const asked = closing ? [] : whoAsks()
      if (asked.length > 0) await take(asked)
      else await rest()
    }
  }

  function whoAsks(): Asked[] {
    const { asked, full: isFull, hasPlaces } = atWork.asking(performance.now(), flights.size())
    full = isFull
    if (hasPlaces) leaveSoon()
    return asked
  }

  async function take(asked: Asked[]): Promise<void> {
    atWork.begin(asked)
    try {
      const rules = await deps.numbers.rules()
      const owed = express.owed()
      const now = deps.clock.now()
      const { whoLeft } = deps
      const taken = await takeDue(deps.sql, { asked, owed, rules, now, instance: deps.instance(), whoLeft })
      if (taken.some(({ going }) => going.length > 0)) express.settle(owed, asked)
      for (const one of taken) {
        atWork.queueUp(one, asked.find(({ channelId }) => channelId === one.channelId)!)
        if (one.turnAt !== null) askAfter(one.channelId, one.turnAt - performance.now())
      }
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

  /** Hands over to the channels whatever may leave now, a few at a time, and comes back for the next. */
  function leave(): void {
    clearTimeout(timer)
    clearImmediate(soon)
    let now = performance.now()
    let left = handedAtOnce
    let nextAt = Number.POSITIVE_INFINITY
    for (const queue of atWork.queues()) {
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
    const alarm = setTimeout(resolve, atWork.restMs(performance.now()))
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
      const waiting = atWork.queueOf(channelId)?.size() ?? 0
      const isMine = atWork.hasTurn(channelId, performance.now()) && express.fits(channelId, waiting)
      if (isMine && !closing) express.run(channelId)
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
