import { type Keys, noKeys } from './keys.ts'
import { type Sorted, sortWords } from './nearest.ts'
import { rarityOf } from './weight.ts'

/** The words of some wordings, and how rare they are: all that a message needs to be read in their terms. */
export type Vocabulary = {
  keys: Keys
  /** By key and by gram, how rare it is among what has them, 0..1. */
  rarity: Float32Array
  gramIds: Map<string, number>
  gramRarity: Float32Array
  /** The stems: Greek by sound, and the others. */
  sounds: Sorted
  letters: Sorted
}

/** A vocabulary while wordings are still read. */
export type Draft = { keys: Keys; gramIds: Map<string, number> }

export function noVocabulary(): Draft {
  return { keys: noKeys(), gramIds: new Map() }
}

/** The numbers of grams; those that are new get one. */
export function gramIdsOf({ gramIds }: Draft, grams: Iterable<string>): number[] {
  return Array.from(grams, (gram) => {
    const id = gramIds.get(gram) ?? gramIds.size
    gramIds.set(gram, id)
    return id
  })
}

/** Finishes a draft: `counts` says how many of `all` have each key and each gram. */
export function vocabularyOf(
  { keys, gramIds }: Draft,
  counts: { keys: Uint32Array; grams: Uint32Array; all: number },
): Vocabulary {
  const stems = [...keys.stems.keys()]
  return {
    keys,
    gramIds,
    rarity: Float32Array.from(counts.keys, (count) => rarityOf(count, counts.all)),
    gramRarity: Float32Array.from(counts.grams, (count) => rarityOf(count, counts.all)),
    sounds: sortWords(stems.filter((stem) => stem.startsWith('~')).map((stem) => stem.slice(1))),
    letters: sortWords(stems.filter((stem) => !stem.startsWith('~'))),
  }
}
