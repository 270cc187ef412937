import { isLatin, skeleton } from '../greeklish.ts'
import { isPersonName } from '../names/index.ts'
import { languages, PLAIN } from './book.ts'
import { earOf, type Heard } from './hear.ts'
import { mattersOf } from './recipes.ts'
import { remembering } from './remember.ts'
import { stem } from './stem.ts'
import { wordsOf } from './text.ts'

/**
 * A word of a text, or several that mean one thing. `common` carries no subject ("please"), `plain` is a word of
 * every day, `unknown` is in no lexicon: a product's name, a word of the shop's own, a bad slip. `stems` are the same
 * word without its ending, in each language that it may be of. `sure` is 1, or less where it was inflected,
 * mistyped or is another language's.
 */
export type Unit = {
  words: string[]
  kind: 'concept' | 'plain' | 'common' | 'unknown'
  concepts: readonly number[]
  stems: string[]
  sure: number
}

/** `language` is what the words were taken for; `matters` are places in `matterNames`. */
export type Understood = { words: string[]; language: string; units: Unit[]; matters: number[] }

type Text = { words: string[]; sounds: string[]; language: string; isOwn: (stem: string) => boolean }

const MOST_WORDS = 60
const GREEK = /^\p{Script=Greek}/u
const DIGITS = /\p{N}/u
const TOO_SHORT = 3
// A word of another language than its text's is a loan only when it is long enough to be no accident.
const LOAN = 4
const LOAN_SURE = 0.85
// Languages that write words together: házhozszállítás.
const COMPOUNDING = new Set(['hu', 'de', 'nl', 'sv', 'da', 'fi'])
const PRIOR = 0.6

/** Reads a wording that a shop entered, whose language it said. Looks at `most` words. */
export function understandWording(text: string, language: string, most = MOST_WORDS): Understood {
  return understand(wordsOf(text, most), language, () => false)
}

/**
 * Reads what a shopper wrote. `prior` is the language that the contact is known to write, or null; it decides only
 * where the words do not. `isOwn` says whether a stem is among the shop's own words, which are never slips.
 */
export function understandMessage(
  text: string,
  prior: string | null,
  isOwn: (stem: string) => boolean,
): Understood {
  const words = wordsOf(text, MOST_WORDS)
  return understand(words, mainLanguage(words, prior), isOwn)
}

function understand(words: string[], language: string, isOwn: (stem: string) => boolean): Understood {
  const text: Text = { words, sounds: words.map(soundOf), language, isOwn }
  const units: Unit[] = []
  for (let at = 0; at < words.length; at += units.at(-1)!.words.length) units.push(unitAt(text, at))
  return { words, language, units, matters: mattersOf(new Set(units.flatMap(({ concepts }) => concepts))) }
}

function unitAt(text: Text, at: number): Unit {
  const word = text.words[at]!
  const heard = listen(text, at)
  if (heard !== null) return unitOf(text, at, heard)
  const nameless = unitOf(text, at, { length: 1, senses: [], sure: 1 })
  if (DIGITS.test(word) || word.length < TOO_SHORT || isPersonName(word)) return nameless
  const guessed = nameless.stems.some(text.isOwn) ? null : guess(text, at)
  return guessed === null ? { ...nameless, kind: 'unknown' } : unitOf(text, at, guessed)
}

function unitOf({ words, language }: Text, at: number, { length, senses, sure }: Heard): Unit {
  const own = words.slice(at, at + length)
  const concepts = senses.filter((sense) => sense !== PLAIN)
  const stems = own.flatMap((word) => stemsOf(word, language))
  if (concepts.length > 0) return { words: own, kind: 'concept', concepts, stems, sure }
  return { words: own, kind: senses.length > 0 ? 'plain' : 'common', concepts, stems, sure }
}

function listen(text: Text, at: number): Heard | null {
  const heard = listenIn(text.language, text, at)
  if (heard !== null || text.words[at]!.length < LOAN) return heard
  for (const language of languages) {
    // Greek sounds are words of every language, so that Greek lends by its letters only.
    const isOther = language !== text.language && (language !== 'el' || !isLatin(text.words[at]!))
    const loan = isOther ? listenIn(language, text, at) : null
    if (loan !== null) return { ...loan, sure: Math.min(LOAN_SURE, loan.sure) }
  }
  return null
}

function listenIn(language: string, { words, sounds }: Text, at: number): Heard | null {
  if (language !== 'el') return earOf(language)?.hear(words, at) ?? null
  const byLetters = isLatin(words[at]!) ? null : earOf('el')!.hear(words, at)
  return byLetters ?? earOf('el~')!.hear(sounds, at)
}

/** What a word that nobody knows was probably meant to be: two words in one, or one mistyped. */
function guess({ words, sounds, language }: Text, at: number): Heard | null {
  const ear = earOf(language)
  const word = words[at]!
  const compound = COMPOUNDING.has(language) ? ear?.hearCompound(word) : null
  if (compound) return compound
  if (language !== 'el') return ear?.hearMistyped(word) ?? null
  const slip = isLatin(word) ? null : ear!.hearMistyped(word)
  return slip ?? earOf('el~')!.hearMistyped(sounds[at]!)
}

/** The language that knows most of the words; Greek also by its sound. */
function mainLanguage(words: string[], prior: string | null): string {
  if (words.some((word) => GREEK.test(word))) return 'el'
  const text = { words, sounds: words.map(soundOf), language: '', isOwn: () => false }
  let best = prior ?? languages[0]!
  let most = 0
  for (const language of languages) {
    let known = language === prior ? PRIOR : 0
    for (let at = 0; at < words.length; at++) {
      const heard = listenIn(language, text, at)
      if (heard !== null) known += Math.min(words[at]!.length, 6) / (heard.senses.length > 0 ? 4 : 5)
    }
    if (known > most) [best, most] = [language, known]
  }
  return best
}

/** The stems of a word, that of its text's language first. */
function stemsOf(word: string, language: string): string[] {
  if (GREEK.test(word)) return [soundStem(word)]
  const own = stem(word, language)
  return isLatin(word) ? [...new Set([own, ...latinStems(word)])] : [own]
}

const soundStem = remembering((word) => stem(word, 'el'))
// The language is a guess, and brands are nobody's: so every language's endings are taken off.
const latinStems = remembering((word) =>
  languages.filter((language) => language !== 'el').map((language) => stem(word, language)),
)
const soundOf = remembering((word) => (isLatin(word) || GREEK.test(word) ? skeleton(word) : word))
