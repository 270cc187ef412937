import { dayOf, wordDate, wordTime } from './dates.ts'
import { localeOf } from './locale.ts'

type Wording = {
  /** Of a day of the week, Monday first, as in "on Monday". */
  weekdays: string[]
  on(weekday: string, day: number, month: string): string
  at(day: string, time: string): string
}

const HU_WITH_A = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30])

const wordings: Record<string, Wording> = {
  el: {
    weekdays: [
      ...['τη Δευτέρα', 'την Τρίτη', 'την Τετάρτη', 'την Πέμπτη', 'την Παρασκευή'],
      ...['το Σάββατο', 'την Κυριακή'],
    ],
    on: (weekday, day, month) => `${weekday} ${day} ${month}`,
    at: (day, time) => `${day} ${time.startsWith('1:') ? 'στη' : 'στις'} ${time}`,
  },
  hu: {
    weekdays: ['hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken', 'szombaton', 'vasárnap'],
    on: (weekday, day, month) =>
      `${month} ${day}-${day === 1 ? 'jén' : HU_WITH_A.has(day) ? 'án' : 'én'}, ${weekday}`,
    at: (day, time) => `${day} ${time}-kor`,
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
      (weekday) => `on ${weekday}`,
    ),
    on: (weekday, day, month) => `${weekday} ${day} ${month}`,
    at: (day, time) => `${day} at ${time}`,
  },
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Words a moment to come as part of a sentence, in the zone (IANA name) in which it is read: "today at 17:00",
 * "αύριο στις 9:00", "hétfőn 9:00-kor", and with the date from a week on. A language that we do not speak gets
 * its day and its time. Throws RangeError on an unknown zone.
 */
export function wordMoment(
  date: Date,
  { language, timeZone, now }: { language: string; timeZone: string; now: Date },
): string {
  const wording = wordings[language]
  const time = wordTime(date, { language, timeZone }).replace(/^0(?=\d:)/u, '')
  if (!wording) return `${wordDate(date, { language, timeZone, now })}, ${time}`
  const days = (dayOf(date, timeZone) - dayOf(now, timeZone)) / DAY
  if (days === 0 || days === 1) {
    const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' })
    return wording.at(relative.format(days, 'day'), time)
  }
  const weekday = wording.weekdays[(new Date(dayOf(date, timeZone)).getUTCDay() + 6) % 7]!
  if (days > 0 && days < 7) return wording.at(weekday, time)
  const { day, month } = partsOf(date, language, timeZone)
  return wording.at(wording.on(weekday, day, month), time)
}

function partsOf(date: Date, language: string, timeZone: string): { day: number; month: string } {
  const form = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', timeZone })
  const parts = Object.fromEntries(form.formatToParts(date).map(({ type, value }) => [type, value]))
  return { day: Number(parts.day), month: parts.month ?? '' }
}
