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
