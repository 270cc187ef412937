import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { test } from 'node:test'
import type { Outgoing, SendResult } from '../../../src/channels/channel.ts'
import { channel, closedPort, httpServer, json, lineTo, SECRETS, tcpServer } from './servers.ts'

const message: Outgoing = {
  id: 'row-1',
  to: { kind: 'phone', value: '+306940001122' },
  reply: { type: 'text', text: 'Γεια' },
}
const taken = {
  messages: [{ id: 'wamid.NEW1' }],
  contacts: [{ input: '306940001122', wa_id: '306940001122' }],
}
const error = (code: number) => ({ error: { code, message: 'x', type: 'OAuthException' } })

type Fields = Partial<Record<'outcome' | 'class' | 'code' | 'retryAfterMs' | 'onlyThisRecipient', unknown>>

function assertOutcome(result: SendResult, expected: Fields): void {
  for (const [field, value] of Object.entries(expected)) {
    assert.equal((result as Record<string, unknown>)[field], value, `${field} of ${JSON.stringify(result)}`)
  }
}

const unknown = { outcome: 'unknown' }

/** What the server answers over HTTP, and what that proves. */
const answers: [string, (response: ServerResponse) => void, Fields][] = [
  [
    'an error of the recipient',
    (r) => json(r, 400, error(131026)),
    { outcome: 'refused', class: 'recipient', code: 131026 },
  ],
  [
    '429 with seconds',
    (r) => json(r, 429, error(130429), { 'retry-after': '7' }),
    { class: 'throttle', retryAfterMs: 7000 },
  ],
  ['429 for one person', (r) => json(r, 400, error(131056)), { class: 'throttle', onlyThisRecipient: true }],
  [
    '429 with HTML',
    (r) => r.writeHead(429).end('<html>slow down</html>'),
    { outcome: 'refused', class: 'throttle', code: null },
  ],
  ['401', (r) => json(r, 401, error(190)), { outcome: 'refused', class: 'credentials', code: 190 }],
  [
    '500 with an error of Meta',
    (r) => json(r, 500, error(131000)),
    { outcome: 'refused', class: 'transient' },
  ],
  [
    '503 with an error of Meta',
    (r) => json(r, 503, error(131016)),
    { outcome: 'refused', class: 'transient' },
  ],
  ['500 with HTML', (r) => r.writeHead(500).end('<html>oops</html>'), unknown],
  ['502 without a body', (r) => r.writeHead(502).end(), unknown],
  ['200 with HTML', (r) => r.writeHead(200).end('<html>proxy</html>'), unknown],
  ['200 without a body', (r) => r.writeHead(200).end(), unknown],
  ['200 with JSON of another shape', (r) => json(r, 200, { messages: {} }), unknown],
  ['200 with half of the JSON', (r) => r.writeHead(200).end('{"messages":[{"id":"wam'), unknown],
  ['200 with an error', (r) => json(r, 200, error(131009)), { outcome: 'refused', class: 'content' }],
  ['200 without an end', (r) => r.writeHead(200).end('x'.repeat(2_000_000)), unknown],
  ['a redirect', (r) => r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), unknown],
]
for (const [name, answer, expected] of answers) {
  test(`send: ${name}`, async (t) => {
    const { port, seen } = await httpServer(t, answer)
    assertOutcome(await channel(t).send(lineTo(port), message), expected)
    assert.equal(seen.length, 1, 'sent once')
  })
}

/** What the server does to the connection once bytes came. */
const breaks: [string, (socket: Socket) => void][] = [
  ['resets', (socket) => socket.resetAndDestroy()],
  ['closes', (socket) => socket.end()],
  ['answers garbage', (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n')],
  [
    'answers headers and closes',
    (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"mess'),
  ],
  ['hangs', () => {}],
  ['answers headers and hangs', (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{')],
]
for (const [name, act] of breaks) {
  test(`send: a server that ${name} may have taken the message`, async (t) => {
    let connections = 0
    const port = await tcpServer(t, (socket) => {
      connections += 1
      act(socket)
    })
    const started = performance.now()
    assertOutcome(await channel(t, 250).send(lineTo(port), message), unknown)
    // Unbounded, it takes minutes.
    assert.ok(performance.now() - started < 20_000, 'bounded by timeoutMs')
    assert.equal(connections, 1, 'not sent again')
  })
}

test('send: nobody listens: provably unsent', async (t) => {
  const result = await channel(t).send(lineTo(await closedPort()), message)
  assertOutcome(result, { outcome: 'refused', class: 'transient', code: null })
})

test('send: no such host: provably unsent', async (t) => {
  const result = await channel(t).send(lineTo(0, { baseUrl: 'http://nowhere.invalid/v25.0' }), message)
  assertOutcome(result, { outcome: 'refused', class: 'transient', code: null })
})

test('send: waiting for a free connection longer than allowed: provably unsent', async (t) => {
  let received = 0
  const port = await tcpServer(t, () => {
    received += 1
  })
  const api = channel(t, 200)
  const results = await Promise.all(Array.from({ length: 40 }, () => api.send(lineTo(port), message)))
  const unknowns = results.filter((result) => result.outcome === 'unknown').length
  // One that waited may start just before its own time is over, on the connection of another that gave up.
  assert.ok(unknowns >= 4 && unknowns < 40, `${unknowns} unknown`)
  await api.close()
  assert.ok(received >= 4 && received <= unknowns, 'what was given up unsent is never sent')
})

test('send: a thousand messages that are handed over leave at once, and none waits for the answer of another', async (t) => {
  const waiting: ServerResponse[] = []
  const { port } = await httpServer(t, (response) => {
    waiting.push(response)
    if (waiting.length === 1000) for (const one of waiting) json(one, 200, taken)
  })
  const api = channel(t, 20_000, {})
  const results = await Promise.all(Array.from({ length: 1000 }, () => api.send(lineTo(port), message)))
  assert.ok(results.every(({ outcome }) => outcome === 'accepted'))
})

test('send: says of each message when it leaves, and of one that waits for a connection not before it has one', async (t) => {
  const said: string[] = []
  const waiting: ServerResponse[] = []
  const served = Promise.withResolvers<void>()
  const { port } = await httpServer(t, (response) => {
    if (waiting.push(response) === 4) served.resolve()
    if (waiting.length > 4) json(response, 200, taken)
  })
  const api = channel(t)
  const sending = Array.from({ length: 6 }, (_, n) =>
    api.send(lineTo(port), { ...message, onLeave: () => said.push(`${n}`) > 0 }),
  )
  await served.promise
  assert.deepEqual(said, ['0', '1', '2', '3'])
  for (const response of waiting) json(response, 200, taken)
  await Promise.all(sending)
  assert.deepEqual(said, ['0', '1', '2', '3', '4', '5'])
})

test('send: what may not leave any more when its connection is there never does, and is known not to have', async (t) => {
  const { port, seen } = await httpServer(t, (response) => json(response, 200, taken))
  const api = channel(t)
  const result = await api.send(lineTo(port), { ...message, onLeave: () => false })
  assertOutcome(result, { outcome: 'refused', class: 'transient' })
  assert.equal((await api.send(lineTo(port), message)).outcome, 'accepted')
  assert.equal(seen.length, 1)
})

test('send: nobody listens: nothing is said to have left', async (t) => {
  let left = 0
  await channel(t).send(lineTo(await closedPort()), { ...message, onLeave: () => left++ === 0 })
  assert.equal(left, 0)
})

test('send: a kept-alive connection that the server closes meanwhile', async (t) => {
  let count = 0
  const { port } = await httpServer(t, (response) => {
    count += 1
    if (count === 2) response.socket?.resetAndDestroy()
    else json(response, 200, taken)
  })
  const api = channel(t)
  assert.equal((await api.send(lineTo(port), message)).outcome, 'accepted')
  assert.equal((await api.send(lineTo(port), message)).outcome, 'unknown')
  assert.equal((await api.send(lineTo(port), message)).outcome, 'accepted')
  assert.equal(count, 3)
})

test('send: accepted, over kept-alive connections', async (t) => {
  const held = { ...taken.messages[0], message_status: 'held_for_quality_assessment' }
  const ports = new Set<number | undefined>()
  const { port, seen } = await httpServer(t, (response) => {
    ports.add(response.socket?.remotePort)
    const contacts = [{ input: 'GR.1a', wa_id: 'GR.1a', user_id: 'GR.1a' }]
    json(response, 200, seen.length === 1 ? taken : { messages: [held], contacts })
  })
  const api = channel(t)
  assert.deepEqual(await api.send(lineTo(port), message), {
    outcome: 'accepted',
    providerId: 'wamid.NEW1',
    identities: [{ kind: 'phone', value: '+306940001122' }],
  })
  assert.deepEqual(await api.send(lineTo(port), message), {
    outcome: 'accepted',
    providerId: 'wamid.NEW1',
    identities: [{ kind: 'wa_user', value: 'GR.1a' }],
    heldForQuality: true,
  })
  for (let n = 0; n < 10; n += 1) await api.send(lineTo(port), message)
  // undici opens a second one when the first has answered but not yet come to rest.
  assert.ok(ports.size <= 2, `${ports.size} connections for 12 messages`)
  const [first] = seen
  assert.equal(first?.url, `/v25.0/${SECRETS.number}/messages`)
  assert.equal(first?.headers.authorization, `Bearer ${SECRETS.token}`)
  assert.equal(JSON.parse(first?.body ?? '').biz_opaque_callback_data, 'row-1')
})

test('send: what Meta would refuse anyway is not sent', async (t) => {
  const { port, seen } = await httpServer(t, (response) => json(response, 200, taken))
  const result = await channel(t).send(lineTo(port), { ...message, reply: { type: 'text', text: '' } })
  assertOutcome(result, { outcome: 'refused', class: 'content' })
  assert.equal(seen.length, 0)
})

for (const extra of [{ baseUrl: 'graph' }, { baseUrl: 'ftp://x/' }, { token: 'a\nb' }, { number: '..' }]) {
  test(`send: a line that cannot work: ${JSON.stringify(extra)}`, async (t) => {
    const result = await channel(t).send(lineTo(1, extra), message)
    assertOutcome(result, { outcome: 'refused', class: 'credentials' })
  })
}

test('close waits for what is on the wire, and afterwards nothing leaves', async (t) => {
  let release: () => void = () => {}
  const arrived = Promise.withResolvers<void>()
  const { port } = await httpServer(t, (response) => {
    release = () => json(response, 200, taken)
    arrived.resolve()
  })
  const api = channel(t)
  const sending = api.send(lineTo(port), message)
  await arrived.promise
  const closing = api.close()
  assertOutcome(await api.send(lineTo(port), message), { outcome: 'refused', class: 'transient' })
  release()
  await closing
  assert.equal((await sending).outcome, 'accepted')
})
