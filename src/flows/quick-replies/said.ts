import { tokens } from '../../language/fold.ts'
import type { Context, FlowEvent, Turn } from '../flow.ts'
import { deletionButtons, languageOffers } from './choices.ts'
import { confirmConsent, noteConsent, recordConsent } from './consent.ts'
import { wasGreeted } from './greet.ts'
import { namesMessages, type Reading, read } from './reading.ts'
import { settingsOf } from './settings.ts'
import { type Memory, type Otherwise, remember, type State, understood } from './state.ts'
import { answer, ask, handOver, say, silence } from './turn.ts'

type Said = Extract<FlowEvent, { type: 'said' }>

// A saved message's trigger stands near the start of what people write; the rest costs time only.
const LONGEST_QUESTION = 1000
// In words; the triggers of one word do not count in such a message.
const LONG_MESSAGE = 25
// To what should be deleted, a number is that of an order.
const ORDER_NUMBER = /^\D*\d{3,10}\D*$/u

/** Answers a message of the shopper, or asks first what the shop has to say to it. */
export function onSaid(state: State, event: Said, context: Context): Turn<State> {
  const memory = remember(state.memory, event.said)
  const words = event.said.text
  if (event.consent) return confirmConsent(memory, event.consent, words)
  const { languages } = settingsOf(context)
  const reading = read(event.said, languages)
  switch (reading.means) {
    case 'reply':
      return ask({ at: 'awaiting_reply', memory }, { type: 'find_quick_reply', id: reading.id })
    case 'consent':
      return event.withHuman
        ? noteConsent(state, reading.granted, reading.scope, words)
        : recordConsent(memory, reading.granted, reading.scope, words)
    case 'cancel_order':
      return handOver(memory, 'cancel_order', 'deletion_order')
    case 'deletion':
      // Asked already: the same question again would be no answer.
      if (state.at === 'asked_deletion') {
        return namesMessages(words)
          ? recordConsent(memory, false, 'messages', words)
          : handOver(memory, 'deletion', 'deletion_other')
      }
      return {
        state: { at: 'asked_deletion', memory: understood(memory) },
        effects: [say('deletion_question', deletionButtons)],
      }
    case 'deletion_of':
      return reading.what === 'order'
        ? handOver(memory, 'deletion_of_order', 'deletion_order')
        : handOver(memory, 'deletion_of_data', 'deletion_data')
    case 'languages':
      return answer(understood(memory), say('language_question', languageOffers(languages)))
    case 'language':
      return answer(
        understood(memory),
        { type: 'choose_language', language: reading.language },
        say('language_chosen'),
      )
    case 'menu':
      // A pressed button is not a text that one of the shop's triggers could mean.
      if (event.said.type === 'choice') {
        return ask({ at: 'awaiting_menu', show: 'menu', hello: false, memory }, { type: 'find_menu' })
      }
      return match(memory, words, 'show_menu')
    case 'robot':
      return match(memory, words, 'tell_robot')
    case 'greeting':
      if (reading.goodbye && wasGreeted(memory, event.now)) return silence(memory)
      return match(memory, words, 'greet')
    case 'thanks':
      return match(memory, words, 'thank')
    case 'question':
      return question(state, memory, reading, event)
    case 'picture':
      return reading.caption === ''
        ? handOver(memory, 'media', 'media_received')
        : match(memory, reading.caption, 'hand_over_media')
    case 'unreadable':
      return handOver(memory, 'media', 'media_received')
    case 'yes':
      if (state.at === 'offered_human') return handOver(memory, 'asked', 'human_coming')
      if (state.at === 'asked_deletion') return handOver(memory, 'deletion', 'deletion_other')
      return silence(memory)
    case 'no':
      return silence(state.at === 'offered_human' ? understood(memory) : memory)
    case 'symbols':
      return isStranger(memory, context) && !reading.asking
        ? match(memory, words, 'greet')
        : symbols(state, memory, reading)
    case 'nothing':
      return isStranger(memory, context) ? greet(memory, words) : stay(state, memory)
  }
}

/** Somebody whose first message is a wave is greeted; from an old acquaintance a wave is an answer. */
function isStranger(memory: Memory, context: Context): boolean {
  return !context.contact.returning && memory.greetedAt === null
}

function greet(memory: Memory, words: string): Turn<State> {
  if (words !== '') return match(memory, words, 'greet')
  return ask({ at: 'awaiting_menu', show: 'greeting', hello: false, memory }, { type: 'find_menu' })
}

/** Whether the run has asked something that a later message answers. */
function isAsking(state: State): boolean {
  return state.at === 'asked_deletion' || state.at === 'offered_human'
}

/** A sticker or an emoji answers nothing: what was asked stays asked. */
function stay(state: State, memory: Memory): Turn<State> {
  return { state: { ...state, memory }, effects: [] }
}

// "???" behind an answer adds nothing to it; behind none, somebody waits.
function symbols(
  state: State,
  memory: Memory,
  { text, asking }: Extract<Reading, { means: 'symbols' }>,
): Turn<State> {
  const unanswered = state.memory.recent.length === 0 || state.memory.misses > 0
  if (asking && unanswered) {
    return match(memory, text, state.at === 'menu_shown' ? 'fall_back_after_menu' : 'fall_back')
  }
  return isAsking(state) ? stay(state, memory) : match(memory, text, 'stay_silent')
}

function question(
  state: State,
  memory: Memory,
  reading: Extract<Reading, { means: 'question' }>,
  event: Said,
): Turn<State> {
  if (state.at === 'asked_deletion') {
    if (ORDER_NUMBER.test(reading.text)) return handOver(memory, 'deletion_of_order', 'deletion_order')
    return namesMessages(reading.text)
      ? recordConsent(memory, false, 'messages', reading.text)
      : match(memory, reading.text, 'hand_over_deletion')
  }
  const hello = reading.hello && !wasGreeted(memory, event.now)
  if (isLong(reading.text)) return match(memory, reading.text, 'fall_back_long', hello)
  if (state.at === 'menu_shown') return match(memory, reading.text, 'fall_back_after_menu', hello)
  return match(memory, reading.text, 'fall_back', hello)
}

/** The shop's own triggers come before what this flow would say of itself, so that a shop can answer a greeting its own way. */
function match(memory: Memory, text: string, otherwise: Otherwise, hello = false): Turn<State> {
  const query = { type: 'match_quick_reply', text: text.slice(0, LONGEST_QUESTION).toWellFormed() } as const
  return ask({ at: 'awaiting_match', otherwise, hello, memory }, query)
}

/** More than a menu's entry answers. */
function isLong(text: string): boolean {
  return tokens(text.slice(0, LONGEST_QUESTION)).length > LONG_MESSAGE
}
