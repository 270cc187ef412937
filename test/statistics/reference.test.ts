// What the formulas give beside values that were computed elsewhere: with SciPy 1.17 (named at each table) or printed
// in the papers that the formulas come from.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceOfMeans } from '../../src/statistics/means.ts'
import { twoSided, z80, z95 } from '../../src/statistics/normal.ts'
import { differenceOfRates, holm, isEnough, type Rate, sameRate, wilson } from '../../src/statistics/rates.ts'
import { studentQuantile } from '../../src/statistics/student.ts'
import { verdictOfLift, verdictOfVariants } from '../../src/statistics/verdicts.ts'

const close = (found: number, wanted: number, what: string, relative = 1e-9) =>
  assert.ok(
    Math.abs(found - wanted) <= relative * Math.max(1, Math.abs(wanted)),
    `${what}: ${found}, not ${wanted}`,
  )
const rate = (of: number, n: number): Rate => ({ of, n })

// 2 * scipy.stats.norm.sf(z)
const normal: [z: number, p: number][] = [
  [0, 1],
  [0.5, 0.6170750774519738],
  [1, 0.31731050786291415],
  [z80, 0.2],
  [z95, 0.05],
  [-3, 0.0026997960632601913],
  [5, 5.733031437583892e-7],
]
test('the tails of the normal', () => {
  for (const [z, p] of normal) close(twoSided(z), p, `z ${z}`, 1e-12)
  assert.ok(Math.abs(twoSided(8) / 1.24419211e-15 - 1) < 1e-6, 'far out')
  assert.equal(twoSided(100), 0)
})

// scipy.stats.t.ppf(1 - outside / 2, freedom); those of whole freedoms stand in every printed table.
const student: [outside: number, freedom: number, t: number][] = [
  [0.05, 1, 12.706204736432095],
  [0.05, 2, 4.302652729911275],
  [0.05, 3.7, 2.8675207071911895],
  [0.2, 3.7, 1.5575658388615072],
  [0.05, 10, 2.2281388519649385],
  [0.05, 30.5, 2.04086944518632],
  [0.2, 30.5, 1.309931316030375],
  [0.05, 1000, 1.9623390808264078],
  [0.05, 1e6, 1.9599663568141],
]
test("the quantiles of Student's t", () => {
  for (const [outside, freedom, t] of student)
    close(studentQuantile(outside, freedom), t, `${outside} ${freedom}`, 1e-7)
})

// R. G. Newcombe, Statistics in Medicine 17 (1998), p. 873 ff.: 81 of 263; and tables of method 10, to four digits.
const published: [a: Rate, b: Rate, low: number, high: number][] = [
  [rate(56, 70), rate(48, 80), 0.0524, 0.3339],
  [rate(9, 10), rate(3, 10), 0.1705, 0.809],
  [rate(0, 10), rate(0, 20), -0.1611, 0.2775],
  [rate(10, 10), rate(0, 10), 0.6075, 1],
]
// Wilson's intervals by scipy.stats.binomtest(of, n).proportion_ci(level, 'wilson'), put together by hand.
const computed: [a: Rate, b: Rate, z: number, low: number, high: number][] = [
  [rate(40, 100), rate(20, 100), z95, 0.07311915999619878, 0.31850509933903454],
  [rate(40, 100), rate(20, 100), z80, 0.11748067923439774, 0.27887768660143103],
  [rate(120, 2000), rate(20, 500), z95, -0.003061588475735212, 0.03794444494772141],
  [rate(120, 2000), rate(20, 500), z80, 0.005648942696110201, 0.03215062984617802],
  [rate(120, 2000), rate(25, 500), z80, -0.005442667884769766, 0.02320269625069995],
]
test('the interval of a difference of rates, as its author printed it', () => {
  close(wilson(rate(81, 263)).low, 0.2553, 'low', 5e-5)
  close(wilson(rate(81, 263)).high, 0.3662, 'high', 5e-5)
  for (const [a, b, low, high] of published) {
    close(differenceOfRates(a, b).low, low, 'low', 5e-5)
    close(differenceOfRates(a, b).high, high, 'high', 5e-5)
  }
  for (const [a, b, z, low, high] of computed) {
    close(differenceOfRates(a, b, z).low, low, 'low')
    close(differenceOfRates(a, b, z).high, high, 'high')
  }
})

// The square root of scipy.stats.chi2_contingency([[30, 70], [10, 90]], correction=False), which is the same test.
test('the test of two rates', () => {
  close(sameRate(rate(30, 100), rate(10, 100)), 0.00040695201744495946, 'p')
  close(sameRate(rate(45, 400), rate(30, 400)), 0.06884504460752014, 'p')
  close(sameRate(rate(52, 1000), rate(50, 1000)), 0.8389153997701586, 'p')
  assert.equal(sameRate(rate(0, 100), rate(0, 100)), 1)
  assert.equal(sameRate(rate(100, 100), rate(50, 50)), 1)
})

// By hand: 0.01 × 3; 0.03 × 2; 0.04 × 1 may not fall below the one before.
test("Holm's correction", () => {
  const found = holm([0.01, 0.04, 0.03])
  for (const [i, p] of [0.03, 0.06, 0.06].entries()) close(found[i]!, p, String(i))
  assert.deepEqual(holm([0.9, 0.8]), [1, 1])
  assert.deepEqual(holm([]), [])
})

// scipy.stats.ttest_ind(a, b, equal_var=False).confidence_interval(0.95), 7.93 degrees of freedom.
test('the interval of a difference of means', () => {
  const sample = (values: number[]) => ({
    n: values.length,
    sum: values.reduce((sum, x) => sum + x, 0),
    squares: values.reduce((sum, x) => sum + x * x, 0),
  })
  const found = differenceOfMeans(sample([0, 0, 10, 25, 0, 40, 12.5, 0]), sample([0, 5, 0, 0, 7.5, 0]))!
  close(found.low, -3.596282781021232, 'low', 1e-7)
  close(found.high, 21.304616114354566, 'high', 1e-7)
  assert.equal(differenceOfMeans(sample([1]), sample([1, 2])), null)
  assert.deepEqual(differenceOfMeans(sample([2, 2]), sample([1, 1])), { low: 1, high: 1 })
})

const lifts: [treated: Rate, held: Rate, verdict: string][] = [
  [rate(40, 100), rate(20, 100), 'clear'],
  [rate(20, 100), rate(40, 100), 'clear'],
  [rate(120, 2000), rate(20, 500), 'likely'],
  [rate(120, 2000), rate(25, 500), 'none'],
  [rate(40, 100), rate(0, 49), 'too_few'],
  [rate(3, 100), rate(1, 100), 'too_few'],
  [rate(100, 100), rate(99, 100), 'too_few'],
  [rate(0, 0), rate(0, 0), 'too_few'],
]
test('the verdict of a lift', () => {
  for (const [treated, held, verdict] of lifts)
    assert.equal(verdictOfLift(treated, held), verdict, JSON.stringify([treated, held]))
})

const variants: [rates: Rate[], verdict: string, leader: number | null][] = [
  [[rate(30, 100), rate(10, 100)], 'clear', 0],
  [[rate(30, 400), rate(45, 400)], 'likely', 1],
  // Alone 0.069, of three tests it is 0.2 and more: it may be chance.
  [[rate(30, 400), rate(45, 400), rate(44, 400)], 'none', null],
  [[rate(52, 1000), rate(50, 1000)], 'none', null],
  [[rate(10, 400), rate(12, 400), rate(60, 400)], 'clear', 2],
  // The best must beat the second, not only the worst.
  [[rate(5, 400), rate(58, 400), rate(60, 400)], 'none', null],
  [[rate(4, 49), rate(40, 100)], 'too_few', null],
  [[rate(50, 100)], 'too_few', null],
]
test('the verdict of variants', () => {
  for (const [rates, verdict, leader] of variants) {
    const found = verdictOfVariants(rates)
    assert.deepEqual([found.verdict, found.leader], [verdict, leader], JSON.stringify(rates))
  }
  assert.equal(isEnough([rate(10, 100), rate(0, 100)]), true)
})
