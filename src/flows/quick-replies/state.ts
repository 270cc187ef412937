import { shorten } from '../../language/shorten.ts'
import type { Said } from '../flow.ts'
import type { News } from './order-news.ts'

/** What is kept between messages, whatever is awaited. */
export type Memory = {
  /** Messages not understood since the last that was. */
  misses: number
  /** Thanks were answered; until something else is said they are not answered again. */
  thanked: boolean
  /** RFC 3339; when the shopper was last greeted. */
  greetedAt: string | null
  /** The last things the shopper said, oldest first: what a colleague reads when they take over. */
  recent: string[]
}

/** What to do with a text that none of the shop's saved messages answers. */
export type Otherwise =
  | 'greet'
  | 'thank'
  | 'show_menu'
  | 'tell_robot'
  | 'hand_over_media'
  | 'hand_over_deletion'
  | 'fall_back'
  | 'fall_back_after_menu'
  | 'fall_back_long'
  | 'stay_silent'

/** Why the menu is being fetched. */
type Show = 'greeting' | 'menu' | 'fallback' | 'gone'

export type State = { memory: Memory } & (
  | { at: 'idle' }
  | { at: 'menu_shown' }
  /** "Would you like a colleague to help you?": a yes is an answer to it. */
  | { at: 'offered_human' }
  | { at: 'asked_deletion' }
  | { at: 'awaiting_match'; otherwise: Otherwise; hello: boolean }
  | { at: 'awaiting_reply' }
  | { at: 'awaiting_orders' }
  /** `news`: to greet with; `orders`: to offer the shopper's orders. */
  | { at: 'awaiting_menu'; show: Show; hello: boolean; news?: News; orders?: boolean }
)

const KEPT_TEXTS = 4
// The newest may be a question to keep; three older ones and the rest stay under 2 KB of JSON with it, even where
// each character takes four bytes.
const KEPT_CHARACTERS = 300
const KEPT_BYTES = 600
const KEPT_OF_OLDER = 100

export const blank: Memory = { misses: 0, thanked: false, greetedAt: null, recent: [] }

/** The memory with what was said now; text is cut to whole characters and freed of what JSON columns refuse. */
export function remember(memory: Memory, said: Said): Memory {
  const text =
    shorten(said.text, KEPT_CHARACTERS, KEPT_BYTES) || shorten(nameOf(said), KEPT_CHARACTERS, KEPT_BYTES)
  if (text === '') return memory
  const older = memory.recent.map((one) => shorten(one, KEPT_OF_OLDER))
  return { ...memory, recent: [...older, text].slice(-KEPT_TEXTS) }
}

/** What stands for a message without words. */
function nameOf(said: Said): string {
  switch (said.type) {
    case 'text':
      return ''
    case 'choice':
      return `[${said.id}]`
    case 'media':
      return `[${said.media}]`
    case 'other':
      return `[${said.kind}]`
  }
}

/** A message was understood: the count of misses starts anew. */
export function understood(memory: Memory): Memory {
  return { ...memory, misses: 0, thanked: false }
}
