import type { Effect, Offer, Query, Turn, Words } from '../flow.ts'
import { type Key, words } from './copy/index.ts'
import { blank, type Memory, type State } from './state.ts'

/** Nothing to say; what was asked before is no longer awaited. */
export function silence(memory: Memory): Turn<State> {
  return { state: { at: 'idle', memory }, effects: [] }
}

/** One answer, after which nothing is awaited. */
export function answer(memory: Memory, ...effects: Effect[]): Turn<State> {
  return { state: { at: 'idle', memory }, effects }
}

export function ask(state: State, query: Query): Turn<State> {
  return { state, effects: [{ type: 'ask', query }] }
}

export type Say = Extract<Effect, { type: 'say' }>

/** A message; no offers at all rather than an empty list of them. */
export function say(what: Key | Words, offers: Offer[] = []): Say {
  const said: Say = { type: 'say', words: typeof what === 'string' ? words(what) : what }
  return offers.length > 0 ? { ...said, offers, listButton: words('list_button') } : said
}

/**
 * Gives the conversation to a human, and the shopper hears `what` first. The memory starts anew: a colleague reads
 * what was said.
 */
export function handOver(memory: Memory, reason: string, what: Key | Words): Turn<State> {
  const lead = typeof what === 'string' ? words(what) : what
  return answer({ ...blank, greetedAt: memory.greetedAt }, { type: 'hand_over', reason, summary: '', lead })
}
