import { type Example, gistNames } from './gists.ts'
import { gramsOf } from './grams.ts'
import { keysOf } from './keys.ts'
import { type Question, readQuestion } from './question.ts'
import { topPlaces } from './top.ts'
import type { Understood } from './understand.ts'
import { gramIdsOf, noVocabulary, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { fullWeightOf, rareness } from './weight.ts'

/** Example messages to compare others with one by one. Pools, because thousands of small arrays weigh much more. */
export type Precedents = Vocabulary & {
  gists: Uint8Array
  /** What each example weighs, and its grams with their norm: they end in `gramPool` at `gramEnds`. */
  weights: Float32Array
  gramEnds: Uint32Array
  gramPool: Uint32Array
  gramNorms: Float32Array
  /**
   * The examples that have a key stand from `starts[key]` to `starts[key + 1]`, with what it weighs in each; 0 where
   * its unit already counts by another key.
   */
  postings: { starts: Uint32Array; places: Uint32Array; weights: Float32Array }
}

/** By gist, how alike its nearest example is, 0..1: by meaning, and by letters too. */
export type Likenesses = { alike: Float32Array; spelled: Float32Array }

// Only the best are compared by their letters too.
const MOST = 24
const ALIKE = 0.6
const COVERED = 0.25
const GRAMS = 0.25

/** The units of the examples while they are read: where the keys of each end, and what it weighs where it is rare. */
type Units = { keys: number[]; ends: number[]; full: number[]; examples: number[] }

export function precedentLearner(): { see(example: Example): void; learnt(): Generator<void, Precedents> } {
  const draft = noVocabulary()
  const gists: number[] = []
  const units: Units = { keys: [], ends: [], full: [], examples: [] }
  const grams = { ids: [] as number[], ends: [] as number[] }
  return {
    see({ gist, said }) {
      for (const unit of said.units) {
        units.keys.push(...keysOf(draft.keys, unit))
        units.ends.push(units.keys.length)
        units.full.push(fullWeightOf(unit))
        units.examples.push(gists.length)
      }
      grams.ids.push(...gramIdsOf(draft, [...gramsOf(said.units, false), ...gramsOf(said.units, true)]))
      grams.ends.push(grams.ids.length)
      gists.push(gist)
    },
    *learnt() {
      const keyCounts = new Uint32Array(draft.keys.count)
      // Plus one, so that 0 is nobody.
      const lastBy = new Uint32Array(draft.keys.count)
      eachKey(units, (key, example) => {
        if (lastBy[key] !== example + 1) keyCounts[key]! += 1
        lastBy[key] = example + 1
      })
      const gramCounts = new Uint32Array(draft.gramIds.size)
      for (const id of grams.ids) gramCounts[id]! += 1
      yield
      const vocabulary = yield* vocabularyOf(draft, {
        keys: keyCounts,
        grams: gramCounts,
        all: gists.length,
        isHeld: (key) => keyCounts[key]! > 0,
      })
      yield
      const pools = { gramEnds: Uint32Array.from(grams.ends), gramPool: Uint32Array.from(grams.ids) }
      const gramNorms = normsOf(pools, vocabulary)
      yield
      return {
        ...vocabulary,
        ...pools,
        gists: Uint8Array.from(gists),
        gramNorms,
        ...post(units, vocabulary, gists.length),
      }
    },
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
      for (let at = postings.starts[key]!; at < postings.starts[key + 1]!; at++) {
        const place = postings.places[at]!
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
    for (let at = postings.starts[key]!; at < postings.starts[key + 1]!; at++) {
      recalled[postings.places[at]!]! += signOf[key]! * postings.weights[at]!
    }
  }
  return recalled
}

function gramLikeness(precedents: Precedents, question: Question, place: number): number {
  const { gramNorms, gramRarity } = precedents
  let dot = 0
  for (const gram of gramsAt(precedents, place)) dot += question.gramOf[gram]! * gramRarity[gram]!
  return dot > 0 ? dot / (gramNorms[place]! * question.gramNorm) : 0
}

type GramPools = Pick<Precedents, 'gramEnds' | 'gramPool'>

function gramsAt({ gramEnds, gramPool }: GramPools, place: number): Uint32Array {
  return gramPool.subarray(place === 0 ? 0 : gramEnds[place - 1]!, gramEnds[place]!)
}

function normsOf(pools: GramPools, { gramRarity }: Vocabulary): Float32Array {
  return Float32Array.from(pools.gramEnds, (_, place) =>
    Math.hypot(...Array.from(gramsAt(pools, place), (gram) => gramRarity[gram]!)),
  )
}

function post(
  units: Units,
  { rarity }: Vocabulary,
  examples: number,
): Pick<Precedents, 'postings' | 'weights'> {
  const starts = new Uint32Array(rarity.length + 1)
  eachKey(units, (key) => {
    starts[key + 1]! += 1
  })
  for (let key = 0; key < rarity.length; key++) starts[key + 1]! += starts[key]!
  const ownWeights = Float32Array.from(
    units.full,
    (full, unit) => full * rareness(rarestOf(units, unit, rarity)),
  )
  const weights = new Float32Array(examples)
  units.examples.forEach((example, unit) => {
    weights[example]! += ownWeights[unit]!
  })
  const next = starts.slice()
  const postings = {
    starts,
    places: new Uint32Array(units.keys.length),
    weights: new Float32Array(units.keys.length),
  }
  eachKey(units, (key, example, unit, isFirst) => {
    const at = next[key]!++
    postings.places[at] = example
    postings.weights[at] = isFirst ? ownWeights[unit]! : 0
  })
  return { postings, weights }
}

function rarestOf({ keys, ends }: Units, unit: number, rarity: Float32Array): number {
  let rarest = 1
  for (let at = unit === 0 ? 0 : ends[unit - 1]!; at < ends[unit]!; at++) {
    rarest = Math.min(rarest, rarity[keys[at]!]!)
  }
  return rarest
}

function eachKey(
  { keys, ends, examples }: Units,
  found: (key: number, example: number, unit: number, isFirst: boolean) => void,
): void {
  let at = 0
  ends.forEach((end, unit) => {
    for (let first = at; at < end; at++) found(keys[at]!, examples[unit]!, unit, at === first)
  })
}
