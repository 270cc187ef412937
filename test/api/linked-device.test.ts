import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceLock, savePairing } from '../../src/shop/linked-numbers.ts'
import { now, testApi, token } from './app.ts'

const asked = { kind: 'linked-device', name: 'Το κινητό', acceptRisk: true }

const refusals: [string, object, string][] = [
  ['the risk is not named', { kind: 'linked-device', name: 'x' }, 'acceptRisk'],
  ['the risk is not accepted', { ...asked, acceptRisk: false }, 'acceptRisk'],
  ['a pace that gets phones blocked', { ...asked, messagesPerMinute: 61 }, 'messagesPerMinute'],
  ['more marketing than a person would write', { ...asked, marketingPerDay: 21 }, 'marketingPerDay'],
  ['credentials, of which it has none', { ...asked, accessToken: 'x' }, 'accessToken'],
  ['another kind', { kind: 'telegram', name: 'x' }, 'kind'],
]

test('a linked device is added with its risk accepted, slow and without marketing', async (t) => {
  const { call, deps } = await testApi(t)
  for (const [name, body, path] of refusals) {
    const { status, body: problem } = await call('POST', '/api/channels', body)
    assert.deepEqual([status, problem.errors[0].path], [400, path], name)
  }
  const { status, body } = await call('POST', '/api/channels', asked)
  assert.equal(status, 201)
  const { kind, messagesPerMinute, marketingPerDay, displayPhone, fromEnvironment } = body
  assert.deepEqual(
    { kind, messagesPerMinute, marketingPerDay, displayPhone, fromEnvironment },
    {
      kind: 'linked-device',
      messagesPerMinute: 20,
      marketingPerDay: 0,
      displayPhone: null,
      fromEnvironment: false,
    },
  )
  // An empty secret would let anybody sign, an empty verify token anybody ask.
  await deps.numbers.refresh()
  assert.equal(deps.numbers.byId(body.id)?.kind, 'linked-device')
  assert.ok(!deps.numbers.secrets().includes('') && !deps.numbers.verifyTokens().includes(''))
})

test('its settings are changed, and those of the Cloud API are not its own', async (t) => {
  const { call } = await testApi(t)
  const { body: device } = await call('POST', '/api/channels', asked)
  const path = `/api/channels/${device.id}`
  const changes: [object, Partial<typeof device>][] = [
    [{ allowMarketing: true }, { marketingPerDay: 5 }],
    [{ marketingPerDay: 12 }, { marketingPerDay: 12 }],
    [
      { name: 'Άλλο', messagesPerMinute: 10 },
      { name: 'Άλλο', messagesPerMinute: 10, marketingPerDay: 12 },
    ],
    [{ allowMarketing: false }, { marketingPerDay: 0 }],
  ]
  for (const [patch, expected] of changes) {
    const { status, body } = await call('PATCH', path, patch)
    assert.deepEqual({ status, ...body }, { status: 200, ...body, ...expected })
  }
  assert.equal((await call('PATCH', path, { accessToken: 'x' })).status, 422)
  const [cloud] = (await call('GET', '/api/channels')).body.items
  assert.equal(cloud.kind, 'cloud-api')
  assert.equal((await call('PATCH', `/api/channels/${cloud.id}`, { messagesPerMinute: 5 })).status, 422)
  assert.equal((await call('GET', `/api/channels/${cloud.id}/pairing`)).status, 404)
  assert.equal((await call('POST', `/api/channels/${cloud.id}/pairing`)).status, 404)
})

test('a pairing is asked for, shown while its code holds, and believed only of who holds the device', async (t) => {
  const { call, deps } = await testApi(t)
  const { body: device } = await call('POST', '/api/channels', asked)
  const path = `/api/channels/${device.id}/pairing`
  const shown = async () => (await call('GET', path)).body
  assert.deepEqual([(await shown()).state, (await shown()).needsPairing], ['disconnected', true])

  assert.equal((await call('POST', path)).status, 202)
  assert.equal((await shown()).state, 'starting')
  const [row] = await deps.sql`select settings->'linking'->>'at' as at from channels where id = ${device.id}`
  const qr = { text: '2@ref,key', expiresAt: new Date(now.getTime() + 60_000) }
  const pairing = { state: 'qr' as const, reason: null, over: false, qr, phone: null }
  await savePairing(deps, device.id, pairing, row!.at)
  assert.equal((await shown()).state, 'disconnected', 'nobody holds it')

  await using holder = await deps.sql.reserve().then((held) => ({
    held,
    [Symbol.asyncDispose]: async () => {
      await held`select pg_advisory_unlock_all()`
      held.release()
    },
  }))
  await holder.held`select pg_advisory_lock(${deviceLock}, hashtext(${device.id}))`
  const answer = await call('GET', path)
  assert.equal(answer.headers['cache-control'], 'no-store')
  assert.deepEqual([answer.body.state, answer.body.qr.text], ['qr', '2@ref,key'])
  const svg = Buffer.from(answer.body.qr.svg.replace('data:image/svg+xml;base64,', ''), 'base64').toString()
  assert.match(svg, /^<svg .*<\/svg>$/)

  await savePairing(
    deps,
    device.id,
    { ...pairing, qr: { ...qr, expiresAt: new Date(now.getTime() - 1) } },
    row!.at,
  )
  assert.equal((await shown()).qr, null, 'an expired code')
  await savePairing(
    deps,
    device.id,
    { ...pairing, state: 'ready', qr: null, phone: '+306999999999' },
    row!.at,
  )
  assert.deepEqual([(await shown()).state, (await shown()).phone], ['ready', '+306999999999'])
  assert.equal((await call('GET', `/api/channels/${device.id}`)).body.displayPhone, '+306999999999')
  assert.equal((await call('DELETE', path)).body.state, 'disconnected')
})

test('a device sends nothing until a phone is paired with it, and says so', async (t) => {
  const { app, call, deps } = await testApi(t)
  const { body: device } = await call('POST', '/api/channels', asked)
  const path = `/api/channels/${device.id}`
  const never = { reason: 'device_unpaired', detail: 'No phone is paired with it yet.', since: null }
  assert.deepEqual(device.stopped, never)
  const stopped = async () => {
    const { items } = (await call('GET', '/api/channels')).body
    const listed = items.find(({ id }: { id: string }) => id === device.id)
    assert.deepEqual((await call('GET', path)).body, listed)
    assert.equal(listed.status, 'active')
    return listed.stopped
  }
  assert.deepEqual(await stopped(), never)
  const greek = await app.inject({
    url: path,
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'el' },
  })
  assert.match(greek.json().stopped.detail, /τηλέφωνο/)
  assert.equal((await call('GET', '/api/checklist')).body.channelId, device.id)

  const asking = await call('POST', `${path}/pairing`)
  assert.deepEqual([asking.status, asking.body.state], [202, 'starting'])
  const still = { reason: null, over: false, qr: null, phone: null }
  const saves: [pairing: Parameters<typeof savePairing>[2], stopped: object | null][] = [
    [{ ...still, state: 'starting' }, never],
    [{ ...still, state: 'qr', qr: { text: '2@ref', expiresAt: new Date(now.getTime() + 60_000) } }, never],
    [
      { ...still, state: 'disconnected', over: true, reason: 'Nobody scanned it.' },
      { ...never, detail: 'Nobody scanned it.' },
    ],
    [{ ...still, state: 'ready', phone: '+306999999999' }, null],
    [{ ...still, state: 'starting' }, null],
    [
      { ...still, state: 'disconnected', over: true, reason: 'Unlinked.' },
      { ...never, detail: 'Unlinked.' },
    ],
    [{ ...still, state: 'ready', phone: null }, null],
  ]
  for (const [pairing, expected] of saves) {
    await savePairing(deps, device.id, pairing)
    assert.deepEqual(await stopped(), expected, pairing.state)
  }
})
