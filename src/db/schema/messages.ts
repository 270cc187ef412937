import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

/**
 * Every message in and out; the outbox is those that are not settled.
 *
 * Out, `status`: pending → sending → accepted | failed | unconfirmed; held (until `not_before`);
 * skipped (policy said no); cancelled. What became of an accepted one stands in the times: they only climb.
 */
export const messages = pgTable(
  'messages',
  {
    id: id(),
    /** The order of writing; a thread is read by it. */
    seq: bigint('seq', { mode: 'number' }).generatedAlwaysAsIdentity(),
    conversationId: uuid('conversation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    channelId: uuid('channel_id').notNull(),
    direction: text('direction').notNull(),
    /** Says what this message is, so that writing it twice writes it once: `reply:<event>:<n>`, `cart:<id>:<round>:<step>` … */
    businessKey: text('business_key').notNull(),
    providerId: text('provider_id'),
    /** shopper, bot, agent, or phone (the shop's own phone). */
    author: text('author').notNull(),
    authorName: text('author_name'),
    content: jsonb('content').notNull(),
    /** The template to send in its stead where the 24-hour window is closed when it leaves. */
    standIn: jsonb('stand_in'),
    /** Why a bot said this: which entry, which words, what score. */
    because: jsonb('because'),
    /** The words of it, for search and lists. */
    body: text('body').notNull().default(''),
    replyTo: text('reply_to'),
    status: text('status').notNull(),
    /** 0 replies, 1 transactional, 2 campaign: the order of sending. */
    lane: smallint('lane').notNull().default(0),
    /** reply, agent, orders, cart, stock, marketing, test: which rules bind it. */
    purpose: text('purpose').notNull().default('reply'),
    campaignId: uuid('campaign_id'),
    occasion: text('occasion'),
    runId: uuid('run_id'),
    notBefore: instant('not_before'),
    leaseUntil: instant('lease_until'),
    instance: bigint('instance', { mode: 'number' }),
    attempts: integer('attempts').notNull().default(0),
    reason: text('reason'),
    code: integer('code'),
    verdict: jsonb('verdict'),
    pricing: jsonb('pricing'),
    occurredAt: instant('occurred_at').notNull(),
    acceptedAt: instant('accepted_at'),
    sentAt: instant('sent_at'),
    deliveredAt: instant('delivered_at'),
    readAt: instant('read_at'),
    failedAt: instant('failed_at'),
    editedAt: instant('edited_at'),
    deletedAt: instant('deleted_at'),
    reaction: text('reaction'),
    sample: boolean('sample').notNull().default(false),
  },
  (t) => [
    unique('messages_business_key').on(t.businessKey),
    uniqueIndex('messages_provider_id').on(t.providerId).where(sql`provider_id is not null`),
    // What shoppers wrote in some days; of these rows nothing that it holds ever changes.
    index('messages_received').on(t.occurredAt).where(sql`direction = 'in'`),
    index('messages_thread').on(t.conversationId, t.seq),
    // The claim reads these four; each holds only what is unsettled. A campaign's rows stand apart: a million that
    // wait for their campaign to go on must not be stepped over by every claim.
    index('messages_pending')
      .on(t.channelId, t.lane, t.seq)
      .where(sql`status = 'pending' and campaign_id is null`),
    index('messages_pending_campaign')
      .on(t.campaignId, t.channelId, t.seq)
      .where(sql`status = 'pending' and campaign_id is not null`),
    index('messages_sending').on(t.conversationId).where(sql`status = 'sending'`),
    index('messages_next_of_conversation').on(t.conversationId, t.lane, t.seq).where(sql`status = 'pending'`),
    // Apart from who waits for reach: those are let go only as far as there is some, and may be a million for days.
    index('messages_held').on(t.notBefore).where(sql`status = 'held' and reason is distinct from 'reach'`),
    index('messages_held_reach')
      .on(t.channelId, t.notBefore, t.seq)
      .where(sql`status = 'held' and reason = 'reach'`),
    index('messages_unconfirmed').on(t.leaseUntil).where(sql`status = 'unconfirmed'`),
    index('messages_campaign').on(t.campaignId, t.status).where(sql`campaign_id is not null`),
    // Frequency cap and reach: what went to a person, newest first.
    index('messages_reached')
      .on(t.channelId, t.acceptedAt)
      .where(sql`accepted_at is not null and content ->> 'type' = 'template'`),
    index('messages_cart_by_contact').on(t.contactId).where(sql`purpose = 'cart'`),
    // By when they were written: an index that knows a status's time would make that status of any message, a
    // campaign's too, a new entry in all of these.
    index('messages_cart_reminders').on(t.occurredAt).where(sql`purpose = 'cart'`),
    // Whether one was ever sent; of a row its purpose never changes.
    index('messages_test').on(t.id).where(sql`purpose = 'test'`),
    // Whom WhatsApp says to have had enough marketing, whatever the message was.
    index('messages_capped').on(t.contactId, t.failedAt).where(sql`status = 'failed' and code = 131049`),
    index('messages_marketing_by_contact').on(t.contactId, t.occurredAt).where(sql`purpose = 'marketing'`),
  ],
)

/** An edit, a deletion or a reaction that came before its message; applied when that is there. `body` of a reaction: the emoji. */
export const earlyChanges = pgTable(
  'early_changes',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text('kind').notNull(),
    contactId: uuid('contact_id').notNull(),
    providerId: text('provider_id').notNull(),
    content: jsonb('content'),
    body: text('body'),
    changedAt: instant('changed_at').notNull(),
    keptAt: instant('kept_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [index('early_changes_message').on(t.providerId)],
)

/** A number's bucket (campaign null) and whether it, or a campaign on it, runs. */
export const sendingStreams = pgTable(
  'sending_streams',
  {
    id: id(),
    channelId: uuid('channel_id').notNull(),
    campaignId: uuid('campaign_id'),
    status: text('status').notNull().default('running'),
    reason: text('reason'),
    tokens: doublePrecision('tokens').notNull().default(1),
    refilledAt: instant('refilled_at').notNull().default(sql`clock_timestamp()`),
    /** The number is slowed until then (the provider said: too fast). */
    slowedUntil: instant('slowed_until'),
    slowFactor: doublePrecision('slow_factor').notNull().default(1),
    /** Whose instance sends this number's campaigns, and until when no other does. */
    heldBy: bigint('held_by', { mode: 'number' }),
    heldUntil: instant('held_until'),
  },
  // Two indexes, because NULLS NOT DISTINCT needs Postgres 15 and 14 is supported.
  (t) => [
    uniqueIndex('sending_streams_number').on(t.channelId).where(sql`campaign_id is null`),
    uniqueIndex('sending_streams_campaign').on(t.channelId, t.campaignId).where(sql`campaign_id is not null`),
  ],
)

/** A running process. Alive as long as it holds the advisory lock of its id. */
export const instances = pgTable('instances', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  host: text('host').notNull(),
  pid: integer('pid').notNull(),
  startedAt: instant('started_at').notNull().default(sql`clock_timestamp()`),
  goneAt: instant('gone_at'),
})
