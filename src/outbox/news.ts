import type { NewStatus } from '../events/event.ts'

/** What was said of a message that is known. */
export type Told = {
  messageId: string
  providerId: string
  status: NewStatus['status']
  code?: number
  reason?: string | null
  pricing?: Record<string, unknown> | null
  occurredAt: Date
}

/** All that was said of one message: each time is the earliest told, the price the last. */
export type News = {
  id: string
  providerId: string
  /** It left: whatever was said but that it failed. */
  acceptedAt: Date | null
  deliveredAt: Date | null
  readAt: Date | null
  failedAt: Date | null
  /** Why it failed; of several reasons the one with the lowest code. */
  code: number | null
  reason: string | null
  pricing: Record<string, unknown> | null
}

/** Adds up what was said, message by message, in the order of their ids: of everybody who locks several of them. */
export function addUp(told: Told[]): News[] {
  const all = new Map<string, News>()
  for (const one of told) {
    const before = all.get(one.messageId)
    const news = before ?? nothing(one)
    if (!before) all.set(one.messageId, news)
    add(news, one)
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const nothing = ({ messageId, providerId }: Told): News => ({
  ...{ id: messageId, providerId, acceptedAt: null, deliveredAt: null, readAt: null, failedAt: null },
  ...{ code: null, reason: null, pricing: null },
})

/** What each status says besides: whoever read it has it, and what was delivered has left. */
const saysRead = new Set(['read', 'played'])
const saysDelivered = new Set(['delivered', ...saysRead])

function add(news: News, { status, code = 0, reason, pricing, occurredAt }: Told): void {
  if (pricing) news.pricing = pricing
  if (status === 'failed') {
    if (isReason(news, code, reason ?? null)) Object.assign(news, { code, reason: reason ?? null })
    news.failedAt = earlier(news.failedAt, occurredAt)
    return
  }
  news.acceptedAt = earlier(news.acceptedAt, occurredAt)
  if (saysDelivered.has(status)) news.deliveredAt = earlier(news.deliveredAt, occurredAt)
  if (saysRead.has(status)) news.readAt = earlier(news.readAt, occurredAt)
}

function isReason(news: News, code: number, reason: string | null): boolean {
  if (news.code === null || code !== news.code) return news.code === null || code < news.code
  return reason !== null && (news.reason === null || reason < news.reason)
}

const earlier = (a: Date | null, b: Date): Date => (a !== null && a <= b ? a : b)
