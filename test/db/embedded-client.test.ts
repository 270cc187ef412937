import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { connect, isConnectionLost } from '../../src/db/client.ts'
import { client, embedded, silent, usedFolder } from './embedded-support.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })

const errors: [string, unknown, boolean][] = [
  ['nobody listens', coded('ECONNREFUSED'), true],
  ['the line broke', coded('ECONNRESET'), true],
  ['the driver lost its connection', coded('CONNECTION_CLOSED'), true],
  ['the driver was ended', coded('CONNECTION_ENDED'), true],
  ['the driver was destroyed', coded('CONNECTION_DESTROYED'), true],
  ['no answer in time', coded('CONNECT_TIMEOUT'), true],
  ['an administrator shut it down', coded('57P01'), true],
  ['it crashed', coded('57P02'), true],
  ['it is starting', coded('57P03'), true],
  ['connection failure', coded('08006'), true],
  ['no connection left', coded('53300'), true],
  ['wrapped by a query builder', new Error('Failed query', { cause: coded('ECONNREFUSED') }), true],
  ['every address refused', new AggregateError([coded('ECONNREFUSED')]), true],
  ['a row is there already', coded('23505'), false],
  ['wrong password', coded('28P01'), false],
  ['cancelled by a timeout', coded('57014'), false],
  ['a deadlock', coded('40P01'), false],
  ['a fault of ours', new TypeError('x is undefined'), false],
  ['no error at all', 'ECONNREFUSED', false],
]

for (const [what, error, lost] of errors) {
  test(`${what}: the connection is ${lost ? 'lost' : 'not to blame'}`, () => {
    assert.equal(isConnectionLost(error), lost)
  })
}

test('bigint comes as text and a time as Date', async (t) => {
  const { url } = await embedded(t, { dataDir: await usedFolder(t) })
  const [row] = await client(t, url)`
    select 9007199254740993 as big, timestamptz '2026-03-29 03:30:00+03' as at, current_setting('application_name') as who`
  assert.deepEqual({ ...row }, { big: '9007199254740993', at: new Date('2026-03-29T00:30:00Z'), who: 'test' })
})

const passwords = ['s3cret', 'with@at', 'p%C3%A1ss', 'bare%sign', 'a:b']

for (const password of passwords) {
  test(`no error holds the password ${password}`, async () => {
    const closed = createServer()
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done))
    const { port } = closed.address() as { port: number }
    await new Promise((done) => closed.close(done))
    for (const url of [
      `postgres://shop:${password}@127.0.0.1:${port}/shop`,
      `postgres://shop:${password}@127.0.0.1:99999999/shop`,
    ]) {
      let said: unknown
      try {
        const sql = connect(url, { max: 1, log: silent, applicationName: 'test' })
        said = await sql`select 1`.catch((error) => error)
        await sql.end({ timeout: 1 })
      } catch (error) {
        said = error
      }
      assert.ok(said instanceof Error)
      const text = inspect(said, { depth: 9, showHidden: true })
      assert.ok(
        !text.includes(password) && !text.includes(decodeURIComponent(password.replace('%s', '%25s'))),
        text,
      )
    }
  })
}
