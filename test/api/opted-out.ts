import type { Sql } from '../../src/db/client.ts'

/** The purposes that this contact has said no to last. */
export async function optedOutIn(sql: Sql, contactId: string): Promise<string[]> {
  const rows = await sql<{ purpose: string; granted: boolean }[]>`
    select distinct on (purpose) purpose, granted from consents
    where contact_id = ${contactId} order by purpose, occurred_at desc, id desc`
  return rows.filter((row) => !row.granted).map((row) => row.purpose)
}
