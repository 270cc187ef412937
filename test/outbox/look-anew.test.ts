import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPeople, type CampaignShop, campaignShop } from '../campaigns/shop.ts'

/** Ten in the evening in Athens. */
const evening = new Date('2026-11-21T20:00:00Z')
const some = (count: number) => Array.from({ length: count }, () => ({}))

const held = ({ sql }: CampaignShop) =>
  sql<{ reason: string; at: Date }[]>`
    select reason, not_before as at from messages where status = 'held' order by not_before`
const change = async (shop: CampaignShop, settings: object) =>
  assert.equal((await shop.call('PATCH', '/api/settings', settings)).status, 200)
const asked = async ({ sql }: CampaignShop) =>
  (await sql<{ value: unknown }[]>`select value from settings where key = 'look_anew'`).map(
    ({ value }) => value,
  )
const round = async (shop: CampaignShop) => {
  await shop.sweep()
  return shop.sendAll()
}

async function eveningShop(...[t, over]: Parameters<typeof campaignShop>) {
  const shop = await campaignShop(t, over)
  await addPeople(shop.sql, shop.importId, some(3))
  shop.at.now = evening
  await shop.launched()
  assert.equal(await shop.sendAll(), 0)
  assert.deepEqual(
    (await held(shop)).map(({ at }) => at.toISOString()),
    Array(3).fill('2026-11-22T07:00:00.000Z'),
  )
  return shop
}

test('who is held for quiet hours that are removed gets it now, not at the hour that was', async (t) => {
  const shop = await eveningShop(t)
  await change(shop, { name: 'Πηλός', quietHours: { from: '21:00', to: '09:00' } })
  assert.deepEqual(await asked(shop), [], 'the same hours are no change')
  assert.equal(await round(shop), 0)
  await change(shop, { quietHours: null })
  assert.equal(await round(shop), 3)
  assert.deepEqual(await asked(shop), [])
})

test('quiet hours that are shortened hold until the new hour, decided once', async (t) => {
  const shop = await eveningShop(t)
  await change(shop, { quietHours: { from: '21:00', to: '06:00' } })
  assert.equal(await round(shop), 0)
  assert.deepEqual(
    (await held(shop)).map(({ reason, at }) => [reason, at.toISOString()]),
    Array(3).fill(['quiet_hours', '2026-11-22T04:00:00.000Z']),
  )
  assert.deepEqual(await asked(shop), [])
  await shop.sweep()
  assert.equal((await held(shop)).length, 3, 'and are left alone then')
  shop.at.now = new Date('2026-11-22T04:00:01Z')
  assert.equal(await round(shop), 3)
})

test('a frequency cap that is loosened lets go whom it held; other holds stay as they are', async (t) => {
  const shop = await campaignShop(t)
  await change(shop, { frequencyCap: { messages: 1, days: 7 } })
  await addPeople(shop.sql, shop.importId, some(2))
  await shop.launched()
  assert.equal(await shop.sendAll(), 2)
  await shop.launched({ name: 'Δεύτερη' })
  assert.equal(await shop.sendAll(), 0)
  await shop.sql`
    update messages set reason = 'complaint' where id = (select id from messages where status = 'held' limit 1)`
  await change(shop, { quietHours: null })
  await change(shop, { frequencyCap: { messages: 2, days: 7 } })
  assert.deepEqual(
    await asked(shop),
    [{ reasons: ['frequency_cap', 'quiet_hours'] }],
    'two changes, one look',
  )
  assert.equal(await round(shop), 1)
  assert.deepEqual(
    (await held(shop)).map(({ reason }) => reason),
    ['complaint'],
  )
})

test('of many, none is let go before all were looked at; what somebody holds is looked at later', async (t) => {
  const shop = await eveningShop(t)
  const { sql } = shop
  await change(shop, { quietHours: { from: '21:00', to: '06:00' } })
  await sql.begin(async (tx) => {
    await tx`select 1 from messages where id = (select min(id::text)::uuid from messages where status = 'held') for update`
    assert.equal(await round(shop), 0)
    assert.equal((await asked(shop)).length, 1, 'not done')
    assert.deepEqual(
      (await held(shop)).map(({ at }) => at.toISOString()),
      [evening.toISOString(), evening.toISOString(), '2026-11-22T07:00:00.000Z'],
    )
  })
  assert.equal(await round(shop), 0)
  assert.deepEqual(await asked(shop), [])
  assert.deepEqual(
    (await held(shop)).map(({ at }) => at.toISOString()),
    Array(3).fill('2026-11-22T04:00:00.000Z'),
  )
})
