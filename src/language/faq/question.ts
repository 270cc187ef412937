import { conceptNames } from './book.ts'
import { gramsOf } from './grams.ts'
import { nearConcepts } from './keys.ts'
import { elsewhere } from './lexicon/index.ts'
import { near } from './nearest.ts'
import type { Understood, Unit } from './understand.ts'
import { keyOf, type Vocabulary } from './vocabulary.ts'
import { weightOf } from './weight.ts'

/** A unit of a message: its weight, and the keys that explain it, each with how well, 0..1. */
type Asked = { unit: Unit; weight: number; signs: [key: number, sign: number][] }

/** A message in the terms of a vocabulary, ready to be compared with its wordings. */
export type Question = {
  said: Understood
  asked: Asked[]
  weight: number
  /** By key, the best sign of any unit; by gram, its rarity. 0 where the message has no such thing. */
  signOf: Float32Array
  gramOf: Float32Array
  gramNorm: number
}

const SAME_CONCEPT = 0.9
const NEAR_CONCEPT = 0.4
const SAME_STEM = 1
const STEM_OF_PHRASE = 0.5
const NEAR_STEM = 0.75
const SHORTEST_NEAR = 4
const TWO_SLIPS = 9

const notShops = new Set(conceptNames.flatMap((name, place) => (name in elsewhere ? [place] : [])))

export function readQuestion(vocabulary: Vocabulary, said: Understood): Question {
  const asked = said.units.map((unit) => readUnit(vocabulary, unit))
  const signOf = new Float32Array(vocabulary.rarity.length)
  for (const { signs } of asked) for (const [key, sign] of signs) signOf[key] = Math.max(sign, signOf[key]!)
  const gramOf = new Float32Array(vocabulary.gramRarity.length)
  let squares = 0
  for (const gram of [...gramsOf(said.units, false), ...gramsOf(said.units, true)]) {
    const id = vocabulary.gramIds.get(gram)
    const rare = id === undefined ? undefined : vocabulary.gramRarity[id]
    if (id === undefined || rare === undefined) continue
    gramOf[id] = rare
    squares += gramOf[id]! ** 2
  }
  const weight = asked.reduce((sum, one) => sum + one.weight, 0)
  return { said, asked, weight, signOf, gramOf, gramNorm: Math.sqrt(squares) }
}

/** The weight of what a message says that no shop is about. */
export function elsewhereIn({ asked }: Question): number {
  const isElsewhere = ({ concepts }: Unit) => concepts.some((concept) => notShops.has(concept))
  return asked.reduce((sum, { unit, weight }) => sum + (isElsewhere(unit) ? weight : 0), 0)
}

function readUnit(vocabulary: Vocabulary, unit: Unit): Asked {
  const { rarity } = vocabulary
  const signs = new Map<number, number>()
  let rare = 1
  // What the unit is, not what is near it, says how rare it is.
  const know = (key: number, sign: number, isSelf: boolean) => {
    if (sign > (signs.get(key) ?? 0)) signs.set(key, sign)
    if (isSelf) rare = Math.min(rare, rarity[key]!)
  }
  for (const concept of unit.concepts) {
    know(concept, SAME_CONCEPT * unit.sure, true)
    for (const other of nearConcepts[concept]!) know(other, NEAR_CONCEPT * unit.sure, false)
  }
  const isSubject = unit.concepts.length > 0
  for (const stem of unit.stems) {
    const key = keyOf(vocabulary, stem)
    if (key !== undefined)
      know(key, isSubject && unit.words.length > 1 ? STEM_OF_PHRASE : SAME_STEM, !isSubject)
  }
  if (unit.kind === 'unknown' && signs.size === 0) {
    for (const stem of nearStems(vocabulary, unit)) know(keyOf(vocabulary, stem)!, NEAR_STEM, true)
  }
  return { unit, weight: weightOf(unit, rare), signs: [...signs] }
}

/** The wordings' own words that an unknown one may be a slip of. */
function nearStems({ sounds, letters }: Pick<Vocabulary, 'sounds' | 'letters'>, { stems }: Unit): string[] {
  const found: string[] = []
  for (const stem of stems) {
    const mark = stem.startsWith('~') ? '~' : ''
    const word = stem.slice(mark.length)
    if (word.length < SHORTEST_NEAR) continue
    const most = word.length < TWO_SLIPS ? 1 : 2
    near(mark === '~' ? sounds : letters, word, most, false, (one) => found.push(mark + one))
  }
  return found
}
