import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { testApi } from './app.ts'

const all = { handovers: 'all', ownerPhone: '+306900000299', template: 'somebody_waits' }

test('the secret is shown once, and a change keeps it', async (t) => {
  const { call, deps } = await testApi(t)
  assert.deepEqual((await call('GET', '/api/notifications')).body, {
    handovers: 'urgent',
    ownerPhone: null,
    template: null,
    webhook: null,
  })
  const put = await call('PUT', '/api/notifications', {
    ...all,
    webhook: { url: 'https://owner.example/hook' },
  })
  assert.equal(put.status, 200)
  const { secret, ...webhook } = put.body.webhook
  assert.match(secret, /^whsec_/u)
  const shown = { ...all, webhook }
  assert.deepEqual((await call('GET', '/api/notifications')).body, shown)
  const moved = { ...all, webhook: { url: 'https://owner.example/other' } }
  assert.equal((await call('PUT', '/api/notifications', moved)).body.webhook.secret, undefined)
  const rotated = await call('PUT', '/api/notifications', {
    ...all,
    webhook: { url: 'https://owner.example/other', rotateSecret: true },
  })
  assert.notEqual(rotated.body.webhook.secret, secret)
  assert.equal((await deps.shop.current()).notifications.ownerPhone, '+306900000299')
  const none = await call('PUT', '/api/notifications', { handovers: 'none' })
  assert.deepEqual(none.body, { handovers: 'none', ownerPhone: null, template: null, webhook: null })
})

const refused: [object, string][] = [
  [{}, 'handovers'],
  [{ handovers: 'some' }, 'handovers'],
  [{ handovers: 'all', ownerPhone: '6900000299' }, 'ownerPhone'],
  [{ handovers: 'all', template: 'Somebody Waits' }, 'template'],
  [{ handovers: 'all', webhook: { url: 'ftp://owner.example' } }, 'webhook.url'],
  [{ handovers: 'all', webhook: { url: 'https://me:secret@owner.example' } }, 'webhook.url'],
  [{ handovers: 'all', webhook: { url: 'somewhere' } }, 'webhook.url'],
  [{ handovers: 'all', colour: 'blue' }, 'colour'],
]
test('what cannot be meant is refused with the field', async (t) => {
  const { call } = await testApi(t)
  for (const [body, path] of refused) {
    const { status, body: problem } = await call('PUT', '/api/notifications', body)
    assert.equal(status, 400, path)
    assert.ok(
      problem.errors.some((error: { path: string }) => error.path === path),
      JSON.stringify(problem.errors),
    )
  }
})

test('a test tells at once what became of it', async (t) => {
  const { call } = await testApi(t)
  assert.deepEqual((await call('POST', '/api/notifications/test')).body, { webhook: null, whatsapp: null })
  let status = 204
  const received: string[] = []
  const server = createServer((request, response) => {
    request.on('data', (chunk) => received.push(String(chunk)))
    request.on('end', () => response.writeHead(status).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await call('PUT', '/api/notifications', { ...all, webhook: { url } })
  assert.deepEqual((await call('POST', '/api/notifications/test')).body, {
    webhook: { outcome: 'sent', reason: null },
    whatsapp: 'waiting',
  })
  assert.equal(JSON.parse(received[0]!).type, 'test')
  status = 500
  const failed = await call('POST', '/api/notifications/test')
  assert.deepEqual(failed.body.webhook, { outcome: 'failed', reason: 'http_500' })
})
