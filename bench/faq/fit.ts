// node run.mjs bench/faq/fit.ts
// Fits the weights of the FAQ matcher and prints them for src/language/faq/weights.ts, with what they come to on
// cases they were not fitted to. Looks at the smaller part of the labelled set only. Takes some minutes.
import { features } from '../../src/language/faq/compare.ts'
import { doubts } from '../../src/language/faq/rank.ts'
import { type FitCase, fitCases } from './cases.ts'

const ROUNDS = 500
const STEP = 0.5
const DECAY = 0.0002
const THRESHOLDS = [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85]
// Promised are 97 % and 3 %; the margin is for shoppers who write otherwise than the set.
const LEAST_RIGHT = 0.98
const MOST_FALSE = 0.025

type Judged = { chance: number; isRight: boolean; isOwn: boolean; isTune: boolean }

const all = fitCases()
const folds = [...new Set(all.map(({ fold }) => fold))]
const apart = folds.flatMap((fold) => {
  const weights = fit(all.filter((one) => one.fold !== fold))
  return all.filter((one) => one.fold === fold).map((one) => judge(one, weights))
})
const weights = fit(all)
const [ofFeatures, ofDoubts] = [weights.slice(0, features.length), weights.slice(features.length)]
const list = (values: number[]) => values.map((value) => Number(value.toFixed(2))).join(', ')
console.log(`features: [${list(ofFeatures)}]\ndoubts: [${list(ofDoubts)}]\n`)
features.forEach((name, at) => {
  console.log(name.padEnd(18), ofFeatures[at]!.toFixed(2))
})
doubts.forEach((name, at) => {
  console.log(name.padEnd(18), ofDoubts[at]!.toFixed(2))
})
for (const isTune of [true, false]) {
  const cases = apart.filter((one) => one.isTune === isTune)
  console.log(
    `\n${cases.length} ${isTune ? 'messages of the set' : 'cases of examples'}, by weights fitted to the others`,
  )
  for (const from of THRESHOLDS) {
    const { answered, right, wrong } = sharesFrom(cases, from)
    console.log(
      `from ${from}: ${percent(answered)} answered, ${percent(right)} of them right, ${percent(wrong)} false answers`,
    )
  }
}
console.log(`\nSURE: ${surest(apart.filter(({ isTune }) => isTune))}`)

/** The lowest threshold from which on every higher one keeps what was promised, with something to spare. */
function surest(cases: Judged[]): number {
  let lowest = 1
  for (let hundredths = 99; hundredths >= 50; hundredths--) {
    const { right, wrong } = sharesFrom(cases, hundredths / 100)
    if (right < LEAST_RIGHT || wrong > MOST_FALSE) break
    lowest = hundredths / 100
  }
  return lowest
}

function sharesFrom(cases: Judged[], from: number): { answered: number; right: number; wrong: number } {
  const own = cases.filter(({ isOwn }) => isOwn)
  const answered = own.filter(({ chance }) => chance >= from)
  const wrongly = cases.filter(({ isOwn, chance }) => !isOwn && chance >= from)
  const share = (part: number, whole: number, empty: number) => (whole === 0 ? empty : part / whole)
  return {
    answered: share(answered.length, own.length, 0),
    right: share(answered.filter(({ isRight }) => isRight).length, answered.length, 1),
    wrong: share(wrongly.length, cases.length - own.length, 0),
  }
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

/** Fits by gradient descent with a step of its own for each weight; the same cases give the same weights. */
function fit(cases: FitCase[]): number[] {
  const size = features.length + doubts.length
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1e-8)
  const whole = cases.reduce((sum, { weight }) => sum + weight, 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => DECAY * weight)
    for (const one of cases) addSlope(one, weights, slope, one.weight / whole)
    for (let at = 0; at < size; at++) {
      squares[at]! += slope[at]! ** 2
      weights[at]! -= (STEP * slope[at]!) / Math.sqrt(squares[at]!)
    }
  }
  return weights
}

function addSlope(one: FitCase, weights: number[], slope: number[], weight: number): void {
  const { chances, none } = chancesOf(one, weights)
  one.candidates.forEach((values, candidate) => {
    const wrong = (chances[candidate]! - Number(candidate === one.target)) * weight
    for (let at = 0; at < values.length; at++) slope[at]! += wrong * values[at]!
  })
  const wrong = (none - Number(one.target === -1)) * weight
  one.doubts.forEach((value, at) => {
    slope[features.length + at]! += wrong * value
  })
}

function chancesOf({ candidates, doubts }: FitCase, weights: number[]): { chances: number[]; none: number } {
  const dot = (values: number[], from: number) =>
    values.reduce((sum, value, at) => sum + value * weights[from + at]!, 0)
  const scores = candidates.map((values) => dot(values, 0))
  const doubt = dot(doubts, features.length)
  const most = Math.max(doubt, ...scores)
  const exponents = scores.map((score) => Math.exp(score - most))
  const none = Math.exp(doubt - most)
  const sum = exponents.reduce((a, b) => a + b, none)
  return { chances: exponents.map((one) => one / sum), none: none / sum }
}

function judge(one: FitCase, weights: number[]): Judged {
  const { chances } = chancesOf(one, weights)
  const chance = Math.max(0, ...chances)
  return {
    chance,
    isRight: chances.indexOf(chance) === one.target,
    isOwn: one.target !== -1,
    isTune: one.isTune,
  }
}
