import { conceptNames } from './book.ts'
import { conceptWeights } from './keys.ts'
import { questions } from './lexicon/index.ts'
import type { Unit } from './understand.ts'

const COMMON = 0.05
const PLAIN = 0.25
const UNKNOWN = 0.8
// However frequent a word is among a shop's entries, it keeps this share of its weight.
const LEAST_RARE = 0.35
// So many entries of other shops are imagined behind one's own: in a shop of one entry nothing is rare or frequent.
const BACKGROUND = 30
const SMOOTHING = 1.5

const asking = new Set(conceptNames.flatMap((name, place) => (name in questions ? [place] : [])))

/** Whether a concept is a kind of question ("how much") and no subject. */
export function isAsking(concept: number): boolean {
  return asking.has(concept)
}

/** How much a unit says of a subject; `rarity` is its key's among the wordings, 0..1. */
export function weightOf(unit: Unit, rarity: number): number {
  return fullWeightOf(unit) * rareness(rarity)
}

/** What a unit weighs that no other wording has. */
export function fullWeightOf({ kind, concepts }: Unit): number {
  switch (kind) {
    case 'common':
      return COMMON
    case 'plain':
      return PLAIN
    case 'unknown':
      return UNKNOWN
    case 'concept':
      return Math.max(...concepts.map((concept) => conceptWeights[concept]!))
  }
}

/** What is left of a full weight at that rarity. */
export function rareness(rarity: number): number {
  return LEAST_RARE + (1 - LEAST_RARE) * rarity
}

/** How rare something is that `count` of `all` entries have: 1 when none has it, towards 0 when all do. */
export function rarityOf(count: number, all: number): number {
  const known = all + BACKGROUND
  return Math.log(1 + known / (count + SMOOTHING)) / Math.log(1 + known / SMOOTHING)
}
