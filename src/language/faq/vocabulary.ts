import { type Keys, noKeys } from './keys.ts'
import { type Sorted, sortWords } from './nearest.ts'
import { rarityOf } from './weight.ts'

/** The words of some wordings, and how rare they are: all that a message needs to be read in their terms. */
export type Vocabulary = {
  keys: Keys
  /** By key and by gram, how rare it is among what has them, 0..1; 0 for a stem or a gram that nothing has. */
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

/**
 * Finishes a draft: `counts` says how many of `all` have each key and each gram, and which keys anything has at all.
 * What nothing has any more is as if it had never been met.
 */
export function* vocabularyOf(
  { keys, gramIds }: Draft,
  counts: { keys: Uint32Array; grams: Uint32Array; all: number; isHeld: (key: number) => boolean },
): Generator<void, Vocabulary> {
  const rarity = Float32Array.from(counts.keys, (count) => rarityOf(count, counts.all))
  const stems: string[] = []
  for (const [stem, key] of keys.stems) {
    if (counts.isHeld(key)) stems.push(stem)
    else rarity[key] = 0
  }
  yield
  const gramRarity = new Float32Array(counts.grams.length)
  for (let gram = 0; gram < gramRarity.length; gram++) {
    const count = counts.grams[gram]!
    gramRarity[gram] = count === 0 ? 0 : rarityOf(count, counts.all)
  }
  yield
  const sounds = sortWords(stems.filter((stem) => stem.startsWith('~')).map((stem) => stem.slice(1)))
  yield
  const letters = sortWords(stems.filter((stem) => !stem.startsWith('~')))
  return { keys, gramIds, rarity, gramRarity, sounds, letters }
}

/** The key of a stem; undefined where no wording has it, or none had when this vocabulary was made. */
export function keyOf(
  { keys, rarity }: Pick<Vocabulary, 'keys' | 'rarity'>,
  stem: string,
): number | undefined {
  const key = keys.stems.get(stem)
  return key !== undefined && rarity[key] ? key : undefined
}
