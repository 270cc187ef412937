import { sql } from 'drizzle-orm'
import { boolean, index, integer, numeric, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.ts'

/**
 * What people asked to be told of: that a product is back, or costs less. Each is told once.
 *
 * `state`: open; told; and, without having been told: bought, cancelled, expired, joined (another one says the same).
 */
export const watches = pgTable(
  'watches',
  {
    id: id(),
    contactId: uuid('contact_id').notNull(),
    productId: uuid('product_id').notNull(),
    /** back_in_stock or price_drop. */
    kind: text('kind').notNull(),
    /** What it cost when they asked; null: nobody knew. */
    price: numeric('price'),
    currency: text('currency'),
    state: text('state').notNull().default('open'),
    askedAt: instant('asked_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** How often its contact's turn was asked to tell it: a part of the message's key. */
    occasion: integer('occasion').notNull().default(0),
    /** Its contact's turn has been asked and has not answered yet; null: it waits for the product. */
    wokenAt: instant('woken_at'),
    /** Of the message that told it. */
    messageKey: text('message_key'),
    toldAt: instant('told_at'),
    endedAt: instant('ended_at'),
    sample: boolean('sample').notNull().default(false),
  },
  (t) => [
    uniqueIndex('watches_once').on(t.contactId, t.productId, t.kind).where(sql`state = 'open'`),
    // What a change of a product looks up: small, whatever was ever asked.
    index('watches_waiting').on(t.productId, t.id).where(sql`state = 'open' and woken_at is null`),
    index('watches_told').on(t.productId, t.toldAt).where(sql`state = 'told'`),
    index('watches_woken').on(t.wokenAt).where(sql`state = 'open' and woken_at is not null`),
    index('watches_expiring').on(t.expiresAt).where(sql`state = 'open'`),
    index('watches_contact').on(t.contactId),
    index('watches_message').on(t.messageKey).where(sql`message_key is not null`),
    index('watches_asked').on(t.askedAt),
  ],
)
