import type { Sql } from '../db/client.ts'
import { type ConversationRow, conversationColumns } from './read.ts'
import { searchConversations } from './search.ts'

/** What one looks at: `open` is all but what is closed, snoozed, or nothing but a message that nobody answered, `unassigned` waits with nobody. */
export const views = ['open', 'mine', 'unassigned', 'bot', 'urgent', 'snoozed', 'closed'] as const
type View = (typeof views)[number]

/** `waiting`: a shopper waits for a human; `overdue`: beyond the hour by which they were to be answered. */
export type ConversationFilter = {
  mode?: string | undefined
  contactId?: string | undefined
  channelId?: string | undefined
  assignee?: string | undefined
  waiting?: boolean | undefined
  urgent?: boolean | undefined
  overdue?: boolean | undefined
  view?: View | undefined
  /** Who asks, for `mine`. */
  me?: string | undefined
  /** Words of a name or of what was said, or a part of a phone number. */
  q?: string | undefined
}

/** Where the page before ended: among those who wait, or among the others. `asOf`: when the first page was read. */
export type ConversationKey = { asOf: string; id: string } & (
  | { among: 'waiting'; overdue: boolean; urgent: boolean; since: string }
  | { among: 'others'; updated: string }
)

/** A row and its place in the list, to the microsecond that Postgres keeps and a Date does not. */
export type ListedConversation = ConversationRow & { overdue: boolean; since: string | null; updated: string }

type Asked = ConversationFilter & {
  after?: ConversationKey | undefined
  asOf: Date
  limit: number
  /** Of what was searched for. */
  ids?: string[] | undefined
}

/**
 * Who waits for a human, overdue before urgent before the longest wait, then the others by their newest activity.
 * Two reads, because those who wait are few and sorted at once, and the others many and read along an index. Reads
 * one more than `limit`, which tells whether there is a next page.
 */
export async function listConversations(
  { sql }: { sql: Sql },
  given: Omit<Asked, 'ids'>,
): Promise<ListedConversation[]> {
  const asked = given.q ? { ...given, ids: await searchConversations(sql, given.q) } : given
  const { after, limit } = asked
  const waiting = after?.among === 'others' ? [] : await listWaiting(sql, asked)
  const left = limit + 1 - waiting.length
  const narrow = asked.waiting === true || asked.overdue === true
  if (left <= 0 || narrow) return waiting
  return [...waiting, ...(await listOthers(sql, asked, left))]
}

async function listWaiting(sql: Sql, asked: Asked): Promise<ListedConversation[]> {
  if (asked.waiting === false) return []
  const { after, asOf, limit } = asked
  const key = after?.among === 'waiting' ? after : undefined
  return sql<ListedConversation[]>`
    select * from (
      select ${sql.unsafe(conversationColumns)}, coalesce(c.due_at <= ${asOf}, false) as overdue,
        ${micros(sql, 'c.waiting_since')} as since, ${micros(sql, 'c.updated_at')} as updated
      from conversations c join contacts p on p.id = c.contact_id
      where c.waiting_since is not null and ${matching(sql, asked)}
    ) as w
    where (${asked.overdue ?? null}::boolean is null or overdue = ${asked.overdue ?? null})
      and (${key?.id ?? null}::uuid is null or
        (not overdue, not urgent, since, id) >
        (${!key?.overdue}::boolean, ${!key?.urgent}::boolean, ${key?.since ?? null}::text, ${key?.id ?? null}::uuid))
    order by not overdue, not urgent, since, id
    limit ${limit + 1}`
}

async function listOthers(sql: Sql, asked: Asked, limit: number): Promise<ListedConversation[]> {
  const key = asked.after?.among === 'others' ? asked.after : undefined
  const before = key
    ? sql`and c.updated_at <= ${key.updated}::text::timestamptz
        and (c.updated_at < ${key.updated}::text::timestamptz or c.id > ${key.id}::uuid)`
    : sql``
  return sql<ListedConversation[]>`
    select ${sql.unsafe(conversationColumns)}, false as overdue, null as since, ${micros(sql, 'c.updated_at')} as updated
    from conversations c join contacts p on p.id = c.contact_id
    where c.waiting_since is null ${before} and ${matching(sql, asked)}
    order by c.updated_at desc nulls last, c.id
    limit ${limit}`
}

function matching(sql: Sql, { mode, contactId, channelId, assignee, urgent, view, me, ids }: Asked) {
  return sql`(${mode ?? null}::text is null or c.mode = ${mode ?? null})
    and (${contactId ?? null}::uuid is null or c.contact_id = ${contactId ?? null})
    and (${channelId ?? null}::uuid is null or c.channel_id = ${channelId ?? null})
    and (${assignee ?? null}::text is null or c.assignee = ${assignee ?? null})
    and (${urgent ?? null}::boolean is null or c.urgent = ${urgent ?? null})
    and ${view ? ofView(sql, view, me ?? null) : sql`true`}
    and ${view && unspokenLeftOut.has(view) && !ids ? spoken(sql) : sql`true`}
    and ${ids ? sql`c.id = any(${ids}::uuid[])` : sql`true`}`
}

/**
 * What lists of what goes on leave out, unless it was searched for: conversations that are a campaign's message and
 * nothing else. Whoever answers would drown among them.
 */
const unspokenLeftOut: ReadonlySet<View> = new Set<View>(['open', 'bot'])
const spoken = (sql: Sql) => sql`(c.last_in_at is not null or c.last_human_at is not null or c.mode <> 'bot')`

function ofView(sql: Sql, view: View, me: string | null) {
  switch (view) {
    case 'closed':
      return sql`c.mode = 'closed'`
    case 'snoozed':
      return sql`c.snoozed_until is not null`
    case 'open':
      return sql`(c.mode <> 'closed' and c.snoozed_until is null)`
    case 'mine':
      return sql`(c.mode <> 'closed' and c.snoozed_until is null and c.assignee = ${me}::text)`
    case 'unassigned':
      return sql`(c.mode = 'human' and c.snoozed_until is null and c.assignee is null)`
    case 'bot':
      return sql`(c.mode = 'bot' and c.snoozed_until is null)`
    case 'urgent':
      return sql`(c.urgent and c.mode <> 'closed' and c.snoozed_until is null)`
  }
}

// As text of one length, so that it sorts as the instant does.
const micros = (sql: Sql, column: string) =>
  sql.unsafe(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`)
