// Sequences look at the same people again and again: who was left out, who was there before, and what comes next.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockCampaign } from '../../src/campaigns/campaign.ts'
import { step } from '../../src/campaigns/run.ts'
import { newId } from '../../src/ids.ts'
import { addPeople, addTemplate, assertWhole, type CampaignShop, campaignShop, consent } from './shop.ts'

async function at(shop: CampaignShop, id: string, time: string): Promise<void> {
  shop.at.now = new Date(time)
  await shop.run(id)
  await shop.sweep()
  await shop.sendAll()
}

async function silent(shop: CampaignShop, schedule: object, more: object = {}): Promise<string> {
  await shop.call('POST', '/api/segments', { name: 'Silent', conditions: { type: 'tag', is: 'silent' } })
  const audience = { segment: 'Silent', exclude: [] }
  const id = await shop.create({ kind: 'lifecycle', audience, schedule, ...more })
  await shop.act(id, 'launch')
  return id
}

const accepted = async (shop: CampaignShop, id: string) => (await shop.counts(id)).accepted
const tag = (shop: CampaignShop, tags: string) => shop.sql`update contacts set tags = ${tags}::text::jsonb`

test('who was left out gets it once they say yes, or have what was missing', async (t) => {
  const shop = await campaignShop(t)
  await addTemplate(shop.sql, shop.account, 'el', 'Γεια σας από {{1}}, έχουμε νέα!', { name: 'town' })
  const [silentOne, nameless] = await addPeople(shop.sql, null, [
    { tags: ['silent'], consent: null, attributes: { city: 'Πάτρα' } },
    { tags: ['silent'] },
  ])
  const template = { name: 'town', language: 'el', variables: { 1: { field: 'attributes.city' } } }
  const id = await silent(shop, {}, { template })
  await at(shop, id, '2026-11-21T11:00:00Z')
  const skipped = async () => (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)).body
  assert.deepEqual((await skipped()).items.map((one: { reason: string }) => one.reason).sort(), [
    'no_consent',
    'variable_empty',
  ])

  await consent(shop.sql, silentOne!, true, 'marketing', new Date('2026-11-21T11:10:00Z'))
  assert.equal((await shop.plan(id)).willSend, 1)
  await at(shop, id, '2026-11-21T12:00:00Z')
  assert.equal(await accepted(shop, id), 1)

  await shop.sql`update contacts set attributes = '{"city": "Βόλος"}' where id = ${nameless!}`
  await at(shop, id, '2026-11-22T11:00:00Z')
  await at(shop, id, '2026-11-22T12:00:00Z')
  await at(shop, id, '2026-11-24T12:00:00Z')
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.audience, counts.accepted, counts.skipped], [2, 2, 0])
})

test('who was there before stays out for as long as they stay, and comes anew when they had left', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, null, [{ tags: ['silent'] }])
  const id = await silent(shop, { time: '10:00', once: 'year', onlyFromNowOn: true })
  await at(shop, id, '2026-11-21T10:00:00Z')
  for (const day of ['2026-11-22', '2027-11-20', '2028-01-01', '2028-03-01'])
    await at(shop, id, `${day}T10:00:00Z`)
  assert.equal(await accepted(shop, id), 0, 'not at the new year either')
  assert.deepEqual((await shop.plan(id)).skipped, [{ reason: 'before', count: 1 }])
  await tag(shop, '[]')
  await at(shop, id, '2028-03-02T10:00:00Z')
  await tag(shop, '["silent"]')
  assert.equal((await shop.plan(id)).willSend, 1)
  await at(shop, id, '2028-03-03T10:00:00Z')
  assert.equal(await accepted(shop, id), 1)
})

test('whoever has left is forgotten in one pass, however many they are', async (t) => {
  const shop = await campaignShop(t)
  const many = Array.from({ length: 5 }, () => ({ tags: ['silent'] }))
  await addPeople(shop.sql, null, many)
  const id = await silent(shop, { time: '10:00', onlyFromNowOn: true })
  await at(shop, id, '2026-11-21T10:00:00Z')
  await tag(shop, '[]')
  shop.at.now = new Date('2026-11-22T10:00:00Z')
  const { settings } = await shop.deps.shop.current()
  for (let more = true; more; )
    more = await shop.sql.begin(async (tx) =>
      step(tx, { newId, now: shop.at.now, settings, size: 2 }, (await lockCampaign(tx, id))!),
    )
  await tag(shop, '["silent"]')
  await at(shop, id, '2026-11-23T10:00:00Z')
  assert.equal(await accepted(shop, id), 5)
})

test('the plan of a campaign that goes on is that of its next occasion', async (t) => {
  const shop = await campaignShop(t)
  const [maria] = await addPeople(shop.sql, shop.importId, [{}, {}])
  const schedule = { every: 'week', weekday: 'mon', time: '10:00' }
  const id = await shop.create({ kind: 'recurring', schedule })
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-23T08:00:00Z')
  assert.equal(await accepted(shop, id), 2)
  const next = '2026-11-30T08:00:00.000Z'
  const plan = await shop.plan(id)
  assert.deepEqual([plan.willSend, plan.skipped, plan.startsAt], [2, [], next])
  const one = await shop.call('GET', `/api/campaigns/${id}/plan?contact=${maria}`)
  assert.deepEqual([one.body.outcome, one.body.at], ['message', next])
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/plan/people?part=willSend`)).body
  assert.deepEqual(
    items.map((each: { at: string }) => each.at),
    [next, next],
  )
  await at(shop, id, next)
  assert.equal(await accepted(shop, id), 4)

  const hourly = await silent(shop, {})
  await at(shop, hourly, '2026-11-30T08:20:00Z')
  assert.equal((await shop.plan(hourly)).startsAt, '2026-11-30T09:00:00.000Z')
})
