import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

/** A file of past buyers or orders on its way in; the bytes lie in DATA_DIR under the id. `status`: waiting, running, done, failed, undoing, undone. */
export const imports = pgTable('imports', {
  id: id(),
  /** contacts or orders. */
  kind: text('kind').notNull().default('contacts'),
  filename: text('filename').notNull(),
  status: text('status').notNull().default('waiting'),
  reason: text('reason'),
  /** What the uploader said, and what was found out where they said nothing. */
  options: jsonb('options').notNull().default({}),
  mapping: jsonb('mapping').notNull().default({}),
  bytes: bigint('bytes', { mode: 'number' }).notNull(),
  /** Where to go on after a crash: the bytes and lines whose rows are committed. */
  bytesDone: bigint('bytes_done', { mode: 'number' }).notNull().default(0),
  line: integer('line').notNull().default(0),
  /** Lines from here on are taken back: from the last to the first. */
  undoneLine: integer('undone_line').notNull().default(0),
  /** Contacts it made that stayed when it was taken back. */
  undoKept: integer('undo_kept').notNull().default(0),
  /** Whoever lines up to here made can be found by name; null: all that it made. */
  namedLine: integer('named_line').default(0),
  /** Rows so far, by outcome. */
  counts: jsonb('counts').notNull().default({}),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  finishedAt: instant('finished_at'),
  undoneAt: instant('undone_at'),
})

/** What became of each line of a file: new, updated, unchanged, duplicate, rejected or suppressed. */
export const importRows = pgTable(
  'import_rows',
  {
    /** No foreign key: it would ask for the import once a row. Whoever deletes one deletes its rows. */
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    outcome: text('outcome').notNull(),
    reason: text('reason'),
    contactId: uuid('contact_id'),
    /** The customer's or order's id in the file, where it has such a column: the first line with it wins. */
    externalId: text('external_id'),
    /** What was there before, so that an undo restores what nobody changed since. */
    before: jsonb('before'),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.line] }),
    index('import_rows_external').on(t.importId, t.externalId).where(sql`external_id is not null`),
    // Whether a contact is in an import, and a merge moves the lines of one contact.
    index('import_rows_contact_import').on(t.contactId, t.importId).where(sql`contact_id is not null`),
  ],
)

/** A saved set of conditions over contacts, counted when asked. */
export const segments = pgTable('segments', {
  id: id(),
  name: text('name').notNull().unique(),
  conditions: jsonb('conditions').notNull(),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  changedAt: instant('changed_at').notNull().default(sql`clock_timestamp()`),
})

/**
 * A message to many. `kind`: broadcast (once), recurring (on a schedule) or lifecycle (whoever comes to meet the
 * conditions). `status`: draft, scheduled, running, paused, finished, cancelled.
 */
export const campaigns = pgTable(
  'campaigns',
  {
    id: id(),
    name: text('name').notNull(),
    kind: text('kind').notNull().default('broadcast'),
    channelId: uuid('channel_id').notNull(),
    status: text('status').notNull().default('draft'),
    /** Why it is paused, in words for people. */
    reason: text('reason'),
    audience: jsonb('audience').notNull(),
    template: jsonb('template').notNull(),
    schedule: jsonb('schedule'),
    holdout: numeric('holdout').notNull().default('0'),
    variants: jsonb('variants').notNull().default([]),
    /** Codes whose orders are this campaign's. */
    discountCodes: jsonb('discount_codes').notNull().default([]),
    /** Only those whose message of that campaign failed. */
    retryOf: uuid('retry_of'),
    /** Whose split into variants it keeps; null: its own. A retry gives everybody the version that failed. */
    splitAs: uuid('split_as'),
    /** At most so many a day (recurring and lifecycle). */
    dailyCeiling: integer('daily_ceiling'),
    /** The occasion being frozen, and the last contact of it that is: both move with the rows they are about. */
    occasion: text('occasion'),
    cursor: uuid('cursor'),
    frozenAt: instant('frozen_at'),
    nextAt: instant('next_at'),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    launchedAt: instant('launched_at'),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    index('campaigns_next').on(t.nextAt).where(sql`status in ('scheduled', 'running')`),
    // What is still to be done for one: to freeze, to finish, or to take back what a cancelled one had written.
    index('campaigns_unfinished').on(t.id).where(sql`launched_at is not null and finished_at is null`),
  ],
)

/** What the plan decided about each person: a message, a skip with its reason, or the holdout. The rest stands with the message. */
export const campaignRecipients = pgTable(
  'campaign_recipients',
  {
    campaignId: uuid('campaign_id').notNull(),
    occasion: text('occasion').notNull(),
    contactId: uuid('contact_id').notNull(),
    outcome: text('outcome').notNull(),
    reason: text('reason'),
    variant: integer('variant').notNull().default(0),
    messageId: uuid('message_id'),
    plannedAt: instant('planned_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    primaryKey({ columns: [t.campaignId, t.occasion, t.contactId] }),
    index('campaign_recipients_contact').on(t.contactId),
    // By when they were planned: who met the conditions before is looked at again, those longest ago first.
    index('campaign_recipients_without_message')
      .on(t.campaignId, t.outcome, t.plannedAt)
      .where(sql`message_id is null`),
  ],
)

/** A link in a campaign's message, one for each recipient, so that a click is somebody's. */
export const trackedLinks = pgTable(
  'tracked_links',
  {
    /** What stands in the address: 128 random bits, base64url. */
    token: text('token').primaryKey(),
    campaignId: uuid('campaign_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    messageId: uuid('message_id'),
    url: text('url').notNull(),
    clicks: integer('clicks').notNull().default(0),
    firstClickAt: instant('first_click_at'),
    lastClickAt: instant('last_click_at'),
  },
  (t) => [
    // Whether a campaign has any, and which were followed.
    index('tracked_links_campaign').on(t.campaignId, t.firstClickAt),
    index('tracked_links_contact').on(t.contactId),
    // Who of some people followed theirs: a row for each that did, and none when it is written.
    index('tracked_links_followed').on(t.messageId).where(sql`first_click_at is not null`),
  ],
)

/** Which campaign an order is counted for, and why: code, click, reply or window. */
export const attributions = pgTable(
  'attributions',
  {
    orderId: uuid('order_id').primaryKey(),
    campaignId: uuid('campaign_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    messageId: uuid('message_id'),
    how: text('how').notNull(),
    attributedAt: instant('attributed_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    index('attributions_campaign').on(t.campaignId),
    index('attributions_contact').on(t.contactId),
    index('attributions_message').on(t.messageId),
  ],
)

/** Answers to one-tap questions of a campaign ("too expensive", "not now"). */
export const campaignAnswers = pgTable(
  'campaign_answers',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    campaignId: uuid('campaign_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    answer: text('answer').notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (t) => [
    unique('campaign_answers_once').on(t.dedupeKey),
    index('campaign_answers_contact').on(t.contactId),
    index('campaign_answers_campaign').on(t.campaignId),
  ],
)
