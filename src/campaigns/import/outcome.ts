/** How a row ended, by precedence: what stands first holds. */
export const outcomes = ['rejected', 'duplicate', 'suppressed', 'new', 'updated', 'unchanged'] as const
export type Outcome = (typeof outcomes)[number]

/** Rows by outcome; they add up to the total. */
export type Counts = Record<Outcome, number>

export const noCounts = (): Counts => ({
  rejected: 0,
  duplicate: 0,
  suppressed: 0,
  new: 0,
  updated: 0,
  unchanged: 0,
})

/** Counts as they are stored, which may be `{}`. */
export const countsOf = (stored: Partial<Counts> | null): Counts => ({ ...noCounts(), ...stored })

export const totalOf = (counts: Counts): number => outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
