import { skeleton } from '../greeklish.ts'
import type { Unit } from './understand.ts'

const SIZE = 3
// Enough for any question; what is longer is compared by its meaning.
const MOST = 120

/**
 * The groups of three letters of the units that carry a subject (of all where none does), each once, with the edges
 * of words: alike where words are inflected, mistyped or written together. `bySound` gives those of Greek in either
 * alphabet, marked, so that they never meet the others.
 */
export function gramsOf(units: readonly Unit[], bySound: boolean): Set<string> {
  const subjects = units.filter(({ kind }) => kind === 'concept' || kind === 'unknown')
  const grams = new Set<string>()
  for (const word of (subjects.length > 0 ? subjects : units).flatMap(({ words }) => words)) {
    const padded = ` ${bySound ? skeleton(word) : word} `
    for (let at = 0; at + SIZE <= padded.length && grams.size < MOST; at++) {
      grams.add((bySound ? '~' : '') + padded.slice(at, at + SIZE))
    }
  }
  return grams
}
