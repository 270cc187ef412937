import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import Fastify, { type FastifyInstance } from 'fastify'
import { ensureSetupToken } from '../../src/accounts/setup.ts'
import { requireDeclaration } from '../../src/api/rights.ts'
import { testApi } from './app.ts'

const admin = {
  name: 'Ελένη',
  email: 'Eleni@shop.example',
  password: 'a long enough word',
  locale: 'el' as const,
}
const origin = 'http://localhost:3000'

async function started(t: TestContext, over = {}) {
  const api = await testApi(t, over)
  const token = await ensureSetupToken(api.deps, undefined)
  return { ...api, token: token! }
}

const post = (app: FastifyInstance, url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { host: 'localhost:3000', origin, ...headers } })

const cookieOf = (response: { headers: Record<string, unknown> }) =>
  [response.headers['set-cookie']]
    .flat()
    .map((one) => String(one).split(';')[0])
    .join('; ')

test('the token makes the first admin once, who is signed in by it', async (t) => {
  const { app, deps, token } = await started(t)
  assert.deepEqual((await app.inject('/api/setup')).json(), { needed: true, mail: false })
  assert.equal(await ensureSetupToken(deps, undefined), undefined, 'it is printed once')
  assert.equal((await post(app, '/api/setup', { ...admin, token: `${token}x` })).statusCode, 403)

  const both = await Promise.all([1, 2].map(() => post(app, '/api/setup', { ...admin, token })))
  assert.deepEqual(both.map(({ statusCode }) => statusCode).sort(), [201, 403])
  const cookie = cookieOf(both.find(({ statusCode }) => statusCode === 201)!)
  assert.deepEqual((await app.inject('/api/setup')).json(), { needed: false, mail: false })
  const me = await app.inject({ url: '/api/me', headers: { cookie } })
  assert.equal(me.json().user.email, 'eleni@shop.example')
  assert.ok(me.json().rights.includes('settings.write'))
  assert.equal((await app.inject({ url: '/api/settings', headers: { cookie } })).statusCode, 200)
  assert.equal(await ensureSetupToken(deps, 'a-token-that-comes-too-late'), undefined)
})

test('signing in, out, and an account that was disabled', async (t) => {
  const { app, deps, token } = await started(t)
  await post(app, '/api/setup', { ...admin, token })
  const { email, password } = admin
  const signed = await post(app, '/api/auth/sign-in/email', { email, password })
  assert.equal(signed.statusCode, 200)
  const cookie = cookieOf(signed)
  const me = () => app.inject({ url: '/api/me', headers: { cookie } })
  assert.equal((await me()).statusCode, 200)
  await deps.sql`update users set disabled = true`
  assert.equal((await me()).statusCode, 401)
  await deps.sql`update users set disabled = false`
  assert.equal((await post(app, '/api/auth/sign-out', {}, { cookie })).statusCode, 200)
  assert.equal((await me()).statusCode, 401)
})

test('a route without a right stops the start', async () => {
  const app = Fastify()
  requireDeclaration(app)
  app.get('/open', { config: { right: 'public' } }, async () => 'here')
  app.get('/forgotten', async () => 'here')
  await assert.rejects(async () => app.ready(), /\/forgotten declares no right/)
})

test('a role may what its rights say, and nothing more', async (t) => {
  const { app, deps, token } = await started(t)
  const cookie = cookieOf(await post(app, '/api/setup', { ...admin, token }))
  await deps.sql`update users set role = 'agent'`
  assert.equal((await app.inject({ url: '/api/conversations', headers: { cookie } })).statusCode, 200)
  const change = await app.inject({
    method: 'PATCH',
    url: '/api/settings',
    payload: { humanIdleMinutes: 5 },
    headers: { host: 'localhost:3000', origin, cookie },
  })
  assert.equal(change.statusCode, 403)
  assert.equal(change.json().right, 'settings.write')
  await deps.sql`update users set role = 'unheard of'`
  assert.equal((await app.inject({ url: '/api/conversations', headers: { cookie } })).statusCode, 403)
})

test("another site's page changes nothing with somebody's cookie", async (t) => {
  const { app, token } = await started(t)
  const cookie = cookieOf(await post(app, '/api/setup', { ...admin, token }))
  const change = async (headers: Record<string, string>) =>
    (
      await app.inject({
        method: 'PATCH',
        url: '/api/settings',
        payload: { humanIdleMinutes: 5 },
        headers: { host: 'localhost:3000', cookie, ...headers },
      })
    ).statusCode
  assert.equal(await change({ origin: 'https://evil.example' }), 403)
  assert.equal(await change({ origin: 'null' }), 403)
  assert.equal(await change({ 'sec-fetch-site': 'cross-site' }), 403)
  assert.equal(await change({}), 403)
  assert.equal(await change({ origin }), 200)
  assert.equal(await change({ 'sec-fetch-site': 'same-origin' }), 200)
})

test('cookies are Secure over HTTPS, and plain HTTP on a home network works', async (t) => {
  const { app, token } = await started(t, { publicUrl: 'https://shop.example' })
  const at = (host: string) =>
    post(
      app,
      '/api/auth/sign-in/email',
      { email: admin.email, password: admin.password },
      { host, origin: `http://${host}` },
    )
  await post(app, '/api/setup', { ...admin, token })
  const flags = async (host: string) => String((await at(host)).headers['set-cookie'])
  const secure = await flags('shop.example')
  for (const flag of [/Secure/, /HttpOnly/, /SameSite=Lax/i]) assert.match(secure, flag)
  const plain = await flags('192.168.1.5:3000')
  assert.doesNotMatch(plain, /Secure/)
  for (const flag of [/HttpOnly/, /SameSite=Lax/i]) assert.match(plain, flag)
})

test('guessing a password is slowed by account, also from many addresses', async (t) => {
  let now = 0
  const { app, token } = await started(t, { now: () => now })
  await post(app, '/api/setup', { ...admin, token })
  const attempt = (password: string, remoteAddress: string) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: admin.email, password },
      headers: { host: 'localhost:3000', origin },
      remoteAddress,
    })
  for (let i = 0; i < 10; i++) assert.equal((await attempt('wrong', `10.0.0.${i}`)).statusCode, 401)
  const blocked = await attempt(admin.password, '10.0.1.1')
  assert.equal(blocked.statusCode, 429)
  assert.equal(blocked.headers['retry-after'], '900')
  now += 15 * 60_000
  assert.equal((await attempt(admin.password, '10.0.1.1')).statusCode, 200)
})
