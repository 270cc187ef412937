import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPeople, campaignShop, noon } from './shop.ts'

const hours = (n: number) => new Date(noon.getTime() + n * 3_600_000)
const week = 7 * 24

test('what was held for days counts under the cap from when it went, not from when it was written', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: { messages: 1, days: 7 }, quietHours: null })
  await addPeople(shop.sql, shop.importId, [{}])
  await shop.launched()
  assert.equal(await shop.sendAll(), 1)
  shop.at.now = hours(1)
  const second = await shop.launched()
  assert.equal(await shop.sendAll(), 0)
  assert.equal((await shop.counts(second)).held, 1)

  shop.at.now = hours(week + 1)
  await shop.sweep()
  assert.equal(await shop.sendAll(), 1, 'a week after the first')
  shop.at.now = hours(week + 2)
  const third = await shop.create()
  assert.deepEqual((await shop.plan(third)).held, [{ reason: 'frequency_cap', count: 1 }])
  await shop.act(third, 'launch')
  await shop.run(third)
  assert.equal(await shop.sendAll(), 0)
  shop.at.now = hours(2 * week + 2)
  await shop.sweep()
  assert.equal(await shop.sendAll(), 1)
})
