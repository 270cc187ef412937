import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, instant } from './columns.ts'

/**
 * Everything that happened, once each. `contact_id` null: not about a contact (a template was approved).
 * `raw` is the request's body, kept with the first event of the request.
 */
export const events = pgTable(
  'events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    source: text('source').notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    contactId: uuid('contact_id'),
    channelId: uuid('channel_id'),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    raw: bytea('raw'),
    occurredAt: instant('occurred_at').notNull(),
    receivedAt: instant('received_at').notNull().default(sql`clock_timestamp()`),
    handledAt: instant('handled_at'),
    attempts: integer('attempts').notNull().default(0),
    failedAt: instant('failed_at'),
    error: text('error'),
  },
  (t) => [
    unique('events_source_dedupe_key').on(t.source, t.dedupeKey),
    // What a turn takes: only what is still to do, so the index stays as small as the backlog.
    index('events_to_do')
      .on(t.contactId, t.occurredAt, t.id)
      .where(sql`handled_at is null and failed_at is null`),
  ],
)

/**
 * What became of messages, as the provider or the sender said it, before it is matched to a message.
 * A status may come before the answer to the send call that it belongs to. Once it is matched its row is deleted.
 */
export const messageEvents = pgTable(
  'message_events',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    providerId: text('provider_id').notNull(),
    /** Our row's id where the provider echoed it; may be anything, so it is text. */
    messageId: text('message_id'),
    status: text('status').notNull(),
    code: integer('code').notNull().default(0),
    reason: text('reason'),
    pricing: jsonb('pricing'),
    channelId: uuid('channel_id'),
    occurredAt: instant('occurred_at').notNull(),
    receivedAt: instant('received_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [unique('message_events_once').on(t.providerId, t.status, t.code)],
)
