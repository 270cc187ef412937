import { asInstant, asRecord, asZone } from '../flow.ts'

/** The answer to `find_opening`: of whom it matters here by when a colleague will answer. */
export function asOpening(answer: unknown) {
  const { open, dueAt, timeZone } = asRecord(answer)
  return { open: open === true, dueAt: asInstant(dueAt), timeZone: asZone(timeZone) }
}
