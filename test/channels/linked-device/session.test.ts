import assert from 'node:assert/strict'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { device, line, message, now, settled } from './scripted.ts'

const keptIn = (dataDir: string) => {
  const folder = join(dataDir, 'linked-device', line.id, 'session')
  mkdirSync(folder, { recursive: true })
  return folder
}

test('a phone is paired: codes that expire, then ready with its number', async (t) => {
  const it = device(t)
  await it.open()
  it.last().tell({ event: 'qr', text: 'one' })
  assert.deepEqual(it.pairings.at(-1)!.qr, { text: 'one', expiresAt: new Date(now.getTime() + 60_000) })
  it.last().tell({ event: 'qr', text: 'two' })
  assert.deepEqual(it.pairings.at(-1)!.qr, { text: 'two', expiresAt: new Date(now.getTime() + 20_000) })
  assert.equal(it.devices.isReady(line.id), false)
  it.last().tell({ event: 'authenticated' })
  it.last().tell({ event: 'ready', phone: '306999999999' })
  assert.deepEqual(it.pairings.at(-1), {
    state: 'ready',
    reason: null,
    over: false,
    qr: null,
    phone: '+306999999999',
  })
  assert.deepEqual(it.states(), ['starting', 'qr', 'qr', 'starting', 'ready'])
  assert.equal(it.devices.isReady(line.id), true)
})

const ends: [string, string, object, boolean][] = [
  ['unlinked on the phone', 'LOGOUT', { state: 'disconnected', over: true }, false],
  ['its pairing is gone', 'UNPAIRED', { state: 'disconnected', over: true }, false],
  ['nobody scanned the code', 'Max qrcode retries reached', { state: 'disconnected', over: true }, false],
  ['blocked by WhatsApp', 'TOS_BLOCK', { state: 'failed', over: true }, true],
  ['opened elsewhere', 'CONFLICT', { state: 'disconnected', over: false }, true],
  ['its process died', 'process ended', { state: 'disconnected', over: false }, true],
]

for (const [name, reason, expected, kept] of ends) {
  test(`${name}: ${JSON.stringify(expected)}, its session is ${kept ? 'kept' : 'forgotten'}`, async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
    const it = device(t)
    const client = await it.ready()
    const folder = keptIn(it.dataDir)
    client.tell({ event: 'gone', reason })
    await settled()
    const { state, over, reason: words } = it.pairings.at(-1)!
    assert.deepEqual({ state, over }, expected)
    assert.ok(words && words.length > 20 && client.over)
    await untilSo(() => existsSync(folder) === kept)
    t.mock.timers.tick(5_000)
    await settled()
    assert.equal(it.clients.length, over ? 1 : 2)
  })
}

test('who cannot be reached is tried again, ever less often, and for as long as it takes', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const it = device(t, { start: () => Promise.reject(new Error('net::ERR_NAME_NOT_RESOLVED')) })
  await it.open()
  for (const [wait, clients] of [
    [5_000, 2],
    [10_000, 3],
    [20_000, 4],
    [40_000, 5],
    [80_000, 6],
    [160_000, 7],
    [300_000, 8],
    [300_000, 9],
  ] as const) {
    await settled()
    t.mock.timers.tick(wait - 1)
    await settled()
    assert.equal(it.clients.length, clients - 1)
    t.mock.timers.tick(1)
    await settled()
    assert.equal(it.clients.length, clients)
    assert.ok(it.clients.slice(0, -1).every((client) => client.over))
  }
})

test('a kept session that never becomes ready is started again twice, then a person is asked', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const it = device(t)
  await it.open()
  for (const wait of [5_000, 10_000]) {
    await settled()
    t.mock.timers.tick(120_000)
    assert.equal(it.pairings.at(-1)!.state, 'disconnected')
    await settled()
    t.mock.timers.tick(wait)
  }
  await settled()
  assert.equal(it.clients.length, 3)
  t.mock.timers.tick(120_000)
  await settled()
  const { state, over, reason } = it.pairings.at(-1)!
  assert.deepEqual([state, over], ['failed', true])
  assert.match(reason!, /Pair the device again/)
  t.mock.timers.tick(3_600_000)
  await settled()
  assert.equal(it.clients.length, 3)
})

test('a code that is followed by none: the page is stuck, and opened again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const it = device(t)
  await it.open()
  it.last().tell({ event: 'qr', text: 'one' })
  t.mock.timers.tick(90_000)
  await settled()
  t.mock.timers.tick(5_000)
  await settled()
  assert.equal(it.clients.length, 2)
})

test('a browser that holds too much is started anew once nothing is on its way', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  let bytes = 500 * 1024 ** 2
  const it = device(t, { memory: async () => bytes })
  const first = await it.ready()
  t.mock.timers.tick(60_000)
  await settled()
  assert.equal(it.clients.length, 1)
  bytes = 1100 * 1024 ** 2
  t.mock.timers.tick(60_000)
  await settled()
  t.mock.timers.tick(0)
  await settled()
  assert.deepEqual([it.clients.length, first.over], [2, true])
})

test('what came while nobody listened is read at the next start; of a phone paired just now nothing is', async (t) => {
  const missed = message({ key: '3EB0M1' })
  const since = new Date('2026-11-26T09:00:00Z')
  const it = device(t, { recent: async () => [missed] })
  const client = await it.ready({ since: async () => since })
  assert.deepEqual(
    client.calls.find(([name]) => name === 'recent'),
    ['recent', since.getTime() / 1000],
  )
  assert.equal(it.facts.length, 1)

  const fresh = device(t, { recent: async () => [missed] })
  await fresh.open({ since: async () => since })
  fresh.last().tell({ event: 'qr', text: 'one' })
  fresh.last().tell({ event: 'ready', phone: '306999999999' })
  await settled()
  assert.equal(fresh.facts.length, 0)
})

test('a client that was let go has nothing more to say', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const it = device(t)
  const first = await it.ready()
  first.tell({ event: 'gone', reason: 'CONFLICT' })
  const before = it.pairings.length
  first.tell({ event: 'ready', phone: '1' })
  first.tell({ event: 'happened', happened: { fact: 'message', message: message() } })
  await settled()
  assert.deepEqual([it.pairings.length, it.facts.length], [before, 0])
})

test('unlinked, the phone is told and the session forgotten; closed, it is kept', async (t) => {
  const it = device(t)
  const client = await it.ready()
  const folder = keptIn(it.dataDir)
  await it.devices.close(line.id)
  assert.deepEqual([client.over, existsSync(folder), it.devices.kept(line.id)], [true, true, true])
  const again = await it.ready()
  await it.devices.unlink(line.id)
  assert.ok(again.calls.some(([name]) => name === 'logout'))
  assert.deepEqual([it.devices.kept(line.id), it.devices.isOpen(line.id)], [false, false])
})

test('opened afresh, what was kept is forgotten', async (t) => {
  const it = device(t)
  const folder = keptIn(it.dataDir)
  await it.devices.open(
    line,
    { onFacts: async () => {}, onPairing() {}, since: async () => null },
    { fresh: true },
  )
  assert.equal(existsSync(folder), false)
})

/** Files are removed by other threads: looked at again until it is so. */
async function untilSo(so: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  while (!so() && Date.now() < end) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(so())
}
