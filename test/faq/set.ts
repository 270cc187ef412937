import type { Message } from './shape.ts'

export { entries } from './entries/index.ts'
export { messages } from './messages/index.ts'

/**
 * The part to tune on, a third, and the part to measure on. A message's part hangs on its own text alone, so
 * it keeps it whatever is added to the set. Never change this: numbers of before could not be compared any more.
 */
export function split(messages: Message[]): { tune: Message[]; test: Message[] } {
  const isTune = (message: Message) => fnv1a(message.text) % 3 === 0
  return { tune: messages.filter(isTune), test: messages.filter((message) => !isTune(message)) }
}

/** The 32-bit FNV-1a hash of a text's UTF-8 bytes. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
