import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createConnections } from '../../src/commerce/connect/connections.ts'
import { ensureEnvironmentStores } from '../../src/commerce/connect/stores.ts'
import { newId } from '../../src/ids.ts'
import { quietLog } from '../support/log.ts'
import { testApi } from './app.ts'

const shopify = {
  kind: 'shopify',
  baseUrl: 'https://pilos.myshopify.com/',
  webhookSecret: 'hook-secret-1',
  credentials: { accessToken: 'shpat_secret_1' },
}

test('a store is connected, changed and disconnected, and its secrets are never shown', async (t) => {
  const { call, deps } = await testApi(t)
  const made = await call('POST', '/api/stores', shopify)
  assert.equal(made.status, 201)
  assert.deepEqual(
    [made.body.kind, made.body.baseUrl, made.body.webhookUrl, made.body.status, made.body.progress],
    ['shopify', 'https://pilos.myshopify.com', 'http://localhost:3000/webhooks/shopify', 'backfilling', 0],
  )
  assert.equal((await call('POST', '/api/stores', shopify)).status, 409)
  const changed = await call('PATCH', `/api/stores/${made.body.id}`, { webhookSecret: 'hook-secret-2' })
  assert.equal(changed.status, 200)
  const shown = JSON.stringify([made.body, changed.body, (await call('GET', '/api/stores')).body])
  assert.doesNotMatch(shown, /secret/)
  const rows = await deps.sql`select to_jsonb(s)::text as row, credentials from stores s`
  assert.ok(!Buffer.from(rows[0]!.credentials).toString('latin1').includes('secret'))

  const connections = createConnections({
    sql: deps.sql,
    sealer: deps.sealer,
    log: quietLog,
    environment: {},
  })
  assert.deepEqual(connections.secretsOf('shopify'), [])
  await connections.refresh()
  assert.deepEqual(connections.secretsOf('shopify'), ['hook-secret-2'])
  assert.deepEqual(connections.connectionOf('shopify'), {
    baseUrl: 'https://pilos.myshopify.com',
    credentials: shopify.credentials,
  })
  assert.equal(connections.shopOf('shopify'), 'pilos.myshopify.com')
  assert.equal((await call('DELETE', `/api/stores/${made.body.id}`)).status, 204)
  await connections.refresh()
  assert.deepEqual(connections.secretsOf('shopify'), [])
  assert.equal((await call('GET', `/api/stores/${made.body.id}`)).status, 404)
})

const refused = [
  [{ ...shopify, kind: 'magento' }, 422, 'kind'],
  [{ ...shopify, kind: 'generic' }, 422, 'kind'],
  [{ ...shopify, kind: '__proto__' }, 422, 'kind'],
  [{ ...shopify, credentials: {} }, 422, 'credentials.accessToken'],
  [{ ...shopify, credentials: { ...shopify.credentials, more: 'x' } }, 422, 'credentials.more'],
  [{ ...shopify, baseUrl: 'ftp://x' }, 400, 'baseUrl'],
  [{ ...shopify, baseUrl: 'pilos' }, 400, 'baseUrl'],
  [{ ...shopify, webhookSecret: '' }, 400, 'webhookSecret'],
] as const

test('what cannot be a store is refused by its field', async (t) => {
  const { call } = await testApi(t)
  for (const [body, status, path] of refused) {
    const answer = await call('POST', '/api/stores', body)
    assert.deepEqual([answer.status, answer.body.errors[0].path], [status, path], JSON.stringify(body))
  }
})

test('a look is asked for, from where it is or from the beginning', async (t) => {
  const { call, deps } = await testApi(t)
  const { id } = (await call('POST', '/api/stores', shopify)).body
  await deps.sql`
    update stores set backfilled_at = now(), due_at = now() + interval '1 hour',
      cursor = ${deps.sql.json({ orders: { since: null, page: null, startedAt: '', done: 9, total: 8, finished: true } })}`
  const asked = await call('POST', `/api/stores/${id}/reconcile`)
  assert.deepEqual(
    [asked.status, asked.body.status, asked.body.read],
    [202, 'waiting', { orders: { done: 8, total: 8 } }],
  )
  assert.ok(Date.parse(asked.body.nextAt) <= Date.now())
  const anew = await call('POST', `/api/stores/${id}/reconcile`, { anew: true })
  assert.deepEqual([anew.body.status, anew.body.read, anew.body.progress], ['backfilling', {}, 0])
  assert.equal((await call('POST', '/api/stores/00000000-0000-7000-8000-000000000000/reconcile')).status, 404)
})

test('the environment’s store is shown and can only be changed there; one of the API takes its place', async (t) => {
  const { call, deps } = await testApi(t)
  const environment = {
    shopify: {
      webhookSecret: 'of-the-environment',
      baseUrl: 'https://env.myshopify.com',
      credentials: { accessToken: 'e' },
    },
    woocommerce: { webhookSecret: undefined, baseUrl: undefined, credentials: {} },
  }
  const ensure = (given: Parameters<typeof ensureEnvironmentStores>[1]) =>
    ensureEnvironmentStores({ sql: deps.sql, newId }, given)
  await ensure(environment)
  await ensure(environment)
  const [one, ...others] = (await call('GET', '/api/stores')).body.items
  assert.deepEqual([others, one.kind, one.fromEnvironment], [[], 'shopify', true])
  assert.equal((await call('DELETE', `/api/stores/${one.id}`)).status, 409)
  assert.equal((await call('PATCH', `/api/stores/${one.id}`, { webhookSecret: 'x' })).status, 404)
  const connections = createConnections({ sql: deps.sql, sealer: deps.sealer, log: quietLog, environment })
  await connections.refresh()
  assert.equal(connections.connectionOf('shopify')?.baseUrl, 'https://env.myshopify.com')
  assert.equal((await call('POST', '/api/stores', shopify)).status, 201)
  await ensure(environment)
  await connections.refresh()
  assert.equal(connections.connectionOf('shopify')?.baseUrl, 'https://pilos.myshopify.com')
  // Both are signed with, while one is exchanged for the other.
  assert.deepEqual(connections.secretsOf('shopify'), ['hook-secret-1', 'of-the-environment'])
  await deps.sql`delete from stores`
  await ensure(environment)
  await ensure({})
  assert.deepEqual((await call('GET', '/api/stores')).body.items, [])
})
