import assert from 'node:assert/strict'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { openSpool } from '../../src/events/spool.ts'
import { quietLog } from '../support/log.ts'
import { away, batch, countOf, event, status, testIntake } from './support.ts'

test('while the database is away events go to disk, and from there into the database', async (t) => {
  const { sql, spool, intakeOn, intake } = await testIntake(t)
  const cut = intakeOn(away(t))
  const raw = Buffer.from([0xff, 0x00, 0x41])
  await Promise.all([cut.append(batch([event({ raw })], [status()])), cut.append(batch([event()]))])
  assert.ok((await spool.size()) > 0)
  assert.equal(await countOf(sql, 'events'), 0)
  await assert.rejects(cut.drain())
  assert.ok((await spool.size()) > 0, 'a drain that failed keeps the files')
  await intake.drain()
  assert.equal(await spool.size(), 0)
  assert.deepEqual([await countOf(sql, 'events'), await countOf(sql, 'message_events')], [2, 1])
  const [row] = await sql<[{ raw: Buffer }]>`select raw from events where raw is not null`
  assert.deepEqual(row.raw, raw)
})

test('what was stored before the file could go is not stored twice', async (t) => {
  const { sql, folder, spool, intake } = await testIntake(t)
  const one = batch([event()], [status()])
  await intake.append(structuredClone(one))
  await spool.write(one)
  // As after a crash: another process finds the folder.
  const found = await openSpool(folder, quietLog)
  assert.equal(await found.size(), 1)
  await intake.drain()
  assert.deepEqual([await countOf(sql, 'events'), await countOf(sql, 'message_events')], [1, 1])
})

test('an entry that the database refuses does not keep the others on disk', async (t) => {
  const { sql, spool, intake } = await testIntake(t)
  await spool.write(batch([event(), event({ payload: { nul: '\u0000' } }), event()]))
  await spool.write(batch([event()]))
  await intake.drain()
  assert.equal(await spool.size(), 0)
  const rows = await sql<
    { kind: string; n: number }[]
  >`select kind, count(*)::int as n from events group by kind order by kind`
  assert.deepEqual(
    [...rows],
    [
      { kind: 'message_received', n: 3 },
      { kind: 'unreadable', n: 1 },
    ],
  )
})

test('a damaged file is set aside and kept', async (t) => {
  const { sql, folder, spool, intake } = await testIntake(t)
  await writeFile(join(folder, '000000000000001-1-000000000.json'), '{"events":[{"sou')
  await writeFile(join(folder, '000000000000002-1-000000000.json.part'), 'half')
  await spool.write(batch([event()]))
  await intake.drain()
  assert.equal(await countOf(sql, 'events'), 1)
  assert.deepEqual((await readdir(folder)).sort(), [
    '000000000000001-1-000000000.json.damaged',
    '000000000000002-1-000000000.json.part',
  ])
})

test('two processes that drain one folder store everything once', async (t) => {
  const { sql, folder, spool, intake, intakeOn } = await testIntake(t)
  for (let n = 0; n < 30; n++) await spool.write(batch([event()]))
  const other = intakeOn(sql, await openSpool(folder, quietLog))
  await Promise.all([intake.drain(), other.drain(), intake.drain()])
  assert.deepEqual([await spool.size(), await countOf(sql, 'events')], [0, 30])
})

test('a spool that cannot be written refuses the request instead of losing it', async (t) => {
  const { intakeOn } = await testIntake(t)
  const broken = {
    write: () => Promise.reject(new Error('disk full')),
    drain: async () => 0,
    size: async () => 0,
  }
  await assert.rejects(intakeOn(away(t), broken).append(batch([event()])), /disk full/)
})
