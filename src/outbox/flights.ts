import type { Clock } from '../clock.ts'
import { metrics } from '../metrics.ts'
import type { Judged } from './facts.ts'
import type { Numbers } from './numbers.ts'
import type { Recorder } from './recorder.ts'
import { ownMs } from './turn.ts'

/** A message that is marked as sending, and since when (`performance.now()`). */
export type Outgoing = Judged & { markedAt: number }

export type Flights = {
  size(): number
  /**
   * Hands a message to its number's channel, and the answer to the recorder.
   * @param now `performance.now()`
   * @param onLeave called once: when its first byte leaves, or when it is known that none did
   */
  start(one: Outgoing, now: number, onLeave: () => void): void
  /** Resolves when all that are under way now have their answers. */
  landed(): Promise<unknown>
}

type FlightDeps = {
  clock: Clock
  numbers: Numbers
  recorder: Recorder
  /** Told after each: there is room for another. */
  ended: () => void
}

/** Half of the lease: what a process that stood still for so long holds may soon be another's to send. */
const staleMs = 30_000

/** What is on the wire. */
export function createFlights({ clock, numbers, recorder, ended }: FlightDeps): Flights {
  const flights = new Set<Promise<void>>()

  function start({ message, address, markedAt }: Outgoing, now: number, onLeave: () => void): void {
    const number = numbers.of(message.channelId)
    const at = clock.now()
    const leaveBy = markedAt + (message.campaignId && number ? ownMs(number.messagesPerSecond) : staleMs)
    // A number that was removed since, or whose device is away: what it would have sent waits, or is skipped.
    if (!number || now > leaveBy) {
      recorder.add({ message, result: { outcome: 'given back' }, at })
      onLeave()
      return
    }
    let left = false
    const leave = () => {
      if (!left) onLeave()
      left = true
    }
    /** It waited here for its connection, and is another process's to send by now. */
    let late = false
    const leaves = () => {
      late = performance.now() > leaveBy
      if (!late) leave()
      return !late
    }
    const flight = number.channel
      .send(number.line, {
        id: message.id,
        to: address!,
        reply: message.content,
        onLeave: leaves,
        ...(message.replyTo ? { replyTo: message.replyTo } : {}),
      })
      // A channel never throws by contract; if it does, bytes may have left.
      .catch(() => ({ outcome: 'unknown', reason: 'fault while sending' }) as const)
      .then((result) => {
        if (late) return recorder.add({ message, result: { outcome: 'given back' }, at })
        metrics.sends.inc({ outcome: result.outcome === 'refused' ? result.class : result.outcome })
        recorder.add({ message, result, at })
      })
      .finally(() => {
        leave()
        flights.delete(flight)
        ended()
      })
    flights.add(flight)
  }

  return { size: () => flights.size, start, landed: () => Promise.all(flights) }
}
