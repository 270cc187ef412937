import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

/** One per contact and channel. `mode`: bot, human or closed. */
export const conversations = pgTable(
  'conversations',
  {
    id: id(),
    contactId: uuid('contact_id').notNull(),
    channelId: uuid('channel_id').notNull(),
    mode: text('mode').notNull().default('bot'),
    /** Free-form messages may go out until then (24 hours after the shopper's last message). */
    windowUntil: instant('window_until'),
    /** Since when the shopper waits for a human; null: nobody waits. */
    waitingSince: instant('waiting_since'),
    lastInAt: instant('last_in_at'),
    lastOutAt: instant('last_out_at'),
    lastHumanAt: instant('last_human_at'),
    handoverReason: text('handover_reason'),
    summary: text('summary'),
    handedOverAt: instant('handed_over_at'),
    /** A complaint or the like: comes before the others who wait. */
    urgent: boolean('urgent').notNull().default(false),
    /** By when an answer is due, counted in opening hours. */
    dueAt: instant('due_at'),
    assignee: text('assignee'),
    snoozedUntil: instant('snoozed_until'),
    /** Choices of the newest message that had some: a typed number or title means one of them. */
    lastChoices: jsonb('last_choices'),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    updatedAt: instant('updated_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('conversations_once').on(t.contactId, t.channelId),
    index('conversations_waiting').on(t.waitingSince).where(sql`waiting_since is not null`),
    index('conversations_newest').on(t.updatedAt.desc(), t.id).where(sql`waiting_since is null`),
    // The inbox: past the very many to whom a campaign wrote and who never answered.
    index('conversations_spoken')
      .on(t.updatedAt.desc(), t.id)
      .where(
        sql`waiting_since is null and (last_in_at is not null or last_human_at is not null or mode <> 'bot')`,
      ),
    index('conversations_human').on(t.lastHumanAt).where(sql`mode = 'human'`),
    index('conversations_snoozed').on(t.snoozedUntil).where(sql`snoozed_until is not null`),
  ],
)

/** A flow's state. `seq` counts its steps: a timer of an older step is stale. */
export const flowRuns = pgTable(
  'flow_runs',
  {
    id: id(),
    conversationId: uuid('conversation_id').notNull(),
    flow: text('flow').notNull(),
    /** A cart's or an order's id, or '' where there is none. */
    subject: text('subject').notNull().default(''),
    version: integer('version').notNull(),
    state: jsonb('state').notNull(),
    seq: integer('seq').notNull().default(0),
    status: text('status').notNull().default('active'),
    foreground: boolean('foreground').notNull().default(false),
    updatedAt: instant('updated_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [unique('flow_runs_once').on(t.conversationId, t.flow, t.subject)],
)

export const timers = pgTable(
  'timers',
  {
    id: id(),
    runId: uuid('run_id').notNull(),
    seq: integer('seq').notNull(),
    name: text('name').notNull(),
    dueAt: instant('due_at').notNull(),
    payload: jsonb('payload').notNull().default({}),
    firedAt: instant('fired_at'),
  },
  (t) => [index('timers_due').on(t.dueAt).where(sql`fired_at is null`), index('timers_run').on(t.runId)],
)

/** What the shop's people write to each other beside a conversation; it never reaches the shopper. */
export const notes = pgTable(
  'notes',
  {
    id: id(),
    conversationId: uuid('conversation_id').notNull(),
    /** Null: a script wrote it. */
    userId: uuid('user_id'),
    author: text('author').notNull(),
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('notes_of_conversation').on(t.conversationId, t.id)],
)
