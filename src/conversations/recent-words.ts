import type { Content } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'
import { shorten } from '../language/shorten.ts'
import { type NewMessage, wordsOf } from '../outbox/message.ts'

const mostMessages = 6
const mostCharacters = 200
const lookBackMs = 24 * 3_600_000

type Said = { content: Content; body: string }

/**
 * What the shopper last wrote, a line a message, oldest first: of the last 24 hours, since a human's last word.
 * `unwritten` are messages that come with this commit.
 */
export async function recentWords(
  tx: Queries,
  conversation: { id: string; lastHumanAt: Date | null },
  unwritten: NewMessage[],
  now: Date,
): Promise<string[]> {
  const since = new Date(Math.max(now.getTime() - lookBackMs, conversation.lastHumanAt?.getTime() ?? 0))
  const rows = await tx<Said[]>`
    select content, body from messages
    where conversation_id = ${conversation.id} and direction = 'in' and occurred_at > ${since} and deleted_at is null
    order by seq desc limit ${mostMessages}`
  const fresh = unwritten.filter((one) => one.conversationId === conversation.id && one.direction === 'in')
  return linesOf([...rows.toReversed(), ...(fresh as Said[])])
}

/** Messages as lines; one without words by its kind. */
export function linesOf(messages: Said[]): string[] {
  return messages
    .map(({ content }) => {
      const words = shorten(wordsOf(content), mostCharacters)
      if (content.type === 'media') return words === '' ? `[${content.media}]` : `[${content.media}] ${words}`
      return words === '' ? `[${content.type}]` : words
    })
    .slice(-mostMessages)
}
