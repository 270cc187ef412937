import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { ChannelError } from '../../../src/channels/channel.ts'
import { channel, closedPort, httpServer, json, lineTo, SECRETS } from './servers.ts'

const bytes = Buffer.from('a picture')
const sha256 = createHash('sha256').update(bytes).digest('hex')

test('media: the id gives an address, the address the bytes, both with the token', async (t) => {
  const { port, seen } = await httpServer(t, (response, { url }) => {
    if (url !== '/v25.0/5550001') return response.end(bytes)
    return json(response, 200, {
      url: `http://127.0.0.1:${port}/files/1?x=y`,
      mime_type: 'image/png',
      sha256,
    })
  })
  const file = await channel(t).fetchMedia(lineTo(port), '5550001', 1000)
  assert.deepEqual(file, { bytes, mime: 'image/png', sha256 })
  assert.deepEqual(
    seen.map(({ url, headers }) => [url, headers.authorization]),
    [
      ['/v25.0/5550001', `Bearer ${SECRETS.token}`],
      ['/files/1?x=y', `Bearer ${SECRETS.token}`],
    ],
  )
})

const strangers = [
  'https://evil.example/1',
  'http://lookaside.fbsbx.com/1',
  'https://fbsbx.com.evil.example/1',
  'https://evilfbsbx.com/1',
  'https://x@lookaside.fbsbx.com/1',
  'https://lookaside.fbsbx.com:8443/1',
  'http://127.0.0.1:1/1',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  '/files/1',
  17,
  undefined,
]
for (const url of strangers) {
  test(`media: never fetched from ${url}`, async (t) => {
    const { port, seen } = await httpServer(t, (response) =>
      json(response, 200, { url, mime_type: 'image/png' }),
    )
    await assert.rejects(channel(t).fetchMedia(lineTo(port), '5550001', 1000), { class: 'content' })
    assert.equal(seen.length, 1)
  })
}

const spoiled: [string, Record<string, unknown>, string, number][] = [
  ['larger than it says it is', {}, 'content', 5],
  ['says that it is too large', { file_size: 5000 }, 'content', 1000],
  ['arrives damaged', { sha256: '00'.repeat(32) }, 'transient', 1000],
]
for (const [name, extra, errorClass, limit] of spoiled) {
  test(`media: a file that ${name}`, async (t) => {
    const { port } = await httpServer(t, (response, { url }) => {
      if (url.startsWith('/files')) return response.end(bytes)
      return json(response, 200, {
        url: `http://127.0.0.1:${port}/files/1`,
        mime_type: 'image/png',
        ...extra,
      })
    })
    await assert.rejects(channel(t).fetchMedia(lineTo(port), '5550001', limit), { class: errorClass })
  })
}

test('media: an id cannot climb out of its place', async (t) => {
  const { port, seen } = await httpServer(t, (response) => json(response, 404, {}))
  const api = channel(t)
  await assert.rejects(api.fetchMedia(lineTo(port), '..', 10), ChannelError)
  await assert.rejects(api.fetchMedia(lineTo(port), '../me?x=', 10), ChannelError)
  assert.deepEqual(
    seen.map(({ url }) => url),
    ['/v25.0/..%2Fme%3Fx%3D'],
  )
})

test('media: a file is uploaded and gets an id', async (t) => {
  const { port, seen } = await httpServer(t, (response) => json(response, 200, { id: '5550009' }))
  const file = { bytes, mime: 'image/png', filename: 'εικόνα.png' }
  assert.equal(await channel(t).uploadMedia(lineTo(port), file), '5550009')
  assert.equal(seen[0]?.url, `/v25.0/${SECRETS.number}/media`)
  for (const part of [
    'name="messaging_product"\r\n\r\nwhatsapp',
    'name="type"\r\n\r\nimage/png',
    'a picture',
  ]) {
    assert.ok(seen[0]?.body.includes(part), part)
  }
})

test('profile: read and changed', async (t) => {
  const { port, seen } = await httpServer(t, (response, { method }) =>
    json(
      response,
      200,
      method === 'POST'
        ? { success: true }
        : { data: [{ about: 'Μέλι', email: '', websites: ['https://shop.example', 3], vertical: 'RETAIL' }] },
    ),
  )
  const api = channel(t)
  assert.deepEqual(await api.getProfile(lineTo(port)), {
    about: 'Μέλι',
    websites: ['https://shop.example'],
    vertical: 'RETAIL',
  })
  await api.setProfile(lineTo(port), { about: 'Λάδι' })
  assert.deepEqual(JSON.parse(Buffer.from(seen[1]?.body ?? '', 'latin1').toString()), {
    messaging_product: 'whatsapp',
    about: 'Λάδι',
  })
})

test('receipts: read and typing; an error is nobody’s concern', async (t) => {
  const { port, seen } = await httpServer(t, (response) => json(response, 500, {}))
  const api = channel(t)
  await api.markRead(lineTo(port), 'wamid.A', { typing: true })
  await api.markRead(lineTo(port), 'wamid.B', { typing: false })
  await api.markRead(lineTo(1, { baseUrl: 'nonsense' }), 'wamid.C', { typing: false })
  assert.deepEqual(
    seen.map(({ body }) => JSON.parse(body)),
    [
      {
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: 'wamid.A',
        typing_indicator: { type: 'text' },
      },
      { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.B' },
    ],
  )
})

const subscribed = { data: [{ whatsapp_business_api_data: { id: '42', name: 'app' } }] }
const connected = {
  verified_name: 'Shop',
  status: 'CONNECTED',
  quality_rating: 'GREEN',
  platform_type: 'CLOUD_API',
}
const valid = { data: { app_id: '42', is_valid: true, expires_at: 0 } }
const refused = { error: { code: 190 } }

const unknownId = { error: { code: 100, error_subcode: 33 } }
const locked = { error: { code: 131031 } }
/** `waits`: said to hang on another, which alone has a cure. */
const checks: [string, { token: unknown; number: unknown; apps: unknown }, (boolean | 'waits')[]][] = [
  ['all well', { token: valid, number: connected, apps: subscribed }, [true, true, true]],
  [
    'token expires soon',
    { token: { data: { ...valid.data, expires_at: 1_790_000_000 } }, number: connected, apps: subscribed },
    [false, true, true],
  ],
  [
    'token invalid',
    { token: { data: { is_valid: false } }, number: refused, apps: refused },
    [false, 'waits', 'waits'],
  ],
  ['token refused', { token: refused, number: refused, apps: refused }, [false, 'waits', 'waits']],
  ['the number has another id', { token: valid, number: unknownId, apps: subscribed }, [true, false, true]],
  ['the account has another id', { token: valid, number: connected, apps: unknownId }, [true, true, false]],
  ['both have', { token: unknownId, number: unknownId, apps: unknownId }, [true, false, false]],
  ['the account is locked', { token: valid, number: locked, apps: locked }, [true, false, 'waits']],
  [
    'token cannot inspect itself',
    { token: refused, number: connected, apps: subscribed },
    [true, true, true],
  ],
  [
    'number not connected',
    { token: valid, number: { ...connected, status: 'DISCONNECTED' }, apps: subscribed },
    [true, false, true],
  ],
  [
    'number of low quality',
    { token: valid, number: { ...connected, quality_rating: 'RED' }, apps: subscribed },
    [true, false, true],
  ],
  [
    'number of the phone app',
    { token: valid, number: { ...connected, platform_type: 'NOT_APPLICABLE' }, apps: subscribed },
    [true, false, true],
  ],
  [
    'another app is subscribed',
    { token: valid, number: connected, apps: { data: [{ whatsapp_business_api_data: { id: '43' } }] } },
    [true, true, false],
  ],
  ['nothing is readable', { token: 3, number: [], apps: 'x' }, [false, false, false]],
]
for (const [name, facts, expected] of checks) {
  test(`check: ${name}`, async (t) => {
    const { port } = await httpServer(t, (response, { url }) => {
      const body = url.includes('debug_token')
        ? facts.token
        : url.includes('subscribed')
          ? facts.apps
          : facts.number
      json(response, body === refused ? 401 : body === unknownId || body === locked ? 400 : 200, body)
    })
    const found = await channel(t).check(lineTo(port))
    assert.deepEqual(
      found.map(({ ok, waits }) => (waits ? 'waits' : ok)),
      expected,
    )
    for (const { ok, cure, detail, waits } of found)
      assert.equal(ok || waits === true, cure === undefined, detail)
  })
}

test('check: that WhatsApp cannot be reached is said once, with its cure', async (t) => {
  const found = await channel(t).check(lineTo(await closedPort()))
  assert.deepEqual(
    found.map(({ name, waits, cure }) => [name, waits === true, cure !== undefined]),
    [
      ['connection', false, true],
      ['access token', true, false],
      ['number', true, false],
      ['webhook subscription', true, false],
    ],
  )
})
