// Between the launch and the send people do things: whoever is no longer meant gets nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { order } from './clock.ts'
import { addPeople, assertWhole, type CampaignShop, campaignShop } from './shop.ts'

const hour = 3_600_000
const evening = new Date('2026-11-21T19:30:00Z') // 21:30 in Athens
const morning = new Date('2026-11-22T07:30:00Z')

async function nightShop(
  t: Parameters<typeof campaignShop>[0],
  settings: object = {},
): Promise<CampaignShop> {
  const shop = await campaignShop(t)
  const quiet = { quietHours: { from: '21:00', to: '09:00' }, frequencyCap: null, ...settings }
  assert.equal((await shop.call('PATCH', '/api/settings', quiet)).status, 200)
  shop.at.now = evening
  return shop
}

async function atMorning(shop: CampaignShop, at = morning): Promise<number> {
  shop.at.now = at
  await shop.sweep()
  return shop.sendAll()
}

async function reasons(shop: CampaignShop, id: string): Promise<[string, string][]> {
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)).body
  return items.map((line: { contactId: string; reason: string }) => [line.contactId, line.reason])
}

async function segment(shop: CampaignShop, conditions: object): Promise<string> {
  const made = await shop.call('POST', '/api/segments', { name: newId(), conditions })
  assert.equal(made.status, 201, JSON.stringify(made.body))
  return made.body.id
}

test('who orders in the night gets no offer in the morning from a campaign that leaves out recent buyers', async (t) => {
  const shop = await nightShop(t)
  const [buyer, other, merged] = await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  const [into] = await addPeople(shop.sql, shop.importId, [{ phone: null }])
  const id = await shop.launched({
    audience: { importId: shop.importId, exclude: [{ orderedWithinDays: 14 }] },
  })
  await shop.sql`update contacts set merged_into = ${into!} where id = ${merged!}`
  await shop.sql`update contact_identities set contact_id = ${into!} where contact_id = ${merged!}`
  await shop.sql`update consents set contact_id = ${into!} where contact_id = ${merged!}`
  await order(shop, buyer!, new Date(evening.getTime() + hour))
  assert.equal(await atMorning(shop), 2, 'the other, and who has become somebody else meanwhile')
  const counts = await shop.counts(id)
  assertWhole(counts)
  const left = (await reasons(shop, id)).filter(([, reason]) => reason === 'left_audience')
  assert.deepEqual(left, [[buyer, 'left_audience']])
  assert.notEqual(other, buyer)
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)).body
  assert.match(items.find((one: { contactId: string }) => one.contactId === buyer).why, /audience no more/)
})

test('who has ordered and still has to pay has ordered; who cancelled has not', async (t) => {
  const shop = await campaignShop(t)
  const [transfer, cancelled] = await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  await order(shop, transfer!, evening, 'pending')
  await order(shop, cancelled!, evening, 'cancelled')
  const exclude = [{ orderedWithinDays: 14 }]
  const id = await shop.create({ audience: { importId: shop.importId, exclude } })
  assert.equal((await shop.plan(id)).audience, 2)
})

test('nobody is asked about again whose audience is a file alone, or whose segment is gone', async (t) => {
  const shop = await nightShop(t)
  const [one] = await addPeople(shop.sql, shop.importId, [{ tags: ['vip'] }])
  const vips = await segment(shop, { type: 'tag', is: 'vip' })
  await shop.launched()
  await shop.launched({ audience: { segment: vips, exclude: [] } })
  await order(shop, one!, evening)
  await shop.sql`delete from segments`
  assert.equal(await atMorning(shop), 2)
})

test('a segment is asked again with what is known now, its days counted from when it was decided', async (t) => {
  const shop = await nightShop(t)
  const people = await addPeople(shop.sql, null, [
    { birthday: '11-21', tags: ['vip'] },
    { birthday: '11-21', tags: ['vip'] },
  ])
  const today = await segment(shop, {
    all: [
      { type: 'birthday', today: true },
      { type: 'tag', is: 'vip' },
    ],
  })
  const id = await shop.launched({ audience: { segment: today } })
  assert.equal((await shop.counts(id)).held, 2)
  await shop.sql`update contacts set tags = '[]' where id = ${people[1]!}`
  assert.equal(await atMorning(shop), 1, 'the day that has gone by makes nobody leave')
  assert.deepEqual(await reasons(shop, id), [[people[1], 'left_audience']])
})

test('who does again what the campaign is for is still meant', async (t) => {
  const shop = await nightShop(t)
  const [buyer] = await addPeople(shop.sql, null, [{}])
  await order(shop, buyer!, new Date('2026-11-10T10:00:00Z'))
  const buyers = await segment(shop, { type: 'last_order', daysAgo: { atLeast: 0, atMost: 30 } })
  await shop.launched({ audience: { segment: buyers, exclude: [] } })
  await order(shop, buyer!, new Date('2026-11-22T05:00:00Z'))
  assert.equal(await atMorning(shop), 1)
})

test('an audience that cannot be asked keeps whom it has, and its number from sending nothing', async (t) => {
  const shop = await nightShop(t)
  await addPeople(shop.sql, null, [{ tags: ['vip'] }])
  const vips = await segment(shop, { type: 'tag', is: 'vip' })
  await shop.launched({ audience: { segment: vips, exclude: [] } })
  await addPeople(shop.sql, shop.importId, [{}])
  await shop.launched()
  // No condition of ours, and so one that no statement can be made of.
  await shop.sql`update segments set conditions = '{"type": "campaign", "id": "nobody", "was": "read"}'`
  assert.equal(await atMorning(shop), 2)
})

test('what a campaign has written itself takes nobody out of it', async (t) => {
  const shop = await nightShop(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.create()
  const others = await segment(shop, { type: 'campaign', id, was: 'not_in' })
  await shop.call('PATCH', `/api/campaigns/${id}`, { audience: { segment: others } })
  assert.equal((await shop.act(id, 'launch')).status, 200)
  await shop.run(id)
  assert.equal(await atMorning(shop), 1)
})

test('a greeting for a day of the year goes the next morning, and not when a cap lets it go days later', async (t) => {
  const shop = await nightShop(t, { frequencyCap: { messages: 1, days: 3 } })
  await addPeople(shop.sql, null, [{ birthday: '11-21' }])
  const birthdays = await segment(shop, { type: 'birthday', today: true })
  const greeting = {
    kind: 'lifecycle',
    schedule: { once: 'year' },
    audience: { segment: birthdays, exclude: [] },
  }
  const first = await shop.launched(greeting)
  assert.equal(await atMorning(shop), 1)
  await shop.sql`update contacts set birthday = '11-22'`
  const second = await shop.create(greeting)
  const planned = await shop.plan(second)
  await shop.act(second, 'launch')
  await shop.run(second)
  assert.deepEqual(
    (await reasons(shop, second)).map(([, reason]) => reason),
    ['overdue'],
  )
  assert.deepEqual(planned.skipped, [{ reason: 'overdue', count: 1 }])
  assert.equal((await shop.counts(first)).accepted, 1)
})
