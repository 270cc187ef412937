import type { Sql } from '../db/client.ts'
import { metrics } from '../metrics.ts'
import type { Verdict } from './policy.ts'

const verdict = { verdict: 'skip', reason: 'number_removed' } as const satisfies Verdict
const atOnce = 5000

/**
 * Settles what waits for a number that was removed: nobody claims for it, so it would wait for ever, or go out late to
 * people who asked long ago. A campaign's rows stay: it stands still, and whoever adds the number again lets it go on.
 */
export async function skipOfRemoved(sql: Sql): Promise<number> {
  const rows = await sql`
    update messages set status = 'skipped', reason = ${verdict.reason}, verdict = ${JSON.stringify(verdict)}::jsonb
    where id = any(array(
      select m.id from messages m
      where m.channel_id = any(array(select id from channels where status = 'removed'))
        and m.status = 'pending' and m.campaign_id is null
      limit ${atOnce} for update skip locked))
    returning 1`
  if (rows.length > 0) metrics.verdicts.inc({ verdict: verdict.verdict, reason: verdict.reason }, rows.length)
  return rows.length
}
