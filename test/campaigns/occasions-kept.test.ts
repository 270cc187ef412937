// A campaign that repeats and is cut short in an occasion: by its own ceiling, a pause, or a server that was down.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockCampaign } from '../../src/campaigns/campaign.ts'
import { step } from '../../src/campaigns/run.ts'
import { newId } from '../../src/ids.ts'
import { addPeople, type CampaignShop, campaignShop } from './shop.ts'

const some = (count: number) => Array.from({ length: count }, () => ({}))
const mondays = {
  kind: 'recurring',
  schedule: { every: 'week', weekday: 'mon', time: '10:00' },
}

async function at(shop: CampaignShop, id: string, time: string): Promise<void> {
  shop.at.now = new Date(time)
  await shop.run(id)
  await shop.sweep()
  await shop.sendAll()
}

/** How many got it of which occasion. */
const gotten = async (shop: CampaignShop, id: string) =>
  (
    await shop.sql<{ occasion: string; n: number }[]>`
      select occasion, count(*)::int as n from messages
      where campaign_id = ${id} and status = 'accepted' group by 1 order by 1`
  ).map(({ occasion, n }) => [occasion, n])

test('an occasion that its ceiling spreads over days stays that one, and nobody gets it on two of them', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.create({ ...mondays, dailyCeiling: 1 })
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-23T08:00:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 1]])
  // By then the next day has room again, also where it is paused in between.
  await at(shop, id, '2026-11-24T08:00:00Z')
  await shop.act(id, 'pause')
  await shop.act(id, 'resume')
  for (const day of [25, 26]) await at(shop, id, `2026-11-${day}T08:00:00Z`)
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 3]])
  await at(shop, id, '2026-11-30T08:00:00Z')
  assert.deepEqual((await gotten(shop, id)).at(-1), ['2026-11-30', 1])
})

test('what somebody holds while the next occasion begins is taken back all the same', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  shop.at.now = new Date('2026-11-23T08:00:00Z')
  await shop.run(id)
  shop.at.now = new Date('2026-11-30T08:00:00Z')
  const { settings } = await shop.deps.shop.current()
  const next = () =>
    shop.sql.begin(async (tx) =>
      step(tx, { newId, now: shop.at.now, settings }, (await lockCampaign(tx, id))!),
    )
  await shop.sql.begin(async (tx) => {
    await tx`select 1 from messages where campaign_id = ${id} limit 1 for update`
    assert.equal(await next(), true)
    const [row] = await tx`select occasion from campaigns where id = ${id}`
    assert.equal(row!.occasion, '2026-11-23', 'it has not begun')
  })
  await shop.run(id)
  await shop.sendAll()
  assert.deepEqual(await gotten(shop, id), [['2026-11-30', 2]])
})

test('an occasion is called by the day it was due on, though the server came up only on the next', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-24T08:00:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 1]])
})

test('an occasion that the server missed by more than a day is let go, the first one too', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-24T08:00:01Z')
  assert.deepEqual(await gotten(shop, id), [])
  await at(shop, id, '2026-11-30T08:00:00Z')
  await at(shop, id, '2026-12-10T08:00:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-30', 1]])
  await at(shop, id, '2026-12-14T08:00:00Z')
  assert.deepEqual((await gotten(shop, id)).at(-1), ['2026-12-14', 1])
})

test('of two occasions that came while no server ran, the fresh one goes out', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-30T15:00:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-30', 1]])
  await at(shop, id, '2026-12-15T07:00:00Z')
  assert.deepEqual((await gotten(shop, id)).at(-1), ['2026-12-14', 1])
})

test('paused while it is being written, it goes on with whom it had not come to', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(5))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  shop.at.now = new Date('2026-11-23T08:00:00Z')
  const { settings } = await shop.deps.shop.current()
  for (let n = 0; n < 2; n++) {
    await shop.sql.begin(async (tx) => {
      await step(tx, { newId, now: shop.at.now, settings, size: 2 }, (await lockCampaign(tx, id))!)
    })
  }
  await shop.act(id, 'pause')
  assert.equal((await shop.act(id, 'resume')).body.status, 'running')
  await at(shop, id, '2026-11-23T08:00:10Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 5]])
})

test('paused before its first occasion, it lets those go that pass, and begins with the next', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  await shop.act(id, 'pause')
  await at(shop, id, '2026-11-24T08:00:00Z')
  assert.equal((await shop.act(id, 'resume')).body.status, 'scheduled')
  await at(shop, id, '2026-11-29T08:00:00Z')
  assert.deepEqual(await gotten(shop, id), [])
  await at(shop, id, '2026-11-30T08:00:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-30', 1]])
})

test('whatever number the last occasion left unsent, none of it goes with the next', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  await shop.sql`update channels set reach = 0`
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-23T08:00:00Z')
  // More than are taken back at once.
  await shop.sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, body,
      status, lane, purpose, campaign_id, occasion, occurred_at, not_before, reason)
    select gen_random_uuid(), conversation_id, contact_id, channel_id, direction, business_key || n, author, content, body,
      'held', lane, purpose, campaign_id, occasion, occurred_at, '2027-01-01', 'reach'
    from messages, generate_series(1, 5000) n where campaign_id = ${id}`
  await shop.sql`update channels set reach = null`
  await at(shop, id, '2026-11-30T08:00:00Z')
  const [left] = await shop.sql<[{ n: number }]>`
    select count(*)::int as n from messages where occasion = '2026-11-23' and status <> 'skipped'`
  assert.equal(left.n, 0)
  assert.deepEqual(await gotten(shop, id), [['2026-11-30', 1]])
})

test('what a ceiling has left of an occasion when the next one comes is let go', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(12))
  const id = await shop.create({ ...mondays, dailyCeiling: 1 })
  await shop.act(id, 'launch')
  for (let day = 23; day <= 30; day++) await at(shop, id, `2026-11-${day}T08:00:00Z`)
  assert.deepEqual(await gotten(shop, id), [
    ['2026-11-23', 7],
    ['2026-11-30', 1],
  ])
  // Two weeks without a server: the last Monday is missed, and nobody gets what is left of the first.
  await at(shop, id, '2026-12-16T08:00:00Z')
  assert.deepEqual((await gotten(shop, id)).at(-1), ['2026-11-30', 1])
  await at(shop, id, '2026-12-21T08:00:00Z')
  assert.deepEqual((await gotten(shop, id)).at(-1), ['2026-12-21', 1])
})

test('who comes on the next day of a ceiling gets it at the hour of the campaign', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { quietHours: null })
  await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.create({ ...mondays, dailyCeiling: 1 })
  await shop.act(id, 'launch')
  await at(shop, id, '2026-11-23T08:00:00Z')
  await at(shop, id, '2026-11-24T07:59:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 1]])
  await at(shop, id, '2026-11-24T08:00:00Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 2]])

  const once = await shop.create({ dailyCeiling: 1, schedule: { at: '2026-11-25T16:30:00Z' } })
  const [second] = (await shop.call('GET', `/api/campaigns/${once}/plan/people?part=held`)).body.items
  assert.equal(second.at, '2026-11-26T16:30:00.000Z', 'in the plan as well')
  await shop.act(once, 'launch')
  await at(shop, once, '2026-11-25T16:30:00Z')
  await at(shop, once, '2026-11-26T16:29:00Z')
  assert.equal((await shop.counts(once)).accepted, 1)
  await at(shop, once, '2026-11-26T16:30:00Z')
  assert.equal((await shop.counts(once)).accepted, 2)
})

test('resumed after the next occasion has come, nobody gets what the old one left', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  shop.at.now = new Date('2026-11-23T08:00:00Z')
  await shop.run(id)
  assert.equal(await shop.send(undefined, 1), 1)
  await shop.act(id, 'pause')
  shop.at.now = new Date('2026-12-02T08:00:00Z')
  assert.equal((await shop.act(id, 'resume')).body.status, 'running')
  await at(shop, id, '2026-12-02T08:00:01Z')
  assert.deepEqual(await gotten(shop, id), [['2026-11-23', 1]])
  await at(shop, id, '2026-12-07T08:00:00Z')
  assert.deepEqual((await gotten(shop, id)).at(-1), ['2026-12-07', 3])
})
