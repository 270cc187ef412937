import type { Sql } from './client.ts'

/**
 * Does this in one process at a time: nothing where another is at it. The lock lives as long as its transaction; one
 * that a frozen process forgot is ended by Postgres itself.
 */
export async function inOneProcess(sql: Sql, lock: number, work: () => Promise<unknown>): Promise<void> {
  await sql.begin(async (tx) => {
    const [asked] = await tx<[{ mine: boolean }]>`select pg_try_advisory_xact_lock(${lock}) as mine`
    if (!asked.mine) return
    // After the lock, and not before: Postgres keeps the snapshot of what was asked last until something without one
    // is, and with the snapshot every row that dies meanwhile.
    await tx`set local idle_in_transaction_session_timeout = '15s'`
    await work()
  })
}
