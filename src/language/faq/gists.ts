import { examples } from './examples/index.ts'
import { nearConcepts } from './keys.ts'
import { type Understood, type Unit, understandWording } from './understand.ts'

/** What a text is about, as the example messages have it; the last is "none of a shop's business". */
export const gistNames = [
  ...new Set(Object.values(examples).flatMap(({ shops }) => Object.keys(shops))),
  'elsewhere',
]
export const ELSEWHERE = gistNames.length - 1

/** `line` is its place among the examples of its gist and language; those of other languages often say the same. */
export type Example = { gist: number; line: number; text: string; said: Understood }

/**
 * By mark (a concept, a matter, a word): for each gist the logarithm of how much more often its examples have the
 * mark than all have. A naive Bayes classifier, which needs no more than counting and does well with little.
 */
export type Gists = Map<string, Float32Array>

// What a mark weighs beside a concept, which weighs 1.
const MATTER = 0.7
const UNKNOWN_WORD = 0.7
const COMMON_WORD = 0.3
const CONCEPTS_WORD = 0.12
const NEAR_CONCEPT = 0.1
// Examples of elsewhere are many, and each is about something else.
const ELSEWHERE_SIZE = 0.5
const ELSEWHERE_PRIOR = 1.5
// So many marks of all examples together are added to each gist's own, so that one example proves little.
const SMOOTHING = 80
// Marks are not independent of each other: their sum overstates.
const SHARPNESS = 0.9
// A mark e² times as frequent as elsewhere supports a gist fully.
const FULL_SUPPORT = 2

/** The examples one by one: read, one is some kilobytes, and nobody needs them all at once. */
export function* readExamples(): Generator<Example> {
  for (const [language, { shops, elsewhere }] of Object.entries(examples)) {
    for (const [name, text] of Object.entries(shops)) yield* read(language, gistNames.indexOf(name), text)
    yield* read(language, ELSEWHERE, elsewhere)
  }
}

function* read(language: string, gist: number, lines: string): Generator<Example> {
  for (const [line, text] of lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .entries()) {
    yield { gist, line, text, said: understandWording(text, language) }
  }
}

export function gistLearner(): { see(example: Example): void; learnt(): Gists } {
  const counts: Gists = new Map()
  const totals = new Float32Array(gistNames.length)
  return {
    see({ gist, said }) {
      const size = gist === ELSEWHERE ? ELSEWHERE_SIZE : 1
      for (const [mark, weight] of withNear(marksOf(said), said)) {
        const row = counts.get(mark) ?? new Float32Array(gistNames.length)
        row[gist]! += weight * size
        totals[gist]! += weight * size
        counts.set(mark, row)
      }
    },
    learnt() {
      const whole = sum(totals)
      for (const row of counts.values()) {
        const share = sum(row) / whole
        row.forEach((count, gist) => {
          row[gist] = Math.log((count + SMOOTHING * share) / (totals[gist]! + SMOOTHING) / share)
        })
      }
      return counts
    },
  }
}

/** What a text is about, as shares over `gistNames`. */
export function gistOf(gists: Gists, said: Understood): Float32Array {
  const scores = new Float32Array(gistNames.length)
  scores[ELSEWHERE] = ELSEWHERE_PRIOR
  for (const [mark, weight] of marksOf(said)) {
    const row = gists.get(mark)
    if (row === undefined) continue
    for (let gist = 0; gist < row.length; gist++) scores[gist]! += weight * row[gist]!
  }
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(SHARPNESS * (score - most)))
  const whole = sum(shares)
  return shares.map((share) => share / whole)
}

/** How much one unit speaks for each gist, -1..1: its most telling mark. */
export function supportOf(gists: Gists, unit: Unit): Float32Array {
  const support = new Float32Array(gistNames.length)
  for (const [mark] of unitMarks(unit)) {
    const row = gists.get(mark)
    if (row === undefined || (unit.kind === 'concept' && !mark.startsWith('c'))) continue
    row.forEach((log, gist) => {
      const part = Math.max(-1, Math.min(1, log / FULL_SUPPORT))
      if (Math.abs(part) > Math.abs(support[gist]!)) support[gist] = part
    })
  }
  return support
}

function marksOf({ units, matters }: Understood): Map<string, number> {
  const marks = new Map<string, number>()
  for (const unit of units) {
    for (const [mark, weight] of unitMarks(unit)) if (weight > (marks.get(mark) ?? 0)) marks.set(mark, weight)
  }
  for (const matter of matters) marks.set(`t${matter}`, MATTER)
  return marks
}

function unitMarks({ kind, words, concepts, stems, sure }: Unit): [string, number][] {
  if (kind === 'common' || kind === 'plain') return words.map((word) => [`w${word}`, COMMON_WORD])
  // The first stem is that of the text's own language.
  const own = words.length > 1 ? stems : stems.slice(0, 1)
  const weight = kind === 'unknown' ? UNKNOWN_WORD : CONCEPTS_WORD
  return [
    ...concepts.map((concept): [string, number] => [`c${concept}`, sure]),
    ...own.map((stem): [string, number] => [`s${stem}`, weight]),
  ]
}

function withNear(marks: Map<string, number>, { units }: Understood): Map<string, number> {
  for (const near of units.flatMap(({ concepts }) => concepts.flatMap((concept) => nearConcepts[concept]!))) {
    if (!marks.has(`c${near}`)) marks.set(`c${near}`, NEAR_CONCEPT)
  }
  return marks
}

function sum(row: Float32Array): number {
  return row.reduce((whole, one) => whole + one, 0)
}
