import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { Log } from '../log.ts'
import { settleGone } from './instances.ts'

export type OutboxSweepDeps = { sql: Sql; clock: Clock; wake: Wake; log: Log }

/**
 * Closes every gap that a crash or a lost wake-up leaves: leases that ran out, instances that died, holds that
 * are over, replies whose fate nobody told, and numbers with due messages that nobody works on.
 */
export async function sweepOutbox({ sql, clock, wake, log }: OutboxSweepDeps): Promise<void> {
  const [gone, expired, again, released] = await Promise.all([
    sql.begin((tx) => settleGone(tx)),
    expireLeases(sql),
    retryReplies(sql),
    releaseHeld(sql, clock.now()),
  ])
  if (gone + expired + again > 0) log.warn({ gone, expired, again }, 'unsettled messages swept')
  const due = await sql<{ channel_id: string }[]>`
    select c.id as channel_id from channels c
    where c.status <> 'removed' and exists (
      select 1 from messages m where m.channel_id = c.id and m.status = 'pending'
        and (m.not_before is null or m.not_before <= clock_timestamp()))`
  if (due.length > 0) wake.outbox(due.map((row) => row.channel_id))
  if (released > 0) log.debug({ released }, 'held messages released')
}

/** A claimed row was never sent and goes back; a sending one may have been, and only a status can tell. */
async function expireLeases(sql: Sql): Promise<number> {
  const rows = await sql`
    update messages set
      status = case status when 'claimed' then 'pending' else 'unconfirmed' end,
      reason = case status when 'claimed' then reason else 'no answer before the lease ran out' end,
      instance = null,
      lease_until = case status when 'sending' then clock_timestamp() + interval '15 minutes' end
    where status in ('claimed', 'sending') and lease_until < clock_timestamp()
    returning 1`
  return rows.length
}

/**
 * A reply whose fate stayed unknown is sent once more: the shopper is waiting, and a second answer is better
 * than none. Whatever speaks first is never sent again: twice is worse than not at all. The verdict remembers it,
 * for attempts also count those that the provider refused.
 */
async function retryReplies(sql: Sql): Promise<number> {
  const rows = await sql`
    update messages set status = 'pending', lease_until = null, reason = null, verdict = '{"verdict":"send","again":true}'
    where status = 'unconfirmed' and lease_until < clock_timestamp() and purpose in ('reply', 'agent')
      and not coalesce(verdict ? 'again', false)
    returning 1`
  return rows.length
}

async function releaseHeld(sql: Sql, now: Date): Promise<number> {
  const rows = await sql`
    update messages set status = 'pending', not_before = null
    where id in (select id from messages where status = 'held' and not_before <= ${now} order by not_before limit 5000 for update skip locked)
    returning 1`
  return rows.length
}
