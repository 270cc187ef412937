import { localeOf } from '../../language/locale.ts'
import { dateAfter, dayOfWeek, days, type OpeningHours, planOf, type Range } from './hours.ts'
import { dateIn } from './zone.ts'

type Phrases = { always: string; daily: string; closed: string }

const phrases: Record<string, Phrases> = {
  el: { always: 'όλο το 24ωρο, κάθε μέρα', daily: 'κάθε μέρα', closed: 'κλειστά' },
  hu: { always: 'éjjel-nappal, minden nap', daily: 'minden nap', closed: 'zárva' },
  en: { always: 'around the clock, every day', daily: 'every day', closed: 'closed' },
}

/**
 * The week in words, and what differs from it in the seven days from `now`:
 * "Monday–Friday 09:00–17:00, Saturday 10:00–14:00, Sunday closed (25 December: closed, Christmas Day)".
 */
export function hoursInWords(hours: OpeningHours | null, language: string, now: Date): string {
  const say = phrases[language] ?? phrases.en!
  if (hours === null) return say.always
  const week = groups(hours, say)
    .map(({ from, to, open }) => {
      if (from === 0 && to === 6) return open === '00:00–24:00' ? say.always : `${say.daily} ${open}`
      const span =
        from === to ? weekday(from, language) : `${weekday(from, language)}–${weekday(to, language)}`
      return `${span} ${open}`
    })
    .join(', ')
  const other = exceptions(hours, language, now, say)
  return other.length > 0 ? `${week} (${other.join('; ')})` : week
}

/** Days one after another with the same hours are one. */
function groups({ weekly }: OpeningHours, say: Phrases): { from: number; to: number; open: string }[] {
  const all: { from: number; to: number; open: string }[] = []
  for (const [at, day] of days.entries()) {
    const open = inWords(weekly[day], say)
    const last = all.at(-1)
    if (last?.open === open) last.to = at
    else all.push({ from: at, to: at, open })
  }
  return all
}

function exceptions(hours: OpeningHours, language: string, now: Date, say: Phrases): string[] {
  const today = dateIn(hours.timezone, now)
  return Array.from({ length: 7 }, (_, n) => dateAfter(today, n)).flatMap((date) => {
    const { ranges, off } = planOf(hours, date)
    const open = inWords(ranges, say)
    if (open === inWords(hours.weekly[dayOfWeek(date)], say)) return []
    const why = off?.(language)
    return [`${dayAndMonth(date, language)}: ${open}${why ? `, ${why}` : ''}`]
  })
}

function inWords(ranges: Range[], say: Phrases): string {
  if (ranges.length === 0) return say.closed
  const sorted = [...ranges].sort((a, b) => a.from.localeCompare(b.from))
  return sorted.map(({ from, to }) => `${from}–${to}`).join(' & ')
}

// 1 January 2024 was a Monday.
const weekday = (at: number, language: string) => inUtc(language, { weekday: 'long' }, `2024-01-0${at + 1}`)

const dayAndMonth = (date: string, language: string) =>
  inUtc(language, { day: 'numeric', month: 'long' }, date)

function inUtc(language: string, form: Intl.DateTimeFormatOptions, date: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...form, timeZone: 'UTC' }).format(new Date(date))
}
