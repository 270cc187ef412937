import type { Queries } from '../db/client.ts'

export type Reached = { people: number; oldest: Date | null }

/**
 * Unique people reached outside windows in the last 24 hours, per business account, and those who are just being
 * written to: the provider counts them before its answer tells us.
 */
export async function readReached(tx: Queries, now: Date): Promise<Map<string, Reached>> {
  const rows = await tx<{ account: string; people: number; oldest: Date | null }[]>`
    select ch.account, count(distinct m.contact_id)::int as people, min(m.accepted_at) as oldest
    from channels ch cross join lateral (
      select m.contact_id, m.accepted_at from messages m
      where m.channel_id = ch.id and m.direction = 'out' and m.content ->> 'type' = 'template'
        and m.accepted_at > ${new Date(now.getTime() - 24 * 3_600_000)}
      union all
      select m.contact_id, null from messages m
      where m.status = 'sending' and m.channel_id = ch.id and m.content ->> 'type' = 'template'
    ) m
    where ch.reach is not null
    group by ch.account`
  return new Map(rows.map((row) => [row.account, row]))
}
