import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lockCampaign } from '../../src/campaigns/campaign.ts'
import { runCampaign, step } from '../../src/campaigns/run.ts'
import { sweepCampaigns } from '../../src/campaigns/sweep.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { order } from './clock.ts'
import { addPeople, assertWhole, type CampaignShop, campaignShop } from './shop.ts'

const people = 24
const ceiling = 3
const day = (n: number) => new Date(Date.UTC(2026, 10, 23 + n, 10))

/** Everything that is due; returns how many transactions it took. */
async function lookAround(shop: CampaignShop): Promise<number> {
  let steps = 0
  const woken: string[] = []
  const wake = { ...noWake, campaigns: (ids: string[]) => void woken.push(...ids) }
  await sweepCampaigns({ sql: shop.sql, clock: shop.deps.clock, wake })
  const breathe = async () => void steps++
  for (const id of woken) await runCampaign({ ...shop.runDeps, breathe }, id)
  await shop.sendAll()
  return steps
}

/** Looks for people in chunks of so many until there is no more to do now; returns how many it took. */
async function chunksOf(shop: CampaignShop, id: string, size: number): Promise<number> {
  const { settings } = await shop.deps.shop.current()
  let chunks = -1 // to begin is a step of its own
  for (let more = true; more; chunks++) {
    more = await shop.sql.begin(async (tx) => {
      const campaign = await lockCampaign(tx, id, true)
      return step(tx, { newId, now: shop.at.now, settings, size }, campaign!)
    })
  }
  return chunks
}

test('after each order once, a few a day: nobody twice, nobody left out, and no day costs more than the first', async (t) => {
  const shop = await campaignShop(t)
  await shop.call('PATCH', '/api/settings', { excludeOrderedWithinDays: 0, frequencyCap: null })
  const ids = await addPeople(
    shop.sql,
    shop.importId,
    Array.from({ length: people }, () => ({})),
  )
  for (const [n, id] of ids.entries()) await order(shop, id, new Date(day(-30).getTime() + n * 60_000))
  await addPeople(shop.sql, shop.importId, [{ consent: false }])

  shop.at.now = day(0)
  const id = await shop.create({
    kind: 'lifecycle',
    schedule: { time: '09:00', once: 'order' },
    dailyCeiling: ceiling,
    audience: { importId: shop.importId, exclude: [] },
  })
  assert.equal((await shop.act(id, 'launch')).status, 200)
  const sent = async () => (await shop.counts(id)).accepted
  for (let n = 1; n <= people / ceiling; n++) {
    shop.at.now = day(n)
    const steps = await lookAround(shop)
    assert.ok(steps <= 4, `day ${n} took ${steps} transactions`)
    assert.equal(await sent(), n * ceiling, `day ${n}`)
  }
  // The day on which there is nobody new, and one on which two have ordered again.
  shop.at.now = day(9)
  assert.ok((await lookAround(shop)) <= 4)
  assert.equal(await sent(), people)
  for (const again of [ids[0]!, ids[7]!]) await order(shop, again, day(9))
  shop.at.now = day(10)
  assert.ok((await chunksOf(shop, id, 5)) <= 2, 'who was served is gone by again')
  await lookAround(shop)
  assert.equal(await sent(), people + 2)
  assertWhole(await shop.counts(id))
  const twice = await shop.sql`
    select contact_id from messages where campaign_id = ${id} group by contact_id, occasion having count(*) > 1`
  assert.deepEqual([...twice], [])
})
