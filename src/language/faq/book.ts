import { fold } from '../fold.ts'
import { skeleton } from '../greeklish.ts'
import { common, concepts, plain } from './lexicon/index.ts'
import { type Sorted, sortWords } from './nearest.ts'
import { stem } from './stem.ts'

/** What a word or phrase means: places in `conceptNames`. Empty for words without a subject. */
export type Senses = readonly number[]
type KnownPhrase = { words: string[]; senses: Senses }

/** The lexicon of one language, or of Greek by its sound, for looking up. Words with `*` are kept without it. */
export type Book = {
  whole: Map<string, Senses>
  begun: Map<string, Senses>
  /** By their first word. */
  phrases: Map<string, KnownPhrase[]>
  /** Whole words without their endings, for forms that are not listed. */
  stems: Map<string, Senses>
  stemOf: (word: string) => string
  sortedWhole: Sorted
  sortedBegun: Sorted
}

export const conceptNames = Object.keys(concepts)
export const languages = [...new Set(Object.values(concepts).flatMap(({ words }) => Object.keys(words)))]

/** The sense of words of every day: no subject, but not as little as "the" either. */
export const PLAIN = -1

// A shorter stem belongs to several words.
const SHORTEST_STEM = 5

const books = new Map<string, Book>()

/**
 * The lexicon of a language, `el~` being Greek by its sound; undefined where there is none. Made at first use, which
 * takes some ten milliseconds.
 */
export function bookOf(name: string): Book | undefined {
  const made = books.get(name)
  if (made) return made
  const language = name.replace('~', '')
  if (!languages.includes(language)) return undefined
  const book = makeBook(language, name.endsWith('~') ? skeleton : (word) => word)
  books.set(name, book)
  return book
}

function makeBook(language: string, as: (word: string) => string): Book {
  const whole = new Map<string, number[]>()
  const begun = new Map<string, number[]>()
  const phrases = new Map<string, (KnownPhrase & { senses: number[] })[]>()
  const add = (form: string, sense: number | null) => {
    const words = form.split('_').map((word) => keyOf(word, as))
    const senses = words.length > 1 ? sensesOfPhrase(phrases, words) : sensesOfWord(whole, begun, words[0]!)
    if (sense !== null && !senses.includes(sense)) senses.push(sense)
  }
  for (const form of formsOf(common[language])) add(form, null)
  // A word of every day that is also a common one is a common one.
  for (const form of formsOf(plain[language])) if (!whole.has(keyOf(form, as))) add(form, PLAIN)
  conceptNames.forEach((name, place) => {
    for (const form of formsOf(concepts[name]!.words[language])) add(form, place)
  })
  const stemOf = (word: string) => stem(word, language)
  const stems = new Map<string, Senses>()
  for (const [word, senses] of whole) {
    const bare = stemOf(word)
    const isTaken = stems.get(bare)?.length === 0
    if (bare.replace('~', '').length >= SHORTEST_STEM && !isTaken) stems.set(bare, senses)
  }
  const [sortedWhole, sortedBegun] = [sortWords(whole.keys()), sortWords(begun.keys())]
  return { whole, begun, phrases, stems, stemOf, sortedWhole, sortedBegun }
}

function sensesOfWord(whole: Map<string, number[]>, begun: Map<string, number[]>, word: string): number[] {
  const isBegun = word.endsWith('*')
  const map = isBegun ? begun : whole
  const key = isBegun ? word.slice(0, -1) : word
  const senses = map.get(key) ?? []
  map.set(key, senses)
  return senses
}

function sensesOfPhrase(
  phrases: Map<string, (KnownPhrase & { senses: number[] })[]>,
  words: string[],
): number[] {
  const sameStart = phrases.get(words[0]!) ?? []
  phrases.set(words[0]!, sameStart)
  const known = sameStart.find((phrase) => phrase.words.join('_') === words.join('_'))
  if (known) return known.senses
  const phrase = { words, senses: [] }
  sameStart.push(phrase)
  return phrase.senses
}

function formsOf(words: string | undefined): string[] {
  return (words ?? '').split(/\s+/u).filter((word) => word !== '')
}

function keyOf(word: string, as: (word: string) => string): string {
  return word.endsWith('*') ? `${as(fold(word.slice(0, -1)))}*` : as(fold(word))
}
