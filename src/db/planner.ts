import type { Sql } from './client.ts'

/** Any number that nobody else locks by. */
const tellingLock = 7_316_402

/**
 * Has Postgres count the tables that have grown to four times what it knows of them. It would go on reading them
 * whole for every row, as it does with small ones, until it looks by itself a minute later; measured, that is fifty
 * times slower. Only then and one at a time: while it counts it keeps every row that dies meanwhile, and whoever
 * claims rows steps over all of those.
 */
export async function tellPlanner(sql: Sql, tables: string[]): Promise<void> {
  await sql.begin(async (tx) => {
    const [mine] = await tx<[{ mine: boolean }]>`select pg_try_advisory_xact_lock(${tellingLock}) as mine`
    if (!mine.mine) return
    const grown = await tx<{ name: string }[]>`
      select t.name from unnest(${tables}::text[]) as t(name) join pg_class c on c.oid = t.name::regclass
      where pg_relation_size(c.oid) > 4 * greatest(c.relpages, 1)::bigint * current_setting('block_size')::bigint`
    for (const { name } of grown) await tx`analyze ${tx(name)}`
  })
}
