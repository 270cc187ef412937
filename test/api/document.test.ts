import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConditions } from '../../src/campaigns/segments/conditions.ts'
import { testApi } from './app.ts'

// What JSON.parse gives: a test says what it expects by comparing.
type Json = ReturnType<typeof JSON.parse>

test('the document of the API says what forms and conditions are made of', async (t) => {
  const { call } = await testApi(t)
  const { paths } = (await call('GET', '/api/openapi.json')).body as { paths: Json }
  const bodyOf = (path: string, type = 'application/json') =>
    paths[path].post.requestBody.content[type].schema as Json
  for (const path of ['/api/imports', '/api/imports/preview', '/api/store/orders.csv']) {
    const { required, properties } = bodyOf(path, 'multipart/form-data')
    assert.deepEqual([required, Object.keys(properties)], [['file'], ['file', 'mapping', 'options']], path)
    assert.deepEqual(properties.options.properties.dateOrder.enum, ['day_first', 'month_first'])
  }
  assert.deepEqual(Object.keys(bodyOf('/api/conversations/{id}/files', 'multipart/form-data').properties), [
    'file',
  ])

  for (const path of ['/api/segments', '/api/segments/count']) {
    const kinds = bodyOf(path).properties.conditions.oneOf as Json[]
    const types = kinds.flatMap(
      (one: Json) => one.properties.type?.const ?? one.properties.type?.enum?.[0] ?? [],
    )
    assert.deepEqual(
      kinds.slice(0, 3).map((one: Json) => one.required),
      [['all'], ['any'], ['not']],
    )
    assert.equal(types.length, 18, path)
    for (const type of types) {
      // Whatever else is wrong with it, its kind is one that there is.
      const read = readConditions({ type })
      assert.ok(read.ok || read.errors.every((one) => one.path !== 'conditions.type'), type)
    }
  }
})
