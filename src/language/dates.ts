import { localeOf } from './locale.ts'

// ICU has a comma after their weekday only when a year follows.
const COMMA = new Set(['el', 'en'])
const DAY = 24 * 60 * 60 * 1000

/**
 * Words a day for a shopper, in the zone (IANA name) in which it is read: "αύριο", "holnap", "Monday, 23 November",
 * with the year when it is not this one. Only days that the language has a word for are relative to `now`.
 * Throws RangeError on an unknown zone.
 */
export function wordDate(
  date: Date,
  { language, timeZone, now }: { language: string; timeZone: string; now: Date },
): string {
  const locale = localeOf(language)
  const days = (dayOf(date, timeZone) - dayOf(now, timeZone)) / DAY
  if (Math.abs(days) <= 2) {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
    if (!/\p{N}/u.test(relative)) return relative
  }
  const sameYear = yearOf(date, timeZone) === yearOf(now, timeZone)
  const form: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', timeZone }
  const parts = new Intl.DateTimeFormat(locale, sameYear ? form : { ...form, year: 'numeric' }).formatToParts(
    date,
  )
  return parts
    .map(({ type, value }, at) =>
      at === 0 && type === 'weekday' && COMMA.has(language) ? `${value},` : value,
    )
    .join('')
    .replace(',,', ',')
}

/** Words a time of day in a zone (IANA name) on the 24-hour clock of timetables: "09:05". Throws RangeError on an unknown zone. */
export function wordTime(date: Date, { language, timeZone }: { language: string; timeZone: string }): string {
  const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const
  return new Intl.DateTimeFormat(localeOf(language), form).format(date)
}

/** The start of the calendar day in the zone, as if it were in UTC: differences are whole days across clock changes. */
export function dayOf(date: Date, timeZone: string): number {
  return Date.parse(
    `${new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(date)}T00:00:00Z`,
  )
}

function yearOf(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(date)
}
