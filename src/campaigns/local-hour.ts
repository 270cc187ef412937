import { dateIn, instantIn } from '../shop/hours/zone.ts'

/**
 * The first instant from `at` on at which it is this time of day ("10:00") where the recipient lives. A country
 * with several zones gets the one that comes last, so that it is too early for nobody. Right across clock
 * changes: a time that is skipped is the moment of the change.
 */
export function localHour(at: Date, time: string, zones: string[]): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  let date = zones.map((zone) => dateIn(zone, at)).sort()[0]!
  for (;;) {
    const last = Math.max(...zones.map((zone) => instantIn(zone, date, hours * 60 + minutes, 'first')))
    if (last >= at.getTime()) return new Date(last)
    date = dayAfter(date)
  }
}

/** The date so many days later. */
export function dayAfter(date: string, days = 1): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
