import { fold } from '../../language/fold.ts'
import {
  asksDeletion,
  asksForRobot,
  beginsWithGreeting,
  cancelsOrder,
  isGoodbye,
  isGreeting,
  isNo,
  isThanks,
  isYes,
  optIntent,
  stopsOrderMessages,
  wantsMenu,
} from '../../language/intents.ts'
import type { Said } from '../flow.ts'
import { readChoice } from './choices.ts'
import { asksLanguage, namedLanguage } from './languages.ts'

/** What a message means to this flow, before the shop's saved messages were asked. */
export type Reading =
  | { means: 'reply'; id: string }
  | { means: 'consent'; granted: boolean; scope: 'messages' | 'orders' }
  | { means: 'menu' | 'deletion' | 'languages' | 'cancel_order' | 'robot' }
  | { means: 'deletion_of'; what: 'order' | 'data' }
  | { means: 'language'; language: string }
  /** `goodbye`: it is what people take leave with, too. */
  | { means: 'greeting'; goodbye: boolean }
  | { means: 'thanks' | 'yes' | 'no' | 'nothing' }
  /** Emoji or punctuation and no word; a question mark asks for an answer. */
  | { means: 'symbols'; text: string; asking: boolean }
  /** `hello`: it begins with a greeting, which is answered too. */
  | { means: 'question'; text: string; hello: boolean }
  | { means: 'picture'; caption: string }
  /** No words that could be answered: comes here only while something is awaited. */
  | { means: 'unreadable' }

/** Reads one message. `languages` are those that may be chosen. Never throws, whatever the text. */
export function read(said: Said, languages: string[]): Reading {
  switch (said.type) {
    case 'text':
      return readText(said.text, languages)
    case 'choice':
      // Another flow's button, or one of a message long gone: what stands on it is what the shopper means.
      return readChoice(said.id, languages) ?? readText(said.text, languages)
    case 'media':
      return readMedia(said.media, said.text, languages)
    case 'other':
      return readOther(said)
  }
}

/** Whether the text is about the messages we send, as an answer to what should be deleted. */
export function namesMessages(text: string): boolean {
  return MESSAGES.test(fold(text))
}

const MESSAGES =
  /μηνυμα|διαφημι|προσφορ|minima|mhnuma|messag|newsletter|marketing|uzenet|reklam|hirlev|λιστα|listar|\blist\b/u

/** Ends a conversation as "ok" does, but is no answer to a question. */
const ACKNOWLEDGED = new Set(
  [
    ...['great', 'perfect', 'nice', 'cool', 'fine', 'super', 'good', 'wow', 'got it', 'i see', 'haha', 'lol'],
    ...[
      'ωραία',
      'τέλεια',
      'τέλειο',
      'μια χαρά',
      'πολύ ωραία',
      'κατάλαβα',
      'oraia',
      'wraia',
      'teleia',
      'χαχα',
    ],
    ...['szuper', 'remek', 'nagyszerű', 'tökéletes', 'értem', 'jó', 'nagyon jó'],
  ].map(fold),
)

function readText(text: string, languages: string[]): Reading {
  const consent = optIntent(text)
  if (consent !== null) return { means: 'consent', granted: consent === 'in', scope: 'messages' }
  if (stopsOrderMessages(text)) return { means: 'consent', granted: false, scope: 'orders' }
  if (asksDeletion(text)) return { means: 'deletion' }
  if (cancelsOrder(text)) return { means: 'cancel_order' }
  if (asksForRobot(text)) return { means: 'robot' }
  if (wantsMenu(text)) return { means: 'menu' }
  if (asksLanguage(text)) return { means: 'languages' }
  const language = namedLanguage(text, languages)
  if (language !== null) return { means: 'language', language }
  if (isGreeting(text)) return { means: 'greeting', goodbye: isGoodbye(text) }
  if (isThanks(text)) return { means: 'thanks' }
  if (isGoodbye(text) || ACKNOWLEDGED.has(fold(text))) return { means: 'nothing' }
  if (isYes(text)) return { means: 'yes' }
  if (isNo(text)) return { means: 'no' }
  if (text.trim() === '') return { means: 'nothing' }
  // A bare question mark (in Greek a semicolon) waits for an answer; an emoji does not.
  if (fold(text) === '') return { means: 'symbols', text, asking: /[?;\u037e]/u.test(text) }
  return { means: 'question', text, hello: beginsWithGreeting(text) }
}

function readMedia(media: string, caption: string, languages: string[]): Reading {
  if (media === 'sticker') return { means: 'nothing' }
  const reading = readText(caption, languages)
  switch (reading.means) {
    case 'question':
      return media === 'video' ? reading : { means: 'picture', caption }
    case 'nothing':
    case 'symbols':
    case 'yes':
    case 'no':
      return { means: 'unreadable' }
    default:
      return reading
  }
}

function readOther(said: Extract<Said, { type: 'other' }>): Reading {
  switch (said.kind) {
    case 'reaction':
      return { means: 'nothing' }
    default:
      return { means: 'unreadable' }
  }
}
