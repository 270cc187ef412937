import { isNo, isYes } from '../../language/intents.ts'
import { shorten } from '../../language/shorten.ts'
import type { Context, FlowEvent, Said, Turn } from '../flow.ts'
import { readChoice } from './choices.ts'
import { orderNumberIn } from './order-number.ts'
import { emailIn, proofIn } from './proof.ts'
import { lastShown, type Memory, type State, type Wanted } from './state.ts'
import { readTalk, type Talk } from './talk.ts'
import { ask, askNumber, askProof, handOver, missed, stay } from './turn.ts'

/** What was said, as this flow understands it while nothing is asked. A button of another flow is the words on it. */
export function talkOf(said: Said): Talk {
  return said.type === 'text' || said.type === 'choice' ? readTalk(said.text) : null
}

export function onSaid(
  state: State,
  event: Extract<FlowEvent, { type: 'said' }>,
  context: Context,
): Turn<State> {
  const { said, now } = event
  const pressed = said.type === 'choice' ? readChoice(said.id) : null
  const { memory } = state
  if (pressed) return onPressed(memory, pressed)
  // A button is no answer to a question for a number.
  if (said.type === 'choice') return onTalk(memory, talkOf(said), said.text, now, context)
  if (state.at === 'asked_proof') return onProof(state.number, memory, said.text, now)
  if (state.at === 'asked_number') return onNumber(memory, said.text, now)
  return onTalk(memory, talkOf(said), said.text, now, context)
}

function onPressed(memory: Memory, pressed: NonNullable<ReturnType<typeof readChoice>>): Turn<State> {
  switch (pressed.means) {
    case 'orders':
      return find(memory, { the: 'list' })
    case 'another':
      return askNumber(memory, 'ask_number')
    case 'order':
      return find(memory, { the: 'id', id: pressed.id })
  }
}

function onTalk(memory: Memory, talk: Talk, text: string, now: string, context: Context): Turn<State> {
  switch (talk?.about) {
    case 'number':
      return findNumber(memory, talk.number, text, now)
    case 'orders':
      return find(memory, { the: 'newest' })
    case 'again': {
      const shown = lastShown(memory, now)
      const number = shown?.number ?? spokenOf(context)
      if (number === null) return find(memory, { the: 'newest' })
      return find(memory, { the: 'number', number, proof: shown?.proof ?? null })
    }
    case undefined:
      return stay({ at: 'idle', memory })
  }
}

function onNumber(memory: Memory, text: string, now: string): Turn<State> {
  const found = orderNumberIn(text)
  if (found) return findNumber(memory, found.number, text, now)
  return unanswered(memory, text, (again) => askNumber(again, 'ask_number_again'))
}

function onProof(number: string, memory: Memory, text: string, now: string): Turn<State> {
  const email = emailIn(text)
  const named = orderNamedIn(text)
  if (named && named !== number) return findNumber(memory, named, text, now)
  // Its state was told by the postcode, and is told again; the e-mail may still follow.
  if (named && !email && provedBefore(memory, number, now)) return findNumber(memory, number, text, now)
  // The number once more proves nothing, and is not counted as a wrong proof either.
  if (named && !email) return missed(memory, (again) => askProof(again, number, 'ask_proof_unread'))
  const proof = proofIn(text)
  if (proof) return prove(memory, number, proof)
  return unanswered(memory, text, (again) => askProof(again, number, 'ask_proof_unread'))
}

/** Whose proof was right within the day need not prove the same order again, as far as that proof opened it. */
function findNumber(memory: Memory, number: string, text: string, now: string): Turn<State> {
  const proof = emailIn(text) ?? provedBefore(memory, number, now)
  return find(memory, { the: 'number', number, proof })
}

function provedBefore(memory: Memory, number: string, now: string): string | null {
  const shown = lastShown(memory, now)
  return shown && plain(shown.number) === plain(number) ? shown.proof : null
}

const plain = (number: string) => number.replace(/^#/, '').toUpperCase()

/** A number that is surely an order's where a postcode is awaited too; null without one. */
function orderNamedIn(text: string): string | null {
  const found = orderNumberIn(text)
  const isNamed =
    found?.standing === 'marked' || text.trim().startsWith('#') || /^\p{L}{3}/u.test(found?.number ?? '')
  return found && isNamed ? found.number : null
}

/** "No" and "yes" to a question for a number say that there is none at hand. */
function unanswered(memory: Memory, text: string, again: (memory: Memory) => Turn<State>): Turn<State> {
  return isNo(text) || isYes(text) ? handOver(memory, 'order_unclear') : missed(memory, again)
}

const find = (memory: Memory, wanted: Wanted): Turn<State> =>
  ask({ at: 'finding', wanted, memory }, { type: 'find_orders' })

export const prove = (memory: Memory, number: string, proof: string | null, pressed = false): Turn<State> =>
  ask({ at: 'proving', number, proof, pressed, memory }, { type: 'prove_order', number, proof })

/** The order that the conversation was last about; null where the last thing was another. */
export function spokenOf({ contact }: Context): string | null {
  const [last] = contact.topics
  return last?.startsWith('order:') ? shorten(last.slice('order:'.length), 40) : null
}
