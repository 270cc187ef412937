import type { ShopClock } from '../../app/shop-clock.ts'
import { localeOf } from '../../i18n/locale.ts'

const minuteMs = 60_000
const dayMs = 1440 * minuteMs
const steps = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const

/** A span as "3 hr 12 min", the largest two units of it; never less than a minute. */
export function span(ms: number, language: string): string {
  let left = Math.max(1, Math.floor(ms / minuteMs))
  const parts: string[] = []
  for (const [unit, size] of steps) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count === 0 || parts.length === 2) continue
    parts.push(
      new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    )
  }
  return parts.join(' ')
}

/** "4 seconds ago". */
export function ago(at: string, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
  const seconds = Math.min(0, Math.round((Date.parse(at) - now) / 1000))
  if (seconds > -60) return format.format(seconds, 'second')
  if (seconds > -3600) return format.format(Math.round(seconds / 60), 'minute')
  if (seconds > -86_400) return format.format(Math.round(seconds / 3600), 'hour')
  return format.format(Math.round(seconds / 86_400), 'day')
}

/** The hour of today, the day of this week, else the date; days are the shop's. */
export function shortTime(at: string, now: number, clock: ShopClock): string {
  if (clock.day(new Date(now)) === clock.day(at)) return clock.time(at)
  if (now - Date.parse(at) < 6 * dayMs) return clock.told(at, { weekday: 'short' })
  return clock.told(at, { day: 'numeric', month: 'short' })
}

export const dayName = (at: string, clock: ShopClock): string =>
  clock.placed(at, clock.told(at, { weekday: 'long', day: 'numeric', month: 'long' }))

export const dateOnly = (at: string, clock: ShopClock): string =>
  clock.told(at, { day: 'numeric', month: 'short', year: 'numeric' })

/** Snoozed until then: later than anybody waits means until the shopper writes. */
export const isUntilReply = (at: string): boolean => at.startsWith('9999')
