import type { Effect, FlowEvent, Turn } from '../flow.ts'
import { menuButton, ordersOutButton } from './choices.ts'
import { type Memory, type State, understood } from './state.ts'
import { answer, say, silence } from './turn.ts'

type Recorded = NonNullable<Extract<FlowEvent, { type: 'said' }>['consent']>

const MESSAGES = ['marketing', 'cart', 'stock']
const ORDERS = ['orders']

/** Confirms what intake wrote to the ledger. An opt-out that was known already is confirmed no second time. */
export function confirmConsent(memory: Memory, consent: Recorded, words: string): Turn<State> {
  const next = understood(memory)
  if (consent.granted) return answer(next, ...optIn(consent.purposes, words))
  if (!consent.changed) return silence(next)
  return answer(next, optedOut(consent.purposes))
}

/** Writes a choice to the ledger while a human has the conversation: they will answer it. */
export function noteConsent(
  state: State,
  granted: boolean,
  scope: 'messages' | 'orders',
  words: string,
): Turn<State> {
  const purposes = scope === 'orders' ? ORDERS : MESSAGES
  return { state, effects: [record(purposes, granted, words)] }
}

/** Writes a choice that intake could not see (a pressed button) to the ledger, and confirms it. */
export function recordConsent(
  memory: Memory,
  granted: boolean,
  scope: 'messages' | 'orders',
  words: string,
): Turn<State> {
  const purposes = scope === 'orders' ? ORDERS : MESSAGES
  const confirmed = granted ? optIn(purposes, words) : [optedOut(purposes)]
  return answer(understood(memory), record(purposes, granted, words), ...confirmed)
}

function optedOut(purposes: string[]): Effect {
  if (!purposes.includes('orders')) return say('opt_out_done', [ordersOutButton])
  return say(purposes.length === 1 ? 'orders_out_done' : 'opt_out_all_done')
}

// START is the way back that every confirmation names, also that of the order messages.
function optIn(purposes: string[], words: string): Effect[] {
  const confirmed = say('opt_in_done', [menuButton])
  if (purposes.includes('orders')) return [confirmed]
  return [record(ORDERS, true, words), confirmed]
}

function record(purposes: string[], granted: boolean, words: string): Effect {
  return { type: 'record_consent', purposes, granted, words: words.slice(0, 200).toWellFormed() }
}
