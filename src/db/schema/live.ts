import { sql } from 'drizzle-orm'
import { bigint, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/**
 * What changed, a row a statement, written by triggers in the transaction of the change: nothing that is committed
 * goes unsaid. Gathered into `live_events` a few times a second and deleted.
 */
export const liveChanges = pgTable('live_changes', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  /** conversation, message, campaign, import, template, presence or alert. */
  type: text('type').notNull(),
  /** Of what changed; of conversations where messages did. Empty: too many to name. */
  ids: uuid('ids').array().notNull(),
})

/** What the dashboards are told, in the order in which it was committed. The newest rows are kept, for who lost the line. */
export const liveEvents = pgTable('live_events', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  type: text('type').notNull(),
  ids: uuid('ids').array().notNull(),
})

/** Who looks at a conversation, or writes in it. One not renewed for half a minute has gone. */
export const presence = pgTable(
  'presence',
  {
    conversationId: uuid('conversation_id').notNull(),
    userId: uuid('user_id').notNull(),
    /** looking or typing. */
    state: text('state').notNull(),
    seenAt: instant('seen_at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [primaryKey({ columns: [t.conversationId, t.userId] })],
)
