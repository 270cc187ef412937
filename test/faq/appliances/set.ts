import { messagesOf } from '../lines.ts'
import type { Message } from '../shape.ts'
import { messages as said } from './messages.ts'
import { unanswered } from './unanswered.ts'

export { entries } from './entries.ts'

/** All of them are there to measure on; none was looked at to tune. */
export const messages: Message[] = [
  ...Object.entries(said).flatMap(([entry, lines]) => messagesOf(entry, lines)),
  ...messagesOf(null, unanswered),
]
