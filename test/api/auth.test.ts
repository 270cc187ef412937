import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApi, token } from './app.ts'

test('nothing below /api answers without the token, and nobody learns what exists', async (t) => {
  const { app } = await testApi(t)
  const cases: [string, string, Record<string, string>][] = [
    ['GET', '/api/settings', {}],
    ['GET', '/api/nothing-here', {}],
    ['POST', '/api/nothing-here', { 'content-type': 'text/plain' }],
    ['GET', '/api/settings', { authorization: `Basic ${token}` }],
    ['GET', '/api/settings', { authorization: `Bearer ${token}x` }],
    ['GET', '/api/settings', { authorization: 'Bearer ' }],
    ['PUT', '/api/store/orders/1', { 'content-type': 'application/json' }],
    ['GET', '/api/openapi.json/../settings', {}],
    ['GET', '/api/docsettings', {}],
    ['GET', '/api/%73ettings', {}],
  ]
  for (const [method, url, headers] of cases) {
    const response = await app.inject({ method: method as 'GET', url, headers })
    assert.equal(response.statusCode, 401, `${method} ${url}`)
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/)
    assert.equal(response.headers['www-authenticate'], 'Bearer')
    assert.equal(response.json().status, 401)
  }
})

test('with the token an unknown address is 404, and a known one answers', async (t) => {
  const { call } = await testApi(t)
  assert.equal((await call('GET', '/api/nothing-here')).status, 404)
  assert.equal((await call('GET', '/api/settings')).status, 200)
})

test('while no token is set nobody has one', async (t) => {
  const { app } = await testApi(t, { apiToken: undefined })
  for (const authorization of ['Bearer undefined', 'Bearer ', 'Bearer null']) {
    const response = await app.inject({ url: '/api/settings', headers: { authorization } })
    assert.equal(response.statusCode, 401)
  }
})

test('guessing is slowed by address; asking without a token is not guessing', async (t) => {
  const { app, call } = await testApi(t)
  for (let i = 0; i < 30; i++) assert.equal((await app.inject({ url: '/api/settings' })).statusCode, 401)
  assert.equal((await call('GET', '/api/settings')).status, 200)
  const guess = () => app.inject({ url: '/api/settings', headers: { authorization: 'Bearer wrong' } })
  for (let i = 0; i < 20; i++) assert.equal((await guess()).statusCode, 401)
  const blocked = await guess()
  assert.equal(blocked.statusCode, 429)
  assert.equal(blocked.headers['retry-after'], '60')
})

test('the document and its page are open and hold no data', async (t) => {
  const { app } = await testApi(t)
  const response = await app.inject({ url: '/api/openapi.json' })
  assert.equal(response.statusCode, 200)
  const document = response.json()
  assert.match(document.openapi, /^3\.1/)
  for (const path of [
    '/api/quick-replies/{id}',
    '/api/store/orders/{externalId}',
    '/api/settings',
    '/api/contacts/{id}/consents',
  ]) {
    assert.ok(document.paths[path], path)
  }
  assert.ok(document.components.schemas.QuickReply)
  for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    assert.ok(document.components.schemas[name!], `${name} is described`)
  }
  for (const [path, methods] of Object.entries(
    document.paths as Record<
      string,
      Record<string, { responses: Record<string, unknown>; summary?: string }>
    >,
  )) {
    for (const [method, { responses, summary }] of Object.entries(methods)) {
      assert.ok(summary, `${method} ${path} says what it does`)
      assert.match(JSON.stringify(responses.default), /application\/problem\+json/, `${method} ${path}`)
    }
  }
  for (const url of ['/api/docs', '/api/docs/']) {
    const page = await app.inject({ url })
    assert.equal(page.statusCode, 200, url)
    const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!)
    assert.ok(files.length > 3)
    for (const file of files) {
      const path = new URL(file, `http://localhost${url}`).pathname
      assert.equal((await app.inject({ url: path })).statusCode, 200, `${url} names ${path}`)
    }
  }
  const html = await app.inject({ url: '/api/docs/static/index.html' })
  assert.match(String(html.headers['content-security-policy']), /default-src 'none'/)
})
