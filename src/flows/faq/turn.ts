import type { Effect, Faq, FaqFound, Offer, Query, Turn, Words } from '../flow.ts'
import { humanButton } from './buttons.ts'
import { type Key, words } from './copy/index.ts'
import { blank, type Memory, type State } from './state.ts'

type Say = Extract<Effect, { type: 'say' }>

/** One answer, after which nothing is awaited. */
export function idle(memory: Memory, ...effects: Effect[]): Turn<State> {
  return { state: { at: 'idle', memory }, effects }
}

export function ask(state: State, query: Query, ...before: Effect[]): Turn<State> {
  return { state, effects: [...before, { type: 'ask', query }] }
}

/** A message; no offers at all rather than an empty list of them. */
export function say(what: Words, offers: Offer[] = [], because?: Record<string, unknown>): Say {
  return {
    type: 'say',
    words: what,
    ...(offers.length > 0 && { offers, listButton: words('list_button') }),
    ...(because && { because }),
  }
}

/** Asks whether a colleague should help. `before`: what else is done. */
export function offerHuman(memory: Memory, what: Key | Words, ...before: Effect[]): Turn<State> {
  const said = typeof what === 'string' ? words(what) : what
  return { state: { at: 'offered_human', memory }, effects: [...before, say(said, [humanButton])] }
}

/**
 * Gives the conversation to a human, with what was asked; the shopper hears `lead` first. The memory starts anew:
 * a colleague has read it.
 */
export function handOver(memory: Memory, reason: string, lead: Key, ...before: Effect[]): Turn<State> {
  const summary = memory.recent.join('\n')
  return idle({ ...blank, greetedAt: memory.greetedAt, rated: memory.rated }, ...before, {
    type: 'hand_over',
    reason,
    summary,
    lead: words(lead),
  })
}

/** What was asked goes to the owner's list of questions without an answer. */
export function noted(memory: Memory): Effect[] {
  const text = memory.recent.at(-1)
  return text === undefined ? [] : [{ type: 'note_unanswered', text }]
}

/** Why an entry was told, for whoever asks later. */
export function because(
  found: Faq | FaqFound['candidates'][number],
  certainty: number | null,
): Record<string, unknown> {
  if (!('score' in found) || certainty === null) return { faq: found.id, chosen: true }
  const { id, phrase, score, words } = found
  return { faq: id, phrase, words, score, certainty }
}
