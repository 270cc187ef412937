import { dayIn } from '../../app/shop-time.ts'

/** So many days that end with today, as a clock in `zone` dates it. */
export function lastDays(count: number, zone: string, now = Date.now()): { from: string; to: string } {
  const today = Date.parse(dayIn(zone, new Date(now)))
  const day = (offset: number) => new Date(today + offset * 86_400_000).toISOString().slice(0, 10)
  return { from: day(1 - count), to: day(1) }
}
