import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, id, instant } from './columns.ts'

/** The shop's numbers. `credentials` is sealed with a key that is not in the database; null: from the environment. */
export const channels = pgTable('channels', {
  id: id(),
  kind: text('kind').notNull(),
  name: text('name').notNull(),
  number: text('number').notNull().unique(),
  account: text('account').notNull(),
  displayPhone: text('display_phone'),
  baseUrl: text('base_url').notNull(),
  credentials: bytea('credentials'),
  /** Fed by virtual WhatsApp: the only kind of number that sample data may reach. */
  virtual: boolean('virtual').notNull().default(false),
  messagesPerSecond: integer('messages_per_second').notNull().default(80),
  status: text('status').notNull().default('active'),
  reason: text('reason'),
  quality: text('quality'),
  tier: text('tier'),
  /** Unique people a day outside windows; null = unlimited or unknown. */
  reach: integer('reach'),
  settings: jsonb('settings').notNull().default({}),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
})

/** `shop`: what the owner set, over the defaults. `clock`: the moved clock of virtual WhatsApp. */
export const settings = pgTable('settings', {
  key: text('key').primaryKey(),
  value: jsonb('value').notNull(),
  changedAt: instant('changed_at').notNull().default(sql`clock_timestamp()`),
})

/** Raised by every change of what the shop says and is, so that each process knows when its copy is old. */
export const revisions = pgTable('revisions', {
  name: text('name').primaryKey(),
  revision: bigint('revision', { mode: 'number' }).notNull().default(0),
})

export const flowSettings = pgTable('flow_settings', {
  flow: text('flow').primaryKey(),
  enabled: boolean('enabled').notNull().default(true),
  enabledAt: instant('enabled_at').notNull().default(sql`clock_timestamp()`),
  settings: jsonb('settings').notNull().default({}),
  /** When each of the shop's own settings last changed, RFC 3339 by its name. */
  settingsSince: jsonb('settings_since').notNull().default({}),
  copy: jsonb('copy').notNull().default({}),
})

export const quickReplies = pgTable('quick_replies', {
  id: id(),
  shortcut: text('shortcut').notNull().unique(),
  title: jsonb('title').notNull(),
  text: jsonb('text').notNull(),
  media: jsonb('media'),
  triggers: jsonb('triggers').notNull().default({}),
  /** Place in the menu, from 1; null: not in the menu. */
  menu: integer('menu'),
  buttons: jsonb('buttons').notNull().default([]),
  sample: boolean('sample').notNull().default(false),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
})

/** Questions that shoppers ask, with the shop's answers; `entries`: question, phrasings and answer by language. */
export const faqs = pgTable('faqs', {
  id: id(),
  enabled: boolean('enabled').notNull().default(true),
  entries: jsonb('entries').notNull(),
  /** What shoppers said to "did this help?". */
  helped: integer('helped').notNull().default(0),
  notHelped: integer('not_helped').notNull().default(0),
  sample: boolean('sample').notNull().default(false),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
})

/** What nothing of the shop's answered. `status`: open, answered (by the entry `faq_id`), dismissed. */
export const unansweredQuestions = pgTable(
  'unanswered_questions',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    contactId: uuid('contact_id').notNull(),
    conversationId: uuid('conversation_id').notNull(),
    text: text('text').notNull(),
    language: text('language').notNull(),
    /** The message that asked. */
    dedupeKey: text('dedupe_key').notNull().unique(),
    askedAt: instant('asked_at').notNull(),
    status: text('status').notNull().default('open'),
    faqId: uuid('faq_id'),
  },
  (t) => [index('unanswered_questions_open').on(t.askedAt).where(sql`status = 'open'`)],
)

/** What the owner is told of: sent to their webhook or their phone, each once. */
export const notices = pgTable(
  'notices',
  {
    id: id(),
    kind: text('kind').notNull(),
    /** The occasion and the way: telling it again writes nothing. */
    dedupeKey: text('dedupe_key').notNull().unique(),
    payload: jsonb('payload').notNull(),
    /** `waiting`, `sent` or `failed`. */
    status: text('status').notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    reason: text('reason'),
    notBefore: instant('not_before').notNull().default(sql`clock_timestamp()`),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
    sentAt: instant('sent_at'),
  },
  (t) => [index('notices_waiting').on(t.notBefore).where(sql`status = 'waiting'`)],
)

/**
 * Message templates: drafts of the shop, and what the provider has. `status` is Meta's word (APPROVED, PAUSED …), or
 * DRAFT; DELETED: gone at the provider.
 */
export const templates = pgTable(
  'templates',
  {
    id: id(),
    account: text('account').notNull(),
    providerId: text('provider_id'),
    name: text('name').notNull(),
    language: text('language').notNull(),
    category: text('category').notNull(),
    status: text('status').notNull(),
    quality: text('quality'),
    reason: text('reason'),
    /** What the provider says to do about the reason. */
    recommendation: text('recommendation'),
    pausedUntil: instant('paused_until'),
    components: jsonb('components').notNull().default([]),
    /** A change not yet submitted: `{ category, components }`. */
    draft: jsonb('draft'),
    /** What feeds each variable, by its key. Ours: the provider knows nothing of it. */
    variables: jsonb('variables').notNull().default({}),
    /** The category it will have, and when. */
    nextCategory: text('next_category'),
    nextCategoryAt: instant('next_category_at'),
    /** When changes of it were submitted, the newest last: the provider takes so many and no more. */
    edits: jsonb('edits').notNull().default([]),
    /** Somebody is submitting it until then. */
    submittingUntil: instant('submitting_until'),
    /** Of which moment the status, the category and the quality are: what is told late must not undo them. */
    changedAt: instant('changed_at').notNull().default(sql`clock_timestamp()`),
    categoryAt: instant('category_at'),
    qualityAt: instant('quality_at'),
    /** When it was last read from the provider, and so is as it was then. */
    syncedAt: instant('synced_at'),
  },
  (t) => [unique('templates_once').on(t.account, t.name, t.language)],
)

/** When an account's templates were last read from the provider, whether they are wanted anew, and what failed. */
export const templateSyncs = pgTable('template_syncs', {
  account: text('account').primaryKey(),
  syncedAt: instant('synced_at'),
  wantedAt: instant('wanted_at'),
  runningUntil: instant('running_until'),
  notBefore: instant('not_before'),
  failures: integer('failures').notNull().default(0),
  reason: text('reason'),
})

/** What somebody must look at. One open alert per kind and subject. */
export const alerts = pgTable(
  'alerts',
  {
    id: id(),
    kind: text('kind').notNull(),
    subject: text('subject').notNull().default(''),
    details: jsonb('details').notNull().default({}),
    raisedAt: instant('raised_at').notNull().default(sql`clock_timestamp()`),
    times: integer('times').notNull().default(1),
    resolvedAt: instant('resolved_at'),
  },
  (t) => [uniqueIndex('alerts_open').on(t.kind, t.subject).where(sql`resolved_at is null`)],
)

/** A file that a shopper sent or the shop uploaded; the bytes lie in DATA_DIR under the id. */
export const media = pgTable(
  'media',
  {
    id: id(),
    channelId: uuid('channel_id'),
    providerMediaId: text('provider_media_id'),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull().default(0),
    filename: text('filename'),
    status: text('status').notNull(),
    reason: text('reason'),
    attempts: integer('attempts').notNull().default(0),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('media_once').on(t.channelId, t.providerMediaId),
    index('media_to_fetch').on(t.createdAt).where(sql`status = 'waiting'`),
  ],
)
