import { twoSided, z95 } from './normal.ts'

/** So many of so many. */
export type Rate = { of: number; n: number }
export type Interval = { low: number; high: number }

export const rateOf = ({ of, n }: Rate): number => (n === 0 ? 0 : of / n)

/** Wilson's score interval of one rate (E. B. Wilson, 1927): right near nought as well, where a normal one is not. */
export function wilson({ of, n }: Rate, z = z95): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const p = of / n
  const middle = p + (z * z) / (2 * n)
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  return { low: Math.max((middle - half) / whole, 0), high: Math.min((middle + half) / whole, 1) }
}

/** The interval of the difference a − b of two independent rates (R. G. Newcombe, 1998, method 10: from both Wilson intervals). */
export function differenceOfRates(a: Rate, b: Rate, z = z95): Interval {
  const [pa, pb, wa, wb] = [rateOf(a), rateOf(b), wilson(a, z), wilson(b, z)]
  return {
    low: pa - pb - Math.hypot(pa - wa.low, wb.high - pb),
    high: pa - pb + Math.hypot(wa.high - pa, pb - wb.low),
  }
}

/** How likely a difference at least as large is where both rates are the same: the two-sided test with the pooled rate. */
export function sameRate(a: Rate, b: Rate): number {
  const pooled = rateOf({ of: a.of + b.of, n: a.n + b.n })
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n))
  return error > 0 ? twoSided((rateOf(a) - rateOf(b)) / error) : 1
}

/** Whether there are enough to say anything: 50 in each, and five of each kind to be expected in each. */
export function isEnough(rates: Rate[]): boolean {
  const n = rates.reduce((sum, rate) => sum + rate.n, 0)
  const of = rates.reduce((sum, rate) => sum + rate.of, 0)
  const rarer = Math.min(of, n - of) / Math.max(n, 1)
  return rates.length > 1 && rates.every((rate) => rate.n >= 50 && rate.n * rarer >= 5)
}

/** Holm's correction (1979) of several tests at once, in the order given: each p as if it stood alone. */
export function holm(ps: number[]): number[] {
  const order = ps.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p)
  const corrected = new Array<number>(ps.length)
  let least = 0
  order.forEach(({ p, at }, rank) => {
    least = Math.max(least, Math.min(p * (ps.length - rank), 1))
    corrected[at] = least
  })
  return corrected
}
