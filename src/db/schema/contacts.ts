import { sql } from 'drizzle-orm'
import { bigint, boolean, customType, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

export const contacts = pgTable(
  'contacts',
  {
    id: id(),
    name: text('name'),
    /** The language to answer in, and the other one seen once: two in a row change it. */
    language: text('language'),
    languageCandidate: text('language_candidate'),
    country: text('country'),
    attributes: jsonb('attributes').notNull().default({}),
    tags: jsonb('tags').notNull().default([]),
    /** Orders known only as a sum, from files: `{ orders, total, currency, firstAt, lastAt }`. */
    history: jsonb('history'),
    /** Month and day, `MM-DD`. */
    birthday: text('birthday'),
    /** What their conversations were last about, newest first: `order:<number>`, `faq:<id>` … Five at most. */
    topics: jsonb('topics').notNull().default([]),
    /** The contact this one turned out to be; all that was its own has moved there. */
    mergedInto: uuid('merged_into'),
    sample: boolean('sample').notNull().default(false),
    blockedAt: instant('blocked_at'),
    /** All that told who this was is gone; the row stays for what counts by contact. */
    erasedAt: instant('erased_at'),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    index('contacts_merged').on(t.mergedInto).where(sql`merged_into is not null`),
    // Home counts the samples: there are few, and mostly none among a million.
    index('contacts_sample').on(t.id).where(sql`sample`),
  ],
)

/**
 * The words of contacts' names, folded, as they are searched. Written by triggers with the name, but for what an import
 * makes: looking for words in a name costs as much as the rest of its row, so they follow when the file is in.
 */
export const contactWords = pgTable('contact_words', {
  contactId: uuid('contact_id').primaryKey(),
  words: tsvector('words').notNull(),
})

/** What a contact is known by: `phone` (E.164), `wa_user` (business-scoped id), `email`, `customer:<store>`. */
export const contactIdentities = pgTable(
  'contact_identities',
  {
    /** In the order in which they came. Nobody asks for one by it: an index of it would cost each row of a file. */
    id: bigint('id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    contactId: uuid('contact_id').notNull(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('contact_identities_once').on(t.kind, t.value),
    index('contact_identities_contact').on(t.contactId),
  ],
)

/** The ledger of consent: append only. What holds is the newest row of a contact and purpose. */
export const consents = pgTable(
  'consents',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    contactId: uuid('contact_id').notNull(),
    purpose: text('purpose').notNull(),
    /** Null: a yes that was taken back with its file. Nobody said no. */
    granted: boolean('granted'),
    source: text('source').notNull(),
    /** What the person wrote or ticked. */
    words: text('words').notNull().default(''),
    /** None of what a file says: its rows are written once, by the chunk's own cursor. */
    dedupeKey: text('dedupe_key'),
    occurredAt: instant('occurred_at').notNull(),
    recordedAt: instant('recorded_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [
    unique('consents_once').on(t.dedupeKey, t.purpose),
    index('consents_newest').on(t.contactId, t.purpose, t.occurredAt, t.id),
    // Who said no in the days after a campaign.
    index('consents_refused').on(t.occurredAt).where(sql`not granted`),
  ],
)

/**
 * What erased people had said no to, by a hash of each of their identities: whoever is made from one of them later
 * (an import, an order) begins with that no.
 */
export const keptOptOuts = pgTable(
  'kept_opt_outs',
  {
    id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    hash: text('hash').notNull(),
    purpose: text('purpose').notNull(),
    occurredAt: instant('occurred_at').notNull(),
  },
  (t) => [unique('kept_opt_outs_once').on(t.hash, t.purpose)],
)
