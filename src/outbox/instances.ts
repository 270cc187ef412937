import { hostname } from 'node:os'
import type { Queries, Sql } from '../db/client.ts'
import { withPatience } from '../events/refusals.ts'
import type { Log } from '../log.ts'

/** First key of the advisory locks that say an instance lives; the second is its id. */
const livesLock = 0x6b616c61
const patienceMs = 2_000

/**
 * This process among the others. It lives as long as its database connection holds the advisory lock of its id:
 * Postgres itself drops the lock when the process dies, on whatever machine, so nobody has to guess by a heartbeat.
 */
export type Instance = {
  id(): number
  /** Makes sure that the lock is still held; after a lost connection the process goes on under a new id. */
  renew(): Promise<void>
  close(): Promise<void>
}

/** @param sql a client of one connection that is used for nothing else */
export async function registerInstance(sql: Sql, log: Log): Promise<Instance> {
  let id = await register(sql)
  return {
    id: () => id,
    async renew() {
      // A query that the lost connection swallowed must not stop every sweep with it.
      if (await withPatience(holds(sql, id), patienceMs)) return
      const before = id
      id = await withPatience(register(sql), patienceMs)
      log.warn({ before, now: id }, 'instance registered again after its database connection was lost')
    },
    async close() {
      await sql`update instances set gone_at = clock_timestamp() where id = ${id}`.catch(() => {})
      await sql.end({ timeout: 1 })
    },
  }
}

async function register(sql: Sql): Promise<number> {
  const [row] = await sql<[{ id: string }]>`
    insert into instances (host, pid) values (${hostname()}, ${process.pid}) returning id`
  const id = Number(row.id)
  await sql`select pg_advisory_lock(${livesLock}, ${id})`
  return id
}

async function holds(sql: Sql, id: number): Promise<boolean> {
  const [row] = await sql<[{ held: boolean }]>`
    select exists (
      select 1 from pg_locks where locktype = 'advisory' and classid = ${livesLock}::oid and objid = ${id}::oid
        and objsubid = 2 and pid = pg_backend_pid() and granted) as held`
  return row.held
}

/** What dead instances may have sent becomes unconfirmed. Returns how many messages. */
export async function settleGone(tx: Queries): Promise<number> {
  const rows = await tx`
    with gone as (
      update instances i set gone_at = clock_timestamp()
      where i.gone_at is null and i.started_at < clock_timestamp() - interval '1 second'
        and not exists (
          select 1 from pg_locks l where l.locktype = 'advisory' and l.classid = ${livesLock}::oid
            and l.objid = i.id::oid and l.objsubid = 2 and l.granted
            and l.database = (select oid from pg_database where datname = current_database()))
      returning i.id
    ), left_behind as (
      select m.id from messages m where m.status = 'sending' and m.instance = any(array(select id from gone))
      -- In the order of everybody who locks several: it may live after all, and write answers just now.
      order by m.id for update of m
    )
    update messages m set status = 'unconfirmed', reason = 'the server stopped while sending', instance = null,
      lease_until = clock_timestamp() + interval '15 minutes'
    where m.id = any(array(select id from left_behind))
    returning 1`
  return rows.length
}
