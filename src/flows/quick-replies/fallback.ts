import type { Context, Turn } from '../flow.ts'
import { humanButton, menuButton } from './choices.ts'
import type { Key } from './copy/index.ts'
import { withHello } from './greet.ts'
import { settingsOf } from './settings.ts'
import type { Memory, State } from './state.ts'
import { ask, handOver, say } from './turn.ts'

type From = { menuShown: boolean; hello: boolean }

/**
 * One more message that was not understood: first the menu, and at the shop's limit a human, unasked. So no
 * fallback is said twice in a row.
 */
export function fallBack(memory: Memory, from: From, context: Context): Turn<State> {
  const missed: Memory = { ...memory, misses: memory.misses + 1, thanked: false }
  if (isLast(missed, context)) return handOver(memory, 'not_understood', 'human_coming_not_understood')
  // The menu stands just above: the way back to it is enough.
  if (from.menuShown) return offerHuman(missed, 'fallback', from.hello ? context : null)
  return ask(
    { at: 'awaiting_menu', show: 'fallback', hello: from.hello, memory: missed },
    { type: 'find_menu' },
  )
}

/** What no bot can take in: said why, and counted like a fallback, so that it ends with a human as well. */
export function cannotTake(memory: Memory, key: Key, context: Context): Turn<State> {
  const missed: Memory = { ...memory, misses: memory.misses + 1, thanked: false }
  if (isLast(missed, context)) return handOver(memory, 'not_understood', 'human_coming_not_understood')
  return offerHuman(missed, key)
}

function isLast({ misses }: Memory, context: Context): boolean {
  return misses >= settingsOf(context).fallbacksBeforeHuman
}

/** Offers a human, and the menu. `greeted`: whose question it is, where it began with a greeting. */
export function offerHuman(memory: Memory, key: Key, greeted: Context | null = null): Turn<State> {
  const offer = say(key, [humanButton, menuButton])
  return {
    state: { at: 'offered_human', memory },
    effects: [greeted ? withHello(offer, greeted) : offer],
  }
}
