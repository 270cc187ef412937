// What a sequence promises: nobody is passed by, nobody gets it twice, and the plan says what will be.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, order } from './clock.ts'
import { accepted, addPeople, type CampaignShop, campaignShop, consent, refused } from './shop.ts'

const sent = async (shop: CampaignShop, id: string) => (await shop.counts(id)).accepted
const mondays = { kind: 'recurring', schedule: { every: 'week', weekday: 'mon', time: '10:00' } }

async function birthdays(shop: CampaignShop, more: object = {}): Promise<string> {
  const conditions = { type: 'birthday', today: true }
  await shop.call('POST', '/api/segments', { name: 'Birthdays', conditions })
  const audience = { segment: 'Birthdays', exclude: [] }
  const id = await shop.create({ kind: 'lifecycle', audience, schedule: { once: 'year' }, ...more })
  assert.equal((await shop.act(id, 'launch')).status, 200)
  return id
}

test('a day that has no room left passes by nobody of the next one', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, null, [
    { birthday: '11-23' },
    { birthday: '11-22' },
    { birthday: '11-22' },
    { birthday: '11-22' },
  ])
  const id = await birthdays(shop, { schedule: { time: '10:00', once: 'year' }, dailyCeiling: 2 })
  await at(shop, '2026-11-22T08:00:00Z')
  assert.equal(await sent(shop, id), 2)
  const plan = await shop.plan(id)
  assert.deepEqual([plan.willSend, plan.startsAt], [1, '2026-11-23T08:00:00.000Z'])
  await at(shop, '2026-11-23T08:00:00Z')
  assert.equal(await sent(shop, id), 3)
})

test('whom a cap holds for days takes no place of today, and no day sends more than the ceiling', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: { messages: 1, days: 3 }, quietHours: null })
  const capped = await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  await shop.launched()
  assert.equal(await shop.sendAll(), 3)
  await addPeople(shop.sql, shop.importId, [{}])
  const schedule = { time: '13:00' }
  const id = await shop.create({ kind: 'lifecycle', schedule, dailyCeiling: 1 })
  assert.equal((await shop.act(id, 'launch')).status, 200)
  shop.at.now = new Date('2026-11-21T11:00:00Z')
  const plan = await shop.plan(id)
  assert.deepEqual([plan.willSend, plan.held], [4, [{ reason: 'frequency_cap', count: 3 }]])
  const one = (await shop.call('GET', `/api/campaigns/${id}/plan?contact=${capped[0]}`)).body
  assert.equal(one.reason, 'frequency_cap')
  const days = []
  for (const day of [21, 22, 23, 24, 25, 26, 27]) {
    await at(shop, `2026-11-${day}T11:00:00Z`)
    days.push(await sent(shop, id))
    assert.equal((await shop.counts(id)).held, 0)
  }
  assert.deepEqual(days, [1, 1, 1, 2, 3, 4, 4])
})

test('looks of the night write to nobody whom the looks of the morning would', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { quietHours: { from: '21:00', to: '09:00' } })
  await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  const id = await shop.create({ kind: 'lifecycle', schedule: {}, dailyCeiling: 1 })
  await shop.act(id, 'launch')
  for (const hour of ['21T20', '21T21', '21T22', '21T23', '22T06']) await at(shop, `2026-11-${hour}:00:00Z`)
  assert.equal((await shop.counts(id)).audience, 0)
  for (const hour of ['22T07', '22T08', '22T20']) await at(shop, `2026-11-${hour}:00:00Z`)
  assert.equal(await sent(shop, id), 1)
})

test('who got the wish for the new year is promised no other, by neither plan', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { quietHours: null })
  const [maria] = await addPeople(shop.sql, null, [{ birthday: '01-01' }])
  shop.at.now = new Date('2026-12-31T21:30:00Z')
  const id = await birthdays(shop)
  await at(shop, '2026-12-31T22:00:00Z')
  await at(shop, '2027-01-01T00:30:00Z')
  assert.equal(await sent(shop, id), 1)
  const plan = await shop.plan(id)
  assert.deepEqual([plan.willSend, plan.skipped], [0, [{ reason: 'already_sent', count: 1 }]])
  const one = (await shop.call('GET', `/api/campaigns/${id}/plan?contact=${maria}`)).body
  assert.deepEqual([one.willSend, one.reason], [false, 'already_sent'])
})

test('whose newest order is cancelled gets no second message for the one before', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { excludeOrderedWithinDays: 0, frequencyCap: null })
  const [maria] = await addPeople(shop.sql, shop.importId, [{}])
  await order(shop, maria!, new Date('2026-09-14T10:00:00Z'))
  const newest = await order(shop, maria!, new Date('2026-11-01T10:00:00Z'))
  const schedule = { time: '10:00', once: 'order' }
  const id = await shop.create({ kind: 'lifecycle', schedule })
  await shop.act(id, 'launch')
  await at(shop, '2026-11-22T08:00:00Z')
  assert.equal(await sent(shop, id), 1)
  await shop.sql`update orders set status = 'cancelled' where id = ${newest}`
  assert.equal((await shop.plan(id)).willSend, 0)
  await at(shop, '2026-11-23T08:00:00Z')
  assert.equal(await sent(shop, id), 1)
  await order(shop, maria!, new Date('2026-11-23T10:00:00Z'))
  await at(shop, '2026-11-24T08:00:00Z')
  assert.equal(await sent(shop, id), 2)
})

test('who has the next occasion of a sequence needs no retry of the last', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: null })
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.create(mondays)
  await shop.act(id, 'launch')
  shop.at.now = new Date('2026-11-23T08:00:00Z')
  await shop.run(id)
  await shop.sendAll(() => refused(131026, 'recipient'))
  const retry = (await shop.act(id, 'retry')).body.id
  assert.equal((await shop.plan(retry)).willSend, 1)
  await at(shop, '2026-11-30T08:00:00Z')
  assert.equal(await sent(shop, id), 1)
  assert.equal((await shop.act(retry, 'launch')).status, 422)
})

test('paused before its first look, one for later comers only begins when it is resumed', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('POST', '/api/segments', { name: 'Silent', conditions: { type: 'tag', is: 'silent' } })
  const people = await addPeople(shop.sql, null, [{ tags: ['silent'] }, {}])
  const audience = { segment: 'Silent', exclude: [] }
  const schedule = { time: '10:00', onlyFromNowOn: true }
  const id = await shop.create({ kind: 'lifecycle', audience, schedule })
  await shop.act(id, 'launch')
  await shop.act(id, 'pause')
  assert.equal((await shop.act(id, 'resume')).body.status, 'running')
  await shop.run(id)
  await shop.sql`update contacts set tags = '["silent"]' where id = ${people[1]!}`
  await at(shop, '2026-11-22T08:00:00Z')
  assert.equal(await sent(shop, id), 1)
})

test('what recurs follows the shop to another zone, and nobody gets an occasion twice for it', async (t) => {
  const shop = await campaignShop(t)
  const move = (timeZone: string) =>
    shop.call('PATCH', '/api/settings', { timeZone, frequencyCap: null, quietHours: null })
  await move('Europe/Athens')
  await addPeople(shop.sql, shop.importId, [{}])
  const night = { every: 'week', weekday: 'mon', time: '00:30' }
  const id = await shop.create({ kind: 'recurring', schedule: night })
  const daily = await shop.create({ kind: 'lifecycle', schedule: { time: '10:00' } })
  for (const one of [id, daily]) await shop.act(one, 'launch')
  const next = async (one: string) =>
    (await shop.sql`select next_at from campaigns where id = ${one}`)[0]!.next_at.toISOString()
  await at(shop, '2026-11-22T21:00:00Z')
  await move('America/New_York')
  await at(shop, '2026-11-22T21:00:01Z')
  assert.equal((await shop.plan(id)).startsAt, '2026-11-23T05:30:00.000Z')
  assert.equal(await next(daily), '2026-11-23T15:00:00.000Z')
  await at(shop, '2026-11-23T05:30:00Z')
  await move('America/Los_Angeles')
  await at(shop, '2026-11-23T05:30:01Z')
  assert.equal(await next(id), '2026-11-30T08:30:00.000Z', 'of the day that comes, not of the one that was')
  await at(shop, '2026-11-23T08:30:00Z')
  assert.equal(await sent(shop, id), 1)
  await at(shop, '2026-11-30T08:00:00Z')
  await move('Europe/Athens')
  await at(shop, '2026-11-30T08:00:01Z')
  assert.equal(await sent(shop, id), 2, 'whose hour has passed there, it is late and not lost')
})

test('under a ceiling each occasion goes on behind the last, so that everybody has a turn', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: null })
  const people = await addPeople(
    shop.sql,
    shop.importId,
    Array.from({ length: 9 }, () => ({})),
  )
  const id = await shop.create({ ...mondays, dailyCeiling: 1 })
  const plan = await shop.plan(id)
  assert.deepEqual([plan.willSend, plan.skipped], [7, [{ reason: 'next_occasion', count: 2 }]])
  const left = await shop.call('GET', `/api/campaigns/${id}/plan/people?part=skipped&reason=next_occasion`)
  assert.equal(left.body.items.length, 2)
  await shop.act(id, 'launch')
  for (let day = 0; day < 14; day++) await at(shop, new Date(Date.UTC(2026, 10, 23 + day, 8)).toISOString())
  const rows = await shop.sql<{ person: string }[]>`
    select contact_id as person from messages where campaign_id = ${id} and status = 'accepted' order by seq`
  const order = rows.map(({ person }) => people.indexOf(person))
  assert.deepEqual(order, [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4])
})

test('who was left out just before the send gets it when they may, and is promised no less', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', {
    quietHours: { from: '21:00', to: '09:00' },
    frequencyCap: null,
  })
  const [maria, eva] = await addPeople(shop.sql, shop.importId, [{}, {}])
  const audience = { importId: shop.importId, exclude: [{ orderedWithinDays: 14 }] }
  const id = await shop.create({ kind: 'lifecycle', audience, schedule: { time: '22:00' } })
  await shop.act(id, 'launch')
  await at(shop, '2026-11-21T20:00:00Z')
  await order(shop, maria!, new Date('2026-11-21T21:00:00Z'))
  await consent(shop.sql, eva!, false, 'marketing', new Date('2026-11-21T21:00:00Z'))
  await at(shop, '2026-11-22T07:00:00Z')
  const before = await shop.counts(id)
  assert.deepEqual([before.audience, before.skipped, before.accepted], [2, 2, 0])
  await consent(shop.sql, eva!, true, 'marketing', new Date('2026-11-22T12:00:00Z'))
  assert.equal((await shop.plan(id)).willSend, 1)
  await at(shop, '2026-11-22T20:00:00Z')
  await at(shop, '2026-11-23T07:00:00Z')
  assert.equal(await sent(shop, id), 1)
  await at(shop, '2026-12-10T20:00:00Z')
  await at(shop, '2026-12-11T07:00:00Z')
  const after = await shop.counts(id)
  assert.deepEqual([after.audience, after.skipped, after.accepted], [2, 0, 2], 'silent again')
  assert.equal((await shop.plan(id)).willSend, 0)
})

test('both parts of a holdout are the same people under a ceiling too', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: { messages: 1, days: 3 }, quietHours: null })
  await addPeople(
    shop.sql,
    shop.importId,
    Array.from({ length: 12 }, () => ({})),
  )
  await shop.launched()
  await shop.sendAll()
  const id = await shop.create({ kind: 'lifecycle', schedule: {}, dailyCeiling: 1000, holdout: 0.5 })
  await shop.act(id, 'launch')
  await at(shop, '2026-11-21T11:00:00Z')
  const counts = await shop.counts(id)
  assert.deepEqual([counts.audience, counts.holdout], [0, 0])
})

test('an order that is paid late is followed by its message all the same', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: null })
  const conditions = { type: 'last_order', daysAgo: { atLeast: 14 } }
  await shop.call('POST', '/api/segments', { name: 'Two weeks', conditions })
  const [maria] = await addPeople(shop.sql, null, [{}])
  await order(shop, maria!, new Date('2026-11-08T10:00:00Z'))
  const late = await order(shop, maria!, new Date('2026-11-12T10:00:00Z'), 'pending')
  const audience = { segment: 'Two weeks', exclude: [] }
  const schedule = { time: '10:00', once: 'order' }
  const id = await shop.create({ kind: 'lifecycle', audience, schedule })
  await shop.act(id, 'launch')
  await at(shop, '2026-11-22T08:00:00Z')
  assert.equal(await sent(shop, id), 1)
  await shop.sql`update orders set status = 'paid' where id = ${late}`
  await at(shop, '2026-11-26T08:00:00Z')
  assert.equal(await sent(shop, id), 2)
})

test('who would wait beyond the next occasion is told of as left out', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { frequencyCap: { messages: 1, days: 14 } })
  await addPeople(shop.sql, shop.importId, [{}])
  const [first, second] = [await shop.create(mondays), await shop.create(mondays)]
  await shop.act(first, 'launch')
  await at(shop, '2026-11-23T08:00:00Z')
  shop.at.now = new Date('2026-11-23T08:00:00Z')
  assert.deepEqual((await shop.plan(second)).skipped, [{ reason: 'next_occasion', count: 1 }])
  await shop.act(second, 'launch')
  await shop.sql`update campaigns set next_at = ${shop.at.now} where id = ${second}`
  await shop.run(second)
  const counts = await shop.counts(second)
  assert.deepEqual([counts.skipped, counts.held], [1, 0])
  const { items } = (await shop.call('GET', `/api/campaigns/${second}/recipients`)).body
  assert.equal(items[0].reason, 'next_occasion')
  assert.equal(await sent(shop, first), 1)
  await shop.sendAll(accepted)
})

test('a campaign that stops by itself raises an alert, which ends with a resume or a cancellation', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const alerts = async () =>
    (await shop.call('GET', '/api/alerts?open=true')).body.items.map((one: { kind: string }) => one.kind)
  for (const way of ['resume', 'cancel']) {
    const id = await shop.create()
    await shop.act(id, 'launch')
    await shop.sql`update imports set status = 'undone'`
    await shop.run(id)
    assert.deepEqual(await alerts(), ['campaign_halted'], way)
    await shop.sql`update imports set status = 'done'`
    const moved = await shop.act(id, way)
    assert.equal(moved.status, 200, JSON.stringify(moved.body))
    assert.deepEqual(await alerts(), [], way)
  }
})
