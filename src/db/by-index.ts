import type { Queries } from './client.ts'
import { bounds, brief, type Patience } from './let-go.ts'

/** `inOrder`: what is taken comes in the order of its own index, and Postgres must not read all that there is to sort it. */
type Ways = { patience?: Patience | null; inOrder?: boolean }

/**
 * For a transaction that looks up few rows in tables that fill and empty: the plans of its statements may have been made
 * while one was empty, and would read all of it for each row, now that it is full. Nor are they planned anew each time:
 * to plan takes as long as to do it, and by index there is but one way. Bounds the transaction too, unless `patience` is
 * null. Goes out at once, so that it holds for whatever is asked after it without a wait between.
 */
export function byIndex(tx: Queries, { patience = brief, inOrder = false }: Ways = {}) {
  const settings = [
    `set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`,
    ...(inOrder ? [`set_config('enable_sort', 'off', true)`] : []),
    ...(patience ? [bounds(patience)] : []),
  ]
  return tx.unsafe(`select ${settings.join(', ')}`, [], { prepare: true }).execute()
}
