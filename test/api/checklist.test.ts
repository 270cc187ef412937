import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seedSampleStore } from '../../src/commerce/sample/index.ts'
import { saveChecks } from '../../src/shop/number-checks.ts'
import { seedSampleShop } from '../../src/shop/sample/index.ts'
import { channel, httpServer, json } from '../channels/cloud-api/servers.ts'
import { addPerson, enqueue, message } from '../outbox/shop.ts'
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

test('WhatsApp is connected once the checks of a number passed, or messages came and went by it', async (t) => {
  const { port } = await httpServer(t, (response) => json(response, 401, { error: { code: 190 } }))
  const { deps, call } = await testApi(t, { channels: { 'cloud-api': channel(t) } })
  const { id } = (
    await call('POST', '/api/channels', {
      ...{ name: 'Shop', number: '710000000000078', account: '710000000000079' },
      ...{ accessToken: 'token-of-nobody', appSecret: 'secret-of-nobody', verifyToken: 'verify-of-nobody' },
      baseUrl: `http://127.0.0.1:${port}`,
    })
  ).body
  const stands = async () => {
    const { steps, whatsapp } = (await call('GET', '/api/checklist')).body
    return [
      steps.find((step: { name: string }) => step.name === 'whatsapp').done,
      whatsapp.state,
      whatsapp.failed,
    ]
  }
  assert.deepEqual(await stands(), [false, 'unchecked', []])
  const { items } = (await call('POST', `/api/channels/${id}/check`)).body as {
    items: { name: string; state: string; cure?: string }[]
  }
  const failed = ['access token', 'public address']
  assert.deepEqual(
    items.filter(({ state }) => state === 'failed').map(({ name }) => name),
    failed,
  )
  assert.ok(items.every(({ state, cure }) => (state === 'failed') === (cure !== undefined)))
  assert.deepEqual(await stands(), [false, 'failing', failed])

  const allFailing = async () => (await call('GET', '/api/checklist')).body.failing
  const newer = await call('POST', '/api/channels', {
    ...{ name: 'Branch', number: '710000000000088', account: '710000000000079' },
    ...{ accessToken: 'token-of-nobody', appSecret: 'secret-of-nobody', verifyToken: 'verify-of-nobody' },
  })
  assert.deepEqual(await allFailing(), [id], 'also beside a newer one')
  await deps.sql`update channels set status = 'removed' where id = ${newer.body.id}`

  const person = await addPerson(deps.sql, id, 1)
  await deps.sql`update conversations set last_in_at = clock_timestamp() + interval '1 s'`
  assert.deepEqual(await stands(), [false, 'failing', failed], 'what came in alone proves no token')
  await enqueue(deps.sql, message(id, person))
  await deps.sql`
    update messages set status = 'accepted', accepted_at = clock_timestamp() + interval '1 s'`
  assert.equal((await stands())[1], 'working')
  assert.deepEqual(await allFailing(), [])

  await deps.sql`update conversations set last_in_at = '2026-01-01'`
  await saveChecks(deps, id, [])
  assert.deepEqual(await stands(), [true, 'working', []])
  await call('PATCH', `/api/channels/${id}`, { name: 'Another', verifyToken: 'another' })
  assert.equal((await stands())[1], 'working', 'Meta asks for a verify token once')
  await call('PATCH', `/api/channels/${id}`, { accessToken: 'another-token' })
  assert.deepEqual(await stands(), [false, 'unchecked', []], 'another token is to be checked again')
})
