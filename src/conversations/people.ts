import type { Sql } from '../db/client.ts'
import { isUuid } from '../ids.ts'

type Colleague = { id: string; name: string }

/** Those of the shop who can sign in, by name. */
export function listColleagues({ sql }: { sql: Sql }): Promise<Colleague[]> {
  return sql<Colleague[]>`select id, name from users where not disabled order by name, id limit 200`
}

/** Whether a conversation may be given to them: a user who can sign in, or somebody whom only scripts know by name. */
export async function mayBeAssigned({ sql }: { sql: Sql }, assignee: string): Promise<boolean> {
  if (!isUuid(assignee)) return true
  const rows = await sql`select 1 from users where id = ${assignee} and not disabled`
  return rows.length > 0
}
