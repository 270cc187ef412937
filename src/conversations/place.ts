import type { Queries } from '../db/client.ts'
import type { Waiting } from './answers.ts'

/** Beyond it a number tells nobody more, and counting costs. */
const mostAhead = 999

/**
 * A shopper's place among those who wait for a human, from 1, in the order of the agents' list: overdue, then
 * urgent, then who waits longest.
 */
export async function placeOf(
  tx: Queries,
  { id, waitingSince, urgent, dueAt }: Waiting,
  now: Date,
): Promise<number> {
  const overdue = dueAt !== null && dueAt <= now
  const [row] = await tx<[{ ahead: number }]>`
    select count(*)::int as ahead from (
      select 1 from conversations
      where waiting_since is not null and mode = 'human' and id <> ${id}
        -- Theirs before ours, but for the two that go up the other way.
        and (coalesce(due_at <= ${now}, false), urgent, ${waitingSince ?? now}::timestamptz, ${id}::uuid) >
          (${overdue}::boolean, ${urgent}::boolean, waiting_since, id)
      limit ${mostAhead}
    ) as before`
  return row.ahead + 1
}
