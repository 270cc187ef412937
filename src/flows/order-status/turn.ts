import { shorten } from '../../language/shorten.ts'
import type { Effect, Offer, OrderFacts, Query, Turn, Words } from '../flow.ts'
import { humanButton } from './choices.ts'
import { type Key, words } from './copy/index.ts'
import { blank, type Memory, type State } from './state.ts'

const MOST_MISSES = 2
const LONGEST_NUMBER = 40

export const stay = (state: State): Turn<State> => ({ state, effects: [] })

export const ask = (state: State, query: Query): Turn<State> => ({ state, effects: [{ type: 'ask', query }] })

function say(what: Key | Words, offers: Offer[] = []): Effect {
  const said: Effect = { type: 'say', words: typeof what === 'string' ? words(what) : what }
  return offers.length > 0 ? { ...said, offers } : said
}

/** An order told: it is what the conversation is about from here on. */
export function told(
  memory: Memory,
  order: Pick<OrderFacts, 'number'>,
  effect: Effect,
  now: string,
  proof: string | null,
): Turn<State> {
  const number = shorten(order.number, LONGEST_NUMBER)
  return {
    state: { at: 'idle', memory: { ...memory, misses: 0, shown: { number, proof, at: now } } },
    effects: [effect, { type: 'remember_topic', topic: `order:${number}` }],
  }
}

/** Asks for the number; whoever cannot give it is led to a human the second time. */
export function askNumber(memory: Memory, key: Key): Turn<State> {
  return { state: { at: 'asked_number', memory }, effects: [say(key, [humanButton])] }
}

/** The same words whether there is such an order or not: else they would tell that there is. */
export function askProof(memory: Memory, number: string, key: Key): Turn<State> {
  const said = say(words(key, { number: shorten(number, LONGEST_NUMBER) }), [humanButton])
  return { state: { at: 'asked_proof', number, memory }, effects: [said] }
}

/** What was asked was not answered: once it is asked again, then a human takes over. */
export function missed(memory: Memory, again: (memory: Memory) => Turn<State>): Turn<State> {
  const misses = memory.misses + 1
  return misses >= MOST_MISSES ? handOver(memory, 'order_unclear') : again({ ...memory, misses })
}

/** To whoever can look it up. What the shopper said comes with the conversation. */
export function handOver(memory: Memory, reason: string, details: string[] = []): Turn<State> {
  return {
    state: { at: 'idle', memory: { ...blank, shown: memory.shown } },
    effects: [{ type: 'hand_over', reason, summary: details.join('\n'), lead: words('proof_failed') }],
  }
}
