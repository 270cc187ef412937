import type { Period } from '../../api/numbers.ts'

/** So many days that end with today, as this browser dates it. */
export function lastDays(count: number): Period {
  const day = (offset: number) => {
    const date = new Date()
    date.setDate(date.getDate() + offset)
    // Swedish writes dates as ISO 8601 does.
    return new Intl.DateTimeFormat('sv').format(date)
  }
  return { from: day(1 - count), to: day(1) }
}
