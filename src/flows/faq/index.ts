import { isGoodbye, isGreeting, isNo, isThanks, isYes } from '../../language/intents.ts'
import type { Bid, Context, Flow, Heard, Said } from '../flow.ts'
import { onAnswered } from './answered.ts'
import { readButton, saysNone } from './buttons.ts'
import { copy } from './copy/index.ts'
import { onSaid } from './said.ts'
import { blank, type State } from './state.ts'
import { idle, noted } from './turn.ts'

/**
 * Answers what shoppers ask with the shop's FAQ entries: surely, or by asking which of a few was meant; never
 * silently in a language that is not theirs, and with a human where the answer did not help.
 */
export const faq: Flow<State> = {
  name: 'faq',
  version: 1,
  copy,
  settings: {},
  bid,
  start: () => ({ at: 'idle', memory: blank }),
  step(state, event, context) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event, context)
      case 'answered':
        return onAnswered(state, event, context)
      case 'timer_fired':
        return state.at === 'suggested' ? idle(state.memory, ...noted(state.memory)) : { state, effects: [] }
      case 'happened':
        return { state, effects: [] }
    }
  },
}

function bid(said: Said, _context: Context, heard: Heard, state?: State | null): Bid {
  switch (said.type) {
    case 'choice':
      return readButton(said.id) === null ? 'no' : 'must'
    case 'text':
      if (isYes(said.text) || isNo(said.text) || saysNone(said.text))
        return state && hasAsked(state) ? 'likely' : 'no'
      if (isThanks(said.text) || isGreeting(said.text) || isGoodbye(said.text)) return 'no'
      return { sure: 'likely', unsure: 'maybe', none: 'no' }[heard.faq] as Bid
    // A picture with a question wants somebody who sees it.
    case 'media':
    case 'other':
      return 'no'
  }
}

/** Whether a yes or a no would be an answer. */
function hasAsked({ at }: State): boolean {
  switch (at) {
    case 'answered':
    case 'suggested':
    case 'offered_language':
    case 'offered_human':
      return true
    case 'idle':
    case 'matching':
    case 'finding':
      return false
  }
}
