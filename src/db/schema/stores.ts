import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { bytea, id, instant } from './columns.ts'

/** A store that is connected, one of each kind: how it is reached, and how far its past and its changes are read. */
export const stores = pgTable('stores', {
  id: id(),
  /** shopify or woocommerce, as in `stores/registry.ts`. */
  kind: text('kind').notNull().unique(),
  baseUrl: text('base_url'),
  /** Sealed: the secret of its webhooks, and what its API is asked with. Null: those of the environment. */
  credentials: bytea('credentials'),
  fromEnvironment: boolean('from_environment').notNull().default(false),
  /** Why it could not be read, in words; null: it could. */
  reason: text('reason'),
  /** By noun, how far it was read: `{ since, page, done, total }`. Written with what the page held. */
  cursor: jsonb('cursor').notNull().default({}),
  /** When all of its past had been read for the first time. */
  backfilledAt: instant('backfilled_at'),
  reconciledAt: instant('reconciled_at'),
  /** Somebody asked for it, or its time has come. */
  dueAt: instant('due_at').notNull().default(sql`clock_timestamp()`),
  /** A process is at it until then. */
  runningUntil: instant('running_until'),
  failures: integer('failures').notNull().default(0),
  createdAt: instant('created_at').notNull().default(sql`clock_timestamp()`),
})

/**
 * What stores tell of an order in pieces, each with a time of its own: the order itself, its parcels, what was given
 * back. Pieces come in any order, and the order is put together from the newest of each. A `checkout` only says of which
 * cart a name of its checkout is; one that names itself is a cart whose own id nobody has told yet.
 */
export const storeParts = pgTable(
  'store_parts',
  {
    id: id(),
    store: text('store').notNull(),
    /** order, shipment, refund or checkout. */
    kind: text('kind').notNull(),
    externalId: text('external_id').notNull(),
    /** The order, or the cart, that it is a part of. */
    partOf: text('part_of').notNull(),
    changedAt: instant('changed_at').notNull(),
    content: jsonb('content').notNull(),
  },
  (t) => [
    unique('store_parts_once').on(t.store, t.kind, t.externalId),
    index('store_parts_of').on(t.store, t.partOf),
    index('store_parts_account').on(sql`(content -> 'customer' ->> 'externalId')`).where(sql`kind = 'order'`),
    index('store_parts_email').on(sql`lower(content -> 'customer' ->> 'email')`).where(sql`kind = 'order'`),
  ],
)
