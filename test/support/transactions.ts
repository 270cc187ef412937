import type { Queries, Sql } from '../../src/db/client.ts'

export type Bounds = { idle: string; statement: string; transaction: string }

/** The transaction as its work sees it, which cannot end it (see db/last.ts): whoever looks on has something to ask, too. */
export function leftOpen<T extends Queries>(tx: T): T {
  return new Proxy(tx, {
    get: (of, name) => (name === 'ending' ? async () => {} : Reflect.get(of, name)),
  })
}

/** The client, and within what times Postgres would have ended each transaction that was made with it, when it was done. */
export function watchingBounds(sql: Sql): { sql: Sql; seen: Bounds[] } {
  const seen: Bounds[] = []
  const begin = (work: (tx: Sql) => Promise<unknown>) =>
    sql.begin(async (tx) => {
      const made = await work(leftOpen(tx) as unknown as Sql)
      const [bounds] = await tx<[Bounds]>`
        select current_setting('idle_in_transaction_session_timeout') as idle, current_setting('statement_timeout') as statement,
          -- Postgres before 17 has none, and keeps what it was told under another name.
          coalesce(current_setting('kalathi.transaction_timeout', true), current_setting('transaction_timeout', true)) as transaction`
      seen.push(bounds)
      return made
    })
  const watched = new Proxy(sql, {
    get: (target, name) => (name === 'begin' ? begin : Reflect.get(target, name)),
  })
  return { sql: watched, seen }
}
