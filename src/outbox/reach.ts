import type { Queries } from '../db/client.ts'

export type Reached = { people: number; oldest: Date | null }

/** First key of the advisory locks under which an account's reach is used; the second is a hash of the account. */
const reachLock = 0x72656163

/**
 * Waits for whoever is just using the reach that these numbers share with others of their account, and keeps it until
 * the transaction's end: what that one marks as sending is then there to be counted, by whatever process it was.
 * Numbers without such a limit wait for nobody.
 */
export async function reachInTurn(tx: Queries, channelIds: string[]): Promise<void> {
  if (channelIds.length === 0) return
  await tx`
    select pg_advisory_xact_lock(${reachLock}, hashtext(account)) from (
      -- In the order of everybody, so that nobody waits in a circle.
      select distinct account from channels where id = any(${channelIds}::uuid[]) and reach is not null
      order by account offset 0) a`
}

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
