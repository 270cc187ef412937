import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import Fastify from 'fastify'
import { maria, start, text } from './start.ts'

type Started = Awaited<ReturnType<typeof start>>

async function mount(t: TestContext, started: Started, options: Record<string, unknown> = {}) {
  const app = Fastify({ forceCloseConnections: true })
  await app.register(started.vw.phoneRoutes, { prefix: '/phone', ...options })
  t.after(() => app.close())
  return app
}

test('the page is served under a strict policy, and holds no inline script or style', async (t) => {
  const app = await mount(t, await start(t))
  const page = await app.inject('/phone')
  assert.equal(page.statusCode, 200)
  assert.match(
    String(page.headers['content-security-policy']),
    /default-src 'self'; script-src 'self'; style-src 'self'/,
  )
  assert.doesNotMatch(page.body, /<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|https?:\/\//)
  const own = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1]!)
  for (const path of own) assert.equal((await app.inject(path)).statusCode, 200, path)
  for (const path of ['/phone/..%2fserve.ts', '/phone/nothing.js'])
    assert.equal((await app.inject(path)).statusCode, 404)
})

test('only our own hosts, our own origin and JSON may act', async (t) => {
  const app = await mount(t, await start(t), { publicUrl: 'https://shop.example' })
  const url = '/phone/api/shoppers'
  const as = async (headers: Record<string, string>, payload = '{"name":"Eva"}') =>
    (
      await app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', ...headers },
        payload,
      })
    ).statusCode
  assert.equal(await as({}), 201)
  assert.equal(await as({ host: 'shop.example', origin: 'https://shop.example' }), 201)
  assert.equal(await as({ host: '[::1]:3000', origin: 'http://[::1]:3000' }), 201)
  assert.equal(await as({ host: 'evil.example' }), 403)
  assert.equal(await as({ origin: 'https://evil.example' }), 403)
  assert.equal(await as({ origin: 'null' }), 403)
  assert.equal(await as({ 'content-type': 'text/plain' }), 415)
  assert.equal(await as({}, '{"name":""}'), 422)
})

test('the page acts as a shopper does', async (t) => {
  const started = await start(t)
  const app = await mount(t, started)
  const state = async () => (await app.inject('/phone/api/state')).json()
  const { shoppers, clock } = await state()
  assert.equal(clock, null)
  assert.equal((await app.inject('/phone/api/clock')).statusCode, 404)
  const person = shoppers.find((one: { phone: string }) => one.phone === maria)
  const post = (action: string, payload: object) =>
    app.inject({ method: 'POST', url: `/phone/api/shoppers/${person.id}/${action}`, payload })
  assert.equal((await post('text', { text: 'Γεια' })).json().ok, true)
  assert.equal((await post('fly', {})).statusCode, 422)
  assert.equal((await post('toString', {})).statusCode, 422)
  await started.send(text)
  const { messages } = await state()
  assert.deepEqual(
    messages.map((one: { direction: string; type: string }) => one.direction),
    ['out', 'in'],
  )
  assert.equal(
    (await app.inject({ method: 'DELETE', url: `/phone/api/shoppers/${person.id}` })).statusCode,
    204,
  )
  assert.equal((await state()).messages.length, 0)
})

test('the clock of the page is the host’s', async (t) => {
  let offset = 5
  const control = {
    get: async () => offset,
    set: async (next: number) => {
      offset = next
    },
  }
  const app = await mount(t, await start(t), { clockControl: control })
  assert.equal((await app.inject('/phone/api/clock')).json().offsetMs, 5)
  const patch = (offsetMs: unknown) =>
    app.inject({ method: 'PATCH', url: '/phone/api/clock', payload: { offsetMs } })
  assert.equal((await patch(3_600_000)).statusCode, 200)
  assert.equal(offset, 3_600_000)
  for (const wrong of ['1', null, 1e15]) assert.equal((await patch(wrong)).statusCode, 422)
})

test('the stream goes on where a reader left off, and asks for a fresh start where it cannot', async (t) => {
  const started = await start(t)
  const app = await mount(t, started)
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  const { position } = (await app.inject('/phone/api/state')).json()
  started.vw.act(maria, 'text', { text: 'while away' })
  const read = async (after: string) => {
    const stop = new AbortController()
    const answer = await fetch(`${base}/phone/api/stream?after=${encodeURIComponent(after)}`, {
      signal: stop.signal,
    })
    let heard = ''
    for await (const chunk of answer.body!) {
      heard += Buffer.from(chunk).toString()
      if (/event: (message|resync)[\s\S]*\n\n/.test(heard)) break
    }
    stop.abort()
    return heard
  }
  assert.match(await read(position), /event: message\ndata: .*while away/)
  assert.match(await read('another-run:3'), /event: resync/)
})

test('hostile media are never shown as pages', async (t) => {
  const started = await start(t)
  const app = await mount(t, started)
  const base64 = Buffer.from('<script>alert(1)</script>').toString('base64')
  const sent = started.vw.act(maria, 'media', {
    type: 'document',
    base64,
    mime: 'text/html',
    filename: 'a.html',
  }) as { ok: true; mediaId: string }
  const answer = await app.inject(`/phone/api/media/${sent.mediaId}`)
  assert.equal(answer.headers['content-type'], 'application/octet-stream')
  assert.equal(answer.headers['content-disposition'], 'attachment')
  assert.match(String(answer.headers['content-security-policy']), /sandbox/)
})
