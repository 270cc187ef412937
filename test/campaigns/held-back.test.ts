// What keeps a campaign that runs from somebody, or from everybody: a STOP, the reach, the provider, its number.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eraseContact } from '../../src/contacts/erase.ts'
import { newId } from '../../src/ids.ts'
import { haltCampaign, haltNumber } from '../../src/outbox/streams.ts'
import { raiseAlert } from '../../src/shop/alerts.ts'
import { addPeople, assertWhole, campaignShop, consent, noon, refused } from './shop.ts'

const some = (count: number) => Array.from({ length: count }, () => ({}))

test('an opt-out seconds before the send is honoured', async (t) => {
  const shop = await campaignShop(t)
  const [one] = await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.launched()
  await consent(shop.sql, one!, false, 'marketing', new Date(noon.getTime() + 1000))
  assert.equal(await shop.sendAll(), 1)
  const listed = await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)
  assert.deepEqual(
    listed.body.items.map((line: { contactId: string; reason: string }) => [line.contactId, line.reason]),
    [[one, 'opted_out']],
  )
})

test('who is erased before the send is skipped, and the list says why', async (t) => {
  const shop = await campaignShop(t)
  const [one] = await addPeople(shop.sql, shop.importId, some(2))
  const id = await shop.launched()
  await eraseContact({ sql: shop.sql }, one!, noon)
  assert.equal(await shop.sendAll(), 1)
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)).body
  assert.deepEqual(
    items.map((line: { name: null; reason: string; why: string }) => [line.name, line.reason, line.why]),
    [[null, 'erased', 'They were erased from the shop.']],
  )
})

test('a message written to somebody of the sample shop never goes to a real number, whoever they have become', async (t) => {
  const shop = await campaignShop(t)
  const [one] = await addPeople(shop.sql, shop.importId, some(2))
  await shop.sql`update contacts set sample = true where id = ${one!}`
  const id = await shop.launched()
  await shop.sql`update contacts set sample = false`
  await shop.sql`update channels set virtual = false`
  await shop.sendAll()
  const { items } = (await shop.call('GET', `/api/campaigns/${id}/recipients?outcome=skipped`)).body
  assert.deepEqual(
    items.map((line: { contactId: string; reason: string }) => [line.contactId, line.reason]),
    [[one, 'sample_data']],
  )
})

test('past the number’s reach people wait for tomorrow, never fail, and go as it comes free', async (t) => {
  const shop = await campaignShop(t)
  await shop.sql`update channels set reach = 4`
  await addPeople(shop.sql, shop.importId, some(10))
  const id = await shop.launched()
  await shop.sendAll()
  const first = await shop.counts(id)
  assertWhole(first)
  assert.deepEqual([first.accepted, first.held, first.failed], [4, 6, 0])
  for (const [hours, sent] of [
    [23, 4],
    [25, 8],
    [26, 8],
    [50, 10],
  ] as const) {
    shop.at.now = new Date(noon.getTime() + hours * 3_600_000)
    await shop.sweep()
    await shop.sendAll()
    const counts = await shop.counts(id)
    assert.deepEqual([counts.accepted, counts.failed], [sent, 0], `after ${hours} h`)
  }
})

test('written while the reach is used up, they go as soon as there is more of it', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  await shop.launched()
  await shop.sendAll()
  await addPeople(shop.sql, shop.importId, some(2))
  await shop.sql`update channels set reach = 3`
  const id = await shop.launched()
  assert.equal((await shop.counts(id)).pending, 5)
  await shop.sql`update channels set reach = 250`
  assert.equal(await shop.sendAll(), 5)
})

test('a provider that says stop pauses it with the reason; resume clears it', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(3))
  const id = await shop.launched()
  await shop.send(() => refused(131048, 'halt'), 1)
  await haltCampaign(
    { sql: shop.sql, alert: async () => {} },
    shop.channelId,
    id,
    'Too many people blocked the number.',
  )
  const { body } = await shop.call('GET', `/api/campaigns/${id}`)
  assert.deepEqual(
    [body.status, body.reason, body.counts.pending],
    ['paused', 'Too many people blocked the number.', 3],
  )
  assert.equal(await shop.send(), 0)
  await shop.act(id, 'resume')
  await shop.sql`update messages set not_before = null`
  assert.equal(await shop.sendAll(), 3)
  assert.equal((await shop.call('GET', `/api/campaigns/${id}`)).body.reason, null)
})

test('a campaign whose number sends nothing says why, since when, and what to do', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, some(2))
  const draft = await shop.create()
  const id = await shop.launched()
  const { sql, channelId } = shop
  const shown = async (one = id) => {
    const { body } = await shop.call('GET', `/api/campaigns/${one}`)
    const listed = (await shop.call('GET', '/api/campaigns')).body.items.find((item: Body) => item.id === one)
    assert.deepEqual(listed.waiting, body.waiting, 'the list says the same')
    return body
  }
  type Body = { id: string }
  assert.equal((await shown()).waiting, null)

  const alert = (kind: string, subject: string, details: object) =>
    raiseAlert({ sql, newId }, kind, subject, details as Record<string, unknown>)
  await haltNumber({ sql, alert }, channelId, 'The access token has expired or was revoked.')
  const halted = await shown()
  assert.deepEqual(
    [halted.status, halted.reason, halted.waiting.reason, halted.waiting.detail],
    ['running', null, 'number_refused', 'The access token has expired or was revoked.'],
  )
  assert.match(halted.waiting.cure, /token.*resume the number/)
  assert.ok(!Number.isNaN(Date.parse(halted.waiting.since)))
  assert.equal((await shown(draft)).waiting, null, 'a draft waits for nothing')
  assert.equal(await shop.send(), 0)

  await shop.call('POST', `/api/channels/${channelId}/resume`)
  assert.equal((await shown()).waiting, null)
  assert.equal((await shop.call('GET', '/api/alerts?open=true')).body.items.length, 0)
  await shop.call('POST', `/api/channels/${channelId}/pause`, { reason: 'stocktaking' })
  const paused = await shown()
  assert.deepEqual(
    [paused.waiting.reason, paused.waiting.detail, paused.waiting.since],
    ['number_paused', 'stocktaking', null],
  )
  await shop.act(id, 'pause')
  assert.equal((await shown()).waiting, null, 'what is paused by itself has its reason there')

  await shop.call('POST', `/api/channels/${channelId}/resume`)
  await shop.act(id, 'resume')
  await alert('device_unpaired', channelId, { reason: 'unlinked on the phone' })
  assert.deepEqual((await shown()).waiting.reason, 'device_unpaired')
})
