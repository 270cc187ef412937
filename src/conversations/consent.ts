import type { Queries } from '../db/client.ts'
import type { TurnEvent } from './load.ts'

type Given = { granted: boolean; purposes: string[] }

/**
 * Says whether what intake wrote to the ledger for a message changed anything: the confirmation is said once,
 * not for every STOP.
 */
export async function withChange(
  tx: Queries,
  contactId: string,
  event: TurnEvent,
  { granted, purposes }: Given,
): Promise<Given & { changed: boolean }> {
  const dedupeKey = `${event.source}:${event.dedupeKey}`
  const before = await tx<{ purpose: string; granted: boolean | null }[]>`
    select distinct on (c.purpose) c.purpose, c.granted
    from consents c
    where c.contact_id = ${contactId} and c.purpose = any(${purposes}) and c.dedupe_key is distinct from ${dedupeKey}
      and c.id < coalesce((select min(id) from consents where dedupe_key = ${dedupeKey}), 9223372036854775807)
    order by c.purpose, c.occurred_at desc, c.id desc`
  const held = new Map(before.map((row) => [row.purpose, row.granted]))
  return { granted, purposes, changed: purposes.some((purpose) => held.get(purpose) !== granted) }
}
