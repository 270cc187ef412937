import type { FaqIndex } from './build.ts'
import { type Compared, compare } from './compare.ts'
import { ELSEWHERE } from './gists.ts'
import { type Question, readQuestion } from './question.ts'
import { shortlist } from './shortlist.ts'

/** What speaks for it that no entry answers. */
const doubts = ['bias', 'elsewhere', 'manyEntries', 'oneWord', 'noWord', 'gistElsewhere'] as const

/**
 * What features and doubts are worth: of a logistic choice between the entries and "none of these". Learnt by
 * `bench/faq/fit.ts`, which prints them.
 */
export type Weights = { features: readonly number[]; doubts: readonly number[] }

/** Candidates with the chance that each is the right one, best first; the rest to 1 is that none is. */
export type Ranked = { compared: Compared; chance: number }[]

// Certainty must not fall without end in large shops: 60 entries already hold one on most things.
const MANY = 60

export type Case = { question: Question; candidates: Compared[]; doubts: number[] }

/** Everything that ranking goes by, before it is weighed. */
export function examine(index: FaqIndex, text: string, prior: string | null): Case {
  const question = readQuestion(index, text, prior)
  const subjects = question.said.units.filter(({ kind }) => kind === 'concept' || kind === 'unknown').length
  const candidates = shortlist(index, question).map((entry) => compare(index, question, entry))
  const values: Record<(typeof doubts)[number], number> = {
    bias: 1,
    elsewhere: Math.min(2, question.elsewhere),
    manyEntries: Math.log(Math.min(MANY, index.entries.length)) / Math.log(MANY),
    oneWord: Number(subjects === 1),
    noWord: Number(subjects === 0),
    gistElsewhere: question.gist[ELSEWHERE]! ** 2,
  }
  return {
    question,
    candidates: candidates.filter((one) => one !== null),
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
