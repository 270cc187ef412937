/** What the first of two small numbers in a date is: Europe's files say the day, America's the month. */
export type DateOrder = (typeof dateOrders)[number]

type Parts = { year: number; month: number; day: number }

const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\.?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i
const european =
  /^(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4}|\d{2})(?:[, T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/
/** Days since 30 December 1899, as a spreadsheet counts them: here from 1990 to 2100. */
const serial = /^(3[2-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3})(?:[.,]\d+)?$/
/** Seconds or milliseconds since 1970. */
const epoch = /^(\d{10}|\d{13})$/

export const dateOrders = ['day_first', 'month_first'] as const

/** The order of a column's dates, from those that can be read in one way only; null: there are none. */
export function dateOrderOf(cells: string[]): DateOrder | null {
  let months = 0
  for (const cell of cells) {
    const found = european.exec(cell.trim())
    if (!found) continue
    if (Number(found[1]) > 12) return 'day_first'
    if (Number(found[2]) > 12) months++
  }
  return months > 0 ? 'month_first' : null
}

/**
 * A time of a shop's life, 1990 to 2100; null where it cannot be read with certainty. Without a time of day it is
 * noon UTC, which is that day all over Europe; without a zone it is UTC.
 */
export function readDate(cell: string, order: DateOrder): Date | null {
  const text = cell.trim()
  if (text.length < 5 || text.length > 40) return null
  const date = instantOf(text, order)
  if (!date || Number.isNaN(date.getTime())) return null
  return date.getTime() >= Date.UTC(1990, 0, 1) && date.getTime() < Date.UTC(2100, 0, 1) ? date : null
}

function instantOf(text: string, order: DateOrder): Date | null {
  const numbered = serial.exec(text)
  if (numbered) return new Date(Date.UTC(1899, 11, 30) + (Number(numbered[1]) + 0.5) * 86_400_000)
  if (epoch.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  const parts = partsOf(text, order)
  if (!parts || !isDay(parts)) return null
  const [hour, minute, second, zone] = parts.time
  if (hour === undefined) return new Date(Date.UTC(parts.year, parts.month - 1, parts.day, 12))
  if (Number(hour) > 23 || Number(minute) > 59) return null
  const at = Date.UTC(
    parts.year,
    parts.month - 1,
    parts.day,
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  )
  return new Date(at - zoneMs(zone))
}

/** Month and day of a birthday as `MM-DD`; null where it cannot be read. The year is of no use to a greeting. */
export function readBirthday(cell: string, order: DateOrder): string | null {
  const text = cell.trim()
  if (text.length > 40) return null
  const short = /^(?:--)?(\d{1,2})[-/.](\d{1,2})\.?$/.exec(text)
  if (short) {
    // `12-31` and `--12-31` are ISO's way, `31/12` and `31.12.` Europe's.
    const monthFirst =
      order === 'month_first' || text.startsWith('--') || (text.includes('-') && Number(short[2]) > 12)
    return monthAndDay(Number(short[monthFirst ? 1 : 2]), Number(short[monthFirst ? 2 : 1]))
  }
  const parts = partsOf(text, order)
  if (parts) return monthAndDay(parts.month, parts.day)
  const date = serial.test(text) ? instantOf(text, order) : null
  return date ? monthAndDay(date.getUTCMonth() + 1, date.getUTCDate()) : null
}

function monthAndDay(month: number, day: number): string | null {
  if (!isDay({ year: 2000, month, day })) return null
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function partsOf(text: string, order: DateOrder): (Parts & { time: (string | undefined)[] }) | undefined {
  const years = iso.exec(text)
  if (years) {
    return { year: Number(years[1]), month: Number(years[2]), day: Number(years[3]), time: years.slice(4) }
  }
  const days = european.exec(text)
  if (!days) return undefined
  const [first, second] = [Number(days[1]), Number(days[2])]
  const monthFirst = order === 'month_first' ? first <= 12 : second > 12
  const year = Number(days[3]) + (days[3]!.length === 2 ? (Number(days[3]) < 50 ? 2000 : 1900) : 0)
  return { year, month: monthFirst ? first : second, day: monthFirst ? second : first, time: days.slice(4) }
}

function isDay({ year, month, day }: Parts): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function zoneMs(zone: string | undefined): number {
  const found = zone && /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (!found) return 0
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000
}
