import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type TestContext, test } from 'node:test'
import { setImmediate as tick } from 'node:timers/promises'
import { connect, type Queries } from '../../src/db/client.ts'
import { ending } from '../../src/db/last.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

const client = (url: string) => connect(url, { max: 1, log: quietLog, applicationName: 'test' })

test('a connection that dies under a transaction rejects it, and the process lives', {
  timeout: 120_000,
}, async (t) => {
  const { sql: killer, url } = await testDatabase(t)
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  for (let round = 0; round < 40; round++) {
    await assert.rejects(
      sql.begin(async (tx) => {
        const [row] = await tx<[{ pid: number }]>`select pg_backend_pid() as pid`
        const sleeping = tx`select pg_sleep(5)`.execute()
        sleeping.catch(() => {})
        await killer`select pg_terminate_backend(${row.pid})`
        await sleeping
      }),
    )
    // A fault of the driver would come from a timer, after the rejection.
    await tick()
    await tick()
  }
  assert.equal((await sql`select 1 as one`)[0]!.one, 1)
})

test('a connection that breaks at its first question costs no process, and the next one answers', {
  timeout: 120_000,
}, async (t) => {
  const { url } = await testDatabase(t)
  const { url: through, cut } = await lineTo(t, url)
  const unheld: unknown[] = []
  const hold = (error: unknown) => unheld.push(error)
  process.on('unhandledRejection', hold)
  t.after(() => process.removeListener('unhandledRejection', hold))
  const sql = client(through)
  t.after(() => sql.end({ timeout: 1 }))
  for (let time = 0; time < 3; time++) await assert.rejects(sql`select 1`, { code: 'ECONNRESET' })
  assert.equal((await sql`select 1 as one`)[0]!.one, 1)
  assert.equal(cut(), 3, 'so often the line was cut')
  await tick()
  assert.deepEqual(unheld, [])
})

test('what a lost transaction goes on with is refused, and never runs outside of it', {
  timeout: 120_000,
}, async (t) => {
  const { sql: killer, url } = await testDatabase(t)
  await killer`create table marks (mark int)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  let late: Promise<unknown> | undefined
  const lost = sql.begin(async (tx) => {
    const [row] = await tx<[{ pid: number }]>`select pg_backend_pid() as pid`
    await killer`select pg_terminate_backend(${row.pid})`
    // Meanwhile somebody else waits for a connection, and is given the successor of this one.
    await sql`select 1`
    late = (async () => void (await tx`insert into marks values (1)`))()
    await late
  })
  await assert.rejects(lost)
  await sql`select 1`
  while (!late) await tick()
  await assert.rejects(late)
  assert.equal((await killer`select 1 from marks`).length, 0)
})

test('a COPY that is refused after its last piece says so at once, and its transaction ends', {
  timeout: 120_000,
}, async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int unique deferrable initially immediate)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  await assert.rejects(
    sql.begin(async (tx) => {
      await pipeline(Readable.from(['1\n2\n1\n']), await tx`copy marks from stdin`.writable())
    }),
    { code: '23505' },
  )
  assert.equal((await sql`select 1 from marks`).length, 0)
})

test('of connections that are idle the one that was last in use is taken', async (t) => {
  const { url } = await testDatabase(t)
  const sql = connect(url, { max: 4, log: quietLog, applicationName: 'test' })
  t.after(() => sql.end({ timeout: 1 }))
  const pid = async () => (await sql<[{ pid: number }]>`select pg_backend_pid() as pid`)[0].pid
  const all = await Promise.all(Array.from({ length: 4 }, () => sql`select pg_sleep(0.05)`.then(pid)))
  assert.ok(new Set(all).size > 1)
  const pids = new Set<number>()
  for (let n = 0; n < 8; n++) pids.add(n % 2 ? await pid() : await sql.begin(async (tx) => pidIn(tx)))
  assert.equal(pids.size, 1)
})

test('what a transaction asks first goes out with its beginning, and is part of it', {
  timeout: 30_000,
}, async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int)`
  // Its answers wait until the first question of the transaction is on its way.
  const sql = client(await heldLine(t, url, 'begin', 'insert into marks'))
  t.after(() => sql.end({ timeout: 1 }))
  await sql`select 1`
  const refused = sql.begin(async (tx) => {
    await tx`insert into marks values (1)`
    throw new Error('no')
  })
  await assert.rejects(refused, /^Error: no$/)
  assert.equal((await other`select 1 from marks`).length, 0)
  const beside: unknown[] = []
  await sql.begin(async (tx) => {
    beside.push(sql`select 1 from marks`.then((rows) => rows.length))
    await tx`insert into marks values (2)`
  })
  assert.deepEqual(await Promise.all(beside), [1], 'who is not part of it waits for its end')
})

const pidIn = async (tx: Queries) => (await tx<[{ pid: number }]>`select pg_backend_pid() as pid`)[0].pid

/** A line to the database whose answers to `held` wait until `next` is asked. */
async function heldLine(t: TestContext, url: string, held: string, next: string): Promise<string> {
  const target = new URL(url)
  const { port, hostname } = target
  const server = createServer((socket) => {
    const there = createConnection(Number(port), hostname)
    for (const end of [socket, there]) {
      end.on('error', () => {})
      end.on('close', () => [socket, there].map((one) => one.destroy()))
    }
    socket.on('data', (bytes) => {
      if (bytes.includes(held)) there.pause()
      there.write(bytes)
      if (bytes.includes(next)) there.resume()
    })
    there.on('data', (bytes) => socket.write(bytes))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.after(() => server.close())
  target.port = String((server.address() as AddressInfo).port)
  return target.href
}

test('a transaction that does not begin fails, and nothing more of it runs outside of one', async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  await sql`select 1`
  await assert.rejects(
    sql.begin('nonsense', async (tx) => {
      await tx`select 1`
      await tx`insert into marks values (1)`
    }),
    { code: '42601' },
  )
  assert.equal((await other`select 1 from marks`).length, 0)
  assert.equal((await sql`select 1 as one`)[0]!.one, 1)
})

/** A line to the database that is cut three times when a connection that was let in asks its first question. */
async function lineTo(t: TestContext, url: string): Promise<{ url: string; cut(): number }> {
  const target = new URL(url)
  const { port, hostname } = target
  let cuts = 0
  const server = createServer((socket) => {
    const there = createConnection(Number(port), hostname)
    for (const end of [socket, there]) {
      end.on('error', () => {})
      end.on('close', () => [socket, there].map((one) => one.destroy()))
    }
    there.pipe(socket)
    socket.on('data', (bytes) => {
      // P: the first statement to be parsed.
      if (bytes[0] === 0x50 && cuts < 3) {
        cuts++
        socket.resetAndDestroy()
      } else there.write(bytes)
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  t.after(() => server.close())
  target.port = String((server.address() as AddressInfo).port)
  return { url: target.href, cut: () => cuts }
}

test('a transaction ends with what it asks last, without a wait between', { timeout: 30_000 }, async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int unique deferrable initially deferred)`
  // The answer to what is asked last waits until the end is on its way.
  const sql = client(await heldLine(t, url, 'insert into marks', 'commit'))
  t.after(() => sql.end({ timeout: 1 }))
  await sql`select 1`
  const [rows] = await sql.begin((tx) =>
    Promise.all([tx`insert into marks values (1), (2) returning mark`, ending(tx)]),
  )
  assert.equal(rows.length, 2)
  assert.equal((await other`select 1 from marks`).length, 2)
})

test('all that a transaction asks without a wait between leaves at once, its end too, however long it is', async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark text)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  await sql`select 1`
  const write = t.mock.method(Socket.prototype, 'write')
  const long = 'x'.repeat(2000)
  await sql.begin(async (tx) => {
    const insert = (mark: string) => tx`insert into marks values (${mark})`
    await insert('asked once, so that its types are known')
    write.mock.resetCalls()
    await Promise.all([insert(long).execute(), insert(long), ending(tx)])
  })
  const [asked, ...more] = write.mock.calls.map((call) => String(call.arguments[0]))
  assert.match(asked!, /x{2000}.+x{2000}.+commit/s)
  assert.deepEqual(more, [])
  assert.equal((await other`select 1 from marks`).length, 3)
})

test('whatever is refused with the end of a transaction, or by it, undoes all of it', async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int unique deferrable initially deferred)`
  await other`insert into marks values (1)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  const count = async () => (await other`select 1 from marks`).length
  const insert = (tx: Queries, mark: number | string) =>
    tx`insert into marks values (${String(mark)}::text::int)`
  for (let round = 0; round < 3; round++) {
    const refused = sql.begin((tx) => Promise.all([insert(tx, 2), insert(tx, 'x'), ending(tx)]))
    await assert.rejects(refused, { code: '22P02' })
    const late = sql.begin((tx) => Promise.all([insert(tx, 3), insert(tx, 1), ending(tx)]))
    await assert.rejects(late, { code: '23505' }, 'the end itself was refused')
    const swallowed = sql.begin((tx) => Promise.all([insert(tx, 'x').catch(() => {}), ending(tx)]))
    await assert.rejects(swallowed, { code: '22P02' }, 'nobody is told that it is done')
  }
  assert.equal(await count(), 1)
  const beside = [sql`select 1 from marks`, sql.begin((tx) => insert(tx, 4))]
  await Promise.all(beside)
  assert.equal(await count(), 2)
})

test('what is refused in a savepoint undoes that alone, and the transaction ends with what it asks last', async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  await sql.begin(async (tx) => {
    const refused = tx.savepoint(async (within) => {
      await within`insert into marks values (1)`
      await within`select 1 / 0`
    })
    await assert.rejects(refused, { code: '22012' })
    await Promise.all([tx`insert into marks values (2)`, ending(tx)])
  })
  assert.deepEqual(
    (await other<{ mark: number }[]>`select mark from marks`).map((row) => row.mark),
    [2],
  )
})

test('after the end of a transaction nothing can be asked of it, and nothing more of it runs', async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  const late = sql.begin(async (tx) => {
    await Promise.all([tx`insert into marks values (1)`, ending(tx)])
    await tx`insert into marks values (2)`
  })
  await assert.rejects(late, { code: 'TRANSACTION_OVER' })
  const thrown = sql.begin(async (tx) => {
    ending(tx)
    await tx`insert into marks values (3)`
    throw new Error('before it was asked for')
  })
  await assert.rejects(thrown, /before it was asked for/)
  assert.deepEqual(
    (await other<{ mark: number }[]>`select mark from marks`).map((row) => row.mark),
    [1],
  )
})

test('what a transaction asks of a table that is another by now fails with it, and is not tried again outside', async (t) => {
  const { sql: other, url } = await testDatabase(t)
  await other`create table marks (mark int)`
  const sql = client(url)
  t.after(() => sql.end({ timeout: 1 }))
  const marked = () =>
    sql.begin((tx) => Promise.all([tx`insert into marks values (1) returning *`, ending(tx)]))
  await marked()
  await other`alter table marks add column more int`
  await assert.rejects(marked(), { code: '0A000' })
  assert.equal((await other`select 1 from marks`).length, 1)
  await marked()
})
