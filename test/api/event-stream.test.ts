import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, before, test } from 'node:test'
import { beginEventStream } from '../../src/api/event-stream.ts'

let server: Server
before(async () => {
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
})
after(() => server.close())

async function asked() {
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.on('error', () => {})
  client.write('GET / HTTP/1.1\r\nhost: shop.example\r\n\r\n')
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  return { client, response }
}

function begin(
  t: { mock: { timers: { enable(of: { apis: ['setInterval'] }): void } } },
  response: ServerResponse,
) {
  t.mock.timers.enable({ apis: ['setInterval'] })
  const seen = { beats: 0, closed: 0, stays: true }
  const stream = beginEventStream(response, {
    everyMs: 1000,
    beat: async () => {
      seen.beats++
      return seen.stays
    },
    onClose: () => {
      seen.closed++
    },
  })
  return { stream, seen }
}

test('whoever left before the stream began is let go at once, and no beat is left behind', async (t) => {
  const { client, response } = await asked()
  client.destroy()
  await once(response, 'close')
  const { stream, seen } = begin(t, response)
  t.mock.timers.tick(10_000)
  assert.deepEqual(seen, { beats: 0, closed: 1, stays: true })
  assert.equal(stream.isOpen(), false)
})

test('it beats until the client leaves, and tells of it once', async (t) => {
  const { client, response } = await asked()
  const { stream, seen } = begin(t, response)
  const heard = once(client, 'data')
  stream.write('data: one\n\n')
  assert.match(String(await heard), /text\/event-stream/)
  t.mock.timers.tick(2000)
  assert.equal(seen.beats, 2)
  client.destroy()
  await once(response, 'close')
  t.mock.timers.tick(5000)
  assert.deepEqual([seen.beats, seen.closed, stream.isOpen()], [2, 1, false])
})

test('who may not listen any more hears the end', async (t) => {
  const { client, response } = await asked()
  const { seen } = begin(t, response)
  client.resume()
  seen.stays = false
  t.mock.timers.tick(1000)
  await once(response, 'close')
  assert.equal(seen.closed, 1)
})
