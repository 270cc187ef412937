import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gatherChanges } from '../../src/events/live.ts'
import { raiseAlert, resolveAlert } from '../../src/shop/alerts.ts'
import { type TestApi, testApi } from './app.ts'

/** Which types of events there were since it was asked the last time. */
async function toldOf({ deps }: TestApi): Promise<string[]> {
  await gatherChanges(deps)
  const told = await deps.sql<{ type: string }[]>`delete from live_events returning id, type`
  return told.map(({ type }) => type)
}

test('an alert is told of as it is raised and as it is closed', async (t) => {
  const api = await testApi(t)
  await toldOf(api)
  await raiseAlert(api.deps, 'secrets_closed', 'a number', {})
  assert.deepEqual(await toldOf(api), ['alert'])
  await resolveAlert(api.deps, 'secrets_closed', 'a number')
  assert.deepEqual(await toldOf(api), ['alert'])
})

test('a number is told of as it is paused, let go on, renamed and added', async (t) => {
  const api = await testApi(t)
  const { id } = api.deps.numbers.all()[0]!
  await toldOf(api)
  for (const [method, path, body] of [
    ['POST', `${id}/pause`, { reason: 'we count the stock' }],
    ['POST', `${id}/resume`, undefined],
    ['PATCH', id, { name: 'The second shop' }],
  ] as const) {
    const { status, body: number } = await api.call(method, `/api/channels/${path}`, body)
    assert.equal(status, 200)
    assert.deepEqual([path, ...(await toldOf(api))], [path, 'channel'])
    assert.deepEqual(
      number.stopped,
      path.endsWith('pause') ? { reason: 'number_paused', detail: 'we count the stock', since: null } : null,
    )
  }
  const device = { kind: 'linked-device', name: 'The till', acceptRisk: true }
  assert.equal((await api.call('POST', '/api/channels', device)).status, 201)
  assert.deepEqual(await toldOf(api), ['channel'])
})
