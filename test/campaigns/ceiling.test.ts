// A daily ceiling of what goes out once: no day sends more, whatever the night holds, and nobody holds up the others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at } from './clock.ts'
import { addPeople, type CampaignShop, campaignShop } from './shop.ts'

const sent = async (shop: CampaignShop, id: string) => (await shop.counts(id)).accepted

test('under a ceiling no day sends more, whatever the night holds, and the plan says so', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [
    ...Array.from({ length: 4 }, () => ({})),
    ...Array.from({ length: 4 }, (_, n) => ({ phone: `+3620123450${n}`, country: 'HU' })),
  ])
  // Half past nine in the evening in Athens, half past eight in Budapest.
  shop.at.now = new Date('2026-11-21T19:30:00Z')
  const id = await shop.create({ dailyCeiling: 4 })
  const plan = await shop.plan(id)
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/plan/people?part=willSend`)).body
  /** In Athens. */
  const dayOf = (time: string) => new Date(Date.parse(time) + 2 * 3_600_000).toISOString().slice(0, 10)
  const planned = Map.groupBy(items as { at: string }[], (one) => dayOf(one.at))
  await shop.act(id, 'launch')
  const sent: Record<string, number> = {}
  let before = 0
  for (let hour = 0; hour < 96; hour++) {
    shop.at.now = new Date(Date.parse('2026-11-21T19:30:05Z') + hour * 3_600_000)
    await shop.run(id)
    await shop.sweep()
    await shop.sendAll()
    const { accepted } = await shop.counts(id)
    const day = dayOf(shop.at.now.toISOString())
    sent[day] = (sent[day] ?? 0) + accepted - before
    before = accepted
  }
  const days = Object.entries(sent).filter(([, count]) => count > 0)
  assert.deepEqual(days, [
    ['2026-11-22', 4],
    ['2026-11-23', 4],
  ])
  assert.equal(dayOf(plan.startsAt), '2026-11-22')
  assert.deepEqual(
    [...planned].map(([, people]) => people.length),
    [4, 4],
  )
})

test('an hour of theirs at which nothing goes delays a ceiling by a morning, and not for ever', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}, {}])
  const id = await shop.create({ dailyCeiling: 1, schedule: { localTime: '23:30' } })
  await shop.act(id, 'launch')
  await shop.run(id)
  const counted: number[] = []
  for (const day of ['22', '23', '24']) {
    await at(shop, `2026-11-${day}T06:00:00Z`)
    await at(shop, `2026-11-${day}T07:00:01Z`)
    counted.push(await sent(shop, id))
  }
  assert.deepEqual(counted, [1, 2, 2])
})

test('who has no hour at all, in a country too wide for the hours, holds up nobody under a ceiling', async (t) => {
  const shop = await campaignShop(t)
  // From nine to noon: when it is nine in Vancouver, it is past noon in Newfoundland.
  await shop.call('PATCH', '/api/settings', { quietHours: { from: '12:00', to: '09:00' } })
  await addPeople(shop.sql, shop.importId, [{ phone: '+14165874563', country: 'CA' }, {}, {}])
  shop.at.now = new Date('2026-11-21T12:30:00Z')
  const id = await shop.create({ dailyCeiling: 1 })
  await shop.act(id, 'launch')
  await shop.run(id)
  const counted: number[] = []
  for (const day of ['22', '23', '24', '25']) {
    await at(shop, `2026-11-${Number(day) - 1}T22:00:01Z`)
    await at(shop, `2026-11-${day}T07:00:02Z`)
    counted.push(await sent(shop, id))
  }
  assert.deepEqual([counted.at(-1), (await shop.counts(id)).held], [2, 1])
})
