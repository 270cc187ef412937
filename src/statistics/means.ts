import type { Interval } from './rates.ts'
import { studentQuantile } from './student.ts'

/** So many values, their sum and the sum of their squares. */
export type Sample = { n: number; sum: number; squares: number }

const meanOf = ({ n, sum }: Sample): number => (n === 0 ? 0 : sum / n)
/** With n − 1 below; rounding may take a tiny step below nought. */
const variance = ({ n, sum, squares }: Sample): number =>
  n < 2 ? 0 : Math.max((squares - (sum * sum) / n) / (n - 1), 0)

/**
 * The 95 % interval of the difference a − b of two means whose spreads differ (B. L. Welch, 1947); null where either
 * has fewer than two values. Amounts are skewed, but the means of some hundreds are not.
 */
export function differenceOfMeans(a: Sample, b: Sample, outside = 0.05): Interval | null {
  if (a.n < 2 || b.n < 2) return null
  const [ea, eb] = [variance(a) / a.n, variance(b) / b.n]
  const difference = meanOf(a) - meanOf(b)
  if (ea + eb === 0) return { low: difference, high: difference }
  const freedom = (ea + eb) ** 2 / (ea ** 2 / (a.n - 1) + eb ** 2 / (b.n - 1))
  const half = studentQuantile(outside, freedom) * Math.sqrt(ea + eb)
  return { low: difference - half, high: difference + half }
}
