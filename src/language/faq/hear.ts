import { skeleton } from '../greeklish.ts'
import { type Book, PLAIN, type Senses } from './book.ts'
import { near } from './nearest.ts'

/** How many words of a text it covers, what they mean, and how surely they are these words: 1 as they are listed. */
export type Heard = { length: number; senses: Senses; sure: number }

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

/** What stands at a place of a text, the longest reading first; null for what this book does not know. */
export function hear(book: Book, words: readonly string[], at: number): Heard | null {
  const word = words[at]!
  const phrase = phraseAt(book, words, at)
  if (phrase !== null) return phrase
  const whole = book.whole.get(word)
  if (whole !== undefined) return { length: 1, senses: whole, sure: 1 }
  for (let end = word.length; end > 1; end--) {
    const begun = book.begun.get(word.slice(0, end))
    if (begun !== undefined) return { length: 1, senses: begun, sure: 1 }
  }
  const inflected = word.length < SHORTEST_INFLECTED ? undefined : book.stems.get(book.stemOf(word))
  return inflected === undefined ? null : { length: 1, senses: inflected, sure: INFLECTED }
}

/** What a word that nobody knows as it stands was probably meant to be, or null. Costs more than hearing. */
export function hearMistyped(book: Book, word: string): Heard | null {
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
  near(book.sortedWhole, word, most, false, (known, distance) => take(known, distance, book.whole.get(known)))
  near(book.sortedBegun, word, most, true, (known, distance) => take(known, distance, book.begun.get(known)))
  return senses === undefined ? null : { length: 1, senses, sure: MISTYPED }
}

/** Two words that a language writes as one, both of them with a subject; null when it is no such word. */
export function hearCompound(book: Book, word: string): Heard | null {
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
    const first = hear(book, [word.slice(0, end)], 0)
    const second = hear(book, [word.slice(end)], 0)
    if (isSubject(first) && isSubject(second)) {
      return { length: 1, senses: [...first.senses, ...second.senses], sure: COMPOUND }
    }
  }
  return null
}

function isSubject(heard: Heard | null): heard is Heard {
  return heard?.senses.some((sense) => sense !== PLAIN) ?? false
}

function phraseAt(book: Book, words: readonly string[], at: number): Heard | null {
  const first = words[at]!
  let best: Heard | null = null
  for (let end = first.length; end > 0; end--) {
    const begun = first.slice(0, end)
    for (const key of end === first.length ? [begun, `${begun}*`] : [`${begun}*`]) {
      for (const { words: phrase, senses } of book.phrases.get(key) ?? []) {
        const length = covers(phrase, words, at)
        if (length > (best?.length ?? 1)) best = { length, senses, sure: 1 }
      }
    }
  }
  return best
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
