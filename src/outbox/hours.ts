/** A daily span in local time, "HH:MM" to "HH:MM"; `from` later than `to` goes over midnight. */
export type Span = { from: string; to: string }

const day = 24 * 60

/** Whether the local time of day in `zone` lies within the span (`from` in, `to` out). An empty span holds nothing. */
export const within = (span: Span, at: Date, zone: string): boolean =>
  holdsMinute(span, minuteOfDay(at, zone))

/** The same of a time of day, "HH:MM". */
export const holdsTime = (span: Span, time: string): boolean => holdsMinute(span, minutes(time))

function holdsMinute(span: Span, minute: number): boolean {
  const [from, to] = [minutes(span.from), minutes(span.to)]
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to
}

/**
 * The first instant from `at` on at which `fits` is true in every zone; looks two days ahead in steps of a
 * quarter of an hour, which is also how zones differ, so it is right across clock changes. Null: never.
 */
export function firstInstant(
  at: Date,
  zones: string[],
  fits: (at: Date, zone: string) => boolean,
): Date | null {
  if (zones.every((zone) => fits(at, zone))) return at
  const step = 15 * 60_000
  for (let time = Math.ceil((at.getTime() + 1) / step) * step, n = 0; n < (2 * day) / 15; n++, time += step) {
    const candidate = new Date(time)
    if (zones.every((zone) => fits(candidate, zone))) return candidate
  }
  return null
}

const formats = new Map<string, Intl.DateTimeFormat>()
const quarter = 15 * 60_000
/** By how many minutes a zone's clock is ahead in a quarter of an hour: it changes at none but the start of one. */
const offsets = new Map<string, number>()
const mostOffsets = 20_000

function minuteOfDay(at: Date, zone: string): number {
  const place = Math.floor(at.getTime() / quarter)
  const key = `${zone} ${place}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    if (offsets.size >= mostOffsets) offsets.clear()
    offset = shownMinutes(new Date(place * quarter), zone) - ((place * 15) % day)
    offsets.set(key, offset)
  }
  return (((Math.floor(at.getTime() / 60_000) + offset) % day) + day) % day
}

function shownMinutes(at: Date, zone: string): number {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(zone, format)
  }
  return minutes(format.format(at))
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number)
  return hours * 60 + rest
}

const zonesByCountry = new Map<string, string[]>()

/** The zones of a country (CLDR, as the runtime carries it); the shop's own where the country is unknown. */
export function zonesOf(country: string | null, fallback: string): string[] {
  if (!country || !/^[A-Z]{2}$/.test(country)) return [fallback]
  let zones = zonesByCountry.get(country)
  if (!zones) {
    zones = readZones(country)
    zonesByCountry.set(country, zones)
  }
  return zones.length > 0 ? zones : [fallback]
}

function readZones(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined
  }
  return locale.getTimeZones?.() ?? []
}
