import { csvLine, separatorIn } from '../campaigns/csv.ts'
import type { Line, outcomes } from '../campaigns/lines.ts'
import { sheetIn } from './recipient-words.ts'

type Explained = Line & { cause: string | null; cure: string | null }

/** Both are lines of CSV. */
export type RecipientFile = { header: string; line(one: Explained): string }

/** For a program: commas, codes, UTC. @param language of the headers */
export function plainFile(language: string): RecipientFile {
  return { header: csvLine([...sheetIn(language).headers]), line: (one) => csvLine(cellsOf(one, one)) }
}

/**
 * For somebody's spreadsheet: separated as it expects where they live, outcomes in words, versions by their names, and
 * times that it knows for times, by the shop's clock.
 */
export function sheetFile(language: string, variants: string[], timeZone: string): RecipientFile {
  const sheet = sheetIn(language)
  const separator = separatorIn(language)
  // In Sweden a day and its time are written as spreadsheets everywhere read them.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const told = (at: Date | null) => at && format.format(at)
  return {
    header: csvLine([...sheet.headers], separator),
    line: (one) =>
      csvLine(
        cellsOf(one, {
          // An order's key, or that there is but one occasion, tells a reader nothing.
          occasion: dated.test(one.occasion) ? one.occasion : null,
          variant: variants[one.variant] ?? null,
          outcome: sheet.outcomes[one.outcome as (typeof outcomes)[number]],
          plannedAt: told(one.plannedAt),
          notBefore: told(one.notBefore),
          acceptedAt: told(one.acceptedAt),
          deliveredAt: told(one.deliveredAt),
          readAt: told(one.readAt),
          failedAt: told(one.failedAt),
        }),
        separator,
      ),
  }
}

/** Occasions that are a year, or a day. */
const dated = /^\d{4}(-\d\d-\d\d.*)?$/

type Moment = Date | string | null
type Told = {
  occasion: string | null
  variant: number | string | null
  outcome: string
} & Record<'plannedAt' | 'notBefore' | 'acceptedAt' | 'deliveredAt' | 'readAt' | 'failedAt', Moment>

const cellsOf = (one: Explained, told: Told) => [
  ...[one.contactId, one.name, one.phone, told.occasion, told.variant, told.outcome],
  ...[one.reason, one.why, one.cause, one.cure],
  ...[told.plannedAt, told.notBefore, told.acceptedAt, told.deliveredAt, told.readAt, told.failedAt],
]
