import type { Content, Identity } from '../channels/channel.ts'
import type { NewId } from '../ids.ts'
import { type NewMessage, wordsOf } from '../outbox/message.ts'
import type { TurnEvent } from './load.ts'

/** What `message_received`, `message_echoed` and the edits bear. */
export type MessagePayload = {
  providerId: string
  content: Content
  original?: string
  replyTo?: string
  name?: string
  identities?: Identity[]
  /** What intake wrote to the ledger for it. */
  consent?: { granted: boolean; purposes: string[] }
}

type Where = { conversationId: string; channelId: string; sample: boolean; newId: NewId }

/** The row of a shopper's message. Known by the event, so a turn that is repeated writes it once. */
export function receivedMessage(event: TurnEvent, where: Where): NewMessage {
  return {
    ...message(event, where),
    direction: 'in',
    author: 'shopper',
    status: 'received',
    purpose: 'reply',
  }
}

/** The row of a message that the shop wrote from its own phone. */
export function echoedMessage(event: TurnEvent, where: Where): NewMessage {
  return { ...message(event, where), direction: 'out', author: 'phone', status: 'accepted', purpose: 'agent' }
}

function message(event: TurnEvent, { conversationId, channelId, sample, newId }: Where) {
  const payload = event.payload as unknown as MessagePayload
  return {
    id: newId(),
    conversationId,
    contactId: event.contactId,
    channelId,
    businessKey: `${event.source}:${event.dedupeKey}`,
    content: payload.content,
    body: wordsOf(payload.content),
    providerId: payload.providerId,
    ...(payload.replyTo ? { replyTo: payload.replyTo } : {}),
    occurredAt: event.occurredAt,
    sample,
  }
}
