import { dateAfter, minutesOf, type OpeningHours, planOf } from './hours.ts'
import { dateIn, instantIn } from './zone.ts'

/** As far as it is looked ahead: a shop that is closed for all of August opens in September. */
const daysAhead = 62

export type OpeningAt = {
  open: boolean
  /** The next opening; null while open, and where there is none within two months. */
  opensAt: Date | null
  /** The end of the opening under way; null while closed, and where none is in sight. */
  closesAt: Date | null
  /** What keeps the shop closed until then, where that is a day off and not its week. */
  holiday: string | null
}

const always: OpeningAt = { open: true, opensAt: null, closesAt: null, holiday: null }

/** Whether the shop's people are there at `at`, and until when. A shop that never set hours (null) is always open. */
export function openingAt(hours: OpeningHours | null, at: Date, language = 'en'): OpeningAt {
  if (hours === null) return always
  const time = at.getTime()
  for (const { from, to } of stretches(hours, at)) {
    if (to <= time) continue
    if (from > time) {
      return {
        open: false,
        opensAt: new Date(from),
        closesAt: null,
        holiday: dayOff(hours, at, from, language),
      }
    }
    return { ...always, closesAt: to === Number.POSITIVE_INFINITY ? null : new Date(to) }
  }
  return { open: false, opensAt: null, closesAt: null, holiday: dayOff(hours, at, null, language) }
}

/** Whether it is open at `at`, and no more: a hundredth of the work. */
export function isOpenAt(hours: OpeningHours | null, at: Date): boolean {
  if (hours === null) return true
  const time = at.getTime()
  return rangesOn(hours, dateIn(hours.timezone, at)).some(({ from, to }) => from <= time && time < to)
}

/** The instant at which so many minutes of opening have passed since `from`; null where they never do within two months. */
export function addOpenMinutes(hours: OpeningHours | null, from: Date, minutes: number): Date | null {
  let left = minutes * 60_000
  if (hours === null) return new Date(from.getTime() + left)
  for (const stretch of stretches(hours, from)) {
    const begin = Math.max(stretch.from, from.getTime())
    if (stretch.to <= begin) continue
    if (stretch.to - begin >= left) return new Date(begin + left)
    left -= stretch.to - begin
  }
  return null
}

type Stretch = { from: number; to: number }

/** Openings from the day of `at` on; those that touch (…24:00, 00:00…) are one. One that goes on beyond what is looked at has no end. */
function* stretches(hours: OpeningHours, at: Date): Generator<Stretch> {
  const today = dateIn(hours.timezone, at)
  let current: Stretch | null = null
  for (let n = 0; n < daysAhead; n++) {
    for (const next of rangesOn(hours, dateAfter(today, n))) {
      if (current && next.from <= current.to) current.to = Math.max(current.to, next.to)
      else {
        if (current) yield current
        current = next
      }
    }
  }
  if (!current) return
  const end = dateAfter(today, daysAhead)
  const goesOn = current.to >= instantIn(hours.timezone, end, 0, 'first')
  yield goesOn ? { ...current, to: Number.POSITIVE_INFINITY } : current
}

function rangesOn(hours: OpeningHours, date: string): Stretch[] {
  return planOf(hours, date)
    .ranges.map(({ from, to }) => ({
      from: instantIn(hours.timezone, date, minutesOf(from), 'first'),
      to: instantIn(hours.timezone, date, minutesOf(to), 'last'),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from)
}

/** The first day off from today until it opens. */
function dayOff(hours: OpeningHours, at: Date, opensAt: number | null, language: string): string | null {
  const today = dateIn(hours.timezone, at)
  const last = opensAt === null ? today : dateIn(hours.timezone, new Date(opensAt))
  for (let date = today; date <= last; date = dateAfter(date, 1)) {
    const { off } = planOf(hours, date)
    if (off) return off(language)
  }
  return null
}
