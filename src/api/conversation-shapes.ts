import { z } from 'zod'
import type { ConversationRow, MessageRow } from '../conversations/read.ts'
import { iso, isoOrNull, moment } from './shapes.ts'

const text = z.string().nullable()
const time = moment.nullable()

export const conversation = z
  .object({
    id: z.string(),
    contact: z.object({ id: z.string(), name: text, phone: text, language: text, sample: z.boolean() }),
    channelId: z.string(),
    mode: z.string().describe('bot, human or closed.'),
    assignee: text.describe('The id of a user, or what a script called them.'),
    assigneeName: text,
    waitingSince: time.describe('Since when the shopper waits for a human.'),
    windowUntil: time.describe('Until then anything may be written; after it only templates.'),
    snoozedUntil: time,
    handoverReason: text,
    handedOverAt: time,
    urgent: z.boolean(),
    dueAt: time.describe('By when they were to be answered.'),
    overdue: z.boolean().describe('They wait, and dueAt has passed.'),
    windowClosesSoon: z
      .boolean()
      .describe('They wait, and after windowUntil, within two hours, only templates reach them.'),
    summary: text,
    lastMessage: z
      .object({
        id: z.string(),
        body: z.string(),
        kind: z.string().describe('text, image, template …'),
        direction: z.string(),
        at: moment,
      })
      .nullable(),
    updatedAt: moment,
  })
  .meta({ id: 'Conversation' })

export const message = z
  .object({
    id: z.string(),
    seq: z.string().describe('Place in the thread.'),
    direction: z.string(),
    author: z.string(),
    authorName: text,
    content: z.record(z.string(), z.unknown()),
    body: z.string(),
    because: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('Why the bot said it: which FAQ entry, which words, what score.'),
    status: z.string(),
    purpose: z.string(),
    reason: text,
    code: z.number().nullable(),
    cause: text.describe('Of a failure: what the provider meant, in the language of Accept-Language.'),
    cure: text.describe('Of a failure: what to do.'),
    providerId: text,
    replyTo: text,
    reaction: text,
    notBefore: time,
    occurredAt: moment,
    acceptedAt: time,
    deliveredAt: time,
    readAt: time,
    failedAt: time,
    editedAt: time,
    deletedAt: time,
  })
  .meta({ id: 'Message' })

export const conversationState = z
  .object({ id: z.string(), mode: z.string(), assignee: text, snoozedUntil: time })
  .meta({ id: 'ConversationState' })

const soonMs = 2 * 3_600_000

/** `now` decides what is late. */
export const showConversation = ({ since: _, updated: __, ...row }: Shown, now: Date) => ({
  ...row,
  handedOverAt: isoOrNull(row.handedOverAt),
  dueAt: isoOrNull(row.dueAt),
  overdue: row.waitingSince !== null && row.dueAt !== null && new Date(row.dueAt) <= now,
  windowClosesSoon: closesSoon(row, now),
  waitingSince: isoOrNull(row.waitingSince),
  windowUntil: isoOrNull(row.windowUntil),
  snoozedUntil: isoOrNull(row.snoozedUntil),
  lastMessage: row.lastMessage && { ...row.lastMessage, at: iso(row.lastMessage.at) },
  updatedAt: iso(row.updatedAt),
})

type Shown = ConversationRow & { since?: string | null; updated?: string; overdue?: boolean }

function closesSoon({ waitingSince, windowUntil }: ConversationRow, now: Date): boolean {
  if (waitingSince === null || windowUntil === null) return false
  const left = new Date(windowUntil).getTime() - now.getTime()
  return left > 0 && left <= soonMs
}

/** `explain` words the provider's code of one that failed. */
export const showMessage = (
  row: MessageRow,
  explain: (code: number) => { words: string; cure: string } | undefined,
) => ({
  ...row,
  ...explained(row.status === 'failed' && row.code ? explain(row.code) : undefined),
  notBefore: isoOrNull(row.notBefore),
  occurredAt: iso(row.occurredAt),
  acceptedAt: isoOrNull(row.acceptedAt),
  deliveredAt: isoOrNull(row.deliveredAt),
  readAt: isoOrNull(row.readAt),
  failedAt: isoOrNull(row.failedAt),
  editedAt: isoOrNull(row.editedAt),
  deletedAt: isoOrNull(row.deletedAt),
})

const explained = (said: { words: string; cure: string } | undefined) => ({
  cause: said?.words ?? null,
  cure: said?.cure ?? null,
})
