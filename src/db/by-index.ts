import type { Queries } from './client.ts'

/**
 * For a transaction that looks up few rows in tables that fill and empty: the plans of its statements may have been made
 * while one was empty, and would read all of it for each row, now that it is full. Nor are they planned anew each time:
 * to plan a claim takes as long as to make it, and by index there is but one way. Goes out at once, so that it holds
 * for whatever is asked after it without a wait between.
 */
export const byIndex = (tx: Queries) =>
  tx`select set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`.execute()
