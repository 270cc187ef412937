import type { FaqIndex, Indexed, Pools } from './build.ts'
import type { FaqEntry } from './entry.ts'

/** Whether most of the stems that an index has numbers for are of entries which are gone: time to begin anew. */
export function isMostlyLeftOver({ keys, sounds, letters }: FaqIndex): boolean {
  return keys.stems.size > 2 * (sounds.words.length + letters.words.length)
}

/**
 * Copies what an index knows of the entry at a place into the pools of the next, where it is `entry`, which says the
 * same. The index itself stays as it is.
 */
export function takeOver(index: FaqIndex, place: number, entry: FaqEntry, pools: Pools): Indexed {
  const indexed = index.entries[place]!
  const phrases = indexed.phrases.map((phrase) => {
    const { parts, grams } = phrase
    const [part, gram] = [pools.ends.length, pools.grams.length]
    let at = parts.from === 0 ? 0 : index.partEnds[parts.from - 1]!
    for (let one = parts.from; one < parts.to; one++) {
      for (; at < index.partEnds[one]!; at++) pools.keys.push(index.keyPool[at]!)
      pools.ends.push(pools.keys.length)
      pools.full.push(index.partFull[one]!)
    }
    for (let one = grams.from; one < grams.to; one++) pools.grams.push(index.gramPool[one]!)
    return {
      ...phrase,
      parts: { from: part, to: pools.ends.length, weight: 0 },
      grams: { from: gram, to: pools.grams.length, norm: 0 },
    }
  })
  return { ...indexed, entry, phrases }
}
