import { localeOf } from '../../i18n/locale.ts'

const minuteMs = 60_000
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

/** The hour of today, the day of this week, else the date. */
export function shortTime(at: string, now: number, language: string): string {
  const date = new Date(at)
  const days = Math.floor((now - date.getTime()) / 86_400_000)
  if (new Date(now).toDateString() === date.toDateString()) return clock(at, language)
  if (days < 6) return date.toLocaleDateString(localeOf(language), { weekday: 'short' })
  return date.toLocaleDateString(localeOf(language), { day: 'numeric', month: 'short' })
}

export const clock = (at: string, language: string): string =>
  new Date(at).toLocaleTimeString(localeOf(language), { hour: '2-digit', minute: '2-digit' })

export const dayName = (at: string, language: string): string =>
  new Date(at).toLocaleDateString(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long' })

export const dateOnly = (at: string, language: string): string =>
  new Date(at).toLocaleDateString(localeOf(language), { day: 'numeric', month: 'short', year: 'numeric' })

/** Snoozed until then: later than anybody waits means until the shopper writes. */
export const isUntilReply = (at: string): boolean => at.startsWith('9999')
