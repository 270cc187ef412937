import { gramsOf } from './grams.ts'
import { conceptWeights } from './keys.ts'
import { remembering } from './remember.ts'
import { type Understood, understandMessage } from './understand.ts'

// A word that both have says more than a meaning, which a different word may have given.
const WORD = 0.6
const SPELLING = 0.35
const LONGEST = 300
const MOST = 1000

/**
 * How alike two short texts are, 0..1, by their meanings, words and spelling, in any language: to put questions
 * together that ask the same. Above 0.6 they probably do. Symmetric; texts without a subject are like nothing but themselves.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [signsOf(a), signsOf(b)]
  if (one.words.join(' ') === other.words.join(' ')) return one.words.length > 0 ? 1 : Number(a === b)
  const meaning = cosine(one.signs, other.signs)
  return Math.min(1, (1 - SPELLING) * meaning + SPELLING * Math.max(meaning, cosine(one.grams, other.grams)))
}

type Signs = { words: string[]; signs: Map<string, number>; grams: Map<string, number> }

// Each question is compared with many.
const signsOf = remembering(
  (text): Signs => {
    const said = understandMessage(text, null, () => false)
    return { words: said.words, signs: meaningsOf(said), grams: spellingOf(said) }
  },
  LONGEST,
  MOST,
)

function meaningsOf({ units, matters }: Understood): Map<string, number> {
  const signs = new Map<string, number>()
  for (const { kind, concepts, stems } of units) {
    for (const concept of concepts) signs.set(`c${concept}`, conceptWeights[concept]!)
    if (kind === 'unknown') signs.set(`s${stems[0]}`, 1)
    else if (kind === 'concept') signs.set(`s${stems[0]}`, WORD * conceptWeights[concepts[0]!]!)
  }
  for (const matter of matters) signs.set(`t${matter}`, 1)
  return signs
}

function spellingOf({ units }: Understood): Map<string, number> {
  const isSubject = units.some(({ kind }) => kind === 'concept' || kind === 'unknown')
  return new Map(isSubject ? [...gramsOf(units, true)].map((gram) => [gram, 1]) : [])
}

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0
  for (const [sign, weight] of a) dot += weight * (b.get(sign) ?? 0)
  return dot === 0 ? 0 : dot / Math.sqrt(norm(a) * norm(b))
}

function norm(signs: Map<string, number>): number {
  return [...signs.values()].reduce((sum, weight) => sum + weight ** 2, 0)
}
