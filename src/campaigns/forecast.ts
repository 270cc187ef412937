import { type Span, within } from '../outbox/hours.ts'

/** People who may be written to from `from` on, in zones whose hours count alike. */
export type Group = { from: number; zones: string[]; people: number }

type Pace = {
  /** Messages a second. */
  rate: number
  quietHours: Span | null
  /** People left today, and a day; null: as many as one likes. */
  reachLeft: number | null
  reach: number | null
}

const quarter = 15 * 60_000
const day = 96 * quarter
const mostSteps = 20_000

/** When the first message goes, and when the last one will have gone; in milliseconds since 1970. */
export type Forecast = { starts: number; finishes: number }

/**
 * At the number's pace, never in the quiet hours of a recipient, so many people a day. In steps of a quarter of an
 * hour. An estimate: replies go first. Where there is nobody, both are `startsAt`.
 */
export function forecastOf(groups: Group[], startsAt: number, pace: Pace): Forecast {
  const left = groups.map((one) => ({ ...one }))
  let today = pace.reachLeft ?? Number.POSITIVE_INFINITY
  let dayEnds = startsAt + day
  let time = startsAt
  let starts = Number.POSITIVE_INFINITY
  for (let steps = 0; steps < mostSteps; steps++) {
    const end = Math.ceil((time + 1) / quarter) * quarter
    if (time >= dayEnds && pace.reach !== null) {
      today = pace.reach
      dayEnds = time + day
    }
    let room = Math.min(today, (pace.rate * (end - time)) / 1000)
    let used = 0
    /** Nobody goes before their own time, which may be within the quarter. */
    let since = time
    for (const group of left) {
      if (group.people <= 0 || group.from >= end) continue
      if (pace.quietHours && group.zones.some((zone) => within(pace.quietHours!, new Date(time), zone)))
        continue
      const taken = Math.min(group.people, room)
      group.people -= taken
      room -= taken
      used += taken
      if (taken > 0) {
        starts = Math.min(starts, Math.max(time, group.from))
        since = Math.max(since, group.from)
      }
    }
    today -= used
    if (left.every((one) => one.people < 0.5))
      return between(starts, Math.round(since + (used / pace.rate) * 1000))
    if (today < 0.5 && pace.reach !== null && pace.reach > 0) {
      // The first day is looked at by itself: that is when it starts.
      const skipped = Number.isFinite(starts) ? wholeDays(left, pace.reach) : 0
      if (skipped > 0) {
        dayEnds += skipped * day
        time += skipped * day
      }
      time = Math.max(end, dayEnds)
    } else time = end
  }
  return between(starts, time)
}

const between = (starts: number, finishes: number): Forecast => ({
  starts: Math.min(starts, finishes),
  finishes,
})

/** Days that are used up to the last person each, all at once: a million at 250 a day are 4,000. */
function wholeDays(groups: Group[], reach: number): number {
  const people = groups.reduce((sum, one) => sum + one.people, 0)
  const days = Math.max(0, Math.floor(people / reach) - 1)
  let taken = days * reach
  for (const group of groups) {
    const from = Math.min(group.people, taken)
    group.people -= from
    taken -= from
  }
  return days
}
