import type { Assessed } from './assess.ts'
import { nextDay } from './occasions.ts'

type Message = Extract<Assessed, { outcome: 'message' }>

/** How many there is room for: today under the campaign's ceiling, and under the number's reach. Null: for all. */
export type Room = {
  ceiling: number | null
  today: number
  reachLeft: number | null
  startsAt: Date
  /** When its next occasion begins, and this one is over; null: never. */
  over: Date | null
  /** When it looks for people again, who then need not be written to today; null: it does not. */
  next: NextLook | null
  /** Of day, at which the next ones come; undefined: with the day. */
  time: string | undefined
  zone: string
}

/** When a campaign looks again, and when its next day begins, on which it has room again. */
export type NextLook = { at: Date; day: Date }

/**
 * Who could not go today is left for the next look: with a place of today they would go on a day that has its own
 * people. Only the night makes no difference: what is written each evening goes each morning.
 */
export function isLeftFor(next: NextLook | null, one: Assessed): boolean {
  // Held out or not: both parts must be the same people.
  if (next === null || (one.outcome !== 'message' && one.outcome !== 'holdout')) return false
  if (one.verdict.verdict !== 'hold') return false
  const { reason, until } = one.verdict
  if (reason === 'reach') return false
  return until >= next.at || (reason !== 'quiet_hours' && until >= next.day)
}

/** Who has had a turn so far, in the order of their ids. */
export type Had = { messages: number; opened: number }

export type Wait = { reason: string; until: Date | null } | null

/**
 * What each of those who will get it waits for, asked in the order in which they are frozen: the policy's own reason,
 * the hour, or that others come first. Of these the first is the campaign's daily ceiling: whoever is beyond it is
 * not even written today.
 */
export function createTurns(room: Room, had: Had = { messages: 0, opened: 0 }) {
  const days = [room.startsAt]
  function waitOf(one: Message): Wait {
    if (one.verdict.verdict === 'hold' && isLeftFor(room.next, one))
      return { reason: one.verdict.reason, until: one.verdict.until }
    had.messages++
    if (room.ceiling !== null && had.messages > room.today) {
      const day = Math.floor((had.messages - room.today - 1) / room.ceiling) + 1
      while (days.length <= day) days.push(nextDay(days.at(-1)!, room.time, room.zone))
      return { reason: 'daily_ceiling', until: days[day]! }
    }
    if (one.verdict.verdict === 'hold') return { reason: one.verdict.reason, until: one.verdict.until }
    if (one.hour) return { reason: 'local_hour', until: one.notBefore }
    if (one.opens && room.reachLeft !== null && ++had.opened > room.reachLeft)
      return { reason: 'reach', until: null }
    return null
  }
  return {
    had,
    waitOf,
    /** What becomes of somebody in their turn: whom the ceiling would let come no sooner than the next occasion gets that one. */
    turnOf(one: Assessed): { one: Assessed; wait: Wait } {
      if (one.outcome !== 'message') return { one, wait: null }
      const wait = waitOf(one)
      if (room.over === null || wait?.reason !== 'daily_ceiling' || wait.until! < room.over)
        return { one, wait }
      const { recipient, country, occasion, variant } = one
      return {
        one: { recipient, country, occasion, variant, outcome: 'skipped', reason: 'next_occasion' },
        wait: null,
      }
    },
  }
}
