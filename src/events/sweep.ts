import type { Sql } from '../db/client.ts'
import type { Wake } from './wake.ts'

/** An event younger than this is on its way: its wake-up was just sent. */
const patience = '700 milliseconds'
const mostContacts = 5000

/** Wakes whoever has events that nobody took: the wake-up was lost, or the process that had it died. */
export async function sweepEvents({ sql, wake }: { sql: Sql; wake: Wake }): Promise<void> {
  // Stored for a contact while that contact was being merged into another.
  await sql`
    update events e set contact_id = c.merged_into from contacts c
    where c.id = e.contact_id and c.merged_into is not null and e.handled_at is null and e.failed_at is null`
  const rows = await sql<{ contact_id: string | null }[]>`
    select distinct contact_id from (
      select contact_id from events
      where handled_at is null and failed_at is null and received_at < clock_timestamp() - ${patience}::interval
      limit ${mostContacts * 4}) e
    limit ${mostContacts}`
  const contactIds = rows.flatMap((row) => row.contact_id ?? [])
  if (contactIds.length > 0) wake.turns(contactIds)
  if (contactIds.length < rows.length) wake.account()
}
