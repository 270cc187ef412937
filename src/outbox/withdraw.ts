import type { Queries } from '../db/client.ts'

/** Messages of these business keys that have not left yet are not sent: what they were for is over. Gives those that had not. */
export async function withdraw(tx: Queries, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await tx<{ key: string }[]>`
    update messages set status = 'skipped', reason = 'withdrawn', not_before = null
    where business_key = any(${keys}::text[]) and direction = 'out' and status in ('pending', 'held')
    returning business_key as key`
  return rows.map(({ key }) => key)
}

/** Whether the message of this business key still waits to leave, and when it left (RFC 3339); null: there is none. */
export async function sentUnder(
  tx: Queries,
  key: string,
): Promise<{ waits: boolean; at: string | null } | null> {
  const [row] = await tx<{ waits: boolean; at: Date | null }[]>`
    select status in ('pending', 'held', 'sending') as waits, accepted_at as at
    from messages where business_key = ${key} and direction = 'out'`
  return row ? { waits: row.waits, at: row.at?.toISOString() ?? null } : null
}
