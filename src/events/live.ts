import type { Queries, Sql } from '../db/client.ts'

export const liveTypes = [
  'conversation',
  'message',
  'campaign',
  'import',
  'template',
  'presence',
  'alert',
  'channel',
] as const
export type LiveType = (typeof liveTypes)[number]

/** `id` grows in the order of commits. `ids`: what changed (of messages and presence their conversations); empty: too many to name. */
export type LiveEvent = { id: string; type: LiveType; ids: string[] }

/** Rows kept for who lost the line: more than an hour of the busiest shop. */
const kept = 20_000
/** More than so many of a type are not named one by one. */
const named = 64
const lock = 0x6c697665

/**
 * Turns what the triggers noted into events, one a type; false: somebody else is at it. Under a lock, so that ids
 * grow as commits come, and who has read up to one has missed nothing before it.
 */
export function gatherChanges({ sql }: { sql: Sql }): Promise<boolean> {
  return sql.begin(async (tx) => {
    const [asked] = await tx<[{ mine: boolean }]>`select pg_try_advisory_xact_lock(${lock}) as mine`
    if (!asked.mine) return false
    await tx`
      with moved as (delete from live_changes returning type, ids),
      counted as (
        select type, bool_or(cardinality(ids) = 0) as many,
          (select array_agg(distinct one) from moved same, unnest(same.ids) as one where same.type = moved.type) as ids
        from moved group by type)
      insert into live_events (type, ids)
      select type, case when many or cardinality(ids) > ${named} then '{}' else ids end from counted order by type`
    return true
  })
}

/** Whether something waits to be gathered, and the newest event; `0` where there never was one. */
export async function peekLive({ sql }: { sql: Sql }): Promise<{ waiting: boolean; newest: string }> {
  const [row] = await sql<[{ waiting: boolean; newest: string }]>`
    select exists (select from live_changes) as waiting, coalesce((select max(id) from live_events), 0)::text as newest`
  return row
}

/**
 * The events after this one. `missed`: some of them are kept no longer, or the id is of another database, and all
 * that is shown must be asked again.
 */
export async function readLive(
  { sql }: { sql: Sql },
  after: string,
): Promise<{ missed: boolean; events: LiveEvent[] }> {
  const events = await sql<LiveEvent[]>`
    select id::text, type, ids from live_events where id > ${after}::bigint order by id limit 1000`
  const [row] = await sql<[{ missed: boolean }]>`
    select ${after}::bigint < coalesce(min(id), 1) - 1 or ${after}::bigint > coalesce(max(id), 0) as missed from live_events`
  return { missed: row.missed || events.length === 1000, events }
}

/** Deletes what is kept no longer. By count, because that needs no index on a time. */
export async function pruneLive({ sql }: { sql: Sql }): Promise<void> {
  await sql`delete from live_events where id <= (select max(id) from live_events) - ${kept}`
}

/** Notes a change that no trigger sees. */
export async function noteChange(sql: Queries, type: LiveType, ids: string[]): Promise<void> {
  await sql`insert into live_changes (type, ids) values (${type}, ${ids}::uuid[])`
}
