import { isLandline } from '../../contacts/written-phone.ts'
import { type Counts, noCounts } from './outcome.ts'
import type { Result } from './plan.ts'
import type { Row } from './row.ts'
import type { Notice, Reason } from './words/reasons.ts'

/** `first`: where it is met first, by the place of the column. */
export type Counted = { reason: Reason | Notice; count: number; first?: { at: number; line: number } }

/** What a preview counts over the rows of a file. */
export type Tally = {
  outcomes: Counts
  /** Who may get marketing after the import, and why the others may not; they add up to the rows. */
  marketing: { may: number; mayNot: Counted[] }
  /** What to look at before importing. */
  warnings: Counted[]
  /** Whose numbers they are, the most first. */
  countries: { country: string; count: number }[]
}

/** Counts rows as they are decided. */
export function createTally() {
  const outcomes = noCounts()
  const mayNot = new Map<Reason | Notice, number>()
  const warnings = new Map<Reason | Notice, number>()
  const countries = new Map<string, number>()
  let firstCut: Counted['first']
  /** How many rows are of each who may, as far as the rows so far say: a no further down is theirs too. */
  const may = new Map<string, number>()
  return {
    /** @param consent of the person to marketing, by this row and those of its chunk */
    add(row: Row, { outcome, reason, contactId }: Result, consent: boolean | undefined): void {
      outcomes[outcome]++
      if (row.refused !== undefined || outcome === 'rejected' || outcome === 'duplicate') {
        count(mayNot, reason ?? 'seen_above')
        return
      }
      const { phone, country } = row.person
      if (country) count(countries, country)
      if (phone && isLandline(phone)) count(warnings, 'landline')
      if (row.cutAt !== null) {
        firstCut ??= { at: row.cutAt, line: row.line }
        count(warnings, 'cells_cut')
      }
      if (reason && reason !== 'cell_cut' && outcome !== 'suppressed') count(warnings, reason)
      if (outcome === 'suppressed') {
        count(mayNot, reason ?? 'opted_out', 1 + (may.get(contactId!) ?? 0))
        may.delete(contactId!)
      } else if (!phone) count(mayNot, 'email_only')
      else if (consent === false) count(mayNot, 'says_no')
      else if (!consent) count(mayNot, reason === 'consent_unclear' ? reason : 'no_consent')
      else count(may, contactId!)
    },
    counts: (): Tally => ({
      outcomes,
      marketing: { may: sumOf(may), mayNot: sorted(mayNot).map(([reason, count]) => ({ reason, count })) },
      warnings: sorted(warnings).map(([reason, count]) => ({
        reason,
        count,
        ...(reason === 'cells_cut' && firstCut && { first: firstCut }),
      })),
      countries: sorted(countries).map(([country, count]) => ({ country, count })),
    }),
  }
}

function count<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

const sumOf = (counts: Map<string, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0)

const sorted = <K>(counts: Map<K, number>) => [...counts].sort((a, b) => b[1] - a[1])
