/** Dates are strings such as 2026-12-24, months 2026-12: they are the shop's, and no time of the browser's. */

/** All days of a month. */
export function monthOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`)
}

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** 0 is Monday. */
export const weekday = (date: string): number => (new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7
