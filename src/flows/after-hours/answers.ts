import { shorten } from '../../language/shorten.ts'
import { asInstant, asRecord, asZone } from '../flow.ts'

/** The answer to `find_opening`: of whom it matters here when the shop opens, and why it is closed. */
export function asOpening(answer: unknown) {
  const { open, opensAt, holiday, timeZone } = asRecord(answer)
  return {
    open: open === true,
    opensAt: asInstant(opensAt),
    holiday: typeof holiday === 'string' && holiday.trim() !== '' ? shorten(holiday, 100) : null,
    timeZone: asZone(timeZone),
  }
}
