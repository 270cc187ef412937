// Who waits for others who come first: under a ceiling, or for the reach of the number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPeople, campaignShop } from './shop.ts'

test('a plan says who waits for the days to come, and for the reach of the number, and who they are', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(
    shop.sql,
    shop.importId,
    Array.from({ length: 5 }, () => ({})),
  )
  const id = await shop.create({ dailyCeiling: 2 })
  const people = async (reason: string, limit: number) => {
    const found: { at: string }[] = []
    for (let cursor = ''; ; ) {
      const { body } = await shop.call(
        'GET',
        `/api/campaigns/${id}/plan/people?part=held&reason=${reason}&limit=${limit}${cursor}`,
      )
      found.push(...body.items)
      if (!body.next) return found.map((one) => one.at)
      cursor = `&cursor=${body.next}`
    }
  }
  const { willSend, held, finishesAt } = await shop.plan(id)
  assert.deepEqual([willSend, held], [5, [{ reason: 'daily_ceiling', count: 3 }]])
  const days = ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z', '2026-11-23T10:00:00.000Z']
  assert.deepEqual(await people('daily_ceiling', 200), days)
  assert.deepEqual(await people('daily_ceiling', 1), days, 'a page at a time')
  // Each day at the hour of the first.
  assert.match(finishesAt, /^2026-11-23T10:/)

  await shop.call('PATCH', `/api/campaigns/${id}`, { dailyCeiling: null })
  await shop.sql`update channels set reach = 2`
  assert.deepEqual((await shop.plan(id)).held, [{ reason: 'reach', count: 3 }])
  assert.equal((await people('reach', 1)).length, 3)
})

test('one person’s plan says what they may wait for behind others, and never less than the whole plan', async (t) => {
  const shop = await campaignShop(t)
  const people = Array.from({ length: 5 }, (_, n) => ({ consent: n !== 0 }))
  const ids = (await addPeople(shop.sql, shop.importId, people)).sort()
  const id = await shop.create({ dailyCeiling: 2 })
  const of = async (who: string) => (await shop.call('GET', `/api/campaigns/${id}/plan?contact=${who}`)).body
  const may = async () => {
    const all = await Promise.all(ids.map(of))
    return all.map((one) => one.mayWait.map(({ reason }: { reason: string }) => reason).join())
  }
  const waits = async () => {
    const { body } = await shop.call('GET', `/api/campaigns/${id}/plan/people?part=held&limit=200`)
    return body.items.map((one: { contactId: string }) => ids.indexOf(one.contactId))
  }
  // The first gets nothing, so that the third still has a turn today, which only the whole plan knows.
  assert.deepEqual(await may(), ['', '', 'daily_ceiling', 'daily_ceiling', 'daily_ceiling'])
  assert.deepEqual(await waits(), [3, 4])
  const [third] = (await of(ids[2]!)).mayWait
  assert.match(third.why, /no more people a day/)

  await shop.sql`update channels set reach = 3`
  assert.deepEqual(await may(), ['', '', 'daily_ceiling', 'daily_ceiling,reach', 'daily_ceiling,reach'])
  await shop.call('PATCH', `/api/campaigns/${id}`, { dailyCeiling: null })
  assert.deepEqual(await may(), ['', '', '', 'reach', 'reach'])
  await shop.sql`update channels set reach = null`
  assert.deepEqual(await may(), ['', '', '', '', ''])

  // What is certain is said as such: today's room is used up.
  await shop.call('PATCH', `/api/campaigns/${id}`, { dailyCeiling: 2 })
  await shop.act(id, 'launch')
  await shop.run(id)
  const last = await of(ids[4]!)
  assert.deepEqual([last.willSend, last.reason, last.at], [true, 'daily_ceiling', '2026-11-22T10:00:00.000Z'])
})
