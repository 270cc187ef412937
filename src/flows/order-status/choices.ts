import type { Offer } from '../flow.ts'
import { type Key, words } from './copy/index.ts'

/** What a pressed choice means, or null if it is not one of this flow. */
export type Pressed = { means: 'orders' | 'another' } | { means: 'order'; id: string } | null

const ORDER = /^order:([\w-]{1,64})$/u

export function readChoice(id: string): Pressed {
  if (id === 'orders') return { means: 'orders' }
  if (id === 'orders:another') return { means: 'another' }
  const order = ORDER.exec(id)?.[1]
  return order === undefined ? null : { means: 'order', id: order }
}

export const orderChoice = (id: string): string => `order:${id}`

export const anotherButton = button('orders:another', 'another_button')
/** Heard by whichever flow leads to a human. */
export const humanButton = button('human', 'human_button')

function button(id: string, key: Key): Offer {
  return { id, title: words(key) }
}
