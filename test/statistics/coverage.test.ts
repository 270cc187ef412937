// Histories of shops whose lift is known, because they were made with it: the intervals must hold it as often as they say.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { differenceOfMeans, type Sample } from '../../src/statistics/means.ts'
import { differenceOfRates, sameRate } from '../../src/statistics/rates.ts'

/** Numbers in [0, 1) that are the same for a seed (mulberry32). */
function randoms(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const spread = 0.6
/** Baskets are skewed: most small, some large (log-normal, 40 € in the middle). */
function basket(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.round(40 * Math.exp(spread * normal) * 100) / 100
}
const meanBasket = 40 * Math.exp(spread ** 2 / 2)

type Arm = { buyers: number; revenue: Sample }
function history(random: () => number, people: number, buys: number): Arm {
  const arm = { buyers: 0, revenue: { n: people, sum: 0, squares: 0 } }
  for (let i = 0; i < people; i++) {
    if (random() >= buys) continue
    const spent = basket(random)
    arm.buyers++
    arm.revenue.sum += spent
    arm.revenue.squares += spent * spent
  }
  return arm
}

/** A hundred by chance alone give 92 or 98; a thousand do not. */
const histories = 1000

const shops: [treated: number, held: number, buys: number, anyway: number][] = [
  [4000, 1000, 0.06, 0.04],
  [1500, 1500, 0.12, 0.12],
  [600, 200, 0.3, 0.22],
]

for (const [treated, held, buys, anyway] of shops) {
  test(`${treated} written to, ${held} held out, ${buys} buy instead of ${anyway}: found in 93 of each 100 histories`, () => {
    let [rates, means] = [0, 0]
    for (let seed = 1; seed <= histories; seed++) {
      const random = randoms(seed)
      const a = history(random, treated, buys)
      const b = history(random, held, anyway)
      const rate = differenceOfRates({ of: a.buyers, n: treated }, { of: b.buyers, n: held })
      const mean = differenceOfMeans(a.revenue, b.revenue)!
      if (rate.low <= buys - anyway && buys - anyway <= rate.high) rates++
      const lift = (buys - anyway) * meanBasket
      if (mean.low <= lift && lift <= mean.high) means++
    }
    assert.ok(rates >= 0.93 * histories && rates <= 0.97 * histories, `of the rates ${rates}`)
    assert.ok(means >= 0.93 * histories && means <= 0.97 * histories, `of the revenue ${means}`)
  })
}

test('where there is no difference, one is claimed in seven of each 100 at most', () => {
  let claimed = 0
  for (let seed = 1; seed <= histories; seed++) {
    const random = randoms(histories + seed)
    const [a, b] = [history(random, 800, 0.1), history(random, 800, 0.1)]
    if (sameRate({ of: a.buyers, n: 800 }, { of: b.buyers, n: 800 }) < 0.05) claimed++
  }
  assert.ok(claimed <= 0.07 * histories, String(claimed))
})
