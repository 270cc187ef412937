import type { Queries } from './client.ts'

/**
 * Asks something that brings what few did to very many, with no look through the few for each of the many: where those
 * few came since Postgres last counted, it would expect none and do that. Within a transaction.
 */
export async function byHash<T>(tx: Queries, ask: () => Promise<T>): Promise<T> {
  await tx`set local enable_nestloop = off`
  const found = await ask()
  await tx`set local enable_nestloop = on`
  return found
}
