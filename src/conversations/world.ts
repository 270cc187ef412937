import type { Choice } from '../channels/channel.ts'
import type { NewCoupon } from '../commerce/coupons.ts'
import type { NewWatch, Settled } from '../commerce/watches/keep.ts'
import type { NewMessage } from '../outbox/message.ts'
import type { Notice, Way } from './notices/notice.ts'

/** What a turn knows of a contact and may change; written back by the commit. */
export type World = { contact: Contact; conversations: Conversation[]; runs: Run[] }

export type Contact = {
  id: string
  name: string | null
  language: string | null
  languageCandidate: string | null
  /** What their conversations were last about, newest first. */
  topics: string[]
  sample: boolean
  /** The name, the language or a topic was learned in this turn: it is written back. */
  touched: boolean
}

type Mode = 'bot' | 'human' | 'closed'

export type Conversation = {
  id: string
  contactId: string
  channelId: string
  mode: Mode
  windowUntil: Date | null
  waitingSince: Date | null
  lastInAt: Date | null
  lastOutAt: Date | null
  lastHumanAt: Date | null
  handoverReason: string | null
  summary: string | null
  handedOverAt: Date | null
  /** A complaint or the like: comes before the others who wait. */
  urgent: boolean
  /** By when an answer is due. */
  dueAt: Date | null
  assignee: string | null
  snoozedUntil: Date | null
  lastChoices: Choice[] | null
  /** An event of this turn was of it: it is written back. */
  touched: boolean
}

export type Run = {
  id: string
  conversationId: string
  flow: string
  subject: string
  version: number
  state: { at: string }
  seq: number
  status: 'active' | 'done'
  foreground: boolean
  /** What the database has of it, as `stampOf` says it; null: it is not there yet. */
  stored: string | null
}

/** What differs where a run has moved on: its state never changes without its `seq`. */
export const stampOf = ({ seq, foreground, status }: Omit<Run, 'stored'>): string =>
  `${seq} ${foreground} ${status}`

/** What changes in what people wait for, in the order in which it came to be. */
type WatchChange =
  | ({ change: 'keep' } & NewWatch)
  | ({ change: 'settle' } & Settled)
  | { change: 'take_back'; keys: string[]; at: Date }

/** Facts to write that are not changes of the world: each is written once, whatever the turn is repeated. */
export type Output = {
  messages: NewMessage[]
  timers: {
    id: string
    runId: string
    seq: number
    name: string
    dueAt: Date
    payload: Record<string, unknown>
  }[]
  media: { id: string; channelId: string; providerMediaId: string; mime: string; filename: string | null }[]
  edits: { contactId: string; providerId: string; content: unknown; body: string; at: Date }[]
  deletions: { contactId: string; providerId: string; at: Date }[]
  reactions: { contactId: string; providerId: string; emoji: string | null }[]
  consents: {
    contactId: string
    purpose: string
    granted: boolean
    words: string
    dedupeKey: string
    at: Date
  }[]
  receipts: { channelId: string; providerId: string; typing: boolean }[]
  unanswered: {
    contactId: string
    conversationId: string
    text: string
    language: string
    dedupeKey: string
    at: Date
  }[]
  ratings: { faqId: string; helped: boolean }[]
  answers: { campaignId: string; contactId: string; answer: string; at: Date }[]
  /** What the owner is told of, on these ways. */
  notices: { notice: Notice; ways: Way[] }[]
  /** Business keys of messages that shall not leave any more. */
  withdrawn: string[]
  cartRecoveries: { cartId: string; heldOut: boolean; round: number; at: Date }[]
  coupons: NewCoupon[]
  watching: WatchChange[]
  carts: {
    contactId: string
    /** Of the message that it came in. */
    externalId: string
    items: { sku: string; name: string; quantity: number; price: string }[]
    total: string
    currency: string
    sample: boolean
    at: Date
  }[]
}

export const noOutput = (): Output => ({
  messages: [],
  timers: [],
  media: [],
  edits: [],
  deletions: [],
  reactions: [],
  consents: [],
  receipts: [],
  unanswered: [],
  ratings: [],
  answers: [],
  notices: [],
  withdrawn: [],
  cartRecoveries: [],
  coupons: [],
  watching: [],
  carts: [],
})

/** Adds what one event brought to what the turn writes. */
export function merge(into: Output, from: Output): void {
  into.messages.push(...from.messages)
  into.timers.push(...from.timers)
  into.media.push(...from.media)
  into.edits.push(...from.edits)
  into.deletions.push(...from.deletions)
  into.reactions.push(...from.reactions)
  into.consents.push(...from.consents)
  into.receipts.push(...from.receipts)
  into.unanswered.push(...from.unanswered)
  into.ratings.push(...from.ratings)
  into.answers.push(...from.answers)
  into.notices.push(...from.notices)
  into.withdrawn.push(...from.withdrawn)
  into.cartRecoveries.push(...from.cartRecoveries)
  into.coupons.push(...from.coupons)
  into.watching.push(...from.watching)
  into.carts.push(...from.carts)
}
