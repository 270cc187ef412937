import { holdsTime } from '../outbox/hours.ts'
import { dateIn, instantIn, timeIn } from '../shop/hours/zone.ts'
import type { ShopSettings } from '../shop/settings.ts'
import type { Campaign } from './campaign.ts'
import type { Lifecycle, Recurring } from './campaign-shape.ts'
import { dayAfter, localHour } from './local-hour.ts'

/** When something comes next, and what it is called: the key of "once per occasion". */
export type Occasion = { at: Date; name: string }

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const mostDays = 70

/**
 * The next occasion after an instant: of each week, or the nth (or last) such day of each month, at a time of day in
 * the shop's zone. Right across clock changes: a time that is skipped is the moment of the change, one that comes
 * twice is the first. Pure.
 */
export function nextOccasion({ every, weekday, nth, time }: Recurring, after: Date, zone: string): Occasion {
  let date = dateIn(zone, after)
  for (let n = 0; n < mostDays; n++, date = dayAfter(date)) {
    if (!fits(date, weekday, every === 'month' ? (nth ?? 1) : undefined)) continue
    const at = new Date(instantIn(zone, date, minutesOf(time), 'first'))
    if (at > after) return { at, name: date }
  }
  throw new Error('Every ten weeks have every weekday of a month.')
}

function fits(date: string, weekday: string, nth: number | 'last' | undefined): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  if (weekdays[day.getUTCDay()] !== weekday) return false
  if (nth === undefined) return true
  if (nth === 'last') return dayAfter(date, 7).slice(0, 7) !== date.slice(0, 7)
  return Math.ceil(day.getUTCDate() / 7) === nth
}

/** When an occasion gives way to the next, by its name. */
export const followedAt = (schedule: Recurring, name: string, zone: string): Date =>
  nextOccasion(schedule, new Date(instantIn(zone, name, minutesOf(schedule.time), 'last')), zone).at

/** When the occasion of a recurring campaign gives way to the next one; null: never. */
export const nextAfter = (
  { schedule, occasion }: Pick<Campaign, 'schedule' | 'occasion'>,
  zone: string,
): Date | null =>
  schedule && 'every' in schedule && occasion !== null ? followedAt(schedule, occasion, zone) : null

/** When a lifecycle campaign looks for people next: each day at its time, or at the next full hour. */
export function nextLook({ time }: Pick<Lifecycle, 'time'>, after: Date, zone: string): Date {
  if (time === undefined) return new Date((Math.floor(after.getTime() / 3_600_000) + 1) * 3_600_000)
  const today = dateIn(zone, after)
  const at = new Date(instantIn(zone, today, minutesOf(time), 'first'))
  return at > after ? at : new Date(instantIn(zone, dayAfter(today), minutesOf(time), 'first'))
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The time of day at which it writes; undefined: there is none, or each recipient has their own. */
function timeOfDay(
  { schedule, launchedAt }: Pick<Campaign, 'schedule' | 'launchedAt'>,
  now: Date,
  zone: string,
): string | undefined {
  if (schedule && 'time' in schedule) return schedule.time
  if (schedule && ('localTime' in schedule || 'once' in schedule)) return undefined
  return timeIn(
    zone,
    schedule && 'at' in schedule && schedule.at ? new Date(schedule.at) : (launchedAt ?? now),
  )
}

/**
 * The time of day at which those go on whom a daily ceiling kept back: the campaign's own, unless nothing goes then;
 * undefined: with the day.
 */
export function resumeTime(
  campaign: Pick<Campaign, 'schedule' | 'launchedAt'>,
  now: Date,
  { timeZone, quietHours }: Pick<ShopSettings, 'timeZone' | 'quietHours'>,
): string | undefined {
  const time = timeOfDay(campaign, now, timeZone)
  return time !== undefined && quietHours && holdsTime(quietHours, time) ? undefined : time
}

const tomorrow = (now: Date, zone: string): Date =>
  new Date(instantIn(zone, dayAfter(dateIn(zone, now)), 0, 'first'))

/** When those go on whom a daily ceiling kept back: tomorrow, at the campaign's time of day where it has one. */
export function nextDay(after: Date, time: string | undefined, zone: string): Date {
  const begins = tomorrow(after, zone)
  return time === undefined ? begins : localHour(begins, time, [zone])
}

export const today = (now: Date, zone: string): Date =>
  new Date(instantIn(zone, dateIn(zone, now), 0, 'first'))
