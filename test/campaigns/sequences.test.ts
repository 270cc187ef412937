import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at } from './clock.ts'
import { addPeople, assertWhole, type CampaignShop, campaignShop, noon } from './shop.ts'

const statusOf = async (shop: CampaignShop, id: string) =>
  (await shop.call('GET', `/api/campaigns/${id}`)).body
const accepted = async (shop: CampaignShop, id: string) => (await shop.counts(id)).accepted

test('a scheduled one waits for its time, survives a pause before it, and starts by the clock', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.create({ schedule: { at: '2026-11-21T15:00:00+02:00' } })
  assert.equal((await shop.plan(id)).startsAt, '2026-11-21T13:00:00.000Z')
  assert.deepEqual((await shop.act(id, 'launch')).body, { id, status: 'scheduled' })
  await at(shop, '2026-11-21T12:59:59Z')
  assert.equal((await shop.counts(id)).audience, 0)
  await shop.act(id, 'pause')
  assert.equal((await shop.act(id, 'resume')).body.status, 'scheduled')
  await at(shop, '2026-11-21T13:00:00Z')
  assert.equal(await accepted(shop, id), 1)
  await at(shop, '2026-11-21T13:00:02Z')
  assert.equal((await statusOf(shop, id)).status, 'finished')
})

test('one whose time is past by its launch starts then, and one under way that waits for a day is no scheduled one', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}, {}])
  const late = await shop.create({ schedule: { at: '2026-11-20T15:00:00+02:00' } })
  assert.equal((await shop.plan(late)).startsAt, noon.toISOString())
  const id = await shop.launched({ dailyCeiling: 1 })
  assert.equal((await shop.counts(id)).audience, 1)
  await shop.act(id, 'pause')
  assert.equal((await shop.act(id, 'resume')).body.status, 'running')
  assert.equal((await shop.counts(id)).audience, 1)
})

test('at a local hour each gets it in their own morning', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{ country: 'GR' }, { country: 'HU' }, { country: 'GB' }])
  const id = await shop.launched({ schedule: { localTime: '14:00' } })
  assert.equal((await shop.counts(id)).held, 3)
  const waits = async () => (await shop.call('GET', `/api/campaigns/${id}`)).body.waitsUntil
  assert.equal(await waits(), '2026-11-21T12:00:00.000Z')
  for (const [time, sent] of [
    ['11:59:59', 0],
    ['12:00:00', 1],
    ['13:00:00', 2],
    ['14:00:00', 3],
  ] as const) {
    await at(shop, `2026-11-21T${time}Z`)
    assert.equal(await accepted(shop, id), sent, time)
  }
  assert.equal(await waits(), null)
})

test('a weekly one comes once a week to everybody then in it; what a pause skipped does not pile up', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}, {}])
  const id = await shop.create({
    kind: 'recurring',
    schedule: { every: 'week', weekday: 'mon', time: '10:00' },
  })
  assert.deepEqual((await shop.act(id, 'launch')).body.status, 'scheduled')
  await at(shop, '2026-11-23T07:59:59Z')
  assert.equal(await accepted(shop, id), 0)
  await at(shop, '2026-11-23T08:00:00Z')
  await at(shop, '2026-11-23T08:00:05Z')
  assert.equal(await accepted(shop, id), 2)
  await addPeople(shop.sql, shop.importId, [{}])
  await at(shop, '2026-11-30T08:00:00Z')
  assert.equal(await accepted(shop, id), 5)
  await shop.act(id, 'pause')
  await at(shop, '2026-12-07T08:00:00Z')
  await at(shop, '2026-12-14T08:00:00Z')
  await shop.act(id, 'resume')
  await at(shop, '2026-12-14T09:00:00Z')
  assert.equal(await accepted(shop, id), 5, 'two Mondays passed and are let go')
  await at(shop, '2026-12-21T08:00:00Z')
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.accepted, (await statusOf(shop, id)).status], [8, 'running'])
})

test('what one occasion left unsent is taken back when the next begins', async (t) => {
  const shop = await campaignShop(t)
  await shop.sql`update channels set reach = 1`
  await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  const id = await shop.create({
    kind: 'recurring',
    schedule: { every: 'week', weekday: 'mon', time: '10:00' },
  })
  await shop.act(id, 'launch')
  await at(shop, '2026-11-23T08:00:00Z')
  assert.deepEqual([await accepted(shop, id), (await shop.counts(id)).held], [1, 2])
  await shop.sql`update channels set reach = null`
  await at(shop, '2026-11-30T08:00:00Z')
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.accepted, counts.skipped], [4, 2])
})

test('a birthday is wished once a year', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('POST', '/api/segments', {
    name: 'Birthday',
    conditions: { type: 'birthday', today: true },
  })
  await addPeople(shop.sql, null, [{ birthday: '11-23' }, { birthday: '11-24' }])
  const id = await shop.create({
    kind: 'lifecycle',
    audience: { segment: 'Birthday', exclude: [] },
    schedule: { time: '10:00', once: 'year' },
  })
  await shop.act(id, 'launch')
  await at(shop, '2026-11-22T08:00:00Z')
  assert.equal(await accepted(shop, id), 0)
  for (const time of [
    '2026-11-23T08:00:00Z',
    '2026-11-23T12:00:00Z',
    '2026-11-24T08:00:00Z',
    '2026-11-25T08:00:00Z',
  ]) {
    await at(shop, time)
  }
  assert.equal(await accepted(shop, id), 2)
  await at(shop, '2027-11-23T08:00:00Z')
  assert.equal(await accepted(shop, id), 3)
})

test('a birthday gets one wish though the year ends in it, by another clock or within the days before it', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, null, [{ birthday: '01-01' }, { birthday: '01-03' }])
  const ids: string[] = []
  for (const [name, condition] of [
    ['Today', { type: 'birthday', today: true }],
    ['Soon', { type: 'birthday', inDays: 7 }],
  ] as const) {
    await shop.call('POST', '/api/segments', { name, conditions: condition })
    const id = await shop.create({
      kind: 'lifecycle',
      audience: { segment: name, exclude: [] },
      schedule: { once: 'year' },
    })
    await shop.act(id, 'launch')
    ids.push(id)
  }
  const sent = async () => Promise.all(ids.map((id) => accepted(shop, id)))
  // Midnight in Athens is 22:00 by UTC, of the year before.
  for (const time of ['2026-12-31T22:00', '2026-12-31T23:00', '2027-01-01T08:00', '2027-01-03T08:00'])
    await at(shop, `${time}:00Z`)
  assert.deepEqual(await sent(), [2, 2])
  for (const time of ['2027-12-31T22:00', '2028-01-01T08:00', '2028-01-03T08:00'])
    await at(shop, `${time}:00Z`)
  assert.deepEqual(await sent(), [4, 4])
})

test('whoever came to be silent gets it once; who was before the launch does not; so many a day at most', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('POST', '/api/segments', { name: 'Silent', conditions: { type: 'tag', is: 'silent' } })
  await addPeople(shop.sql, null, [{ tags: ['silent'] }, {}, {}, {}, {}, {}])
  const id = await shop.create({
    kind: 'lifecycle',
    audience: { segment: 'Silent', exclude: [] },
    schedule: { time: '10:00', onlyFromNowOn: true },
    dailyCeiling: 2,
  })
  await shop.act(id, 'launch')
  await at(shop, noon.toISOString())
  assert.deepEqual([(await shop.counts(id)).audience, (await statusOf(shop, id)).status], [0, 'running'])
  await shop.sql`update contacts set tags = '["silent"]'`
  await at(shop, '2026-11-22T08:00:00Z')
  assert.equal(await accepted(shop, id), 2)
  await at(shop, '2026-11-22T12:00:00Z')
  assert.equal(await accepted(shop, id), 2)
  await at(shop, '2026-11-23T08:00:00Z')
  assert.equal(await accepted(shop, id), 4)
  await at(shop, '2026-11-24T08:00:00Z')
  await at(shop, '2026-11-25T08:00:00Z')
  await at(shop, '2026-11-26T08:00:00Z')
  const counts = await shop.counts(id)
  assertWhole(counts)
  assert.deepEqual([counts.accepted, counts.audience], [5, 5])
})
