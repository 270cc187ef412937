import { tokens } from '../../language/fold.ts'
import {
  isGoodbye,
  isGreeting,
  isThanks,
  optIntent,
  stopsOrderMessages,
  wantsHuman,
  wantsMenu,
} from '../../language/intents.ts'
import type { Bid, Context, Flow, Heard, Said } from '../flow.ts'
import { onAnswered } from './answered.ts'
import { changeIn, orderIdOf } from './change.ts'
import { readChoice } from './choices.ts'
import { copy } from './copy/index.ts'
import { onHappened } from './news.ts'
import { orderNumberIn } from './order-number.ts'
import { proofIn } from './proof.ts'
import { onSaid, spokenOf, talkOf } from './said.ts'
import { checkSetting, defaults } from './settings.ts'
import { blank, type State } from './state.ts'
import { readTalk } from './talk.ts'

/**
 * Where an order is: told to its owner at once, to anybody else only by a proof; and what becomes of it, told without
 * being asked where the shop says so. An order's own run, by its id, tells its news; the run without a subject talks.
 */
export const orderStatus: Flow<State> = {
  name: 'order-status',
  version: 1,
  copy,
  settings: defaults,
  checkSetting,
  bid,
  start: () => ({ at: 'idle', memory: blank }),
  step(state, event, context) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event, context)
      case 'answered':
        return onAnswered(state, event, context)
      case 'happened':
        return onHappened(state, event, context)
      case 'timer_fired':
        return { state, effects: [] }
    }
  },
  listens(kind, data, context) {
    return kind === 'order_updated' && changeIn(data, context, null) ? orderIdOf(data) : null
  },
}

function bid(said: Said, context: Context, heard: Heard, state: State | null = null): Bid {
  if (said.type === 'choice' && (readChoice(said.id) !== null || asksOnButton(said))) return 'must'
  const answer = state && answers(said, heard, state)
  if (answer) return answer
  const talk = talkOf(said)
  switch (talk?.about) {
    case 'number':
      // A number alone may be one of the shop's own triggers.
      return talk.bare && heard.trigger === 'whole' ? 'maybe' : 'likely'
    case 'orders':
      return 'likely'
    case 'again':
      return spokenOf(context) === null ? 'no' : 'likely'
    case undefined:
      return 'no'
  }
}

/** Whether the button of a saved message asks where the order is: pressed or written, the words get the same answer. */
function asksOnButton({ id, text }: Extract<Said, { type: 'choice' }>): boolean {
  return id.startsWith('qr:') && readTalk(text)?.about === 'orders'
}

// More than this is no answer to a question for a number.
const MOST_WORDS = 8

/** What a message is to the question that was asked; null: nothing, somebody else may know better. */
function answers({ type, text }: Said, heard: Heard, { at }: State): Bid | null {
  if (type !== 'text' || (at !== 'asked_number' && at !== 'asked_proof')) return null
  if (optIntent(text) !== null || stopsOrderMessages(text) || wantsHuman(text)) return null
  const found = at === 'asked_number' ? orderNumberIn(text) : proofIn(text)
  if (found !== null) return 'must'
  if (heard.trigger !== null || heard.faq === 'sure') return null
  if (isGreeting(text) || isThanks(text) || isGoodbye(text) || wantsMenu(text)) return null
  return tokens(text).length > 0 && tokens(text).length <= MOST_WORDS ? 'likely' : null
}
