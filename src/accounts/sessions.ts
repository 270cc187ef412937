import type { Sql } from '../db/client.ts'

/** A browser in which somebody is signed in. */
export type Session = {
  id: string
  address: string | null
  browser: string | null
  createdAt: Date
  seenAt: Date
}

/** Newest first. */
export async function listSessions({ sql }: { sql: Sql }, userId: string): Promise<Session[]> {
  return sql<Session[]>`
    select id, ip_address as address, user_agent as browser, created_at as "createdAt", updated_at as "seenAt"
    from sessions where user_id = ${userId} and expires_at > clock_timestamp() order by updated_at desc, id`
}

/** Ends one of theirs, or all but `keep`. Gives how many ended. */
export async function endSessions(
  { sql }: { sql: Sql },
  userId: string,
  which: { id: string } | { keep: string },
): Promise<number> {
  const rows =
    'id' in which
      ? await sql`delete from sessions where user_id = ${userId} and id = ${which.id}`
      : await sql`delete from sessions where user_id = ${userId} and id <> ${which.keep}`
  return rows.count
}
