import { z80, z95 } from './normal.ts'
import { differenceOfRates, holm, isEnough, type Rate, rateOf, sameRate } from './rates.ts'

/** `clear`: 95 of 100 times it is not chance; `likely`: 80 of 100; `none`: it may well be; `too_few`: nobody can say yet. */
export type Verdict = 'clear' | 'likely' | 'none' | 'too_few'

/** Whether what was sent made a difference beside what was held out. */
export function verdictOfLift(treated: Rate, held: Rate): Verdict {
  if (!isEnough([treated, held])) return 'too_few'
  if (excludesNought(differenceOfRates(treated, held, z95))) return 'clear'
  return excludesNought(differenceOfRates(treated, held, z80)) ? 'likely' : 'none'
}

const excludesNought = ({ low, high }: { low: number; high: number }) => low > 0 || high < 0

export type Comparison = { a: number; b: number; difference: number; p: number }

/**
 * Which of several variants is best, and whether that is more than chance: every pair is tested, the tests are
 * corrected by Holm, and the best must beat each other one. `leader` is null where nobody leads or nobody can say.
 */
export function verdictOfVariants(rates: Rate[]): {
  verdict: Verdict
  leader: number | null
  comparisons: Comparison[]
} {
  if (!isEnough(rates)) return { verdict: 'too_few', leader: null, comparisons: [] }
  const pairs = rates.flatMap((_, a) => rates.slice(a + 1).map((_, i) => ({ a, b: a + 1 + i })))
  const ps = holm(pairs.map(({ a, b }) => sameRate(rates[a]!, rates[b]!)))
  const comparisons = pairs.map(({ a, b }, i) => ({
    ...{ a, b, p: ps[i]! },
    difference: rateOf(rates[a]!) - rateOf(rates[b]!),
  }))
  const best = rates.reduce((top, rate, at) => (rateOf(rate) > rateOf(rates[top]!) ? at : top), 0)
  const worst = Math.max(...comparisons.filter(({ a, b }) => a === best || b === best).map(({ p }) => p))
  const verdict = worst < 0.05 ? 'clear' : worst < 0.2 ? 'likely' : 'none'
  return { verdict, leader: verdict === 'none' ? null : best, comparisons }
}
