import { tokens } from './fold.ts'
import { isLatin, skeleton } from './greeklish.ts'

/** What a shop enters: words and phrases by language, of one quick reply or one flow. */
export type Triggers = { id: string; triggers: Record<string, string[]> }

/** The trigger that fits best; `whole` when it is all of the message. */
export type TriggerMatch = { id: string; language: string; trigger: string; whole: boolean }

type Word = { token: string; stem: string; sound: string | null; soundStem: string | null }
/** `anchor` is the place of the rarest word in the phrase: the one it is looked up by. */
type Entry = { id: string; language: string; trigger: string; words: Word[]; anchor: number; order: number }
type Heard = { token: string; sound: string | null }
export type TriggerIndex = { entries: Map<string, Entry[]>; symbols: Map<string, Entry> }

// Under five letters, an ending more makes another word: "ár" is a price, "áru" are goods.
const STEM = 5
// Greek endings fit in four letters (καταστήμα-τος); a Hungarian possessive with its case takes five (rendelés-emről).
const ENDING = 5
// Shorter sounds fall together across languages (ναι sounds like the Hungarian ne), unless a longer one stands beside them.
const SOUND = 4
// Quick replies answer short messages; more words would be a cost without a use.
const MAX_TOKENS = 60
// Who writes this much tells a story, of which one word that is a trigger is not the subject.
const LONG_MESSAGE = 25
const DIGITS = /^\p{N}+$/u
const GREEK = /^\p{Script=Greek}/u
const GREEK_ENDING = /[αεηιουωσν]/u
const SOUND_ENDING = /[aeiousn]/u

/**
 * Compiles triggers once, so that matching looks only at those whose rarest word is in the message. Triggers are
 * compared as words, never as patterns: nothing that a shop enters can hang the process.
 */
export function indexTriggers(all: Triggers[]): TriggerIndex {
  const entries = all.flatMap(({ id, triggers }) =>
    Object.entries(triggers).flatMap(([language, phrases]) =>
      phrases.map((trigger) => ({
        id,
        language,
        trigger,
        words: words(trigger, language),
        anchor: 0,
        order: 0,
      })),
    ),
  )
  const uses = new Map<string, number>()
  for (const entry of entries) for (const { stem } of entry.words) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  const index: TriggerIndex = { entries: new Map(), symbols: new Map() }
  entries.forEach((entry, order) => {
    const rarity = entry.words.map(({ stem }) => uses.get(stem) ?? 0)
    add(index, { ...entry, anchor: rarity.indexOf(Math.min(...rarity)), order })
  })
  return index
}

/**
 * The best trigger in a message, or null: the longest phrase (the whole message is the longest there
 * can be), then the contact's language, then the one written as in the message, then the first in the list. Words match after folding, with an inflected
 * ending, and, in Greek, by sound (paraggelia for παραγγελία). In more than 25 words only phrases count. A trigger of digits only must be the whole message.
 */
export function matchTrigger(
  index: TriggerIndex,
  text: string,
  language: string | null,
): TriggerMatch | null {
  const message = tokens(text).slice(0, MAX_TOKENS).map(hear)
  if (message.length === 0) return asMatch(index.symbols.get(text.slice(0, 100).trim()), true)
  let best: Entry | undefined
  let bestRank: number[] = []
  for (let at = 0; at < message.length; at++) {
    for (const entry of candidates(index, message[at]!)) {
      if (!fits(entry, message, at - entry.anchor)) continue
      if (entry.words.length < message.length && isNumber(entry)) continue
      if (entry.words.length === 1 && message.length > LONG_MESSAGE) continue
      const exact = entry.words.filter(
        ({ token }, offset) => token === message[at - entry.anchor + offset]!.token,
      )
      const rank = [entry.words.length, Number(entry.language === language), exact.length, -entry.order]
      if (best === undefined || isHigher(rank, bestRank)) [best, bestRank] = [entry, rank]
    }
  }
  return asMatch(best, best?.words.length === message.length)
}

function asMatch(entry: Entry | undefined, whole: boolean): TriggerMatch | null {
  return entry ? { id: entry.id, language: entry.language, trigger: entry.trigger, whole } : null
}

function add(index: TriggerIndex, entry: Entry): void {
  const word = entry.words[entry.anchor]
  if (word === undefined) {
    const symbol = entry.trigger.trim()
    if (symbol !== '' && !index.symbols.has(symbol)) index.symbols.set(symbol, entry)
    return
  }
  for (const key of word.soundStem === null ? [word.stem] : [word.stem, `~${word.soundStem}`]) {
    const sameWord = index.entries.get(key)
    if (sameWord) sameWord.push(entry)
    else index.entries.set(key, [entry])
  }
}

/** A word of the message, and how it sounds when it may be Greek in either alphabet. */
function hear(token: string): Heard {
  return { token, sound: isLatin(token) || GREEK.test(token) ? skeleton(token) : null }
}

function* candidates(index: TriggerIndex, { token, sound }: Heard): Iterable<Entry> {
  for (const stem of stemsOf(token)) yield* index.entries.get(stem) ?? []
  if (sound === null) return
  for (const stem of stemsOf(sound)) yield* index.entries.get(`~${stem}`) ?? []
}

/** The word itself, and what is left of it without an ending. */
function* stemsOf(word: string): Iterable<string> {
  yield word
  for (let end = word.length - 1; end >= STEM && end >= word.length - ENDING; end--) yield word.slice(0, end)
}

function words(trigger: string, language: string): Word[] {
  return tokens(trigger).map((token) => {
    const greek = language === 'el' || /\p{Script=Greek}/u.test(token)
    if (!greek) return { token, stem: token, sound: null, soundStem: null }
    const sound = skeleton(token)
    return {
      token,
      stem: withoutEnding(token, GREEK_ENDING),
      sound,
      soundStem: withoutEnding(sound, SOUND_ENDING),
    }
  })
}

/** Greek changes the ending of a word, where Hungarian and English add one: cut it, but leave five letters. */
function withoutEnding(token: string, ending: RegExp): string {
  let end = token.length
  while (end > STEM && end > token.length - 3 && ending.test(token[end - 1]!)) end--
  return token.slice(0, end)
}

function fits({ words }: Entry, message: Heard[], at: number): boolean {
  if (at < 0 || at + words.length > message.length) return false
  const isLong = words.some(({ sound }) => sound !== null && sound.length >= SOUND)
  for (let offset = 0; offset < words.length; offset++) {
    if (!isSame(words[offset]!, message[at + offset]!, isLong)) return false
  }
  return true
}

function isSame(word: Word, { token, sound }: Heard, bySound: boolean): boolean {
  if (token === word.token || isInflected(token, word.stem)) return true
  if (sound === null || word.sound === null || word.soundStem === null) return false
  return (bySound && sound === word.sound) || isInflected(sound, word.soundStem)
}

function isNumber({ words }: Entry): boolean {
  return words.every(({ token }) => DIGITS.test(token))
}

function isInflected(token: string, stem: string): boolean {
  return (
    stem.length >= STEM &&
    token.length <= stem.length + (stem.length > STEM ? ENDING : ENDING - 1) &&
    token.startsWith(stem)
  )
}

function isHigher(rank: number[], than: number[]): boolean {
  const differs = rank.findIndex((part, at) => part !== than[at])
  return differs !== -1 && rank[differs]! > than[differs]!
}
