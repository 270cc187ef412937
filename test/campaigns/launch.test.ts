import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPeople, assertWhole, campaignShop } from './shop.ts'

test('from draft to finished: planned, launched, frozen, sent, counted', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [
    {},
    {},
    {},
    { consent: null },
    { consent: false },
    { phone: null },
    { blocked: true },
  ])
  const id = await shop.create()
  const plan = await shop.plan(id)
  assert.deepEqual(
    [plan.audience, plan.willSend, plan.skipped.map((one: { reason: string }) => one.reason).sort()],
    [7, 3, ['blocked', 'no_consent', 'no_identity', 'opted_out']],
  )
  assert.equal(plan.cost.currency, 'EUR')
  assert.equal(plan.startsAt, shop.at.now.toISOString())
  assert.deepEqual((await shop.act(id, 'launch')).body, { id, status: 'running' })
  assert.deepEqual((await shop.act(id, 'launch')).body, { id, status: 'running' }, 'again changes nothing')
  await shop.run(id)
  const frozen = await shop.counts(id)
  assertWhole(frozen)
  assert.deepEqual([frozen.audience, frozen.pending, frozen.skipped], [7, 3, 4])
  assert.equal(await shop.sendAll(), 3)
  await shop.run(id)
  const { body } = await shop.call('GET', `/api/campaigns/${id}`)
  assert.deepEqual([body.status, body.counts.accepted, body.counts.audience], ['finished', 3, 7])
  const csv = await shop.call('GET', `/api/campaigns/${id}/recipients.csv`)
  assert.equal(csv.body.trim().split('\r\n').length, 8)
  const listed = await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)
  assert.equal(listed.body.items.length, 4)
  assert.ok(listed.body.items.every((one: { why: string }) => one.why.length > 10))
})
