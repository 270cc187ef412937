import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedSampleStore } from '../../src/commerce/sample/index.ts'
import { seedSampleShop } from '../../src/shop/sample/index.ts'
import { testApi } from './app.ts'

const shop = { locale: 'el', currency: 'EUR', country: 'GR' }

test('the checklist follows what was done, and the samples go at one call and do not come back', async (t) => {
  const { deps, call } = await testApi(t)
  const { sql, newId } = deps
  await seedSampleStore({ ...deps, ...shop })
  const real = newId()
  await sql`insert into contacts (id, name) values (${real}, 'Ρένα')`
  const before = (await call('GET', '/api/checklist')).body
  assert.deepEqual(
    before.steps.map((step: { done: boolean }) => step.done),
    [false, false, false, false, false],
  )
  assert.deepEqual([before.sample, before.phone, before.channelId], [true, true, null])
  assert.ok(before.samples.shoppers > 0 && before.samples.products > 0 && !before.samples.areAlone)
  assert.equal(before.webhookUrl, 'http://localhost:3000/webhooks/whatsapp')

  assert.ok((await call('DELETE', '/api/sample-data')).body.removed > 0)
  assert.equal((await call('GET', '/api/checklist')).body.sample, false)
  const [left] = await sql`
    select (select count(*)::int from contacts) as contacts, (select count(*)::int from orders) as orders,
      (select count(*)::int from order_items) as items, (select count(*)::int from contact_identities) as identities`
  assert.deepEqual({ ...left }, { contacts: 1, orders: 0, items: 0, identities: 0 })
  assert.equal(await seedSampleStore({ ...deps, ...shop }), false)
  assert.equal((await call('DELETE', '/api/sample-data')).body.removed, 0)
})

test('a test reaches whoever wrote within 24 hours, and says what to do otherwise', async (t) => {
  const { deps, call } = await testApi(t)
  const { sql, newId, clock } = deps
  assert.equal((await call('POST', '/api/checklist/test', { to: 'nobody' })).status, 422)
  const away = await call('POST', '/api/checklist/test', { to: '6912345678' })
  assert.equal(away.status, 409)
  assert.match(away.body.detail, /Write any word/)
  const [contactId, conversationId] = [newId(), newId()]
  await sql`insert into contacts (id) values (${contactId})`
  await sql`insert into contact_identities (contact_id, kind, value) values (${contactId}, 'phone', '+306912345678')`
  await sql`
    insert into conversations (id, contact_id, channel_id, window_until)
    select ${conversationId}, ${contactId}, id, ${new Date(clock.now().getTime() + 1000)} from channels`
  const sent = await call('POST', '/api/checklist/test', { to: '6912345678' })
  assert.equal(sent.status, 202)
  const [message] =
    await sql`select purpose, status, conversation_id from messages where id = ${sent.body.messageId}`
  assert.deepEqual({ ...message }, { purpose: 'test', status: 'pending', conversation_id: conversationId })
  const { steps } = (await call('GET', '/api/checklist')).body
  assert.equal(steps.find((step: { name: string }) => step.name === 'test').done, true)
})

test('with the samples go the sample answers that nobody changed', async (t) => {
  const { deps, call } = await testApi(t)
  await seedSampleShop(deps)
  const { items: faqs } = (await call('GET', '/api/faqs')).body
  const { items: replies } = (await call('GET', '/api/quick-replies?limit=100')).body
  const [kept, ...others] = faqs as { id: string }[]
  await call('PATCH', `/api/faqs/${kept!.id}`, { enabled: false })
  const own = replies.find((one: { buttons: string[] }) => one.buttons.length > 0)
  await call('PATCH', `/api/quick-replies/${own.id}`, { text: { en: 'Ours.' } })
  assert.ok(others.length > 0)
  assert.equal((await call('DELETE', '/api/sample-data')).status, 200)
  const ids = async (path: string) =>
    (await call('GET', path)).body.items as { id: string; buttons: string[] }[]
  assert.deepEqual(
    (await ids('/api/faqs')).map(({ id }) => id),
    [kept!.id],
  )
  assert.deepEqual(
    (await ids('/api/quick-replies')).map(({ id, buttons }) => [id, buttons]),
    [[own.id, []]],
  )
  const [left] = await deps.sql`select count(*)::int as n from flow_settings where flow = 'cart-recovery'`
  assert.equal(left!.n, 0)
  assert.equal(await seedSampleShop(deps), false)
})
