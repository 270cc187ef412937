// What becomes of a number that was entered wrongly, or is no longer wanted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { raiseAlert } from '../../src/shop/alerts.ts'
import { addPeople, assertWhole, campaignShop } from '../campaigns/shop.ts'
import { addPerson, enqueue, message } from '../outbox/shop.ts'
import { testApi } from './app.ts'

const number = {
  name: 'Κατάστημα',
  number: '700000000000002',
  account: '800000000000002',
  accessToken: 'token-1',
  appSecret: 'app-1',
  verifyToken: 'verify-1',
}

test('the ids of a number are corrected as long as nobody wrote to it or heard from it', async (t) => {
  const { call, deps } = await testApi(t)
  const { id } = (await call('POST', '/api/channels', number)).body
  const path = `/api/channels/${id}`
  assert.deepEqual((await call('GET', `${path}/use`)).body, { unused: true, campaigns: [], waiting: 0 })
  const corrected = await call('PATCH', path, { number: '700000000000003', account: '800000000000003' })
  assert.deepEqual(
    [corrected.status, corrected.body.number, corrected.body.account],
    [200, '700000000000003', '800000000000003'],
  )
  await deps.numbers.refresh()
  assert.equal(deps.numbers.byNumber('700000000000003')?.line.token, 'token-1', 'the rest stays')
  const [virtual] = (await call('GET', '/api/channels')).body.items
  const taken = await call('PATCH', path, { number: virtual.number })
  assert.deepEqual(
    [taken.status, taken.body.errors],
    [422, [{ path: 'number', message: 'This number is there already.' }]],
  )
  assert.equal((await call('PATCH', `/api/channels/${virtual.id}`, { account: '1' })).status, 422)
  assert.equal((await call('PATCH', `/api/channels/${virtual.id}`, { account: virtual.account })).status, 200)

  await addPerson(deps.sql, id, 1)
  assert.equal((await call('GET', `${path}/use`)).body.unused, false)
  const late = await call('PATCH', path, { number: '700000000000004' })
  assert.deepEqual([late.status, late.body.errors[0].path], [422, 'number'])
  assert.match(late.body.errors[0].message, /Remove it, then add the right one/)
  assert.equal(
    (await call('PATCH', path, { number: '700000000000003', account: '800000000000004' })).status,
    200,
  )
})

test('a number is removed with its secrets and alerts, and comes back with its conversations', async (t) => {
  const { call, deps } = await testApi(t)
  const { id } = (await call('POST', '/api/channels', number)).body
  const [virtual] = (await call('GET', '/api/channels')).body.items
  await raiseAlert(deps, 'number_credentials', id, {})
  await raiseAlert(deps, 'account_restricted', number.account, {})
  await raiseAlert(deps, 'account_restricted', virtual.account, {})
  const person = await addPerson(deps.sql, id, 1)
  await call('POST', `/api/channels/${id}/pause`)
  assert.equal((await call('GET', '/api/checklist')).body.whatsapp.state, 'unchecked')

  const removed = await call('DELETE', `/api/channels/${id}`)
  assert.deepEqual(
    [removed.status, removed.body.status, removed.body.fromEnvironment],
    [200, 'removed', false],
  )
  const [row] = await deps.sql`select credentials from channels where id = ${id}`
  assert.equal(row!.credentials, null)
  await deps.numbers.refresh()
  assert.ok(!deps.numbers.secrets().includes('app-1'), 'what it signs opens the door no more')
  const open = (await call('GET', '/api/alerts?open=true')).body.items as { subject: string }[]
  assert.deepEqual(
    open.map(({ subject }) => subject),
    [virtual.account],
  )
  const checklist = (await call('GET', '/api/checklist')).body
  assert.deepEqual([checklist.channelId, checklist.whatsapp.state], [null, 'none'])
  const reply = { text: 'x', author: 'Μαρία' }
  const answered = await call('POST', `/api/conversations/${person.conversationId}/messages`, reply)
  assert.deepEqual([answered.status, /was removed/.test(answered.body.detail)], [409, true])
  assert.equal((await call('PATCH', `/api/channels/${id}`, { name: 'x' })).status, 404)
  assert.equal((await call('DELETE', `/api/channels/${virtual.id}`)).status, 409)

  const back = await call('POST', '/api/channels', { ...number, name: 'Ξανά', accessToken: 'token-2' })
  assert.deepEqual([back.status, back.body.id, back.body.status, back.body.name], [201, id, 'active', 'Ξανά'])
  await deps.numbers.refresh()
  assert.equal(deps.numbers.byId(id)?.line.token, 'token-2')
  const [stream] = await deps.sql`select status from sending_streams where channel_id = ${id}`
  assert.equal(stream!.status, 'running')
  assert.equal(
    (await call('POST', `/api/conversations/${person.conversationId}/messages`, reply)).status,
    201,
  )
})

test('what waits for a number that is removed is not sent; its campaigns stand still until it is back', async (t) => {
  const shop = await campaignShop(t)
  const { sql, channelId, call } = shop
  await sql`update channels set virtual = false`
  await addPeople(sql, shop.importId, [{}, {}, {}])
  const campaign = await shop.launched()
  const person = await addPerson(sql, channelId, 1)
  const [waiting] = await enqueue(sql, message(channelId, person))
  const [held] = await enqueue(sql, message(channelId, person))
  await sql`update messages set status = 'held', reason = 'order_message_hours', not_before = now() + interval '1 day' where id = ${held!}`
  assert.deepEqual((await call('GET', `/api/channels/${channelId}/use`)).body, {
    unused: false,
    campaigns: ['Νέα'],
    waiting: 2,
  })
  assert.equal((await call('DELETE', `/api/channels/${channelId}`)).status, 200)
  assert.equal(await shop.send(), 0)
  await shop.sweep()
  const [skipped] = await sql`select status, reason from messages where id = ${waiting!}`
  assert.deepEqual({ ...skipped }, { status: 'skipped', reason: 'number_removed' })
  const counts = await shop.counts(campaign)
  assertWhole(counts)
  assert.equal(counts.pending, 3)
  const { status, reason } = (await call('GET', `/api/campaigns/${campaign}`)).body
  assert.deepEqual([status, reason], ['paused', 'Its number was removed.'])
  assert.equal((await shop.act(campaign, 'resume')).status, 409)

  const [{ number: same }] = await sql<[{ number: string }]>`select number from channels`
  assert.equal((await call('POST', '/api/channels', { ...number, number: same })).body.id, channelId)
  assert.equal((await shop.act(campaign, 'resume')).body.status, 'running')
  await shop.sendAll()
  assert.equal((await shop.counts(campaign)).accepted, 3)
})

test('a draft whose number was removed is not launched, and takes another once it is saved', async (t) => {
  const shop = await campaignShop(t)
  const { sql, call, deps, account, channelId } = shop
  await sql`update channels set virtual = false`
  const draft = await shop.create()
  await call('DELETE', `/api/channels/${channelId}`)
  const other = (await call('POST', '/api/channels', { ...number, account })).body.id
  await deps.numbers.refresh()
  await addPeople(sql, shop.importId, [{}])
  const launched = await shop.act(draft, 'launch')
  assert.deepEqual([launched.status, launched.body.errors[0].path], [422, 'channelId'])
  assert.equal((await call('PATCH', `/api/campaigns/${draft}`, { name: 'Νέα 2' })).body.channelId, other)
  assert.equal((await shop.act(draft, 'launch')).status, 200)
})
