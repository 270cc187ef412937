import { wordDate } from '../../language/dates.ts'
import { shorten } from '../../language/shorten.ts'

/** When a parcel is expected: a day in words, and whether it has passed; or the store's own words. */
export type Expected = { day: string; isPast: boolean } | { words: string }

/** `later`: it is read at another time than `now`, when "tomorrow" would be another day. */
export type Reader = { language: string; timeZone: string; now: string; later?: boolean }

const LONGEST = 60
const DAY_MS = 24 * 60 * 60 * 1000
// A broken export's year 1970, or the 9999 of "we do not know".
const FARTHEST_MS = 366 * DAY_MS

const ISO = /^(\d{4})-(\d{2})-(\d{2})(T.+)?$/u
// 23/11/2026 and 23.11.2026, as Europe writes; Hungary begins with the year.
const EUROPEAN = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u
const HUNGARIAN = /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/u

/** Reads what the store wrote: a date, a time, or free text; null where it says nothing. */
export function expectedIn(written: string | null, reader: Reader): Expected | null {
  const text = shorten(written ?? '', LONGEST)
  if (text === '') return null
  const day = dayIn(text, reader.timeZone)
  if (day === null) return { words: text }
  const today = calendarDay(new Date(reader.now), reader.timeZone)
  if (Math.abs(Date.parse(day) - Date.parse(today)) > FARTHEST_MS) return null
  const { language, timeZone } = reader
  const moment = withinDay(day, timeZone)
  // Seen from a week before, no day is today or tomorrow.
  const seenFrom = reader.later ? new Date(moment.getTime() - 7 * DAY_MS) : new Date(reader.now)
  return {
    day: wordDate(moment, { language, timeZone, now: seenFrom }),
    isPast: day < today,
  }
}

/** The calendar day that the text names, as YYYY-MM-DD; null where it names none. */
function dayIn(text: string, timeZone: string): string | null {
  const iso = ISO.exec(text)
  if (iso?.[4]) {
    const moment = new Date(text)
    return Number.isNaN(moment.getTime()) ? null : calendarDay(moment, timeZone)
  }
  if (iso) return real(iso[1]!, iso[2]!, iso[3]!)
  const european = EUROPEAN.exec(text)
  if (european) return real(european[3]!, european[2]!, european[1]!)
  const hungarian = HUNGARIAN.exec(text)
  return hungarian ? real(hungarian[1]!, hungarian[2]!, hungarian[3]!) : null
}

/** Null for a day that no calendar has. */
function real(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : null
}

const calendarDay = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment)

/** An instant of that day in the zone: noon in UTC, but in the farthest east its beginning. */
function withinDay(day: string, timeZone: string): Date {
  const noon = new Date(`${day}T12:00:00Z`)
  return calendarDay(noon, timeZone) === day ? noon : new Date(`${day}T00:00:00Z`)
}
