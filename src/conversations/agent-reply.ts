import type { Reply } from '../channels/channel.ts'
import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import { enqueueIn } from '../outbox/enqueue.ts'
import { wordsOf } from '../outbox/message.ts'
import { tellTakenOver } from './taken-over.ts'

export type AgentReplyDeps = { sql: Sql; clock: Clock; newId: NewId; wake: Wake }

export type AgentReply = {
  conversationId: string
  reply: Reply
  author: string
  /** The newest message the agent had on screen; undefined: they do not say. */
  lastSeenMessageId: string | undefined
  /** Known by the caller: the same key sent twice is one message. */
  idempotencyKey: string | undefined
}

export type AgentReplied =
  | { ok: true; messageId: string }
  | { ok: false; reason: 'not_found' }
  | { ok: false; reason: 'number_removed' }
  /** Somebody of the shop answered after what the agent saw. */
  | { ok: false; reason: 'stale'; by: string; at: Date; messageId: string }
  /** Free-form words cannot reach the shopper any more; a template can. */
  | { ok: false; reason: 'window_closed'; since: Date | null }

type Row = {
  contact_id: string
  channel_id: string
  window_until: Date | null
  sample: boolean
  removed: boolean
}

/**
 * An agent's message. It takes the conversation over: the bot is silent until release, close or the idle rule.
 * Refused when a colleague was faster, so that a shopper never gets two answers to one question.
 */
export async function agentReply(deps: AgentReplyDeps, given: AgentReply): Promise<AgentReplied> {
  const { conversationId, reply } = given
  const now = deps.clock.now()
  let wakes: { contactId: string; channelId: string } | undefined
  const result = await deps.sql.begin(async (tx): Promise<AgentReplied> => {
    const [row] = await tx<Row[]>`
      select c.contact_id, c.channel_id, c.window_until, p.sample, exists (
        select 1 from channels o where o.id = c.channel_id and o.status = 'removed') as removed
      from conversations c join contacts p on p.id = c.contact_id
      where c.id = ${conversationId} for update of c`
    if (!row) return { ok: false, reason: 'not_found' }
    const before = await sentBefore(tx, given)
    if (before) return { ok: true, messageId: before }
    if (row.removed) return { ok: false, reason: 'number_removed' }
    const newer = await answeredSince(tx, conversationId, given.lastSeenMessageId)
    if (newer) return { ok: false, reason: 'stale', by: newer.by, at: newer.at, messageId: newer.id }
    if (reply.type !== 'template' && (!row.window_until || row.window_until <= now)) {
      return { ok: false, reason: 'window_closed', since: row.window_until }
    }
    const messageId = await write(tx, deps, given, row, now)
    await tx`
      update conversations set mode = 'human', last_human_at = ${now}, last_out_at = ${now}, waiting_since = null, due_at = null,
        snoozed_until = null, last_choices = null, updated_at = clock_timestamp()
      where id = ${conversationId}`
    wakes = { contactId: row.contact_id, channelId: row.channel_id }
    await tellTakenOver(tx, deps.newId, wakes, { occasion: messageId, at: now })
    return { ok: true, messageId }
  })
  if (wakes) {
    deps.wake.outbox([wakes.channelId])
    deps.wake.turns([wakes.contactId])
  }
  return result
}

async function write(
  tx: Queries,
  deps: AgentReplyDeps,
  given: AgentReply,
  row: Row,
  now: Date,
): Promise<string> {
  const id = deps.newId()
  await enqueueIn(tx, [
    {
      id,
      conversationId: given.conversationId,
      contactId: row.contact_id,
      channelId: row.channel_id,
      direction: 'out',
      businessKey: keyOf(given) ?? `agent:${id}`,
      author: 'agent',
      authorName: given.author,
      content: given.reply,
      body: wordsOf(given.reply),
      status: 'pending',
      purpose: 'agent',
      occurredAt: now,
      sample: row.sample,
    },
  ])
  return id
}

const keyOf = ({ conversationId, idempotencyKey }: AgentReply) =>
  idempotencyKey ? `agent:${conversationId}:${idempotencyKey}` : undefined

/** The message of an earlier call with this key. Nobody writes another meanwhile: the conversation is locked. */
async function sentBefore(tx: Queries, given: AgentReply): Promise<string | undefined> {
  const key = keyOf(given)
  if (!key) return undefined
  const [same] = await tx<{ id: string }[]>`select id from messages where business_key = ${key}`
  return same?.id
}

/** The newest answer of a human of the shop that came after what was seen. */
async function answeredSince(tx: Queries, conversationId: string, seen: string | undefined) {
  if (seen === undefined) return undefined
  const [row] = await tx<{ id: string; by: string; at: Date }[]>`
    select m.id, coalesce(m.author_name, m.author) as by, m.occurred_at as at
    from messages m
    where m.conversation_id = ${conversationId} and m.direction = 'out' and m.author in ('agent', 'phone')
      and m.seq > coalesce((select s.seq from messages s where s.id = ${seen} and s.conversation_id = ${conversationId}), 0)
    order by m.seq desc limit 1`
  return row
}
