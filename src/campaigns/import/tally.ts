import { isLandline } from '../../contacts/written-phone.ts'
import { type Counts, noCounts } from './outcome.ts'
import type { Result } from './plan.ts'
import type { Row } from './row.ts'
import type { Notice, Reason } from './words/reasons.ts'

type Counted = { reason: Reason | Notice; count: number }

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
  let may = 0
  return {
    add(row: Row, { outcome, reason }: Result, consent: boolean): void {
      outcomes[outcome]++
      if (row.refused !== undefined || outcome === 'rejected' || outcome === 'duplicate') {
        count(mayNot, reason ?? 'seen_above')
        return
      }
      const { phone, country } = row.person
      if (country) count(countries, country)
      if (phone && isLandline(phone)) count(warnings, 'landline')
      if (reason && outcome !== 'suppressed') count(warnings, reason)
      if (outcome === 'suppressed') count(mayNot, reason ?? 'opted_out')
      else if (!phone) count(mayNot, 'email_only')
      else if (!consent) count(mayNot, reason === 'consent_unclear' ? reason : 'no_consent')
      else may++
    },
    counts: (): Tally => ({
      outcomes,
      marketing: { may, mayNot: sorted(mayNot).map(([reason, count]) => ({ reason, count })) },
      warnings: sorted(warnings).map(([reason, count]) => ({ reason, count })),
      countries: sorted(countries).map(([country, count]) => ({ country, count })),
    }),
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const sorted = <K>(counts: Map<K, number>) => [...counts].sort((a, b) => b[1] - a[1])
