import type { Sql } from '../db/client.ts'

/** Meta repeats a webhook for up to 7 days and signs no time into it: dedupe keys are the guard against replays, kept well longer. */
const keptFor = '45 days'
/** The bytes as they came are for finding faults, and hold what people wrote: a week is enough. */
const rawKeptFor = '7 days'
const atOnce = 5000

/**
 * Deletes what is kept no longer, in small steps so that nobody waits for a lock. Walks by id, which grows with
 * time: an index on the time itself would cost every message received.
 */
export async function pruneEvents(sql: Sql): Promise<void> {
  await inSteps(() => sql`
    delete from events where id in (select id from events order by id limit ${atOnce})
      and received_at < clock_timestamp() - ${keptFor}::interval and (handled_at is not null or failed_at is not null)`)
  await inSteps(() => sql`
    delete from message_events where id in (select id from message_events order by id limit ${atOnce})
      and received_at < clock_timestamp() - ${keptFor}::interval`)
  await sql`
    update events set raw = null
    where raw is not null and received_at between clock_timestamp() - ${keptFor}::interval and clock_timestamp() - ${rawKeptFor}::interval`
}

async function inSteps(step: () => PromiseLike<{ count: number }>): Promise<void> {
  for (let count = atOnce; count === atOnce; ) count = (await step()).count
}
