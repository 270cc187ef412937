import type { Queries } from './client.ts'

/**
 * The end of a transaction, to be awaited with what is asked last: it goes out behind that, without a wait between.
 * Where any of it is refused, Postgres undoes all, and the transaction rejects as it else would, as it does where
 * something throws before it has asked anything; nothing can be asked after it.
 *
 *     await Promise.all([tx`update …`, ending(tx)])
 */
export const ending = (tx: Queries): PromiseLike<unknown> =>
  (tx as unknown as { ending(): PromiseLike<unknown> }).ending()
