import assert from 'node:assert/strict'
import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { isConnectionLost } from '../../src/db/client.ts'
import { DataDirBusy } from '../../src/db/embedded/lock.ts'
import { runningEmbedded, startEmbedded } from '../../src/db/embedded.ts'
import {
  atEnd,
  client,
  embedded,
  exitOf,
  folder,
  serverProcess,
  silent,
  usedFolder,
} from './embedded-support.ts'

const greek = 'Το καλάθι σας περιμένει — Ώρες: 9–17 ΰΐ ς 🧺'

test('a first start makes a UTF-8 database that keeps its rows over a restart', async (t) => {
  const dataDir = await folder(t)
  const first = await startEmbedded({ dataDir, log: silent })
  const sql = client(t, first.url)
  const [shown] = await sql`
    select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
      current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
      current_setting('TimeZone') as zone, upper('ώρες καλάθι') as upper, current_setting('jit') as jit`
  assert.deepEqual(
    { ...shown },
    {
      encoding: 'UTF8',
      fsync: 'on',
      addresses: '127.0.0.1',
      sockets: '',
      zone: 'UTC',
      upper: 'ΏΡΕΣ ΚΑΛΆΘΙ',
      jit: 'off',
    },
  )
  await sql`create table notes (words text)`
  await sql`insert into notes values (${greek})`
  assert.equal((await stat(join(dataDir, 'postgres.password'))).mode & 0o777, 0o600)
  assert.equal((await stat(join(dataDir, 'postgres'))).mode & 0o777, 0o700)
  await first.stop()
  await first.stop()

  const second = await embedded(t, { dataDir })
  assert.deepEqual([...(await client(t, second.url)`select words from notes`)], [{ words: greek }])
})

test('it takes nobody in without the password', async (t) => {
  const { url } = await embedded(t, { dataDir: await usedFolder(t) })
  await assert.rejects(client(t, url.replace(/:[^:@]*@/, ':wrong@'))`select 1`, { code: '28P01' })
})

test('the log holds no words of a refused statement', async (t) => {
  const dataDir = await usedFolder(t)
  const { url } = await embedded(t, { dataDir })
  await assert.rejects(client(t, url)`select ${'+306900000001'}::int`)
  await assert.rejects(client(t, url).unsafe(`select '+306900000001'::int`))
  assert.doesNotMatch(await readFile(join(dataDir, 'postgres.log'), 'utf8'), /306900000001/)
})

test('a second server on the folder is refused in one line, and the first goes on', async (t) => {
  const dataDir = await usedFolder(t)
  const { url } = await embedded(t, { dataDir })
  await assert.rejects(startEmbedded({ dataDir, log: silent }), (error: Error) => {
    assert.ok(error instanceof DataDirBusy)
    assert.equal(error.pid, process.pid)
    assert.doesNotMatch(error.message, /\n/)
    return true
  })
  assert.equal((await client(t, url)`select 1 as one`)[0]?.one, 1)
  assert.equal(await runningEmbedded(dataDir), url)
})

test('after kill -9 of the server the next start takes its place, with every row', async (t) => {
  const dataDir = await usedFolder(t)
  const killed = await serverProcess(t, dataDir)
  const before = client(t, killed.url)
  await before`create table notes (words text)`
  await before`insert into notes values (${greek})`
  killed.process.kill('SIGKILL')
  await exitOf(killed.process)
  process.kill(killed.postgresPid, 0) // Postgres outlived it
  assert.equal(await runningEmbedded(dataDir), undefined)

  const next = await embedded(t, { dataDir })
  assert.notEqual(next.pid(), killed.postgresPid)
  assert.deepEqual([...(await client(t, next.url)`select words from notes`)], [{ words: greek }])
})

test('a lock whose pid was given to another process since is taken over', async (t) => {
  const dataDir = await usedFolder(t)
  await writeFile(join(dataDir, 'server.lock'), `${process.ppid} some-boot:1\n`)
  await embedded(t, { dataDir })
  assert.match(await readFile(join(dataDir, 'server.lock'), 'utf8'), new RegExp(`^${process.pid} `))
})

test('a pid file whose pid belongs to another program is not believed', async (t) => {
  const dataDir = await usedFolder(t)
  const other = await serverProcess(t, await usedFolder(t)) // a Postgres, but of another folder
  const port = Number(new URL(other.url).port)
  await writeFile(
    join(dataDir, 'postgres', 'postmaster.pid'),
    `${other.postgresPid}\n${join(dataDir, 'postgres')}\n1790000000\n${port}\n\n127.0.0.1\n  16039944  99999\nready   \n`,
  )
  const { url } = await embedded(t, { dataDir })
  assert.equal((await client(t, url)`select 1 as one`)[0]?.one, 1)
  assert.equal((await client(t, other.url)`select 1 as one`)[0]?.one, 1)
})

test('a taken port is passed over', async (t) => {
  const holder = createServer()
  await new Promise<void>((done) => holder.listen({ port: 0, host: '127.0.0.1' }, done))
  atEnd(t, () => holder.close())
  const address = holder.address()
  assert.ok(address && typeof address === 'object')
  const { url } = await embedded(t, { dataDir: await usedFolder(t), port: address.port })
  assert.notEqual(Number(new URL(url).port), address.port)
  assert.equal((await client(t, url)`select 1 as one`)[0]?.one, 1)
})

test('Postgres that dies is started again on the same port, and the same client goes on', async (t) => {
  // Apart from where the servers of other tests begin to look: one of them would take it meanwhile.
  const { url, pid, onExit } = await embedded(t, { dataDir: await usedFolder(t), port: 27_432 })
  const sql = client(t, url)
  await sql`create table notes (words text)`
  const started = () => sql`select pg_postmaster_start_time() as at`
  const [before] = await started()
  const died = new Promise((resolve) => onExit(resolve))
  process.kill(pid(), 'SIGKILL')
  assert.deepEqual(await died, { code: null, signal: 'SIGKILL' })
  // What the dead one was still answering, it answers to its end.
  for (let again = false; !again; ) {
    try {
      const [now] = await started()
      again = Number(now?.at) !== Number(before?.at)
    } catch (error) {
      assert.ok(isConnectionLost(error), String(error))
    }
  }
  await sql`insert into notes values (${greek})`
})

test('stop during a restart ends it', async (t) => {
  const dataDir = await usedFolder(t)
  const server = await embedded(t, { dataDir })
  const died = new Promise((resolve) => server.onExit(resolve))
  process.kill(server.pid(), 'SIGKILL')
  await died
  await server.stop()
  await (await startEmbedded({ dataDir, log: silent })).stop()
})

test('it lives in a process group of its own', { skip: process.platform !== 'linux' }, async (t) => {
  const server = await embedded(t, { dataDir: await usedFolder(t) })
  const fields = (await readFile(`/proc/${server.pid()}/stat`, 'utf8')).split(') ')[1]?.split(' ')
  assert.equal(Number(fields?.[2]), server.pid())
})

test('a lost password file is made anew', async (t) => {
  const dataDir = await usedFolder(t)
  await rm(join(dataDir, 'postgres.password'))
  const { url } = await embedded(t, { dataDir })
  assert.equal((await client(t, url)`select 1 as one`)[0]?.one, 1)
})

test('what is no data directory of Postgres 18 is left alone', async (t) => {
  const older = await usedFolder(t)
  await writeFile(join(older, 'postgres', 'PG_VERSION'), '16\n')
  await assert.rejects(
    startEmbedded({ dataDir: older, log: silent }),
    /made by Postgres 16; this is Postgres 18/,
  )
  const foreign = await usedFolder(t)
  await rm(join(foreign, 'postgres', 'PG_VERSION'))
  await assert.rejects(startEmbedded({ dataDir: foreign, log: silent }), /not a Postgres data directory/)
})

test('a start that fails says why and lets the folder go', async (t) => {
  const dataDir = await usedFolder(t)
  await appendFile(join(dataDir, 'postgres', 'postgresql.conf'), "\nno_such_setting = 'x'\n")
  await assert.rejects(
    startEmbedded({ dataDir, log: silent }),
    /Postgres ended while starting.*configuration file/,
  )
  await assert.rejects(stat(join(dataDir, 'server.lock')), { code: 'ENOENT' })
})
