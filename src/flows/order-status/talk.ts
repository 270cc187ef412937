import { tokens } from '../../language/fold.ts'
import { skeleton } from '../../language/greeklish.ts'
import {
  asksDeletion,
  cancelsOrder,
  isAngry,
  isThanks,
  optIntent,
  stopsOrderMessages,
  wantsHuman,
} from '../../language/intents.ts'
import { orderNumberIn } from './order-number.ts'
import { has, isMadeOf, lengthAt, type Phrases, phrases } from './phrases.ts'
import { talkWords } from './words/index.ts'
import type { TalkWords } from './words/words.ts'

/**
 * What a text says of orders: a number (`bare`: and nothing else), "my orders", or words that mean an order only where
 * one was just spoken of ("any news?"). Null: it is about something else.
 */
export type Talk = { about: 'number'; number: string; bare: boolean } | { about: 'orders' | 'again' } | null

type Heard = { sound: (token: string) => string } & Record<keyof TalkWords, Phrases>

// Longer ones tell a story, which the state of an order does not answer.
const MOST_WORDS = 40
// Whoever says more about a number than this says what they want of it.
const MOST_BESIDE_NUMBER = 10
const FEW = 5
const QUESTION = /[?;\u037e\u061f]/u
// Between a noun and the word that says whose it is: "my last big order".
const BETWEEN = 2

const languages: Heard[] = [
  compile(talkWords.en, (token) => token),
  compile(talkWords.hu, (token) => token),
  // By sound: so Greeklish is Greek, and η, ι, υ, ει, οι are one letter.
  compile(talkWords.el, skeleton),
]

/** Reads a text, whichever of the languages it is in. Pure, never throws. */
export function readTalk(text: string): Talk {
  const words = tokens(text)
  if (words.length === 0 || words.length > MOST_WORDS || isForOthers(text)) return null
  const isQuestion = QUESTION.test(text)
  const found = orderNumberIn(text)
  if (found?.standing === 'bare') return { about: 'number', number: found.number, bare: true }
  const all = languages.map((heard) => ({ heard, said: words.map(heard.sound) }))
  if (all.some(({ heard, said }) => has(heard.others, said))) return null
  if (all.some(({ heard, said }) => isGoodNews(heard, said, isQuestion))) return null
  const isMarked = found?.standing === 'marked'
  const asked = all.some(({ heard, said }) => asksForOrder(heard, said, isQuestion, isMarked))
  if (found && (isMarked ? asked || words.length <= MOST_BESIDE_NUMBER : isAskedOf(all, words)))
    return { about: 'number', number: found.number, bare: false }
  if (asked) return { about: 'orders' }
  return all.some(({ heard, said }) => isMadeOf(heard.again, heard.fillers, said)) ? { about: 'again' } : null
}

/** "Where is 1042?": nothing else can be meant by so few words. */
function isAskedOf(all: { heard: Heard; said: string[] }[], words: string[]): boolean {
  return words.length <= FEW && all.some(({ heard, said }) => has(heard.asks, said))
}

/** What other flows must hear, whatever else is in it. */
function isForOthers(text: string): boolean {
  return (
    optIntent(text) !== null ||
    stopsOrderMessages(text) ||
    wantsHuman(text) ||
    asksDeletion(text) ||
    cancelsOrder(text) ||
    isAngry(text) ||
    isThanks(text)
  )
}

/** "My order arrived, thank you": nothing is asked. */
function isGoodNews(heard: Heard, said: string[], isQuestion: boolean): boolean {
  return has(heard.came, said) && !isQuestion && !doubts(heard, said)
}

function asksForOrder(heard: Heard, said: string[], isQuestion: boolean, numbered: boolean): boolean {
  if (has(heard.anywhere, said) || isMadeOf(heard.whole, heard.fillers, said)) return true
  const whose = ownerOf(heard, said, numbered)
  if (whose === null) return false
  if (whose === 'somebody' && has(heard.general, said)) return false
  return has(heard.asks, said) || (has(heard.came, said) && (isQuestion || doubts(heard, said)))
}

/** Whether it is said or asked that something has not come. */
function doubts(heard: Heard, said: string[]): boolean {
  if (has(heard.doubts, said)) return true
  const first = said.findIndex(
    (_, at) => lengthAt(heard.fillers, said, at) === 0 || lengthAt(heard.begins, said, at) > 0,
  )
  return first >= 0 && lengthAt(heard.begins, said, first) > 0
}

/** Whose order a text speaks of: the shopper's own, somebody's certain one, or null: of none, or of orders as such. */
function ownerOf(heard: Heard, said: string[], numbered: boolean): 'own' | 'somebody' | null {
  if (has(heard.ownOrders, said)) return 'own'
  let owner: 'somebody' | null = null
  for (const at of said.keys()) {
    const length = lengthAt(heard.orders, said, at)
    if (length === 0 || lengthAt(heard.notOrders, said, at) > 0) continue
    const before = said.slice(Math.max(0, at - 1 - BETWEEN), at)
    const beside = [...before, ...said.slice(at + length, at + length + 1)]
    if (has(heard.own, beside)) return 'own'
    if (numbered || lengthAt(heard.certain, said, at - 1) > 0) owner = 'somebody'
  }
  return owner
}

function compile(words: TalkWords, sound: Heard['sound']): Heard {
  const lists = Object.entries(words).map(([name, entries]) => [name, phrases(entries, sound)])
  return { sound, ...(Object.fromEntries(lists) as Record<keyof TalkWords, Phrases>) }
}
