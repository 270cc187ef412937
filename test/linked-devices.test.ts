import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { removeNumber } from '../src/campaigns/remove-number.ts'
import type { DeviceMessage } from '../src/channels/linked-device/client.ts'
import { connect } from '../src/db/client.ts'
import { openSealer } from '../src/db/secrets.ts'
import { createIntake } from '../src/events/intake.ts'
import { openSpool } from '../src/events/spool.ts'
import { noWake } from '../src/events/wake.ts'
import { newId } from '../src/ids.ts'
import { startLinkedDevices } from '../src/linked-devices.ts'
import { createSender } from '../src/outbox/sender.ts'
import { applyStatuses, hearStatuses } from '../src/outbox/status.ts'
import { askForLinking, createLinkedNumber, getPairing } from '../src/shop/linked-numbers.ts'
import { createNumbersCache } from '../src/shop/numbers-cache.ts'
import { speaking } from '../src/speaking.ts'
import { device, maria, message, now } from './channels/linked-device/scripted.ts'
import { addPerson, enqueue, message as outbound, rowOf, rules } from './outbox/shop.ts'
import { quietLog } from './support/log.ts'
import { testDatabase } from './support/postgres.ts'

/** A database with one linked device, and as many processes as a test starts beside each other. */
async function shop(t: TestContext) {
  const { sql, url } = await testDatabase(t)
  const dataDir = await mkdtemp(join(tmpdir(), 'kalathi-devices-'))
  t.after(() => rm(dataDir, { recursive: true, force: true }))
  const sealer = await openSealer(dataDir)
  const made = await createLinkedNumber(
    { sql, newId },
    { kind: 'linked-device', name: 'Κινητό', acceptRisk: true },
  )
  assert.ok(made.ok)
  const { id } = made.value

  async function server(script: Parameters<typeof device>[1] = {}) {
    const it = device(t, script)
    const numbers = createNumbersCache({ sql, sealer, log: quietLog, environment: undefined })
    await numbers.refresh()
    const spool = await openSpool(join(it.dataDir, 'spool'), quietLog)
    const intake = createIntake({
      ...{ sql, newId, log: quietLog, spool, wake: noWake },
      hear: (statuses) => hearStatuses({ sql, newId }, statuses),
    })
    let opened = 0
    const devices = startLinkedDevices({
      sql,
      single: async () => {
        opened += 1
        return connect(url, { max: 1, log: quietLog, applicationName: 'kalathi-test', lasting: true })
      },
      channel: it.channel,
      numbers,
      intake,
      clock: { now: () => now },
      newId,
      log: quietLog,
    })
    t.after(() => devices.close())
    return { it, numbers, devices, opened: () => opened }
  }
  const pairing = async () => (await getPairing({ sql }, id, now))!
  return {
    sql,
    id,
    server,
    pairing,
    ask: (wanted: 'paired' | 'unpaired') => askForLinking({ sql }, id, wanted),
  }
}

/** Ticks until it is so: what a tick starts ends when database and files have answered. */
async function until(so: () => boolean | Promise<boolean>, tick: () => unknown = () => {}): Promise<void> {
  const end = Date.now() + 60_000
  while (!(await so())) {
    assert.ok(Date.now() < end, 'did not come about')
    tick()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('nothing is opened until somebody asks for a pairing, and then once', async (t) => {
  const { server, ask, pairing } = await shop(t)
  const { it, devices } = await server()
  await devices.tick()
  assert.equal((await pairing()).state, 'disconnected')
  assert.equal(it.clients.length, 0)
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  it.last().tell({ event: 'qr', text: 'code' })
  await until(async () => (await pairing()).qr?.text === 'code', devices.tick)
  it.last().tell({ event: 'ready', phone: '306999999999' })
  await until(async () => (await pairing()).state === 'ready', devices.tick)
  assert.deepEqual([(await pairing()).phone, it.clients.length], ['+306999999999', 1])
})

test('without a linked device there is not even a connection', async (t) => {
  const { sql, server } = await shop(t)
  await sql`delete from channels`
  const { devices, opened } = await server()
  await devices.tick()
  assert.equal(opened(), 0)
})

test('one process holds a device; another takes it when that is gone and a session is left to it', async (t) => {
  const { id, server, ask, pairing } = await shop(t)
  const [a, b] = [await server(), await server()]
  await ask('paired')
  await until(() => a.it.clients.length === 1, a.devices.tick)
  for (const one of [a, b])
    mkdirSync(join(one.it.dataDir, 'linked-device', id, 'session'), { recursive: true })
  await until(async () => (await pairing()).state === 'starting', b.devices.tick)
  a.it.last().tell({ event: 'ready', phone: '306999999999' })
  await until(async () => (await pairing()).state === 'ready', b.devices.tick)
  await b.devices.tick()
  assert.deepEqual(
    [b.it.clients.length, a.devices.ready(), b.devices.ready(), b.devices.away()],
    [0, [id], [], [id]],
  )
  await a.devices.close()
  assert.equal(a.it.last().over, true)
  assert.equal((await pairing()).state, 'disconnected')
  await until(() => b.it.clients.length === 1, b.devices.tick)
})

test('of a number that is removed WhatsApp knows no device any more, and nobody is called to pair it', async (t) => {
  const { sql, id, server, ask } = await shop(t)
  const { it, numbers, devices } = await server()
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  it.last().tell({ event: 'ready', phone: '306999999999' })
  await until(() => devices.ready().length === 1, devices.tick)
  await removeNumber({ sql }, id)
  await numbers.refresh()
  await until(() => it.last().calls.some(([name]) => name === 'logout'), devices.tick)
  await devices.tick()
  assert.deepEqual(devices.ready(), [])
  await devices.close()
  assert.equal((await sql`select 1 from alerts`).count, 0)
})

test('only who holds a device that is ready speaks by it, at its own pace', async (t) => {
  const { id, server, ask } = await shop(t)
  const { it, numbers, devices } = await server()
  const outbox = speaking(numbers, { 'linked-device': it.channel }, {} as never)
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  assert.equal(outbox.of(id), undefined)
  it.last().tell({ event: 'ready', phone: '306999999999' })
  assert.equal(outbox.of(id)?.messagesPerSecond, 20 / 60)
})

test('a message of the outbox waits for its device, goes out by it, and its ticks are its own', async (t) => {
  const { sql, id, server, ask } = await shop(t)
  const own = message({ fromMe: true, key: 'SENT' })
  const { it, numbers, devices } = await server({ find: async () => maria.phone, send: async () => own })
  const sender = createSender({
    sql,
    clock: { now: () => now },
    newId,
    log: quietLog,
    wake: noWake,
    whoLeft: async () => new Set(),
    numbers: speaking(numbers, { 'linked-device': it.channel }, {
      peek: () => ({ settings: rules }),
    } as never),
    alert: async () => {},
    instance: () => 1,
  })
  t.after(() => sender.close())
  const person = await addPerson(sql, id, 1)
  const [words, template] = await enqueue(
    sql,
    outbound(id, person),
    outbound(id, await addPerson(sql, id, 2), {
      content: { type: 'template', name: 'x', language: 'el', category: 'utility', body: [] },
    }),
  )
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  await sender.run(id)
  assert.deepEqual((await rowOf(sql, words!)).status, 'pending')

  it.last().tell({ event: 'ready', phone: '306999999999' })
  await sql`update sending_streams set tokens = 1`
  await until(
    async () => (await rowOf(sql, words!)).status === 'accepted',
    () => sender.run(id),
  )
  const sent = await rowOf(sql, words!)
  assert.deepEqual([sent.provider_id, sent.attempts], [`device:${id}:out:SENT`, 1])

  await sql`update sending_streams set tokens = 1`
  await until(
    async () => (await rowOf(sql, template!)).status === 'failed',
    () => sender.run(id),
  )
  assert.match((await rowOf(sql, template!)).reason!, /no templates/)

  it.last().tell({ event: 'happened', happened: { fact: 'ack', ack: 3, message: own } })
  await until(async () => {
    await applyStatuses({ sql, newId, wake: noWake })
    return (await rowOf(sql, words!)).read_at !== null
  })
})

test('what is heard is stored by intake, for one person; an echo of ours is not', async (t) => {
  const { sql, id, server, ask } = await shop(t)
  const { it, devices } = await server({ whoIs: async () => maria })
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  it.last().tell({ event: 'ready', phone: '306999999999' })
  await sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, provider_id, author, content,
      status, occurred_at)
    values (${newId()}, ${newId()}, ${newId()}, ${id}, 'out', 'x', ${`device:${id}:out:OURS`}, 'bot', '{}', 'accepted', ${now})`
  const said = (over: Partial<DeviceMessage>) =>
    it.last().tell({ event: 'happened', happened: { fact: 'message', message: message(over) } })
  said({ key: 'A', body: 'STOP' })
  said({ key: 'A', body: 'STOP', chat: maria.lid })
  said({ key: 'OURS', fromMe: true })
  said({ key: 'HAND', fromMe: true, chat: maria.lid })
  it.last().tell({
    event: 'happened',
    happened: { fact: 'ack', ack: 3, message: message({ key: 'OURS', fromMe: true }) },
  })
  await until(async () => (await sql`select 1 from messages where read_at is not null`).length === 1)
  await until(async () => (await sql`select 1 from events`).length === 2)
  const events = await sql`select kind, dedupe_key, contact_id from events order by id`
  assert.deepEqual(
    events.map(({ kind, dedupe_key }) => [kind, dedupe_key]),
    [
      ['message_received', `message:device:${id}:in:A`],
      ['message_echoed', `message:device:${id}:out:HAND`],
    ],
  )
  assert.equal(events[0]!.contact_id, events[1]!.contact_id)
  const consents = await sql`select distinct granted from consents`
  assert.deepEqual([...consents], [{ granted: false }])
})

test('a device that needs a person raises an alert, which its return closes', async (t) => {
  const { sql, server, ask, pairing } = await shop(t)
  const { it, devices } = await server()
  const open = async () => (await sql`select 1 from alerts where resolved_at is null`).length
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  it.last().tell({ event: 'gone', reason: 'LOGOUT' })
  await until(async () => (await open()) === 1, devices.tick)
  assert.equal((await pairing()).over, true)
  assert.equal(it.clients.length, 1)
  await ask('paired')
  await until(() => it.clients.length === 2, devices.tick)
  it.last().tell({ event: 'ready', phone: '306999999999' })
  await until(async () => (await open()) === 0, devices.tick)
})

test('unlinked by the shop, the phone is told, and no restart brings it back', async (t) => {
  const { server, ask, pairing } = await shop(t)
  const { it, devices } = await server()
  await ask('paired')
  await until(() => it.clients.length === 1, devices.tick)
  it.last().tell({ event: 'ready', phone: '306999999999' })
  await ask('unpaired')
  await until(async () => (await pairing()).over, devices.tick)
  assert.ok(it.last().calls.some(([name]) => name === 'logout'))
  const again = await server()
  await again.devices.tick()
  await again.devices.close()
  assert.equal(again.it.clients.length, 0)
})

test('after a restart it is read on from the last message that was stored, a day back at most', async (t) => {
  const { sql, id, server, ask } = await shop(t)
  for (const [hours, expected] of [
    [2, now.getTime() - 2 * 3_600_000 - 600_000],
    [50, now.getTime() - 24 * 3_600_000],
  ] as const) {
    await sql`delete from events`
    await sql`
      insert into events (id, source, dedupe_key, kind, channel_id, payload, occurred_at)
      overriding system value
      values (1, 'whatsapp', 'x', 'message_received', ${id}, '{}', ${new Date(now.getTime() - hours * 3_600_000)})`
    const { it, devices } = await server()
    await ask('paired')
    await until(() => it.clients.length === 1, devices.tick)
    it.last().tell({ event: 'ready', phone: '306999999999' })
    await until(() => it.last().calls.some(([name]) => name === 'recent'))
    assert.deepEqual(
      it.last().calls.find(([name]) => name === 'recent'),
      ['recent', Math.floor(expected / 1000)],
    )
    await devices.close()
  }
})
