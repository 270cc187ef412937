// How a campaign ends: by itself, when nothing of it is on its way any more, or cancelled, with what was under way.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sweepCampaigns } from '../../src/campaigns/sweep.ts'
import { noWake } from '../../src/events/wake.ts'
import { newId } from '../../src/ids.ts'
import { takeDue } from '../../src/outbox/decide.ts'
import { recordResults } from '../../src/outbox/results.ts'
import { raiseAlert } from '../../src/shop/alerts.ts'
import { addPeople, assertWhole, type CampaignShop, campaignShop, refused } from './shop.ts'

const some = (count: number) => Array.from({ length: count }, () => ({}))
const shown = async (shop: CampaignShop, id: string) => (await shop.call('GET', `/api/campaigns/${id}`)).body

/** Takes one message to the wire, and gives back what lets the number refuse it for now. */
async function onTheWire(shop: CampaignShop) {
  const rules = (await shop.deps.shop.current()).settings
  const asked = [{ channelId: shop.channelId, rate: 1e6, most: 1 }]
  const [taken] = await takeDue(shop.sql, { asked, rules, now: shop.at.now, instance: 1 })
  const { message } = taken!.going[0]!
  return () =>
    recordResults(shop.runDeps, [{ message, result: refused(130429, 'throttle'), at: shop.at.now }])
}

/** What the clock of the server does with campaigns that have something to do. */
async function sweep(shop: CampaignShop): Promise<void> {
  const woken: string[] = []
  const wake = { ...noWake, campaigns: (ids: string[]) => void woken.push(...ids) }
  await sweepCampaigns({ sql: shop.sql, clock: shop.deps.clock, wake })
  for (const id of woken) await shop.run(id)
}

test('it is not over while one is on the wire, which may come back to be sent', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.launched()
  const comesBack = await onTheWire(shop)
  assert.equal(await shop.sendAll(), 1)
  await sweep(shop)
  assert.deepEqual([(await shown(shop, id)).status, (await shop.counts(id)).sending], ['running', 1])
  await comesBack()
  await shop.sql`update messages set not_before = null where status = 'pending'`
  assert.equal(await shop.sendAll(), 1)
  await sweep(shop)
  assert.equal((await shown(shop, id)).status, 'finished')
  for (const what of ['launch', 'pause', 'resume', 'cancel'])
    assert.deepEqual((await shop.act(id, what)).body, { id, status: 'finished' }, what)
  const [stream] = await shop.sql`select status from sending_streams where campaign_id = ${id}`
  assert.equal(stream!.status, 'paused', 'no claim looks for more of it')
})

test('cancelled while one is on the wire, it takes that back too when it comes back, and is over then', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched({ schedule: { at: '2026-11-20T10:00:00Z' } })
  const comesBack = await onTheWire(shop)
  await shop.act(id, 'cancel')
  await sweep(shop)
  const before = await shown(shop, id)
  assert.deepEqual([before.finishedAt, before.nextAt, before.counts.sending], [null, null, 1])
  await comesBack()
  await sweep(shop)
  const after = await shown(shop, id)
  assertWhole(after.counts)
  assert.deepEqual([after.counts.skipped, after.finishedAt], [3, shop.at.now.toISOString()])
})

test('cancelled while it waits for its time, it has none any more; a draft is over at once', async (t) => {
  const shop = await campaignShop(t)
  const id = await shop.create({ schedule: { at: '2026-11-22T10:00:00Z' } })
  await shop.act(id, 'launch')
  await shop.act(id, 'cancel')
  assert.equal((await shown(shop, id)).nextAt, null)
  const draft = await shop.create()
  await shop.act(draft, 'cancel')
  assert.equal((await shown(shop, draft)).finishedAt, shop.at.now.toISOString())
  const at = shop.at.now
  await sweep(shop)
  shop.at.now = new Date(at.getTime() + 60_000)
  await shop.act(id, 'cancel')
  await shop.run(id)
  assert.equal((await shown(shop, id)).finishedAt, at.toISOString(), 'again changes nothing')
})

test('who was to get it at a later hour, and does not, has no hour any more', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const id = await shop.launched({ schedule: { localTime: '14:00' } })
  const [waits] = (await shop.call('GET', `/api/campaigns/${id}/recipients`)).body.items
  assert.deepEqual([waits.outcome, waits.notBefore], ['held', '2026-11-21T12:00:00.000Z'])
  await shop.act(id, 'cancel')
  await shop.run(id)
  const [line] = (await shop.call('GET', `/api/campaigns/${id}/recipients`)).body.items
  assert.deepEqual([line.outcome, line.reason, line.notBefore], ['skipped', 'campaign_cancelled', null])
})

test('one that is cancelled waits for nobody who holds a message of it, and takes that back later', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.launched()
  await shop.act(id, 'cancel')
  await shop.sql.begin(async (tx) => {
    await tx`select 1 from messages where campaign_id = ${id} order by id limit 1 for update`
    await shop.run(id)
    assert.deepEqual([(await shop.counts(id)).skipped, (await shown(shop, id)).finishedAt], [1, null])
  })
  await sweep(shop)
  assert.equal((await shop.counts(id)).skipped, 2)
})

test('to pause or cancel one leaves the others on their way', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const [one, other, third] = [await shop.launched(), await shop.launched(), await shop.launched()]
  await shop.act(one, 'pause')
  await shop.act(other, 'cancel')
  await shop.run(other)
  await shop.sendAll()
  const accepted = async (id: string) => (await shop.counts(id)).accepted
  assert.deepEqual([await accepted(one), await accepted(other), await accepted(third)], [0, 0, 1])
})

test('a resume settles what was said of its halt, and of no other campaign', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(1))
  const [one, other] = [await shop.launched(), await shop.launched()]
  for (const id of [one, other]) {
    await shop.act(id, 'pause')
    await raiseAlert({ sql: shop.sql, newId }, 'campaign_halted', id, {})
  }
  await shop.act(one, 'resume')
  const open = await shop.sql`select subject from alerts where resolved_at is null`
  assert.deepEqual([open[0]?.subject, open.length], [other, 1])
})

test('whoever moves one wakes its work at once, and a resume the number too', async (t) => {
  const woken: unknown[] = []
  const wake = {
    ...noWake,
    campaigns: (ids: string[]) => void woken.push(ids),
    outbox: (ids: string[]) => void woken.push(ids),
  }
  const shop = await campaignShop(t, { wake })
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.create()
  for (const what of ['launch', 'pause', 'cancel']) {
    woken.length = 0
    await shop.act(id, what)
    assert.deepEqual(woken, [[id]], what)
  }
  const again = await shop.create()
  await shop.act(again, 'launch')
  await shop.act(again, 'pause')
  woken.length = 0
  await shop.act(again, 'resume')
  assert.deepEqual(woken, [[again], [shop.channelId]])
})
