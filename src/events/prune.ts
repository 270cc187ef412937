import type { Sql } from '../db/client.ts'

/** Meta repeats a webhook for up to 7 days and signs no time into it: dedupe keys are the guard against replays, kept well longer. */
const keptFor = '45 days'
/** The bytes as they came are for finding faults, and hold what people wrote: a week is enough. */
const rawKeptFor = '7 days'
/** A status finds its message within a quarter of an hour or never. */
const statusesKeptFor = '1 day'
const atOnce = 5000

/**
 * Deletes what is kept no longer, in small steps so that nobody waits for a lock. Walks by id, which grows with
 * time: an index on the time itself would cost every message received.
 */
export async function pruneEvents(sql: Sql): Promise<void> {
  // Of messages that never came.
  await sql`delete from early_changes where kept_at < clock_timestamp() - ${keptFor}::interval`
  await walk(async (after) => {
    const [step] = await sql<Step[]>`
      with step as (select id, received_at from events where id > ${after} order by id limit ${atOnce}),
      old as (select id from step where received_at < clock_timestamp() - ${keptFor}::interval),
      gone as (
        delete from events e using old
        where e.id = old.id and (e.handled_at is not null or e.failed_at is not null))
      select max(id) as last, bool_or(received_at >= clock_timestamp() - ${keptFor}::interval) as done from step`
    return step
  })
  await walk(async (after) => {
    const [step] = await sql<Step[]>`
      with step as (select id, received_at from message_events where id > ${after} order by id limit ${atOnce}),
      gone as (
        delete from message_events e using step
        where e.id = step.id and step.received_at < clock_timestamp() - ${statusesKeptFor}::interval)
      select max(id) as last, bool_or(received_at >= clock_timestamp() - ${statusesKeptFor}::interval) as done from step`
    return step
  })
  await walk(async (after) => {
    const [step] = await sql<Step[]>`
      with step as (select id, received_at from events where id > ${after} order by id limit ${atOnce}),
      emptied as (
        update events e set raw = null from step
        where e.id = step.id and e.raw is not null and step.received_at < clock_timestamp() - ${rawKeptFor}::interval)
      select max(id) as last, bool_or(received_at >= clock_timestamp() - ${rawKeptFor}::interval) as done from step`
    return step
  })
}

/** `last`: the newest id looked at, null where there was none. `done`: what follows is too young. */
type Step = { last: string | null; done: boolean | null }

async function walk(step: (after: string) => Promise<Step | undefined>): Promise<void> {
  for (let after = '0'; ; ) {
    const found = await step(after)
    if (!found?.last || found.done) return
    after = found.last
  }
}
