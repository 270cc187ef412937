import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { enqueueIn } from '../outbox/enqueue.ts'
import type { NewMessage } from '../outbox/message.ts'
import { withCampaignNamed } from './answers.ts'
import type { Assessed } from './assess.ts'
import type { Campaign } from './campaign.ts'
import { trackLinks } from './links/track.ts'

type Message = Extract<Assessed, { outcome: 'message' }>

/**
 * Writes what was decided about a chunk, in the caller's transaction, which also moves the cursor: conversations
 * where there is none yet, messages, and a line for every recipient. A recipient who has one for this occasion
 * keeps it, unless it says that they were left out, and gets no second message: business keys are unique.
 * @returns the people whose line was written here
 */
export async function writeFrozen(
  tx: Queries,
  newId: NewId,
  campaign: Campaign,
  assessed: Assessed[],
  now: Date,
): Promise<Assessed[]> {
  if (assessed.length === 0) return []
  const ids = new Map(
    assessed.flatMap((one) => (one.outcome === 'message' ? [[one.recipient.id, newId()] as const] : [])),
  )
  const fresh = await writeLines(tx, campaign, assessed, ids, now)
  const written = assessed.filter((one) => fresh.has(one.recipient.id))
  const messages = written.filter((one): one is Message => one.outcome === 'message')
  if (messages.length > 0) {
    const conversations = await ensureConversations(tx, newId, campaign.channelId, messages)
    const drafted = messages.map((one) =>
      message(one, campaign, ids.get(one.recipient.id)!, conversations.get(one.recipient.id)!, now),
    )
    await enqueueIn(tx, await trackLinks(tx, campaign, drafted))
  }
  return written
}

async function writeLines(
  tx: Queries,
  campaign: Campaign,
  assessed: Assessed[],
  ids: Map<string, string>,
  now: Date,
): Promise<Set<string>> {
  const unsent = await dropUnsent(tx, campaign, assessed)
  const rows = await tx<{ contact_id: string }[]>`
    insert into campaign_recipients (campaign_id, occasion, contact_id, outcome, reason, variant, message_id, planned_at)
    select ${campaign.id}, r.*, ${now} from unnest(
      ${assessed.map((one) => one.occasion)}::text[],
      ${assessed.map((one) => one.recipient.id)}::uuid[],
      ${assessed.map((one) => one.outcome)}::text[],
      ${assessed.map((one) => (one.outcome === 'skipped' ? one.reason : null))}::text[],
      ${assessed.map((one) => one.variant)}::int[],
      ${assessed.map((one) => ids.get(one.recipient.id) ?? null)}::uuid[]) as r
    on conflict (campaign_id, occasion, contact_id) do update set outcome = excluded.outcome, reason = excluded.reason,
      variant = excluded.variant, message_id = excluded.message_id, planned_at = excluded.planned_at
      where campaign_recipients.outcome = 'skipped' or campaign_recipients.message_id = any(${unsent}::uuid[])
    returning contact_id`
  return new Set(rows.map((row) => row.contact_id))
}

/**
 * What a lifecycle campaign wrote to these people before and the gate did not let out: gone, since their line becomes
 * what they get now. The ids.
 */
async function dropUnsent(tx: Queries, { id, kind }: Campaign, assessed: Assessed[]): Promise<string[]> {
  if (kind !== 'lifecycle') return []
  const rows = await tx<{ id: string; contact_id: string }[]>`
    delete from messages where status = 'skipped' and id = any(array(
      select r.message_id from campaign_recipients r
      join unnest(${assessed.map((one) => one.occasion)}::text[], ${assessed.map((one) => one.recipient.id)}::uuid[])
        as a(occasion, contact_id) on r.occasion = a.occasion and r.contact_id = a.contact_id
      where r.campaign_id = ${id} and r.message_id is not null))
    returning id, contact_id`
  const gone = rows.map((row) => row.id)
  if (gone.length > 0)
    await tx`
      delete from tracked_links
      where contact_id = any(${rows.map((row) => row.contact_id)}::uuid[]) and message_id = any(${gone}::uuid[])`
  return gone
}

/** One a contact and number, made where there is none. Sorted, as everybody who writes several does. */
async function ensureConversations(
  tx: Queries,
  newId: NewId,
  channelId: string,
  messages: Message[],
): Promise<Map<string, string>> {
  const contactIds = messages.map((one) => one.recipient.id).sort()
  // Each looked up by the index, whatever the planner knows of a table that grows by thousands a second.
  await tx`
    insert into conversations (id, contact_id, channel_id)
    select id, contact_id, ${channelId}
    from unnest(${contactIds.map(() => newId())}::uuid[], ${contactIds}::uuid[]) as w(id, contact_id)
    on conflict do nothing`
  const rows = await tx<{ id: string; contact_id: string }[]>`
    select c.id, w.contact_id from unnest(${contactIds}::uuid[]) as w(contact_id)
    cross join lateral (
      select id from conversations where contact_id = w.contact_id and channel_id = ${channelId} limit 1
    ) c`
  return new Map(rows.map((row) => [row.contact_id, row.id]))
}

/** What is not to go yet is written held: the claim never looks at it, and the sweep lets it go by the shop's clock. */
function message(
  one: Message,
  campaign: Campaign,
  id: string,
  conversationId: string,
  now: Date,
): NewMessage {
  const { verdict } = one
  // How much reach there is when it comes to them, only the claim can say.
  const waits = verdict.verdict === 'hold' && verdict.reason !== 'reach'
  const until = waits ? verdict.until : one.notBefore > now ? one.notBefore : null
  return {
    id,
    conversationId,
    contactId: one.recipient.id,
    channelId: campaign.channelId,
    direction: 'out',
    businessKey: `campaign:${campaign.id}:${one.occasion}:${one.recipient.id}`,
    author: 'campaign',
    content: withCampaignNamed(one.reply, campaign.id),
    body: one.reply.preview ?? '',
    status: until ? 'held' : 'pending',
    ...(until && { notBefore: until, reason: waits ? verdict.reason : 'local_hour' }),
    purpose: 'marketing',
    campaignId: campaign.id,
    occasion: one.occasion,
    occurredAt: now,
    sample: one.recipient.sample,
  }
}
