import type { Bid, Context, Flow, Heard, Said } from '../flow.ts'
import { onAnswered } from './answered.ts'
import { isConsentChoice, readChoice } from './choices.ts'
import { copy } from './copy/index.ts'
import { read } from './reading.ts'
import { onSaid } from './said.ts'
import { defaults, settingsOf } from './settings.ts'
import { blank, type State } from './state.ts'

/**
 * The shop's saved messages, the menu, and what every shopper may say at any time: a greeting, thanks, STOP.
 * Also the fallback of all flows: it takes whatever nobody else wants.
 */
export const quickReplies: Flow<State> = {
  name: 'quick-replies',
  version: 1,
  copy,
  settings: defaults,
  bid,
  start: () => ({ at: 'idle', memory: blank }),
  step(state, event, context) {
    switch (event.type) {
      case 'said':
        return onSaid(state, event, context)
      case 'answered':
        return onAnswered(state, event, context)
      case 'timer_fired':
      case 'happened':
        return { state, effects: [] }
    }
  },
  // The ledger hears of a pressed opt-out whoever has the conversation; words reach it at intake.
  hearsWithHuman: (said) => said.type === 'choice' && isConsentChoice(said.id),
  awaits: ({ at }) => at === 'asked_deletion',
}

/** By how much of the message one of the shop's triggers is. */
const wanted = { whole: 'likely', part: 'maybe', none: 'fallback' } as const

function bid(said: Said, context: Context, heard: Heard): Bid {
  const { languages } = settingsOf(context)
  if (said.type === 'choice' && readChoice(said.id, languages) !== null) return 'must'
  switch (read(said, languages).means) {
    case 'consent':
    case 'deletion':
    case 'deletion_of':
    case 'reply':
      return 'must'
    case 'greeting':
    case 'thanks':
    case 'menu':
    case 'robot':
    case 'languages':
    case 'language':
      return 'likely'
    case 'cancel_order':
      // A guess at what else was meant would leave an order to be packed.
      return heard.trigger === 'whole' ? 'likely' : 'maybe'
    case 'question':
    case 'yes':
    case 'no':
    case 'nothing':
    case 'symbols':
    case 'picture':
    case 'unreadable':
      return wanted[heard.trigger ?? 'none']
  }
}
