import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'

/** Wakes the campaigns whose time has come, that nobody froze to the end, or that may be over. */
export async function sweepCampaigns({
  sql,
  clock,
  wake,
}: {
  sql: Sql
  clock: Clock
  wake: Wake
}): Promise<void> {
  const rows = await sql<{ id: string }[]>`
    select id from campaigns
    where launched_at is not null and finished_at is null and (status = 'cancelled'
      or (status in ('scheduled', 'running') and (next_at is null or next_at <= ${clock.now()})))`
  if (rows.length > 0) wake.campaigns(rows.map((row) => row.id))
}
