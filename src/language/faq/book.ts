import { fold } from '../fold.ts'
import { skeleton } from '../greeklish.ts'
import { common, concepts, plain } from './lexicon/index.ts'
import { type Sorted, sortWords } from './nearest.ts'
import { stem } from './stem.ts'

/** What a word or phrase means: places in `conceptNames`. Empty for words without a subject. */
export type Senses = readonly number[]
export type KnownPhrase = { words: string[]; senses: Senses }

/** Words as they are listed, and beginnings (`*`), which are kept without their star. */
type Listed<T> = { whole: Map<string, T>; begun: Map<string, T> }

/** The lexicon of one language, or of Greek by its sound, for looking up; phrases by their first word. */
export type Book = {
  words: Listed<Senses>
  phrases: Listed<KnownPhrase[]>
  /** Whole words without their endings, for forms that are not listed. */
  stems: Map<string, Senses>
  stemOf: (word: string) => string
  sorted: { whole: Sorted; begun: Sorted }
}

export const conceptNames = Object.keys(concepts)
export const languages = [...new Set(Object.values(concepts).flatMap(({ words }) => Object.keys(words)))]

/** The sense of words of every day: no subject, but not as little as "the" either. */
export const PLAIN = -1

// A shorter stem belongs to several words.
const SHORTEST_STEM = 5

type Draft = {
  words: Listed<number[]>
  phrases: Listed<{ words: string[]; senses: number[] }[]>
  as: (word: string) => string
}

/** Makes the lexicon of a language ready, which takes some ten milliseconds; Greek by letters or by its sound. */
export function makeBook(language: string, bySound: boolean): Book {
  const as = bySound ? skeleton : (word: string) => word
  const draft: Draft = { words: listed(), phrases: listed(), as }
  for (const form of formsOf(common[language])) add(draft, form, null)
  // A word of every day that is also a common one is a common one.
  for (const form of formsOf(plain[language])) {
    if (!draft.words.whole.has(as(fold(form)))) add(draft, form, PLAIN)
  }
  conceptNames.forEach((name, place) => {
    for (const form of formsOf(concepts[name]!.words[language])) add(draft, form, place)
  })
  const { words, phrases } = draft
  const stemOf = (word: string) => stem(word, language)
  return {
    words,
    phrases,
    stems: stemsOf(words.whole, stemOf),
    stemOf,
    sorted: { whole: sortWords(words.whole.keys()), begun: sortWords(words.begun.keys()) },
  }
}

function add({ words, phrases, as }: Draft, form: string, sense: number | null): void {
  const parts = form
    .split('_')
    .map((part) => ({ word: as(fold(part.replace('*', ''))), isBegun: part.endsWith('*') }))
  const first = parts[0]!
  // By its sound many an abbreviation is a single letter, and so is much that means nothing.
  if (parts.length === 1 && first.word.length < 2 && fold(form).length > 1) return
  const senses =
    parts.length === 1
      ? listAt(first.isBegun ? words.begun : words.whole, first.word)
      : phraseAt(
          listAt(first.isBegun ? phrases.begun : phrases.whole, first.word),
          parts.map(({ word, isBegun }) => (isBegun ? `${word}*` : word)),
        )
  if (sense !== null && !senses.includes(sense)) senses.push(sense)
}

function phraseAt(sameStart: { words: string[]; senses: number[] }[], words: string[]): number[] {
  const known = sameStart.find((phrase) => phrase.words.join('_') === words.join('_'))
  if (known) return known.senses
  const phrase = { words, senses: [] }
  sameStart.push(phrase)
  return phrase.senses
}

function stemsOf(whole: Map<string, Senses>, stemOf: (word: string) => string): Map<string, Senses> {
  const stems = new Map<string, Senses>()
  for (const [word, senses] of whole) {
    const bare = stemOf(word)
    const isCommon = stems.get(bare)?.length === 0
    if (bare.replace('~', '').length >= SHORTEST_STEM && !isCommon) stems.set(bare, senses)
  }
  return stems
}

function listed<T>(): Listed<T> {
  return { whole: new Map(), begun: new Map() }
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function formsOf(words: string | undefined): string[] {
  return (words ?? '').split(/\s+/u).filter((word) => word !== '')
}
