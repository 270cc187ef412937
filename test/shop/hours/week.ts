import { noHolidays } from '../../../src/shop/hours/holidays.ts'
import type { Day, OpeningHours, Range } from '../../../src/shop/hours/hours.ts'

/** "09:00-14:00 17:00-21:00" as ranges; '' is closed. */
export const ranges = (text: string): Range[] =>
  text === '' ? [] : text.split(' ').map((one) => ({ from: one.slice(0, 5), to: one.slice(6) }))

/** Hours by day, `else` for the days that are not named. */
export function hours(
  week: Partial<Record<Day | 'else', string>>,
  more: Partial<Omit<OpeningHours, 'weekly'>> = {},
): OpeningHours {
  const on = (day: Day) => ranges(week[day] ?? week.else ?? '')
  return {
    timezone: 'Europe/Athens',
    weekly: {
      mon: on('mon'),
      tue: on('tue'),
      wed: on('wed'),
      thu: on('thu'),
      fri: on('fri'),
      sat: on('sat'),
      sun: on('sun'),
    },
    holidays: null,
    specialDays: [],
    holidayOn: noHolidays,
    ...more,
  }
}
