// What comes in, in words that no provider owns. The contract itself is in channel.ts.

/** `phone` is E.164 with a leading +; `wa_user` is Meta's business-scoped user id (`GR.1a2B…`). */
export type Identity = { kind: 'phone' | 'wa_user'; value: string }

export type MediaKind = 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker'

/** What a person sent, whatever the provider calls it. Also what an echo or an edit contains. */
export type Content =
  | { type: 'text'; text: string }
  /** A pressed button or list row; `id` is what we gave when we sent it, or the payload of a template's button. */
  | { type: 'choice'; id: string; title: string; description?: string }
  | {
      type: 'media'
      media: MediaKind
      mediaId: string
      mime: string
      sha256?: string
      caption?: string
      filename?: string
      /** Our copy of the file, once the turn has booked it. */
      fileId?: string
    }
  | { type: 'location'; latitude: number; longitude: number; name?: string; address?: string; url?: string }
  | { type: 'contacts'; contacts: { name: string; phones: string[] }[] }
  /** `emoji` null: the reaction was taken back. */
  | { type: 'reaction'; emoji: string | null; to: string }
  /** A cart sent from the catalogue. `price` is a decimal string for one piece. */
  | {
      type: 'order'
      catalogId: string
      text: string
      items: { retailerId: string; quantity: number; price: string; currency: string }[]
    }
  /** A completed WhatsApp form; `response` is the provider's JSON, parsed. */
  | { type: 'form'; name: string; text: string; response: Record<string, unknown> }
  | { type: 'unsupported'; reason: string }

/** Who and where an inbound fact is about. `number` is the provider's id of the shop's number. */
type About = { number: string; identities: Identity[]; name?: string; username?: string; occurredAt: Date }

/** One fact out of a webhook. `dedupeKey` is the same whenever the provider sends the same fact again. */
export type Inbound =
  | (About & {
      kind: 'message_received'
      dedupeKey: string
      providerId: string
      content: Content
      replyTo?: string
      forwarded?: boolean
      referral?: {
        sourceUrl?: string
        sourceId?: string
        sourceType?: string
        headline?: string
        clickId?: string
      }
    })
  /** `byShop`: the shop changed a message of its own from its phone; `identities` are the shopper's all the same. */
  | (About & {
      kind: 'message_edited'
      dedupeKey: string
      providerId: string
      original: string
      content: Content
      byShop?: true
    })
  | (About & {
      kind: 'message_deleted'
      dedupeKey: string
      providerId: string
      original: string
      byShop?: true
    })
  /** The shop wrote from its own phone: a human answers. `identities` are the shopper's. */
  | (About & {
      kind: 'message_echoed'
      dedupeKey: string
      providerId: string
      content: Content
      replyTo?: string
    })
  /** `identities` are the old ones, `to` the new ones, of one and the same person. */
  | (About & { kind: 'number_changed'; dedupeKey: string; to: Identity[] })
  /** The person's encryption identity changed (a new phone perhaps). Only recorded. */
  | (About & { kind: 'identity_changed'; dedupeKey: string })
  | (About & {
      kind: 'preference_changed'
      dedupeKey: string
      purpose: 'marketing'
      granted: boolean
      words: string
    })
  | StatusChanged
  | {
      kind: 'template_changed'
      dedupeKey: string
      account: string
      occurredAt: Date
      /** Absent where the provider wrote it as a number that is too large to be kept whole. */
      templateId?: string
      name: string
      language: string
      /** `nextCategory`: announced, and not yet so. `recommendation`: what the provider says to do about the reason. */
      change: {
        status?: string
        category?: string
        quality?: string
        reason?: string
        recommendation?: string
        pausedUntil?: Date
        nextCategory?: { category: string; at: Date }
      }
    }
  | {
      kind: 'number_state_changed'
      dedupeKey: string
      account: string
      occurredAt: Date
      number?: string
      displayPhone?: string
      quality?: string
      tier?: string
      /** Unique people a day outside windows; null = unlimited. */
      reach?: number | null
    }
  | {
      kind: 'account_changed'
      dedupeKey: string
      account: string
      occurredAt: Date
      event: string
      details: Record<string, unknown>
    }
  /** Understood and of no concern (a group message, a group status). */
  | { kind: 'ignored'; reason: string }
  /** Not understood: kept, so that nobody has to ask the provider again. */
  | {
      kind: 'unreadable'
      dedupeKey: string
      reason: string
      number?: string
      occurredAt?: Date
      value: unknown
    }

export type StatusChanged = {
  kind: 'status_changed'
  number: string
  providerId: string
  /** The id of our row, if the provider echoed it. */
  messageId?: string
  status: 'sent' | 'delivered' | 'read' | 'played' | 'failed'
  occurredAt: Date
  /** The person, as this status names them: lets a phone and a user id be joined. */
  identities: Identity[]
  code?: number
  reason?: string
  pricing?: { billable: boolean; model: string; type?: string; category: string }
}
