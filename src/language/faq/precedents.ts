import { type Example, gistNames } from './gists.ts'
import { gramsOf } from './grams.ts'
import { keysOf } from './keys.ts'
import { type Question, readQuestion } from './question.ts'
import { topPlaces } from './top.ts'
import type { Understood, Unit } from './understand.ts'
import { gramIdsOf, noVocabulary, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { weightOf } from './weight.ts'

/** Example messages to compare others with one by one. */
export type Precedents = Vocabulary & {
  gists: Uint8Array
  /** What each example weighs, and its grams with their norm. */
  weights: Float32Array
  grams: Uint32Array[]
  gramNorms: Float32Array
  /** By key, the examples that have it, and what it weighs in each; 0 where its unit already counts by another key. */
  postings: Map<number, { places: Uint32Array; weights: Float32Array }>
}

/** By gist, how alike its nearest example is, 0..1: by meaning, and by letters too. */
export type Likenesses = { alike: Float32Array; spelled: Float32Array }

// Only the best are compared by their letters too.
const MOST = 24
const ALIKE = 0.6
const COVERED = 0.25
const GRAMS = 0.25

export function learnPrecedents(examples: readonly Example[]): Precedents {
  const draft = noVocabulary()
  const keys = examples.map(({ said }) => said.units.map((unit) => keysOf(draft.keys, unit)))
  const grams = examples.map(({ said: { units } }) =>
    gramIdsOf(draft, [...gramsOf(units, false), ...gramsOf(units, true)]),
  )
  const vocabulary = vocabularyOf(draft, {
    keys: countIn(
      keys.map((own) => own.flat()),
      draft.keys.count,
    ),
    grams: countIn(grams, draft.gramIds.size),
    all: examples.length,
  })
  const units = examples.map(({ said }) => said.units)
  return {
    ...vocabulary,
    gists: Uint8Array.from(examples, ({ gist }) => gist),
    grams: grams.map((own) => Uint32Array.from(own)),
    gramNorms: Float32Array.from(grams, (own) =>
      Math.hypot(...own.map((gram) => vocabulary.gramRarity[gram]!)),
    ),
    ...post(units, keys, vocabulary),
  }
}

/** How alike a message is to the nearest example of each gist. */
export function likenessesOf(precedents: Precedents, said: Understood): Likenesses {
  const question = readQuestion(precedents, said)
  const covered = coveredBy(precedents, question)
  const recalled = recalledBy(precedents, question)
  const likeness = covered.map((part, place) =>
    part > 0 ? Math.sqrt((part / question.weight) * (recalled[place]! / precedents.weights[place]!)) : 0,
  )
  const alike = new Float32Array(gistNames.length)
  const spelled = new Float32Array(gistNames.length)
  for (const place of topPlaces(likeness, MOST)) {
    const gist = precedents.gists[place]!
    const letters = GRAMS * gramLikeness(precedents, question, place)
    const all = ALIKE * likeness[place]! + COVERED * (covered[place]! / question.weight) + letters
    alike[gist] = Math.max(alike[gist]!, likeness[place]!)
    spelled[gist] = Math.max(spelled[gist]!, all)
  }
  return { alike, spelled }
}

/** By example, how much of the message it explains. */
function coveredBy({ postings, weights }: Precedents, { asked }: Question): Float32Array {
  const covered = new Float32Array(weights.length)
  const best = new Float32Array(weights.length)
  for (const { unit, weight, signs } of asked) {
    if (unit.kind === 'common' && asked.length > 1) continue
    const touched: number[] = []
    for (const [key, sign] of signs) {
      for (const place of postings.get(key)?.places ?? []) {
        if (best[place] === 0) touched.push(place)
        if (sign > best[place]!) best[place] = sign
      }
    }
    for (const place of touched) {
      covered[place]! += weight * best[place]!
      best[place] = 0
    }
  }
  return covered
}

/** By example, how much of it the message explains. */
function recalledBy({ postings, weights }: Precedents, { asked, signOf }: Question): Float32Array {
  const recalled = new Float32Array(weights.length)
  for (const key of new Set(asked.flatMap(({ signs }) => signs.map(([key]) => key)))) {
    const having = postings.get(key)
    if (having === undefined) continue
    for (let at = 0; at < having.places.length; at++) {
      recalled[having.places[at]!]! += signOf[key]! * having.weights[at]!
    }
  }
  return recalled
}

function gramLikeness(
  { grams, gramNorms, gramRarity }: Precedents,
  question: Question,
  place: number,
): number {
  let dot = 0
  for (const gram of grams[place]!) dot += question.gramOf[gram]! * gramRarity[gram]!
  return dot > 0 ? dot / (gramNorms[place]! * question.gramNorm) : 0
}

function post(
  units: Unit[][],
  keys: number[][][],
  { rarity }: Vocabulary,
): Pick<Precedents, 'postings' | 'weights'> {
  const lists = new Map<number, { places: number[]; weights: number[] }>()
  const weights = new Float32Array(units.length)
  units.forEach((own, place) => {
    own.forEach((unit, at) => {
      const unitKeys = keys[place]![at]!
      const weight = weightOf(unit, Math.min(1, ...unitKeys.map((key) => rarity[key]!)))
      weights[place]! += weight
      unitKeys.forEach((key, rank) => {
        const list = lists.get(key) ?? { places: [], weights: [] }
        list.places.push(place)
        list.weights.push(rank === 0 ? weight : 0)
        lists.set(key, list)
      })
    })
  })
  const postings: Precedents['postings'] = new Map()
  for (const [key, { places, weights }] of lists) {
    postings.set(key, { places: Uint32Array.from(places), weights: Float32Array.from(weights) })
  }
  return { postings, weights }
}

function countIn(lists: number[][], size: number): Uint32Array {
  const counts = new Uint32Array(size)
  for (const list of lists) for (const one of new Set(list)) counts[one]! += 1
  return counts
}
