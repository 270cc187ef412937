/** One number with how it comes about. `value` is null where it cannot be said, and `reason` says why. */
export type Metric = {
  name: string
  /** rate: from 0 to 1; money: a decimal string; others: as named. */
  unit: 'rate' | 'people' | 'orders' | 'days' | 'money'
  value: number | string | null
  numerator: number | string | null
  denominator: number | string | null
  definition: string
  reason: string | null
}

export const round = (value: number, digits = 4): number => Number(value.toFixed(digits))

/** A part of a whole; of nothing there is no part. */
export function rate(
  name: string,
  numerator: number,
  denominator: number,
  told: { definition: string; none: string },
): Metric {
  const is = denominator > 0
  return {
    ...{ name, unit: 'rate', numerator, denominator, definition: told.definition },
    value: is ? round(numerator / denominator) : null,
    reason: is ? null : told.none,
  }
}
