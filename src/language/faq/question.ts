import { conceptNames } from './book.ts'
import type { FaqIndex } from './build.ts'
import { gistOf, supportOf } from './gists.ts'
import { gramsOf } from './grams.ts'
import { nearConcepts, topicKey } from './keys.ts'
import { elsewhere } from './lexicon/index.ts'
import { near } from './nearest.ts'
import { type Understood, type Unit, understandMessage } from './understand.ts'
import { weightOf } from './weight.ts'

/** A unit of the message: its weight, the keys that explain it and how well, and how much it speaks for each gist. */
type Asked = { unit: Unit; weight: number; signs: Map<number, number>; support: Float32Array }

/** A message, ready to be compared with the entries of an index. */
export type Question = {
  said: Understood
  asked: Asked[]
  weight: number
  /** Of all units, by key. */
  signs: Map<number, number>
  /** By key, their rarity. */
  topics: Map<number, number>
  grams: Map<number, number>
  gramNorm: number
  /** The square roots of what it is about. */
  gist: Float32Array
  /** The weight of what no shop is about. */
  elsewhere: number
}

const SAME_CONCEPT = 0.9
const NEAR_CONCEPT = 0.4
const SAME_STEM = 1
const STEM_OF_PHRASE = 0.5
const NEAR_STEM = 0.75
const SHORTEST_NEAR = 4
const TWO_SLIPS = 9
const NOT_SHOPS = new Set(conceptNames.flatMap((name, place) => (name in elsewhere ? [place] : [])))

/** Reads a message for an index. `prior` is the contact's language or null. */
export function readQuestion(index: FaqIndex, text: string, prior: string | null): Question {
  const said = understandMessage(text, prior, (stem) => index.keys.stems.has(stem))
  const asked = said.units.map((unit) => readUnit(index, unit))
  const signs = new Map<number, number>()
  for (const { signs: own } of asked) for (const [key, sign] of own) raise(signs, key, sign)
  const grams = new Map<number, number>()
  for (const gram of [...gramsOf(said.units, false), ...gramsOf(said.units, true)]) {
    const gramId = index.gramIds.get(gram)
    if (gramId !== undefined) grams.set(gramId, index.gramRarity[gramId]!)
  }
  return {
    said,
    asked,
    weight: sum(asked.map(({ weight }) => weight)),
    signs,
    topics: new Map(said.topics.map((topic) => [topicKey(topic), index.rarity[topicKey(topic)]!])),
    grams,
    gramNorm: Math.sqrt(sum([...grams.values()].map((rarity) => rarity ** 2))),
    gist: gistOf(index.gists, said).map(Math.sqrt),
    elsewhere: sum(asked.map(({ unit, weight }) => (unit.concepts.some(isElsewhere) ? weight : 0))),
  }
}

function readUnit(index: FaqIndex, unit: Unit): Asked {
  const signs = new Map<number, number>()
  let rarity = 1
  const know = (key: number, sign: number) => {
    raise(signs, key, sign)
    rarity = Math.min(rarity, index.rarity[key]!)
  }
  for (const concept of unit.concepts) {
    know(concept, SAME_CONCEPT * unit.sure)
    for (const other of nearConcepts[concept]!) raise(signs, other, NEAR_CONCEPT * unit.sure)
  }
  for (const stem of unit.stems) {
    const key = index.keys.stems.get(stem)
    if (key === undefined) continue
    if (unit.concepts.length > 0) raise(signs, key, unit.words.length > 1 ? STEM_OF_PHRASE : SAME_STEM)
    else know(key, SAME_STEM)
  }
  if (unit.kind === 'unknown' && signs.size === 0)
    for (const key of nearStems(index, unit)) know(key, NEAR_STEM)
  return { unit, weight: weightOf(unit, rarity), signs, support: supportOf(index.gists, unit) }
}

/** The shop's own words that an unknown one may be a slip of. */
function nearStems(index: FaqIndex, { stems }: Unit): number[] {
  const keys: number[] = []
  for (const stem of stems) {
    const [mark, word, sorted] = stem.startsWith('~')
      ? ['~', stem.slice(1), index.sounds]
      : ['', stem, index.letters]
    if (word.length < SHORTEST_NEAR) continue
    near(sorted, word, word.length < TWO_SLIPS ? 1 : 2, false, (found) => {
      keys.push(index.keys.stems.get(mark + found)!)
    })
  }
  return keys
}

function isElsewhere(concept: number): boolean {
  return NOT_SHOPS.has(concept)
}

function raise(signs: Map<number, number>, key: number, sign: number): void {
  if (sign > (signs.get(key) ?? 0)) signs.set(key, sign)
}

function sum(numbers: number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0)
}
