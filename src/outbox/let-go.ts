import type { Queries } from '../db/client.ts'

/**
 * What a process that froze in the middle of a transaction may hold others up. Between two statements the connection
 * is idle and Postgres ends it for that; frozen while a statement is on its way to be prepared, it counts as busy,
 * and only the time of the statement ends it.
 */
export const frozenAfterMs = '5000'
export const longestStatementMs = '10000'

/** To be sent with the first statement of a transaction that holds messages: holds for those after it. */
export const letGo = (tx: Queries) => tx`select set_config('statement_timeout', ${longestStatementMs}, true)`

/**
 * To be sent before the statements that look hundreds of messages up by their ids, and the people they go to. To plan
 * them anew for each batch takes Postgres a sixth of its work on a message; kept plans are only safe where they cannot
 * be those of a table that was small when they were made, so nothing but an index is left to them.
 */
export const byIndex = (tx: Queries) => tx`
  select set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)`
