import assert from 'node:assert/strict'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openSealer, SealBroken } from '../../src/db/secrets.ts'
import { newId } from '../../src/ids.ts'
import { testDatabase } from '../support/postgres.ts'
import { startTestServer } from '../support/server.ts'

async function folder(t: TestContext) {
  const path = await mkdtemp(join(tmpdir(), 'kalathi-secrets-'))
  t.after(() => rm(path, { recursive: true, force: true }))
  return path
}

test('what is sealed opens with the same folder’s key only', async (t) => {
  const [a, b] = [await folder(t), await folder(t)]
  const sealed = (await openSealer(a)).seal('κλειδί')
  assert.equal((await openSealer(a)).open(sealed).toString(), 'κλειδί')
  assert.ok(!sealed.includes('κλειδί'))
  const other = await openSealer(b)
  assert.throws(() => other.open(sealed), SealBroken)
})

test('a changed byte anywhere is noticed', async (t) => {
  const sealer = await openSealer(await folder(t))
  const sealed = sealer.seal('abc')
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at]! ^= 1
    assert.throws(() => sealer.open(changed), SealBroken, `byte ${at}`)
  }
  for (const bytes of [Buffer.alloc(0), sealed.subarray(0, 20)])
    assert.throws(() => sealer.open(bytes), SealBroken)
})

test('the key is for its owner alone, and two that start together share one', async (t) => {
  const path = await folder(t)
  const sealers = await Promise.all([1, 2, 3, 4].map(() => openSealer(join(path, 'data'))))
  const sealed = sealers[0]!.seal('x')
  for (const sealer of sealers) assert.equal(sealer.open(sealed).toString(), 'x')
  assert.equal((await stat(join(path, 'data', 'secret.key'))).mode & 0o777, 0o600)
})

test('a broken key file stops the start, because a new one would hide the loss', async (t) => {
  const path = await folder(t)
  await writeFile(join(path, 'secret.key'), 'short')
  await assert.rejects(openSealer(path), /secret\.key/)
})

test('a key that was given is used, and none is made', async (t) => {
  const path = await folder(t)
  const key = Buffer.alloc(32, 7).toString('base64')
  const sealed = (await openSealer(path, key)).seal('x')
  assert.equal((await openSealer(await folder(t), key)).open(sealed).toString(), 'x')
  await assert.rejects(stat(join(path, 'secret.key')), /ENOENT/)
})

test('a key that is lost or another is told at the start, with its cure, until the right one is back', async (t) => {
  const { url, sql } = await testDatabase(t)
  const right = await folder(t)
  const wrong = await folder(t)
  const start = async (dataDir: string) => {
    const server = await startTestServer({ DATABASE_URL: url, DATA_DIR: dataDir })
    await server.stop()
    const open = await sql`select from alerts where kind = 'secrets_closed' and resolved_at is null`
    return { ...server, alerts: open.length }
  }
  const first = await start(right)
  assert.deepEqual([first.warning, first.alerts, first.linkWasPrinted], [undefined, 0, false])
  // A real one beside the virtual number, sealed by the same key.
  await sql`
    insert into channels
    select (jsonb_populate_record(c, ${sql.json({ id: newId(), number: '9001', account: '9002', virtual: false })})).*
    from channels c limit 1`
  const lost = await start(wrong)
  assert.match(lost.warning ?? '', /secret\.key is not there.*restore the key from a backup/)
  assert.deepEqual([lost.alerts, lost.linkWasPrinted], [1, true])
  const other = await start(wrong)
  assert.match(other.warning ?? '', /secret\.key does not open the number/)
  const back = await start(right)
  assert.deepEqual([back.warning, back.alerts], [undefined, 0])
})
