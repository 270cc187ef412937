import type { Faults } from './faults.ts'
import type { Live } from './live.ts'
import type { CatalogItem, NumberOptions, Settings } from './options.ts'
import type { Window } from './rules/throughput.ts'
import type { Webhooks } from './webhooks.ts'

export type Json = Record<string, unknown>

/** One business number's side of a person: the service window, the pair rate. Times are milliseconds of business time. */
export type Chat = { lastInbound: number; entryPoint: number; pairDebt: number; pairAt: number }

/** Anyone a message can go to. Only a `shopper` has a phone on the page and keeps what was said. */
export type Person = {
  id: string
  shopper: boolean
  name: string
  phone: string | undefined
  userId: string | undefined
  username: string | undefined
  language: string
  dir: 'ltr' | 'rtl'
  online: boolean
  blocked: boolean
  unreachable: boolean
  experiment: boolean
  marketingStopped: boolean
  marketing: number[]
  chats: Record<string, Chat>
}

export type Status = 'accepted' | 'held' | 'sent' | 'delivered' | 'read' | 'failed'

/** A bubble. `direction` is the shopper's view: `out` was written by the shopper. */
export type ChatMessage = {
  id: string
  shopperId: string
  phoneNumberId: string
  direction: 'in' | 'out'
  at: number
  type: string
  content: Json
  status: Status
  context?: { id: string }
  /** The page's own name of the bubble: a request repeated after a lost answer makes no second one. */
  clientId?: string
  rendered?: Json
  edited?: true
  deleted?: true
  echo?: true
  reactions: { shopper?: string; shop?: string }
  error?: { code: number; title: string }
}

/** Every message that was taken, whoever got it: the witness that nothing was sent twice. */
export type LedgerEntry = {
  id: string
  at: number
  phoneNumberId: string
  personId: string
  to: string
  type: string
  biz?: string
  template?: { name: string; language: string; category: string }
  status: Status
  statuses: { status: string; at: number; code?: number }[]
  priced: 'service' | 'marketing' | 'utility' | 'authentication'
  free: 'free_customer_service' | 'free_entry_point' | undefined
}

export type Template = {
  id: string
  name: string
  language: string
  category: string
  status: string
  components: Json[]
  parameterFormat: 'POSITIONAL' | 'NAMED'
  quality: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'
  rejectedReason: string
  reviewAt: number | undefined
  verdict: { event: 'APPROVED' | 'REJECTED'; reason: string } | undefined
  /** When it was changed, and how often it was paused. */
  edits?: number[]
  pauses?: number
  pausedUntil?: number | undefined
  nextCategory?: { category: string; at: number } | undefined
}

export type BusinessNumber = NumberOptions & {
  verifiedName: string
  messagesPerSecond: number
  tier: number
  quality: 'GREEN' | 'YELLOW' | 'RED'
  profile: Json
  window: Window
}

export type Account = {
  id: string
  templates: Map<string, Template>
  subscribed: boolean
  /** Person → when they were last reached outside a window: the moving 24 hours of the portfolio's reach. */
  reached: Map<string, number>
  /** Names and languages that are not free again until then. */
  deletedNames?: Record<string, number>
}

export type Media = {
  id: string
  phoneNumberId: string
  mime: string
  sha256: string
  size: number
  filename?: string
  at: number
  bytes: Buffer
}

type Shop = { name: string; catalog: CatalogItem[]; catalogId: string }

/** All state of the virtual WhatsApp. Functions of the room take it first. */
export type World = {
  shop: Shop
  settings: Settings
  faults: Faults
  numbers: Map<string, BusinessNumber>
  accounts: Map<string, Account>
  people: Map<string, Person>
  byPhone: Map<string, Person>
  byUserId: Map<string, Person>
  messages: Map<string, ChatMessage>
  ledger: Map<string, LedgerEntry>
  held: Map<string, Json>
  media: Map<string, Media>
  /** Secret of a media URL → media and when it stops working (5 minutes after it was given). */
  mediaUrls: Map<string, { mediaId: string; until: number }>
  clockOffset: number
  webhooks: Webhooks
  live: Live
  /** Base of our own listener, for media URLs. */
  baseUrl: string
  now(): number
  newId(): string
  random(): number
  changed(): void
  saveMedia(media: Media): void
}

const day = 86_400_000

/** The chat of a person with a number, made on first use. */
export function chatOf(person: Person, phoneNumberId: string): Chat {
  const known = person.chats[phoneNumberId]
  if (known) return known
  const chat = { lastInbound: 0, entryPoint: 0, pairDebt: 0, pairAt: 0 }
  person.chats[phoneNumberId] = chat
  return chat
}

/** Whether free-form messages may go: 24 hours from the person's last message (Meta: customer service window). */
export function windowOpen(chat: Chat, now: number): boolean {
  return chat.lastInbound > 0 && now - chat.lastInbound < day
}

/** Meta's clock reads seconds, as a string. */
export function seconds(ms: number): string {
  return String(Math.floor(ms / 1000))
}
