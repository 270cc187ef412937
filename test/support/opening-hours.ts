import { noHolidays } from '../../src/shop/hours/holidays.ts'
import { type Day, days, type OpeningHours, type Range } from '../../src/shop/hours/hours.ts'

/** Hours of Athens from a line: "mon-fri 09:00-14:00 17:00-20:00, sat 10:00-14:00, 2026-12-25 closed Χριστούγεννα". */
export function hoursOf(line: string): OpeningHours {
  const weekly = Object.fromEntries(days.map((day) => [day, [] as Range[]])) as Record<Day, Range[]>
  const specialDays: OpeningHours['specialDays'] = []
  for (const part of line.split(', ')) {
    const [when = '', ...rest] = part.split(' ')
    if (/^\d/u.test(when)) {
      specialDays.push({ date: when, name: rest.slice(1).join(' '), ranges: [] })
      continue
    }
    const [first = '', last = first] = when.split('-')
    const ranges = rest.map((one) => ({ from: one.slice(0, 5), to: one.slice(6) }))
    for (const day of days.slice(days.indexOf(first as Day), days.indexOf(last as Day) + 1))
      weekly[day] = ranges
  }
  return { timezone: 'Europe/Athens', weekly, holidays: null, specialDays, holidayOn: noHolidays }
}
