import type { FaqIndex } from './build.ts'
import { type Compared, compare } from './compare.ts'
import { ELSEWHERE } from './gists.ts'
import { headingOf } from './heading.ts'
import { elsewhereIn } from './question.ts'
import { shortlist } from './shortlist.ts'

/** What speaks for it that no entry answers. */
export const doubts = [
  'bias',
  // The weight of what no shop is about: by the lexicon, by the gist, and by the nearest example of it.
  'elsewhere',
  'gistElsewhere',
  'exampleElsewhere',
  // How near the examples of a shop's business are: the nearer, the more should an entry have to say about it.
  'example',
  // With many entries some will always seem to fit.
  'manyEntries',
  'oneWord',
  'noWord',
] as const

/**
 * What features and doubts are worth: of a logistic choice between the entries and "none of these". Learnt by
 * `bench/faq/fit.ts`, which prints them.
 */
export type Weights = { features: readonly number[]; doubts: readonly number[] }

/** Everything that ranking goes by, before it is weighed. */
export type Case = { candidates: Compared[]; doubts: number[] }

/** Candidates with the chance that each is the right one, best first; what is left to 1 is that none is. */
export type Ranked = { compared: Compared; chance: number }[]

// Certainty must not fall without end in large shops: so many entries already hold one on most things.
const MANY = 60
const MOST_ELSEWHERE = 2
// Words without a subject ("who are you", "hello") find a wording that is made of them, and no other.
const THE_SAME = 0.9

export function examine(index: FaqIndex, text: string, prior: string | null): Case {
  const heading = headingOf(index, text, prior)
  const { question, gist, likenesses } = heading
  const subjects = question.said.units.filter(({ kind }) => kind === 'concept' || kind === 'unknown').length
  const values: Record<(typeof doubts)[number], number> = {
    bias: 1,
    elsewhere: Math.min(MOST_ELSEWHERE, elsewhereIn(question)),
    gistElsewhere: gist[ELSEWHERE]! ** 2,
    exampleElsewhere: likenesses.alike[ELSEWHERE]!,
    example: Math.max(...likenesses.spelled.subarray(0, ELSEWHERE)),
    manyEntries: Math.log(Math.min(MANY, Math.max(1, index.entries.length))) / Math.log(MANY),
    oneWord: Number(subjects === 1),
    noWord: Number(subjects === 0),
  }
  return {
    candidates: shortlist(index, heading)
      .flatMap((entry) => compare(index, heading, entry) ?? [])
      .filter(({ alike }) => subjects > 0 || alike >= THE_SAME),
    doubts: doubts.map((name) => values[name]),
  }
}

export function rank({ candidates, doubts }: Case, weights: Weights): Ranked {
  const scores = candidates.map(({ features }) => dot(features, weights.features))
  const none = dot(doubts, weights.doubts)
  const most = Math.max(none, ...scores)
  const exponents = scores.map((score) => Math.exp(score - most))
  const whole = exponents.reduce((sum, one) => sum + one, Math.exp(none - most))
  return candidates
    .map((compared, at) => ({ compared, chance: exponents[at]! / whole }))
    .sort((a, b) => b.chance - a.chance)
}

function dot(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, at) => sum + value * weights[at]!, 0)
}
