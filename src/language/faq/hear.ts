import { skeleton } from '../greeklish.ts'
import { type Book, type KnownPhrase, languages, makeBook, PLAIN, type Senses } from './book.ts'
import { near } from './nearest.ts'
import { remembering } from './remember.ts'

/** How many words of a text it covers, what they mean, and how surely they are these words: 1 as they are listed. */
export type Heard = { length: number; senses: Senses; sure: number }

/** One who knows a lexicon. All may be asked any word, and remember what they were asked. */
export type Ear = {
  /** What stands at a place of a text, the longest reading first; null for what the lexicon does not know. */
  hear(words: readonly string[], at: number): Heard | null
  /** What a word that nobody knows as it stands was probably meant to be, or null. Costs more. */
  hearMistyped(word: string): Heard | null
  /** Two words that a language writes as one, both of them with a subject; null when it is no such word. */
  hearCompound(word: string): Heard | null
}

const INFLECTED = 0.9
const MISTYPED = 0.7
const COMPOUND = 0.8
// Shorter words have too many neighbours.
const ONE_SLIP = 6
const TWO_SLIPS = 10
const SHORTEST_INFLECTED = 4
const SHORTEST_PART = 4
// "return of the money", "change the my address": what may stand inside a phrase without breaking it.
const SKIPPED = 2
const ARTICLES = new Set(
  'ο η το οι τα του τησ των τον την τη μου μασ σασ ενα μια a az egy the my an your our of is'
    .split(' ')
    .flatMap((word) => [word, skeleton(word)]),
)

const ears = new Map<string, Ear>()

/** Who hears a language, `el~` being Greek by its sound; undefined where there is no lexicon. Made at first use. */
export function earOf(name: string): Ear | undefined {
  const known = ears.get(name)
  if (known) return known
  const language = name.replace('~', '')
  if (!languages.includes(language)) return undefined
  const ear = makeEar(makeBook(language, name.endsWith('~')))
  ears.set(name, ear)
  return ear
}

function makeEar(book: Book): Ear {
  const alone = remembering((word) => hearAlone(book, word))
  const phrases = remembering((word) => phrasesFrom(book, word))
  return {
    hear: (words, at) => hearPhrase(phrases(words[at]!), words, at) ?? alone(words[at]!),
    hearMistyped: remembering((word) => mistyped(book, word)),
    hearCompound: remembering((word) => compound(word, alone)),
  }
}

function hearAlone({ words, stems, stemOf }: Book, word: string): Heard | null {
  const whole = words.whole.get(word)
  if (whole !== undefined) return { length: 1, senses: whole, sure: 1 }
  for (let end = word.length; end > 1; end--) {
    const begun = words.begun.get(word.slice(0, end))
    if (begun !== undefined) return { length: 1, senses: begun, sure: 1 }
  }
  const inflected = word.length < SHORTEST_INFLECTED ? undefined : stems.get(stemOf(word))
  return inflected === undefined ? null : { length: 1, senses: inflected, sure: INFLECTED }
}

function phrasesFrom({ phrases }: Book, word: string): KnownPhrase[] {
  const begun = Array.from(word, (_, at) => phrases.begun.get(word.slice(0, at + 1)) ?? [])
  return [...(phrases.whole.get(word) ?? []), ...begun.flat()]
}

function hearPhrase(phrases: readonly KnownPhrase[], words: readonly string[], at: number): Heard | null {
  let best: Heard | null = null
  for (const { words: phrase, senses } of phrases) {
    const length = covers(phrase, words, at)
    if (length > (best?.length ?? 1)) best = { length, senses, sure: 1 }
  }
  return best
}

function mistyped({ words, sorted }: Book, word: string): Heard | null {
  if (word.length < ONE_SLIP) return null
  const most = word.length < TWO_SLIPS ? 1 : 2
  let senses: Senses | undefined
  let best = Number.POSITIVE_INFINITY
  const take = (known: string, distance: number, meant: Senses | undefined) => {
    // Of words equally near, the longer one: it has more letters in common.
    const rank = distance * 100 - known.length
    if (known.length < (distance > 1 ? TWO_SLIPS : ONE_SLIP) || rank >= best) return
    best = rank
    senses = meant
  }
  near(sorted.whole, word, most, false, (known, distance) => take(known, distance, words.whole.get(known)))
  near(sorted.begun, word, most, true, (known, distance) => take(known, distance, words.begun.get(known)))
  return senses === undefined ? null : { length: 1, senses, sure: MISTYPED }
}

function compound(word: string, alone: (word: string) => Heard | null): Heard | null {
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const first = alone(word.slice(0, end))
    const second = isSubject(first) ? alone(word.slice(end)) : null
    if (isSubject(first) && isSubject(second)) {
      return { length: 1, senses: [...first.senses, ...second.senses], sure: COMPOUND }
    }
  }
  return null
}

function isSubject(heard: Heard | null): heard is Heard {
  return heard?.senses.some((sense) => sense !== PLAIN) ?? false
}

/** How many words the phrase covers from `at` on, where its first word is; 0 when the others do not follow. */
function covers(phrase: readonly string[], words: readonly string[], at: number): number {
  let place = at + 1
  for (let step = 1; step < phrase.length; step++) {
    for (let skipped = 0; !isSame(phrase[step]!, words[place]); skipped++) {
      if (skipped === SKIPPED || !ARTICLES.has(words[place] ?? '')) return 0
      place++
    }
    place++
  }
  return place - at
}

function isSame(known: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return known.endsWith('*') ? word.startsWith(known.slice(0, -1)) : known === word
}
