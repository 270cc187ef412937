import type { Queries } from './client.ts'

/**
 * For a transaction that looks up few rows in tables that fill and empty: the plans of its statements may have been made
 * while one was empty, and would read all of it for each row, now that it is full. Goes out at once, so that it holds
 * for whatever is asked after it without a wait between.
 */
export const byIndex = (tx: Queries) => tx`select set_config('enable_seqscan', 'off', true)`.execute()
