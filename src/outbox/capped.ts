import type { Queries } from '../db/client.ts'

/**
 * When WhatsApp last said of each of these people, by contact, that they have had enough marketing for now (131049): it
 * counts campaigns, reminders of carts and news of products together. Who is not in it never was said to. The code
 * stands in the text, so that its own small index is taken whatever the plan.
 */
export async function readCapped(tx: Queries, contactIds: string[]): Promise<Map<string, Date>> {
  const rows = await tx<{ contact_id: string; at: Date }[]>`
    select contact_id, max(failed_at) as at from messages
    where contact_id = any(${contactIds}::uuid[]) and status = 'failed' and code = 131049
    group by contact_id`
  return new Map(rows.map((row) => [row.contact_id, row.at]))
}
