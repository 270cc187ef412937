import type { DeviceMessage } from './client.ts'
import { createMemory } from './memory.ts'
import type { Names } from './people.ts'

const most = 5_000
/** A message of ours whose call was never answered may still show up for so long. */
const lateMs = 15 * 60_000

type Awaited = { messageId: string; text: string; until: number }

/** What a session remembers of messages and people while it runs. */
export type Known = ReturnType<typeof createKnown>

export function createKnown(now: () => Date) {
  /** By provider id: what the library calls it, and where. */
  const messages = createMemory<{ id: string; chat: string }>(most)
  const people = createMemory<Names>(most)
  const chats = createMemory<string>(most)
  /** Our row of the outbox, by the message's key. */
  const ours = createMemory<string>(most)
  let awaited: Awaited[] = []

  const settle = (messageId: string) => {
    awaited = awaited.filter((one) => one.messageId !== messageId && one.until > now().getTime())
  }
  const sent = (messageId: string, key: string) => {
    settle(messageId)
    ours.set(key, messageId)
  }

  return {
    messages,
    people,
    /** The chat that a phone was last seen in, which need not be named after it. */
    chats,
    met(chat: string, names: Names) {
      people.set(chat, names)
      if (names.phone) chats.set(names.phone, chat)
    },
    /** Before the bytes leave: the page tells of a message before the call that sent it is answered. */
    sending(messageId: string, text: string) {
      settle(messageId)
      awaited.push({ messageId, text, until: now().getTime() + lateMs })
    },
    sent,
    notSent: settle,
    /** The row that this message of the shop's is; undefined: somebody wrote it on the phone. */
    rowOf({ key, body }: Pick<DeviceMessage, 'key' | 'body'>): string | undefined {
      const row = ours.get(key)
      if (row) return row
      const found = awaited.find((one) => one.text === body)
      if (found) sent(found.messageId, key)
      return found?.messageId
    },
  }
}
