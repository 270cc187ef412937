import { messagesOf } from '../lines.ts'
import type { Message, Said } from '../shape.ts'

/** By the id of the entry that answers them. */
const said: Record<string, Said> = {}

export const messages: Message[] = Object.entries(said).flatMap(([entry, lines]) => messagesOf(entry, lines))
