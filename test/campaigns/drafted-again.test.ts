import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextName } from '../../src/campaigns/copy.ts'
import { accepted, addPeople, campaignShop, noon, refused } from './shop.ts'

const inHours = (hours: number) => new Date(noon.getTime() + hours * 3_600_000)
const later = { schedule: { at: inHours(3).toISOString() } }

test('what waits for its time is made a draft again, changed, and launched anew', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}, {}])
  const id = await shop.create(later)
  assert.deepEqual((await shop.act(id, 'draft')).body, { id, status: 'draft' }, 'a draft stays one')
  await shop.act(id, 'launch')
  assert.deepEqual((await shop.act(id, 'draft')).body, { id, status: 'draft' })
  assert.deepEqual((await shop.act(id, 'draft')).body, { id, status: 'draft' }, 'again changes nothing')
  shop.at.now = inHours(4)
  await shop.run(id)
  assert.equal((await shop.counts(id)).audience, 0, 'its time passes, and nobody is written to')

  const changed = await shop.call('PATCH', `/api/campaigns/${id}`, { name: 'Αλλιώς', schedule: null })
  assert.deepEqual([changed.status, changed.body.launchedAt], [200, null])
  assert.equal((await shop.act(id, 'launch')).body.status, 'running')
  await shop.run(id)
  assert.equal(await shop.sendAll(), 2)
})

test('so is what was paused before its time; what has begun or is over is not', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const paused = await shop.create(later)
  await shop.act(paused, 'launch')
  await shop.act(paused, 'pause')
  assert.equal((await shop.act(paused, 'draft')).body.status, 'draft')
  const { body } = await shop.call('GET', `/api/campaigns/${paused}`)
  assert.deepEqual([body.reason, body.nextAt], [null, null])

  const begun = await shop.launched()
  const refusedBegun = await shop.act(begun, 'draft')
  assert.equal(refusedBegun.status, 409)
  assert.match(refusedBegun.body.detail, /copy it/)
  await shop.act(begun, 'pause')
  assert.equal((await shop.act(begun, 'draft')).status, 409)
  await shop.act(begun, 'cancel')
  assert.equal((await shop.act(begun, 'draft')).status, 409)
})

test('a copy is a draft of the same, without a time that has passed', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}])
  const id = await shop.create({ name: 'Προσφορά', holdout: 0.1, discountCodes: ['BF24'], ...later })
  const copy = await shop.act(id, 'copy')
  assert.equal(copy.status, 201)
  const { name, status, holdout, discountCodes, schedule } = copy.body
  assert.deepEqual([name, status, holdout, discountCodes], ['Προσφορά (2)', 'draft', 0.1, ['BF24']])
  assert.deepEqual(schedule, later.schedule)
  shop.at.now = inHours(4)
  const afterwards = await shop.act(copy.body.id, 'copy')
  assert.deepEqual([afterwards.body.name, afterwards.body.schedule], ['Προσφορά (3)', null])
  const local = await shop.create({ schedule: { ...later.schedule, localTime: '10:00' } })
  assert.deepEqual((await shop.act(local, 'copy')).body.schedule, { localTime: '10:00' })
})

test('a copy of a retry is for those whose message failed, and for nobody else', async (t) => {
  const shop = await campaignShop(t)
  await addPeople(shop.sql, shop.importId, [{}, {}, {}])
  const id = await shop.launched()
  let sent = 0
  await shop.sendAll(() => (sent++ === 0 ? refused(131026, 'recipient') : accepted()))
  const retry = await shop.act(id, 'retry')
  const copy = await shop.act(retry.body.id, 'copy')
  assert.equal(copy.body.retryOf, id)
  assert.equal((await shop.plan(copy.body.id)).audience, 1)
})

test('what a campaign was for may be gone: a copy waits for another audience, a retry needs none', async (t) => {
  const shop = await campaignShop(t)
  const [maria] = await addPeople(shop.sql, shop.importId, [{ tags: ['silent'] }, {}])
  const conditions = { type: 'tag', is: 'silent' }
  const segment = (await shop.call('POST', '/api/segments', { name: 'Silent', conditions })).body.id
  const id = await shop.launched({ audience: { segment, exclude: [] } })
  await shop.sendAll(() => refused(131026, 'recipient'))
  await shop.run(id)
  assert.equal((await shop.call('DELETE', `/api/segments/${segment}`)).status, 204)
  const copy = await shop.act(id, 'copy')
  assert.equal(copy.status, 201)
  const refusal = await shop.act(copy.body.id, 'launch')
  assert.deepEqual([refusal.status, refusal.body.errors[0].path], [422, 'audience.segment'])
  const audience = { importId: shop.importId, exclude: [] }
  assert.equal((await shop.call('PATCH', `/api/campaigns/${copy.body.id}`, { audience })).status, 200)

  const retry = (await shop.act(id, 'retry')).body.id
  const { items } = (await shop.call('GET', `/api/campaigns/${retry}/plan/people?part=willSend`)).body
  assert.deepEqual(
    items.map((one: { contactId: string }) => one.contactId),
    [maria],
  )
})

test('a copy has a name of its own, within what a name may hold', () => {
  assert.equal(nextName('Sale'), 'Sale (2)')
  assert.equal(nextName('Sale (9)'), 'Sale (10)')
  assert.equal(nextName('(2)'), '(2) (2)')
  assert.equal(nextName('Άνοιξη (2026)'), 'Άνοιξη (2026) (2)')
  const long = nextName('🌷'.repeat(200))
  assert.ok([...long].length <= 200 && long.endsWith('🌷 (2)'))
})
