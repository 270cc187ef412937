import type { Queries } from '../db/client.ts'
import { bump } from './revisions.ts'

/**
 * Takes a number out: nothing is sent by it, what comes to it is refused at the door, and its secrets are forgotten.
 * What was written stays. False where there is none to take out.
 */
export async function takeOut(tx: Queries, id: string): Promise<boolean> {
  await bump(tx, 'channels')
  await bump(tx, 'shop')
  const [gone] = await tx<{ account: string }[]>`
    update channels set status = 'removed', reason = null, credentials = null,
      settings = settings - 'checked'
    where id = ${id} and status <> 'removed' returning account`
  if (!gone) return false
  // The claim asks this row, so it takes nothing more from this moment on.
  await tx`
    update sending_streams set status = 'paused', reason = 'removed'
    where channel_id = ${id} and campaign_id is null`
  await tx`
    update alerts set resolved_at = clock_timestamp()
    where resolved_at is null and (subject = ${id} or (subject = ${gone.account}
      and not exists (select 1 from channels where account = ${gone.account} and status <> 'removed')))`
  return true
}
