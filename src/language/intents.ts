import { tokens } from './fold.ts'
import { isLatin, skeleton } from './greeklish.ts'
import { indexPhrases, matchAt, type PhraseIndex } from './phrases.ts'
import { words } from './words/index.ts'
import type { Words } from './words/words.ts'

type List = Exclude<keyof Words, 'language'>
type Heard = { folded: PhraseIndex; greeklish: PhraseIndex }

/**
 * 'out' when the whole message is an opt-out word of any language, 'in' when it is an opt-in word, else null.
 * Punctuation, emoji and repetition around the word do not matter ("STOP!!! 🙏"); other words do.
 */
export function optIntent(text: string): 'out' | 'in' | null {
  if (isWhole(text, optOut)) return 'out'
  return isWhole(text, optIn) ? 'in' : null
}

/**
 * The language whose opt-out or opt-in word the whole message is: what it should be answered in. Null when it is no such
 * word, or one of several languages; STOP and START are everybody's.
 */
export function optLanguage(text: string): string | null {
  if (tokens(text).every((token) => EVERYBODYS.has(token))) return null
  const found = byLanguage.filter(({ lists }) => lists.some((heard) => isWhole(text, heard)))
  return found.length === 1 ? found[0]!.language : null
}

/**
 * The one language in which the whole message asks for a person ("ember", "human"): a first word says
 * more of who writes it than the country of their phone. Null when several languages, or none, know it so.
 */
export function intentLanguage(text: string): string | null {
  const found = asking.filter(({ lists }) => lists.some((heard) => isWhole(text, heard)))
  return found.length === 1 ? found[0]!.language : null
}

/** Whether the whole message stops the shop's proactive order messages ("STOP ORDERS"), and no more than those. */
export function stopsOrderMessages(text: string): boolean {
  return isWhole(text, orderOptOut)
}

/**
 * Whether the message asks for a deletion without saying of what, or says in a sentence that the messages should
 * stop: the answer is a question, not a deletion, since a sentence may mean more than its phrase does.
 */
export function asksDeletion(text: string): boolean {
  return isWhole(text, deletion) || holds(text, deletionPhrases)
}

/** Whether the message wants an order cancelled, anywhere in it. That is no opt-out. */
export function cancelsOrder(text: string): boolean {
  return holds(text, cancelOrder)
}

/**
 * Whether the message insults, complains, or tells in temper of something that went wrong: no automatic answer
 * is good enough for it. Where a parcel is, or that something broke, is by itself a question and no complaint.
 */
export function isAngry(text: string): boolean {
  if (holds(text, content)) return false
  if (holds(text, anger)) return true
  return holds(text, grievance) && (holds(text, temper) || shouts(text))
}

/** Whether the message asks for a person: anywhere in it, as whole words with their inflections, or by one bare word. */
export function wantsHuman(text: string): boolean {
  return holds(text, human) || isMadeOf(text, humanAlone)
}

/** Whether the message asks if a machine answers. */
export function asksForRobot(text: string): boolean {
  return holds(text, robot)
}

/** Whether the message is a greeting and nothing else. */
export function isGreeting(text: string): boolean {
  return isMadeOf(text, greeting)
}

/** Whether the message is thanks and nothing else but a goodbye. */
export function isThanks(text: string): boolean {
  return isMadeOf(text, thanks, goodbye)
}

/** Whether it begins with a greeting: "Hello, what are your hours?", with or without the comma. */
export function beginsWithGreeting(text: string): boolean {
  const words = text.slice(0, 200).split(/\s+/u, 5)
  return words.some((_, at) => isGreeting(words.slice(0, at + 1).join(' ')))
}

/** Whether the message is a goodbye and nothing else; some are greetings as well ("szép napot"). */
export function isGoodbye(text: string): boolean {
  return isMadeOf(text, goodbye)
}

/** Whether the message is a yes and nothing else ("ok" is one). Ask for it only after a question. */
export function isYes(text: string): boolean {
  return isMadeOf(text, yes)
}

/** Whether the message is a no and nothing else. Ask for it only after a question. */
export function isNo(text: string): boolean {
  return isMadeOf(text, no)
}

/** Whether the whole message asks for the menu or for help. */
export function wantsMenu(text: string): boolean {
  return isWhole(text, menu)
}

const optOut = hear('optOut')
const optIn = hear('optIn')
const orderOptOut = hear('orderOptOut')
const deletion = hear('deletion')
const deletionPhrases = hear('deletionPhrases')
const cancelOrder = hear('cancelOrder')
const anger = hear('anger')
const grievance = hear('grievance')
const temper = hear('temper')
const content = hear('content')
const human = hear('human')
const humanAlone = hear('humanAlone')
const robot = hear('robot')
const greeting = hear('greeting')
const thanks = hear('thanks')
const goodbye = hear('goodbye')
// No Greeklish by sound here: "ne" is Greek for yes and Hungarian for no. The words list the spellings in use.
const yes = hear('yes', false)
const no = hear('no', false)
const menu = hear('menu')
const fillers = hear('fillers')
const EVERYBODYS = new Set(['stop', 'start'])
const OPT_LISTS = ['optOut', 'optIn', 'orderOptOut'] as const
const ASK_LISTS = ['human', 'humanAlone'] as const
const byLanguage = listsOf(OPT_LISTS)
const asking = listsOf(ASK_LISTS)

function listsOf(names: readonly List[]) {
  return words.map((one) => ({
    language: one.language,
    lists: names.map((list) => hear(list, true, [one])),
  }))
}

function hear(list: List, bySound = true, of: Words[] = words): Heard {
  const entries = of.flatMap((one) => one[list])
  const greek = bySound ? (of.find((one) => one.language === 'el')?.[list] ?? []) : []
  return {
    folded: indexPhrases(entries.map(tokens)),
    // Under three letters a sound is too common: γεια sounds like ya.
    greeklish: indexPhrases(
      greek.map((entry) => tokens(entry).map(skeleton)).filter((phrase) => phrase.join('').length > 2),
    ),
  }
}

/** The message as written, and as Greek in Latin letters when it could be that. */
function forms(text: string, heard: Heard): [string[], PhraseIndex, PhraseIndex][] {
  const { message, sound } = wordsOf(text)
  const asWritten: [string[], PhraseIndex, PhraseIndex] = [message, heard.folded, fillers.folded]
  return sound ? [asWritten, [sound, heard.greeklish, fillers.greeklish]] : [asWritten]
}

type Forms = { message: string[]; sound: string[] | null }
let last: { text: string; forms: Forms } | undefined

// A dozen questions are asked of one message in a row; its words are the same each time.
function wordsOf(text: string): Forms {
  if (last?.text === text) return last.forms
  const message = tokens(text).map(shorten)
  const forms = { message, sound: message.some(isLatin) ? message.map(skeleton) : null }
  last = { text, forms }
  return forms
}

// Καλημέρααα: nobody's word has three equal letters in a row, and a feeling stretches one to many.
function shorten(token: string): string {
  return token.replace(/(\p{L})\1{2,}/gu, '$1')
}

function holds(text: string, heard: Heard): boolean {
  return forms(text, heard).some(([message, index]) =>
    message.some((_, at) => matchAt(index, message, at) > 0),
  )
}

const mostShouted = 1000

/** "WHERE IS MY ORDER", or three exclamation marks in a row. */
function shouts(text: string): boolean {
  const start = text.slice(0, mostShouted)
  if (/[!?]*!{3}|!\?!|\?!\?/u.test(start)) return true
  const letters = start.match(/\p{L}/gu) ?? []
  return (
    letters.length >= 12 && letters.filter((one) => one !== one.toLowerCase()).length > letters.length * 0.8
  )
}

function isWhole(text: string, heard: Heard): boolean {
  return forms(text, heard).some(([message, index]) => {
    const length = matchAt(index, message, 0)
    if (length === 0 || message.length % length !== 0) return false
    return message.every((token, at) => token === message[at % length])
  })
}

function isMadeOf(text: string, heard: Heard, beside?: Heard): boolean {
  return forms(text, heard).some(([message, index, filler], form) => {
    const other = form === 0 ? beside?.folded : beside?.greeklish
    let found = false
    let at = 0
    while (at < message.length) {
      const hit = matchAt(index, message, at)
      const step = hit || matchAt(filler, message, at) || (other ? matchAt(other, message, at) : 0)
      if (step === 0) return false
      found ||= hit > 0
      at += step
    }
    return found
  })
}
