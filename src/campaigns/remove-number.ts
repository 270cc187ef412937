import type { Queries, Sql } from '../db/client.ts'
import { isUsed } from '../shop/correct-number.ts'
import { takeOut } from '../shop/remove-number.ts'
import { pauseIn } from './stream.ts'

/** What hangs on a number, for whoever is about to correct or remove it. */
export type NumberUse = {
  /** Nobody wrote to it or heard from it yet, so its id may still be corrected. */
  unused: boolean
  /** The campaigns that would stand still without it, by their names. */
  campaigns: string[]
  /** How many messages wait to go out by it, besides those of campaigns. */
  waiting: number
}

const live = (tx: Queries, id: string) => tx<{ id: string; name: string }[]>`
  select id, name from campaigns where channel_id = ${id} and status in ('scheduled', 'running') order by id`

export async function readNumberUse({ sql }: { sql: Sql }, id: string): Promise<NumberUse> {
  const [used, campaigns, [pending]] = await Promise.all([
    isUsed(sql, id),
    live(sql, id),
    sql<[{ waiting: number }]>`
      select count(*)::int as waiting from messages
      where channel_id = ${id} and status in ('pending', 'held') and campaign_id is null`,
  ])
  return { unused: !used, campaigns: campaigns.map(({ name }) => name), waiting: pending.waiting }
}

/**
 * Removes a number. Its campaigns stand still, and can go on when it comes back; what else waits is skipped by the
 * outbox's sweep. False where there is none to remove.
 */
export async function removeNumber({ sql }: { sql: Sql }, id: string): Promise<boolean> {
  return sql.begin(async (tx) => {
    // The campaigns' rows before the number's, as everybody who changes what a campaign does.
    await tx`
      select 1 from campaigns where channel_id = ${id} and status in ('scheduled', 'running') order by id for update`
    for (const campaign of await live(tx, id)) await pauseIn(tx, campaign, 'Its number was removed.')
    return takeOut(tx, id)
  })
}
