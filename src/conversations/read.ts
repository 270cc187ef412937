import type { Sql } from '../db/client.ts'

export type ConversationRow = {
  id: string
  contact: { id: string; name: string | null; phone: string | null; language: string | null; sample: boolean }
  channelId: string
  mode: string
  assignee: string | null
  /** Of the user that `assignee` is the id of; else what a script called them. */
  assigneeName: string | null
  waitingSince: Date | null
  windowUntil: Date | null
  snoozedUntil: Date | null
  handoverReason: string | null
  handedOverAt: Date | null
  urgent: boolean
  dueAt: Date | null
  summary: string | null
  lastMessage: { id: string; body: string; kind: string; direction: string; at: Date } | null
  updatedAt: Date
}

/** What a `ConversationRow` is read from: conversations as c, their contacts as p. */
export const conversationColumns = `
  c.id, c.channel_id as "channelId", c.mode, c.assignee,
  coalesce((select u.name from users u where u.id::text = c.assignee), c.assignee) as "assigneeName", c.waiting_since as "waitingSince", c.window_until as "windowUntil",
  c.snoozed_until as "snoozedUntil", c.handover_reason as "handoverReason", c.handed_over_at as "handedOverAt",
  c.urgent, c.due_at as "dueAt", c.summary, c.updated_at as "updatedAt",
  jsonb_build_object('id', p.id, 'name', p.name, 'language', p.language, 'sample', p.sample, 'phone', (
    select i.value from contact_identities i where i.contact_id = p.id and i.kind = 'phone' order by i.id desc limit 1
  )) as contact,
  (select jsonb_build_object('id', m.id, 'body', left(m.body, 200), 'kind', coalesce(m.content ->> 'media', m.content ->> 'type'), 'direction', m.direction, 'at', m.occurred_at)
    from messages m where m.conversation_id = c.id order by m.seq desc limit 1) as "lastMessage"`

export async function getConversation(
  { sql }: { sql: Sql },
  id: string,
): Promise<ConversationRow | undefined> {
  const [row] = await sql<ConversationRow[]>`
    select ${sql.unsafe(conversationColumns)} from conversations c join contacts p on p.id = c.contact_id where c.id = ${id}`
  return row
}

export type MessageRow = {
  id: string
  /** Place in the thread. */
  seq: string
  direction: string
  author: string
  authorName: string | null
  content: Record<string, unknown>
  body: string
  because: Record<string, unknown> | null
  status: string
  purpose: string
  reason: string | null
  code: number | null
  providerId: string | null
  replyTo: string | null
  reaction: string | null
  notBefore: Date | null
  occurredAt: Date
  acceptedAt: Date | null
  deliveredAt: Date | null
  readAt: Date | null
  failedAt: Date | null
  editedAt: Date | null
  deletedAt: Date | null
}

/** A conversation's messages, newest first, from before `before` (a `seq`). Reads one more than `limit`. */
export async function listMessages(
  { sql }: { sql: Sql },
  conversationId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<MessageRow[]> {
  return sql<MessageRow[]>`
    select id, seq, direction, author, author_name as "authorName", content, body, because, status, purpose, reason, code,
      provider_id as "providerId", reply_to as "replyTo", reaction, not_before as "notBefore",
      occurred_at as "occurredAt", accepted_at as "acceptedAt", delivered_at as "deliveredAt", read_at as "readAt",
      failed_at as "failedAt", edited_at as "editedAt", deleted_at as "deletedAt"
    from messages
    where conversation_id = ${conversationId} and (${before ?? null}::bigint is null or seq < ${before ?? null}::bigint)
    order by seq desc
    limit ${limit + 1}`
}
