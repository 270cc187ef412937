import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { type TestContext, test } from 'node:test'
import { inspect } from 'node:util'
import type { Channel, Line } from '../../../src/channels/channel.ts'
import { channel, closedPort, httpServer, json, lineTo, SECRETS, tcpServer } from './servers.ts'

const HOST = '127.0.0.1'

/** Everything that a call can give back: the result, or the error with its stack and causes. */
async function outcomes(api: Channel, line: Line): Promise<unknown[]> {
  const calls = [
    api.send(line, {
      id: 'row-1',
      to: { kind: 'phone', value: '+306940001122' },
      reply: { type: 'text', text: 'x' },
    }),
    api.markRead(line, 'wamid.A', { typing: true }),
    api.fetchMedia(line, '5550001', 1000),
    api.uploadMedia(line, { bytes: Buffer.from('x'), mime: 'image/png' }),
    api.getProfile(line),
    api.setProfile(line, { about: 'x' }),
    api.check(line),
    api.listTemplates(line)[Symbol.asyncIterator]().next(),
    api.createTemplate(line, { name: 'x', language: 'el', category: 'utility', components: [] }),
    api.editTemplate(line, '5550001', { components: [] }),
    api.deleteTemplate(line, { name: 'x', providerId: '5550001' }),
  ]
  return Promise.all(calls.map((call) => call.catch((error: unknown) => error)))
}

const echo = (token: string) => `Error validating access token ${token} of ${SECRETS.number} at ${HOST}`

function assertSilent(results: unknown[], port: number): void {
  const told = results.map((result) => inspect(result, { depth: 20, showHidden: true })).join('\n')
  for (const secret of [...Object.values(SECRETS), HOST, `:${port}/`, '306940001122', 'Bearer']) {
    assert.equal(told.includes(secret), false, `${secret} in ${told}`)
  }
}

const servers: [string, (t: TestContext) => Promise<number>][] = [
  ['nobody listens', () => closedPort()],
  ['resets', (t) => tcpServer(t, (socket) => socket.resetAndDestroy())],
  ['hangs', (t) => tcpServer(t, () => {})],
  ['talks another protocol', (t) => tcpServer(t, (socket) => socket.end(`220 ${SECRETS.token}\r\n`))],
  ...answering('bad JSON', (r) => r.writeHead(200).end(`{"token":"${SECRETS.token}"`)),
  ...answering('another shape', (r) => json(r, 200, { [SECRETS.token]: SECRETS.secret })),
  ...answering('401 that repeats the token', (r) =>
    json(r, 401, { error: { code: 190, message: echo(SECRETS.token) } }),
  ),
  ...answering('400 that repeats the token', (r) =>
    json(r, 400, {
      error: { code: 100, message: echo(SECRETS.token), error_data: { details: echo(SECRETS.secret) } },
    }),
  ),
  ...answering('500 with HTML', (r) => r.writeHead(500).end(`<p>${echo(SECRETS.token)}</p>`)),
  ...answering('a media address with the token', (r) =>
    json(r, 200, { url: `https://evil.example/${SECRETS.token}` }),
  ),
]

function answering(
  name: string,
  answer: (response: ServerResponse) => void,
): [string, (t: TestContext) => Promise<number>][] {
  return [[name, async (t) => (await httpServer(t, answer)).port]]
}

for (const [name, start] of servers) {
  test(`no secret leaves when the server: ${name}`, async (t) => {
    const port = await start(t)
    assertSilent(await outcomes(channel(t, 250), lineTo(port)), port)
  })
}

test('no secret leaves when the set-up is wrong', async (t) => {
  const api = channel(t, 250)
  for (const extra of [
    { token: `${SECRETS.token}\n` },
    { baseUrl: `nonsense ${SECRETS.token}` },
    { number: '..' },
  ]) {
    assertSilent(await outcomes(api, lineTo(1, extra)), 1)
  }
})

test('what Meta says of a bad message is told, without what could identify anybody', async (t) => {
  const details = `Template 'kalathi_order' wants 2 of ${SECRETS.token} at https://${HOST}/x for +306940001122, a@b.example (${SECRETS.token.slice(2, 12)})`
  const { port } = await httpServer(t, (r) =>
    json(r, 400, { error: { code: 132000, error_data: { details } } }),
  )
  const [sent] = await outcomes(channel(t), lineTo(port))
  assertSilent([sent], port)
  assert.match(inspect(sent), /WhatsApp: “Template 'kalathi_order' wants 2 of … at … for … … …”/)
})
