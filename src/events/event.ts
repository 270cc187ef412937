import type { Identity } from '../channels/channel.ts'

/** Purposes that consent is kept for. */
export const purposes = ['marketing', 'cart', 'stock', 'orders'] as const
export type Purpose = (typeof purposes)[number]

/** What STOP ends and START begins. Messages about an order go on: people wait for those. */
export const stopPurposes: Purpose[] = ['marketing', 'cart', 'stock']

/** `at`: when it was said, where that was before the event that tells of it; RFC 3339. */
export type ConsentGiven = { purpose: Purpose; granted: boolean; words: string; at?: string }

/**
 * A fact about to be stored. Known by `source` and `dedupeKey`: storing it again stores nothing.
 *
 * {
 *   "source": "whatsapp", "dedupeKey": "message:wamid.X", "kind": "message_received", "channelId": "…",
 *   "identities": [{ "kind": "phone", "value": "+306900000001" }], "occurredAt": "2026-11-21T10:00:00Z",
 *   "payload": { "providerId": "wamid.X", "content": { "type": "text", "text": "Γεια" } }
 * }
 */
export type NewEvent = {
  source: string
  dedupeKey: string
  kind: string
  channelId: string | null
  /** Whom it is about: an existing contact, or whoever has one of these identities (made where nobody has). */
  about: { contactId: string } | { identities: Identity[]; name?: string; sample?: boolean } | null
  payload: Record<string, unknown>
  /** The request's bytes, with its first event only. */
  raw?: Buffer
  occurredAt: Date
  /** Written to the ledger in the same transaction, before anybody reads the event. */
  consents?: ConsentGiven[]
}

/** What the provider says became of a message. Known by (provider id, status, code). */
export type NewStatus = {
  providerId: string
  messageId?: string
  status: 'sent' | 'delivered' | 'read' | 'played' | 'failed'
  code?: number
  reason?: string
  pricing?: Record<string, unknown>
  channelId: string | null
  occurredAt: Date
}

/** A stored event, as a turn reads it. */
export type StoredEvent = {
  id: string
  kind: string
  contactId: string
  channelId: string | null
  payload: Record<string, unknown>
  occurredAt: Date
  attempts: number
}
