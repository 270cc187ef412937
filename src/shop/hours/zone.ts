const minute = 60_000
const day = 24 * 60 * minute

// Making one costs a hundred times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
    })
    formats.set(zone, format)
  }
  return format
}

/** The date ("2026-12-25") that the calendar in the zone (IANA name) shows at `at`. */
export function dateIn(zone: string, at: Date): string {
  return formatOf(zone).format(at).slice(0, 10)
}

/** The time of day ("18:05") that a clock in the zone shows at `at`. */
export function timeIn(zone: string, at: Date): string {
  return formatOf(zone).format(at).slice(11, 16)
}

/** By how much the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(zone: string, time: number): number {
  const shown = Date.parse(`${formatOf(zone).format(new Date(time)).replace(' ', 'T')}Z`)
  return shown - Math.floor(time / 1000) * 1000
}

/**
 * The instant at which the zone's clock shows so many minutes of this date. A time that is skipped in spring is
 * the instant of the change; of one that comes twice in autumn `which` picks one, so that a range which begins
 * or ends in the doubled hour holds all of it.
 */
export function instantIn(zone: string, date: string, minutes: number, which: 'first' | 'last'): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * minute
  const before = offsetAt(zone, wall - day)
  const after = offsetAt(zone, wall + day)
  if (before === after) return wall - before
  const fits = [wall - before, wall - after].filter((time) => wall - time === offsetAt(zone, time))
  if (fits.length === 0)
    return changeBetween(zone, wall - Math.max(before, after), wall - Math.min(before, after))
  return which === 'first' ? Math.min(...fits) : Math.max(...fits)
}

/** The minute at which the offset changes; it does so once between these two. */
function changeBetween(zone: string, from: number, to: number): number {
  const old = offsetAt(zone, from)
  let [low, high] = [Math.floor(from / minute), Math.ceil(to / minute)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle * minute) === old) low = middle
    else high = middle
  }
  return high * minute
}
