import type { Content, Reply } from '../channels/channel.ts'

/** Which rules bind a message. `reply` and `agent` answer a shopper; `notice` tells the owner, who asked for it; the others speak first. */
export type Purpose = 'reply' | 'agent' | 'orders' | 'cart' | 'stock' | 'marketing' | 'test' | 'notice'

/** The order of sending: who waits for an answer comes before who waits for a parcel, before who waits for nothing. */
export const laneOf: Record<Purpose, number> = {
  reply: 0,
  agent: 0,
  test: 0,
  notice: 0,
  orders: 1,
  cart: 1,
  stock: 1,
  marketing: 2,
}

/** A message to be written, in either direction. */
export type NewMessage = {
  id: string
  conversationId: string
  contactId: string
  channelId: string
  direction: 'in' | 'out'
  businessKey: string
  author: 'shopper' | 'bot' | 'agent' | 'phone' | 'campaign'
  authorName?: string
  content: Content | Reply
  /** Sent in its stead where the 24-hour window is closed when it leaves. */
  standIn?: Extract<Reply, { type: 'template' }>
  /** Why a bot said it. */
  because?: Record<string, unknown>
  /** The words of it, for lists and search. */
  body: string
  /** Out: `pending` to be sent, `held` until `notBefore`, `accepted` when it was sent elsewhere (an echo). In: `received`. */
  status: 'pending' | 'held' | 'accepted' | 'received'
  /** Why it is held. */
  reason?: string
  purpose: Purpose
  providerId?: string
  replyTo?: string
  runId?: string
  campaignId?: string
  occasion?: string
  notBefore?: Date
  occurredAt: Date
  sample: boolean
}

/** The words of a reply or of what came in, one line, for lists and search. */
export function wordsOf(content: Content | Reply): string {
  switch (content.type) {
    case 'text':
    case 'choices':
    case 'link':
    case 'location_request':
    case 'products':
      return content.text
    case 'choice':
      return content.title
    case 'media':
      return content.caption ?? ''
    case 'order':
      return content.text
    case 'form':
      return content.text
    case 'location':
      return [content.name, content.address].filter(Boolean).join(', ')
    case 'contacts':
      return content.contacts.map((contact) => contact.name).join(', ')
    case 'reaction':
      return content.emoji ?? ''
    case 'template':
      return content.preview ?? content.body.join(' ')
    case 'unsupported':
      return ''
  }
}
