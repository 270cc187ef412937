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

const dayMs = 24 * 3_600_000

/**
 * Whether somebody would go on a later day only because it is night where they are, or not their hour. Under a ceiling
 * nobody is written down for such a day: it has a ceiling of its own. Not who has no hour at all, whom the policy would
 * look at again in a day, each day: everybody behind them would wait with them.
 * @param day when the next day begins
 */
export function isOfTomorrow(one: Message, day: Date, now: Date): boolean {
  if (one.hour) return one.notBefore >= day
  const { verdict } = one
  if (verdict.verdict !== 'hold' || verdict.reason !== 'quiet_hours' || verdict.until < day) return false
  return verdict.until.getTime() - now.getTime() < dayMs
}

/** Who has had a turn so far, in the order of their ids. `today`: so many got one before the day was over. */
export type Had = { messages: number; opened: number; today?: number | undefined }

export type Wait = { reason: string; until: Date | null } | null

/**
 * What each of those who will get it waits for, asked in the order in which they are frozen: the policy's own reason,
 * the hour, or that others come first. Of these the first is the campaign's daily ceiling: whoever is beyond it is
 * not even written today.
 */
export function createTurns(room: Room, had: Had = { messages: 0, opened: 0 }) {
  const tomorrow = nextDay(room.startsAt, undefined, room.zone)
  const days = [room.startsAt]
  /** Of the days on which others come first. */
  function ceilingOf(one: Message, ceiling: number): { until: Date } | null {
    const isLater = room.next === null && isOfTomorrow(one, tomorrow, room.startsAt)
    if (isLater && had.today === undefined) had.today = Math.min(had.messages, room.today)
    const { today = room.today } = had
    if (++had.messages <= today) return null
    const day = Math.floor((had.messages - today - 1) / ceiling) + 1
    if (days.length === 1 && had.today !== undefined) days.push(tomorrow)
    while (days.length <= day) days.push(nextDay(days.at(-1)!, room.time, room.zone))
    // On their own day it is the hour that they wait for.
    return day === 1 && isLater ? null : { until: days[day]! }
  }
  function waitOf(one: Message): Wait {
    if (one.verdict.verdict === 'hold' && isLeftFor(room.next, one))
      return { reason: one.verdict.reason, until: one.verdict.until }
    if (room.ceiling === null) had.messages++
    const later = room.ceiling === null ? null : ceilingOf(one, room.ceiling)
    if (later) return { reason: 'daily_ceiling', until: later.until }
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
