// What Postgres never hears of, because it throws in this process: it must undo a transaction all the same.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { connect, type Queries } from '../../src/db/client.ts'
import { ending } from '../../src/db/last.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

async function marks(t: TestContext, max = 1) {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int)`
  const sql = connect(url, { max, log: quietLog, applicationName: 'test' })
  t.after(() => sql.end({ timeout: 1 }))
  return { sql, count: async () => (await other`select 1 from marks`).length }
}

const mark = (tx: Queries) => tx`insert into marks values (1)`

test('what throws before it asks anything undoes the transaction that ends with it', {
  timeout: 30_000,
}, async (t) => {
  const { sql, count } = await marks(t)
  const atOnce = async () => {
    throw new Error('no')
  }
  const deeper = async () => {
    await null
    await Promise.all([atOnce()])
  }
  for (const broken of [atOnce, deeper])
    for (let round = 0; round < 2; round++) {
      const refused = sql.begin((tx) => Promise.all([mark(tx), broken(), ending(tx)]))
      await assert.rejects(refused, /^Error: no$/)
    }
  assert.equal(await count(), 0)
  assert.equal((await sql`select 1 as one`)[0]!.one, 1)
})

const unsendable: Record<string, (tx: Queries) => PromiseLike<unknown>> = {
  'a value': (tx) => tx`insert into marks values (${undefined as unknown as number})`,
  'a value in an array': (tx) => tx`select unnest(${[1, undefined] as number[]}::int[])`,
  'a time': (tx) => tx`select ${new Date(Number.NaN)}::timestamptz`,
}

for (const [what, ask] of Object.entries(unsendable))
  test(`${what} that cannot be sent is refused by itself, and undoes its transaction`, {
    timeout: 30_000,
  }, async (t) => {
    const { sql, count } = await marks(t)
    const fault = /Undefined values|Invalid time value/
    // The first time a statement is described before it is given its values, the second time it is not.
    for (let round = 0; round < 2; round++) {
      await assert.rejects(
        sql.begin((tx) => Promise.all([mark(tx), ask(tx), ending(tx)])),
        fault,
      )
      await assert.rejects(
        sql.begin((tx) => Promise.all([ask(tx), mark(tx)])),
        fault,
      )
      const [one, refused, two] = await Promise.allSettled([sql`select 1 as n`, ask(sql), sql`select 2 as n`])
      assert.deepEqual(
        [one, two].map((answer) => answer.status === 'fulfilled' && answer.value[0]!.n),
        [1, 2],
        'others are answered',
      )
      assert.equal(refused.status, 'rejected')
    }
    assert.equal(await count(), 0)
  })

for (const max of [1, 2])
  test(`behind however many statements a transaction begins where it goes on, with ${max} connections`, {
    timeout: 60_000,
  }, async (t) => {
    const { sql, count } = await marks(t, max)
    await Promise.all(Array.from({ length: max }, () => sql`select pg_sleep(0.01)`))
    const places = Array.from({ length: 12 * max }, (_, n) => 95 * max + n)
    for (const place of places) {
      const asked: PromiseLike<unknown>[] = Array.from({ length: place }, () => sql`select 2`.execute())
      asked.push(sql.begin((tx) => Promise.all([mark(tx), ending(tx)])))
      await Promise.all(asked)
    }
    assert.equal(await count(), places.length)
  })
