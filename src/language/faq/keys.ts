import { conceptNames } from './book.ts'
import { concepts } from './lexicon/index.ts'
import { matterNames } from './recipes.ts'
import type { Unit } from './understand.ts'

/**
 * What texts are compared by: each concept, each matter and each stem of the shop's own wordings has a number.
 * Concepts come first, then matters, then stems in the order in which they were met.
 */
export type Keys = { stems: Map<string, number>; count: number }

const FIRST_STEM = conceptNames.length + matterNames.length

export const matterKey = (matter: number): number => conceptNames.length + matter

/** How much of a subject each concept is. */
export const conceptWeights = conceptNames.map((name) => concepts[name]!.weight ?? 1)

/** Concepts that are often meant where one is said, in both directions. */
export const nearConcepts: number[][] = conceptNames.map(() => [])
conceptNames.forEach((name, at) => {
  for (const other of concepts[name]!.near?.split(' ') ?? []) {
    const there = conceptNames.indexOf(other)
    if (there === -1) throw new Error(`No concept is called ${other}`)
    if (!nearConcepts[at]!.includes(there)) nearConcepts[at]!.push(there)
    if (!nearConcepts[there]!.includes(at)) nearConcepts[there]!.push(at)
  }
})

export function noKeys(): Keys {
  return { stems: new Map(), count: FIRST_STEM }
}

/** The keys of a unit of a wording. Its stems are added where they are new. */
export function keysOf(keys: Keys, { concepts, stems }: Unit): number[] {
  return [...concepts, ...stems.map((stem) => stemKey(keys, stem))]
}

function stemKey(keys: Keys, stem: string): number {
  const known = keys.stems.get(stem)
  if (known !== undefined) return known
  keys.stems.set(stem, keys.count)
  return keys.count++
}
