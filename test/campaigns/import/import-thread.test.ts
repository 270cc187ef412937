import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createImportThread } from '../../../src/campaigns/import/import-thread.ts'
import type { Sql } from '../../../src/db/client.ts'
import { importer } from './support.ts'

test('a file that comes while another is read is taken up by the same run', async (t) => {
  const { api, sql, send } = await importer(t)
  const first = (await send('/api/imports', 'name,phone\nA,6941234567\n')).body.id
  let second: string | undefined
  const thread = createImportThread({
    ...api.deps,
    databaseUrl: urlOf(sql),
    shop: async () => (await api.deps.shop.current()).settings,
    // The thread has looked for what waits, and is at the first.
    async makeWay() {
      second ??= (await send('/api/imports', 'name,phone\nB,6941234568\n')).body.id
      void thread.run()
    },
  })
  await thread.run()
  for (const id of [first, second])
    assert.equal((await api.call('GET', `/api/imports/${id}`)).body.status, 'done')
})

test('a file that ends its thread three times at one place is given up, and others have their turn', async (t) => {
  const { api, sql, send } = await importer(t)
  const first = (await send('/api/imports', 'name,phone\nA,6941234567\n')).body.id
  const second = (await send('/api/imports', 'name,phone\nB,6941234568\n')).body.id
  const deps = {
    ...api.deps,
    databaseUrl: urlOf(sql),
    shop: async () => (await api.deps.shop.current()).settings,
    makeWay: async () => {},
  }
  const dying = createImportThread(deps, new URL('./dying-thread.ts', import.meta.url))
  for (let n = 0; n < 2; n++) await dying.run()
  assert.equal((await api.call('GET', `/api/imports/${first}`)).body.status, 'running')
  await dying.run()
  const given = (await api.call('GET', `/api/imports/${first}`)).body
  assert.deepEqual([given.status, given.reason], ['failed', 'fault'])
  await createImportThread(deps).run()
  assert.equal((await api.call('GET', `/api/imports/${second}`)).body.status, 'done')
})

function urlOf({ options }: Sql): string {
  const { user, pass, host, port, database } = options
  const url = new URL(`postgres://${host[0]}:${port[0]}/${database}`)
  url.username = user
  if (typeof pass === 'string') url.password = pass
  return url.href
}
