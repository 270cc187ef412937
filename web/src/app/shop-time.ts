/** The moment at which a clock in `zone` shows `written` ("2026-11-27T09:00"). Of an hour that is skipped, the one after. */
export function momentOf(written: string, zone: string): Date {
  const asUtc = new Date(`${written}:00Z`)
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const first = new Date(asUtc.getTime() - offsetOf(asUtc, zone))
  return new Date(asUtc.getTime() - offsetOf(first, zone))
}

/** What a clock in `zone` shows at a moment, as a field for dates and times has it. */
export function writtenAt(at: Date, zone: string): string {
  return new Date(at.getTime() + offsetOf(at, zone)).toISOString().slice(0, 16)
}

/** Which day it is in a zone, as 2026-11-27. */
export const dayIn = (zone: string, at = new Date()): string => writtenAt(at, zone).slice(0, 10)

/** By their zones: one takes far longer to make than to ask. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** How far a zone is ahead of UTC, in milliseconds. */
export function offsetOf(at: Date, zone: string): number {
  const clock = clocks.get(zone) ?? clockIn(zone)
  clocks.set(zone, clock)
  const parts = clock.formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return shown - Math.floor(at.getTime() / 1000) * 1000
}

const clockIn = (zone: string) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
