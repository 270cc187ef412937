export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof days)[number]

/** "HH:MM" to "HH:MM" in local time, `from` in and `to` out; never over midnight. 24:00 is the end of the day. */
export type Range = { from: string; to: string }

/**
 * When the shop's people are there, as the owner wrote it. A special day comes before a holiday, a holiday
 * before the week. `except`: holidays ("2026-06-01") on which the shop keeps its week's hours.
 */
export type Hours = {
  timezone: string
  weekly: Record<Day, Range[]>
  holidays: { country: string; except?: string[] | undefined } | null
  specialDays: { date: string; name: string; ranges: Range[] }[]
}

/** The name of the public holiday on this date ("2026-12-25") in this language; null where it is none. */
export type HolidayOn = (date: string, language: string) => string | null

/** The hours with the country's holidays at hand, so that what is asked of them needs to wait for nothing. */
export type OpeningHours = Hours & { holidayOn: HolidayOn }

export type DayPlan = {
  ranges: Range[]
  /** The day off: its name where a holiday or a special day closes what the week has open. */
  off: ((language: string) => string) | null
}

/** What holds on a date ("2026-12-25") of the shop's zone. */
export function planOf(hours: OpeningHours, date: string): DayPlan {
  const weekly = hours.weekly[dayOfWeek(date)]
  const closes = (name: (language: string) => string): DayPlan => ({
    ranges: [],
    off: weekly.length > 0 ? name : null,
  })
  const special = hours.specialDays.find((one) => one.date === date)
  if (special)
    return special.ranges.length > 0 ? { ranges: special.ranges, off: null } : closes(() => special.name)
  const isHoliday = hours.holidays !== null && hours.holidayOn(date, 'en') !== null
  if (!isHoliday || hours.holidays?.except?.includes(date)) return { ranges: weekly, off: null }
  return closes((language) => hours.holidayOn(date, language) ?? '')
}

export function dayOfWeek(date: string): Day {
  return days[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!
}

/** The date so many days later. */
export function dateAfter(date: string, count: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Minutes since midnight of "HH:MM", 24:00 included. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
