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
    assignee: text,
    waitingSince: time.describe('Since when the shopper waits for a human.'),
    windowUntil: time.describe('Until then anything may be written; after it only templates.'),
    snoozedUntil: time,
    handoverReason: text,
    summary: text,
    lastMessage: z.object({ id: z.string(), body: z.string(), direction: z.string(), at: moment }).nullable(),
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
    status: z.string(),
    purpose: z.string(),
    reason: text,
    code: z.number().nullable(),
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

export const showConversation = (row: ConversationRow) => ({
  ...row,
  waitingSince: isoOrNull(row.waitingSince),
  windowUntil: isoOrNull(row.windowUntil),
  snoozedUntil: isoOrNull(row.snoozedUntil),
  lastMessage: row.lastMessage && { ...row.lastMessage, at: iso(row.lastMessage.at) },
  updatedAt: iso(row.updatedAt),
})

export const showMessage = (row: MessageRow) => ({
  ...row,
  notBefore: isoOrNull(row.notBefore),
  occurredAt: iso(row.occurredAt),
  acceptedAt: isoOrNull(row.acceptedAt),
  deliveredAt: isoOrNull(row.deliveredAt),
  readAt: isoOrNull(row.readAt),
  failedAt: isoOrNull(row.failedAt),
  editedAt: isoOrNull(row.editedAt),
  deletedAt: isoOrNull(row.deletedAt),
})
