import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOneProcess } from '../../src/db/one-process.ts'
import { testDatabase } from '../support/postgres.ts'

const lock = 0x74657374

test('what one process does keeps the others from it, and none of the rows that die meanwhile', async (t) => {
  const { sql } = await testDatabase(t)
  const done: string[] = []
  await inOneProcess(sql, lock, async () => {
    done.push('first')
    await inOneProcess(sql, lock, async () => done.push('second'))
    const holders = await sql<{ xmin: string | null }[]>`
      select a.backend_xmin::text as xmin from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'advisory' and l.objid = ${lock}::oid
        and l.database = (select oid from pg_database where datname = current_database())`
    assert.deepEqual([...holders], [{ xmin: null }])
  })
  await inOneProcess(sql, lock, async () => done.push('third'))
  assert.deepEqual(done, ['first', 'third'])
})
