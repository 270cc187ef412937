import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type Channel, ChannelError, type MediaFile } from '../../src/channels/channel.ts'
import { newId } from '../../src/ids.ts'
import { fetchMedia, fetchWaitingMedia, mediaPath } from '../../src/shop/media.ts'
import type { NumberEntry } from '../../src/shop/numbers-cache.ts'
import { quietLog } from '../support/log.ts'
import { testDatabase } from '../support/postgres.ts'

const channelId = '019aa000-0000-7000-8000-0000000000c1'

async function setUp(t: TestContext, answer: (limit: number) => MediaFile) {
  const { sql } = await testDatabase(t)
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-media-'))
  t.after(() => rm(dataDir, { recursive: true, force: true }))
  const channel = {
    fetchMedia: async (_line: unknown, _id: string, limit: number) => answer(limit),
  } as unknown as Channel
  const number = { id: channelId, kind: 'cloud-api' } as NumberEntry
  const numbers = { byId: (id: string) => (id === channelId ? number : undefined) }
  const add = async (mime = 'image/jpeg', channel: string | null = channelId) => {
    const id = newId()
    await sql`insert into media (id, channel_id, provider_media_id, mime, status) values (${id}, ${channel}, ${id}, ${mime}, 'waiting')`
    return id
  }
  const row = async (id: string) => ({
    ...(await sql`select status, reason, attempts, mime, bytes from media where id = ${id}`)[0],
  })
  return { deps: { sql, channels: { 'cloud-api': channel }, numbers, dataDir, log: quietLog }, add, row }
}

test('a file is stored whole, for its owner alone, under our id', async (t) => {
  const limits: number[] = []
  const { deps, add, row } = await setUp(t, (limit) => {
    limits.push(limit)
    return { bytes: Buffer.from('jpeg'), mime: 'image/webp', filename: '../../x' }
  })
  const id = await add()
  assert.equal(await fetchMedia(deps, id), 'stored')
  assert.deepEqual(await row(id), {
    status: 'stored',
    reason: null,
    attempts: 1,
    mime: 'image/webp',
    bytes: 4,
  })
  assert.equal(await readFile(mediaPath(deps.dataDir, id), 'utf8'), 'jpeg')
  assert.equal((await stat(mediaPath(deps.dataDir, id))).mode & 0o777, 0o600)
  assert.deepEqual(await readdir(join(deps.dataDir, 'uploads')), [id])
  assert.equal(await fetchMedia(deps, id), 'nothing_to_do')
  await fetchMedia(deps, await add('video/mp4'))
  await fetchMedia(deps, await add('application/pdf'))
  assert.deepEqual(
    limits.map((limit) => limit / 1024 / 1024),
    [5, 16, 100],
  )
})

const failures: [string, () => never, string[], string][] = [
  [
    'gone for good',
    () => {
      throw new ChannelError('content', 100, 'gone')
    },
    ['failed'],
    'content',
  ],
  [
    'slow today',
    () => {
      throw new ChannelError('transient', null, 'slow')
    },
    ['waiting', 'waiting', 'failed'],
    'transient',
  ],
  [
    'disk or network',
    () => {
      throw new Error('ENOSPC')
    },
    ['waiting', 'waiting', 'failed'],
    'unexpected',
  ],
]
for (const [what, answer, outcomes, reason] of failures) {
  test(`a file that cannot be had, ${what}, is tried as often as makes sense`, async (t) => {
    const { deps, add, row } = await setUp(t, answer)
    const id = await add()
    for (const outcome of outcomes) assert.equal(await fetchMedia(deps, id), outcome)
    assert.equal(await fetchMedia(deps, id), 'nothing_to_do')
    const { status, reason: why, attempts } = await row(id)
    assert.deepEqual([status, why, attempts], ['failed', reason, outcomes.length])
  })
}

test('the sweep leaves time between attempts', async (t) => {
  const { deps, add, row } = await setUp(t, () => {
    throw new ChannelError('transient', null, 'slow')
  })
  const id = await add()
  assert.deepEqual([await fetchWaitingMedia(deps), await fetchWaitingMedia(deps)], [1, 0])
  await deps.sql`update media set created_at = created_at - interval '31 seconds'`
  assert.deepEqual([await fetchWaitingMedia(deps), await fetchWaitingMedia(deps)], [1, 0])
  assert.equal((await row(id)).attempts, 2)
})

test('a file of a number that is gone waits and then fails', async (t) => {
  const { deps, add, row } = await setUp(t, () => ({ bytes: Buffer.alloc(1), mime: 'image/png' }))
  const id = await add('image/png', newId())
  for (const outcome of ['waiting', 'waiting', 'failed']) assert.equal(await fetchMedia(deps, id), outcome)
  assert.equal((await row(id)).reason, 'no_number')
})
