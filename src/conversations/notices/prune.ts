import type { Sql } from '../../db/client.ts'

const keptFor = '30 days'

/** Deletes notices that are settled and old. */
export async function pruneNotices(sql: Sql): Promise<void> {
  await sql`delete from notices where status <> 'waiting' and created_at < clock_timestamp() - ${keptFor}::interval`
}
