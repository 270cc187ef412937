import type { Queries } from '../db/client.ts'

/** Messages of these business keys that have not left yet are not sent: what they were for is over. Gives those that had not. */
export async function withdraw(tx: Queries, keys: string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await tx<{ key: string }[]>`
    with locked as (
      select id from messages
      where business_key = any(${keys}::text[]) and direction = 'out' and status in ('pending', 'held')
      -- In the order of everybody who locks several.
      order by id for update
    )
    update messages m set status = 'skipped', reason = 'withdrawn', not_before = null
    from locked l where m.id = l.id
    returning business_key as key`
  return rows.map(({ key }) => key)
}

/**
 * Of all reminders of carts to this person, of whichever of their carts: whether one still waits to leave, and when the
 * newest left (RFC 3339; one of which nobody knows may have). Null: there is none.
 */
export async function lastReminder(
  tx: Queries,
  contactId: string,
): Promise<{ waits: boolean; at: string | null } | null> {
  const [row] = await tx<[{ n: number; waits: boolean | null; at: Date | null }]>`
    select count(*)::int as n, bool_or(status in ('pending', 'held', 'sending')) as waits,
      max(coalesce(accepted_at, case when status = 'unconfirmed' then occurred_at end)) as at
    from messages where contact_id = ${contactId} and purpose = 'cart' and direction = 'out'`
  return row.n > 0 ? { waits: row.waits ?? false, at: row.at?.toISOString() ?? null } : null
}
