import type { Clock } from '../clock.ts'
import type { Sql } from '../db/client.ts'
import type { Wake } from '../events/wake.ts'
import type { Log } from '../log.ts'
import { settleGone } from './instances.ts'
import { lookAnew } from './look-anew.ts'
import { readReached } from './reach.ts'
import { skipOfRemoved } from './removed-numbers.ts'

export type OutboxSweepDeps = { sql: Sql; clock: Clock; wake: Wake; log: Log }

/**
 * Closes every gap that a crash or a lost wake-up leaves: leases that ran out, instances that died, holds that
 * are over, replies whose fate nobody told, and numbers with due messages that nobody works on.
 */
export async function sweepOutbox({ sql, clock, wake, log }: OutboxSweepDeps): Promise<void> {
  const [gone, expired, again, skipped, released] = await Promise.all([
    sql.begin((tx) => settleGone(tx)),
    expireLeases(sql),
    retryReplies(sql),
    skipOfRemoved(sql),
    lookAnew(sql, clock.now()).then((kept) => releaseHeld(sql, clock.now(), kept)),
  ])
  if (gone + expired + again > 0) log.warn({ gone, expired, again }, 'unsettled messages swept')
  const due = await sql<{ channel_id: string }[]>`
    select c.id as channel_id from channels c
    where c.status <> 'removed' and (
      exists (
        select 1 from messages m where m.channel_id = c.id and m.status = 'pending' and m.campaign_id is null
          and (m.not_before is null or m.not_before <= clock_timestamp()))
      -- By the campaigns that run: each of the two has an index that holds nothing else.
      or exists (
        select 1 from sending_streams s where s.channel_id = c.id and s.campaign_id is not null and s.status = 'running'
          and (select m.id from messages m
            where m.campaign_id = s.campaign_id and m.channel_id = c.id and m.status = 'pending'
              and (m.not_before is null or m.not_before <= clock_timestamp()) limit 1) is not null))`
  if (due.length > 0) wake.outbox(due.map((row) => row.channel_id))
  if (released > 0) log.debug({ released }, 'held messages released')
  if (skipped > 0) log.info({ skipped }, 'messages of a removed number skipped')
}

/**
 * It may have been sent, and only a status can tell. Like all sweeps by an array and not by `in`: planned while there
 * were no messages, that looks for all that are due again for every message, and a statement without an end keeps
 * everything that dies meanwhile in the indexes.
 */
async function expireLeases(sql: Sql): Promise<number> {
  const rows = await sql`
    update messages set status = 'unconfirmed', reason = 'no answer before the lease ran out', instance = null,
      lease_until = clock_timestamp() + interval '15 minutes'
    where id = any(array(
      -- Whoever holds one is just writing what became of it.
      select id from messages where status = 'sending' and lease_until < clock_timestamp()
      for update skip locked))
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
    where id = any(array(
      select id from messages
      where status = 'unconfirmed' and lease_until < clock_timestamp() and purpose in ('reply', 'agent')
        and not coalesce(verdict ? 'again', false)
      for update skip locked))
    returning 1`
  return rows.length
}

const releasedAtOnce = 5000
/** More than any number sends until the next sweep, and done in a second or two. */
const mostReleases = 4

/**
 * Lets go what waited long enough. Who waits for the number's reach is let go only as far as there is some: a million
 * who wait for tomorrow would else all be decided about again for every person that comes free.
 * @param kept reasons that nothing is let go of for now
 */
async function releaseHeld(sql: Sql, now: Date, kept: string[]): Promise<number> {
  let released = 0
  for (let n = 0; n < mostReleases; n++) {
    const rows = await sql`
      update messages set status = 'pending', not_before = null
      where id = any(array(
        select id from messages
        where status = 'held' and not_before <= ${now} and reason is distinct from 'reach'
          and (reason is null or reason <> all(${kept}))
        order by not_before limit ${releasedAtOnce} for update skip locked))
      returning 1`
    released += rows.length
    if (rows.length < releasedAtOnce) break
  }
  return released + (await releaseReached(sql, now))
}

/** Of a number whose reach rose also those who were told to wait longer. */
async function releaseReached(sql: Sql, now: Date): Promise<number> {
  const waiting = await sql<{ channel_id: string; account: string; reach: number | null; rose: boolean }[]>`
    select ch.id as channel_id, ch.account, ch.reach, ch.settings ? 'reachRose' as rose from channels ch
    where ch.settings ? 'reachRose' or exists (select 1 from messages m
      where m.status = 'held' and m.not_before <= ${now} and m.reason = 'reach' and m.channel_id = ch.id)`
  if (waiting.length === 0) return 0
  const reached = await readReached(sql, now)
  let released = 0
  for (const { channel_id, account, reach, rose } of waiting) {
    const left = reach === null ? releasedAtOnce : reach - (reached.get(account)?.people ?? 0)
    if (left <= 0) continue
    const most = Math.min(left, releasedAtOnce)
    const rows = await sql`
      update messages set status = 'pending', not_before = null
      where id = any(array(
        select id from messages
        where status = 'held' and (${rose} or not_before <= ${now}) and reason = 'reach' and channel_id = ${channel_id}
        order by not_before, seq limit ${most} for update skip locked))
      returning 1`
    released += rows.length
    if (rose && rows.length < most)
      await sql`update channels set settings = settings - 'reachRose' where id = ${channel_id}`
  }
  return released
}
