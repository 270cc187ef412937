import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rightsOf } from '../../src/accounts/rights.ts'
import { createLiveStreams } from '../../src/api/live-streams.ts'
import { gatherChanges, type LiveType, liveTypes, pruneLive } from '../../src/events/live.ts'
import { newId } from '../../src/ids.ts'
import { quietLog } from '../support/log.ts'
import { now, type TestApi, testApi } from './app.ts'

async function shopper({ deps }: TestApi, name: string, phone: string, over: { mode?: string } = {}) {
  const contactId = newId()
  const conversationId = newId()
  const channelId = deps.numbers.all()[0]!.id
  await deps.sql`insert into contacts (id, name) values (${contactId}, ${name})`
  await deps.sql`insert into contact_identities (contact_id, kind, value) values (${contactId}, 'phone', ${phone})`
  await deps.sql`
    insert into conversations (id, contact_id, channel_id, mode, window_until, last_in_at)
    values (${conversationId}, ${contactId}, ${channelId}, ${over.mode ?? 'bot'}, ${new Date(now.getTime() + 3_600_000)}, ${now})`
  return { contactId, conversationId, channelId, path: `/api/conversations/${conversationId}` }
}

async function say(
  { deps }: TestApi,
  to: Awaited<ReturnType<typeof shopper>>,
  body: string,
  author = 'shopper',
) {
  const { contactId, conversationId, channelId } = to
  await deps.sql`
    insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, body, status, occurred_at)
    values (${newId()}, ${conversationId}, ${contactId}, ${channelId}, 'in', ${newId()}, ${author},
      ${deps.sql.json({ type: 'text', text: body })}, ${body}, 'received', ${now})`
}

async function signedUp(api: TestApi, name: string, role = 'agent'): Promise<{ id: string; cookie: string }> {
  const password = 'a long enough sentence'
  const id = newId()
  const { hashPassword } = await import('better-auth/crypto')
  await api.deps.sql`
    insert into users (id, name, email, role) values (${id}, ${name}, ${`${id}@example.org`}, ${role})`
  await api.deps.sql`
    insert into sign_in_methods (id, user_id, account_id, provider_id, password)
    values (${newId()}, ${id}, ${id}, 'credential', ${await hashPassword(password)})`
  const response = await api.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    payload: { email: `${id}@example.org`, password },
  })
  assert.equal(response.statusCode, 200, response.body)
  return { id, cookie: response.cookies.map((one) => `${one.name}=${one.value}`).join('; ') }
}

const as =
  (api: TestApi, cookie: string) =>
  async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) => {
    const response = await api.app.inject({
      method,
      url,
      headers: { cookie, host: 'localhost:3000', origin: 'http://localhost:3000' },
      ...(payload && { payload }),
    })
    return { status: response.statusCode, body: response.body === '' ? null : response.json() }
  }

/** Listens as a client of these rights; `until` resolves once what came meets the condition. */
function listener(rights: readonly string[] | null) {
  const needs: Record<string, string> = {
    campaign: 'campaigns.read',
    import: 'campaigns.read',
    template: 'content.read',
  }
  const heard: { id: string; type: LiveType; ids: string[] }[] = []
  let look = () => {}
  return {
    heard,
    may: (type: LiveType) => rights === null || rights.includes(needs[type] ?? 'inbox.read'),
    write(chunk: string) {
      for (const [, data] of chunk.matchAll(/^data: (.+)$/gm)) heard.push(JSON.parse(data!))
      look()
    },
    end() {},
    until: (fits: () => boolean) =>
      new Promise<void>((resolve) => {
        look = () => fits() && resolve()
        look()
      }),
  }
}

test('what is committed is told once, in order, and to who lost the line all that came meanwhile', async (t) => {
  const api = await testApi(t)
  const anna = await shopper(api, 'Άννα', '+306970000001')
  await gatherChanges(api.deps)
  const [newest] = await api.deps.sql`select max(id)::text as id from live_events`
  const live = createLiveStreams({ sql: api.deps.sql, log: quietLog })
  t.after(() => live.close())
  const first = listener(null)
  const leave = await live.add(first, undefined)
  await say(api, anna, 'Γεια σας')
  await first.until(() => first.heard.length > 0)
  assert.deepEqual(
    first.heard.map(({ type, ids }) => [type, ids]),
    [['message', [anna.conversationId]]],
  )
  assert.ok(!JSON.stringify(first.heard).includes('Γεια'))
  leave()
  await api.deps.sql`update conversations set urgent = true where id = ${anna.conversationId}`
  await gatherChanges(api.deps)
  const back = listener(null)
  ;(await live.add(back, first.heard.at(-1)!.id))()
  assert.deepEqual(
    back.heard.map(({ type }) => type),
    ['conversation'],
  )
  const fromStart = listener(null)
  ;(await live.add(fromStart, newest!.id))()
  assert.deepEqual(
    fromStart.heard.map(({ type }) => type),
    ['message', 'conversation'],
  )
  // Of a database that is there no more: all that is shown may be old.
  const stranger = listener(rightsOf('agent'))
  ;(await live.add(stranger, '999999'))()
  assert.deepEqual(
    stranger.heard.map(({ ids }) => ids),
    liveTypes.map(() => []),
  )
  await pruneLive(api.deps)
})

test('a change that commits late is told late, and never lost', async (t) => {
  const api = await testApi(t)
  const anna = await shopper(api, 'Άννα', '+306970000001')
  const bela = await shopper(api, 'Béla', '+36200000002')
  const live = createLiveStreams({ sql: api.deps.sql, log: quietLog })
  t.after(() => live.close())
  await gatherChanges(api.deps)
  const one = listener(null)
  await live.add(one, undefined)
  await api.deps.sql.begin(async (tx) => {
    await tx`update conversations set urgent = true where id = ${anna.conversationId}`
    await api.deps.sql`update conversations set urgent = true where id = ${bela.conversationId}`
    await one.until(() => one.heard.length === 1)
  })
  await one.until(() => one.heard.length === 2)
  assert.deepEqual(
    one.heard.map(({ ids }) => ids),
    [[bela.conversationId], [anna.conversationId]],
  )
  assert.ok(BigInt(one.heard[0]!.id) < BigInt(one.heard[1]!.id))
})

test('a batch is one event, a million are told without names, and what is being sent is told to nobody', async (t) => {
  const api = await testApi(t)
  const anna = await shopper(api, 'Άννα', '+306970000001')
  await say(api, anna, 'Γεια')
  await gatherChanges(api.deps)
  await api.deps.sql`delete from live_events`
  await api.deps.sql`update messages set status = 'sending'`
  await api.deps.sql`
    insert into conversations (id, contact_id, channel_id)
    select gen_random_uuid(), gen_random_uuid(), ${anna.channelId} from generate_series(1, 1000)`
  await gatherChanges(api.deps)
  assert.deepEqual(
    (await api.deps.sql`select type, ids from live_events`).map(({ type, ids }) => [type, ids]),
    [['conversation', []]],
  )
})

test('people are found by name, phone and what was said, whatever accents and case', async (t) => {
  const api = await testApi(t)
  const nikos = await shopper(api, 'Νίκος Παπαδόπουλος', '+306970000077')
  const bela = await shopper(api, 'Kőműves Béla', '+36201234567')
  await say(api, nikos, 'Πότε έρχεται η ΠΑΡΑΓΓΕΛΊΑ μου;')
  await say(api, bela, 'Van még az árvíztűrő kancsóból?')
  await say(api, bela, 'Ευχαριστούμε για την παραγγελία', 'bot')
  const found = async (q: string) => {
    const { status, body } = await api.call('GET', `/api/conversations?q=${encodeURIComponent(q)}`)
    assert.equal(status, 200, JSON.stringify(body))
    return body.items.map((one: { id: string }) => one.id)
  }
  for (const q of ['νικοσ', 'ΝΊΚΟΣ παπ', 'παραγγελιά', 'παραγγ', '697 000', '6970000077', '+30 697'])
    assert.deepEqual([q, await found(q)], [q, [nikos.conversationId]])
  for (const q of ['komuves', 'KŐMŰVES', 'arvizturo', 'kancso', '06 20 123 45 67'])
    assert.deepEqual([q, await found(q)], [q, [bela.conversationId]])
  for (const q of ["'); drop table", '...', '\\', '12', 'nobody', ':* & |'])
    assert.deepEqual([q, await found(q)], [q, []])
})

test('views, and a snooze that ends at night, in the morning or when they write', async (t) => {
  const api = await testApi(t)
  const maria = await signedUp(api, 'Μαρία')
  const anna = await shopper(api, 'Άννα', '+306970000001', { mode: 'human' })
  await shopper(api, 'Béla', '+36200000002')
  const call = as(api, maria.cookie)
  const names = async (view: string) =>
    (await call('GET', `/api/conversations?view=${view}`)).body.items.map(
      (one: { contact: { name: string } }) => one.contact.name,
    )
  assert.deepEqual(
    [await names('unassigned'), await names('bot'), await names('mine')],
    [['Άννα'], ['Béla'], []],
  )
  assert.equal((await call('POST', `${anna.path}/assign`, { assignee: newId() })).status, 422)
  assert.equal((await call('POST', `${anna.path}/assign`, { assignee: maria.id })).status, 200)
  assert.deepEqual([await names('mine'), await names('unassigned')], [['Άννα'], []])
  assert.equal((await call('GET', anna.path)).body.assigneeName, 'Μαρία')
  // It is 12:00 in Athens.
  for (const [until, shown] of [
    ['tonight', '2026-11-21T17:00:00.000Z'],
    ['tomorrow', '2026-11-22T07:00:00.000Z'],
    ['reply', '9999-12-31T00:00:00.000Z'],
  ]) {
    const { body } = await call('POST', `${anna.path}/snooze`, { until })
    assert.deepEqual([until, body.snoozedUntil], [until, shown])
  }
  assert.deepEqual([await names('mine'), await names('snoozed')], [[], ['Άννα']])
  assert.equal((await call('DELETE', `${anna.path}/snooze`)).body.snoozedUntil, null)
  assert.equal((await call('POST', `${anna.path}/close`)).status, 200)
  assert.deepEqual([await names('closed'), await names('open')], [['Άννα'], ['Béla']])
})

test('who was only written to, and never answered, is in no list of what goes on, and is found all the same', async (t) => {
  const api = await testApi(t)
  const anna = await shopper(api, 'Άννα', '+306970000001')
  await shopper(api, 'Béla', '+36200000002')
  await api.deps.sql`update conversations set last_in_at = null where id = ${anna.conversationId}`
  const names = async (asked: string) =>
    (await api.call('GET', `/api/conversations?${asked}`)).body.items.map(
      (one: { contact: { name: string } }) => one.contact.name,
    )
  for (const view of ['open', 'bot']) assert.deepEqual(await names(`view=${view}`), ['Béla'])
  assert.deepEqual((await names('')).sort(), ['Béla', 'Άννα'])
  assert.deepEqual(await names(`view=open&q=${encodeURIComponent('Άννα')}`), ['Άννα'])
})

test('colleagues see notes and each other, and who answered first', async (t) => {
  const api = await testApi(t)
  const [maria, nikos] = [await signedUp(api, 'Μαρία'), await signedUp(api, 'Νίκος')]
  const [she, he] = [as(api, maria.cookie), as(api, nikos.cookie)]
  const { path } = await shopper(api, 'Άννα', '+306970000001')
  const note = await she('POST', `${path}/notes`, { body: 'Θέλει απόδειξη' })
  assert.deepEqual([note.status, note.body.author], [201, 'Μαρία'])
  assert.equal((await he('DELETE', `${path}/notes/${note.body.id}`)).status, 404)
  assert.deepEqual(
    (await he('GET', `${path}/notes`)).body.items.map((one: { body: string }) => one.body),
    ['Θέλει απόδειξη'],
  )
  assert.equal((await she('DELETE', `${path}/notes/${note.body.id}`)).status, 204)
  await she('POST', `${path}/presence`, { state: 'typing' })
  assert.deepEqual((await he('POST', `${path}/presence`, { state: 'looking' })).body.items, [
    { id: maria.id, name: 'Μαρία', state: 'typing' },
  ])
  await she('POST', `${path}/presence`, { state: 'left' })
  assert.deepEqual((await he('GET', `${path}/presence`)).body.items, [])
  assert.equal(
    (await she('POST', `${path}/messages`, { text: 'Έφυγε!', author: 'somebody else' })).status,
    201,
  )
  const late = await he('POST', `${path}/messages`, { text: 'Και εγώ', lastSeenMessageId: newId() })
  assert.deepEqual([late.status, late.body.by], [409, 'Μαρία'])
})

test('the sidebar tells orders, what they are worth, carts, consents and campaigns', async (t) => {
  const api = await testApi(t)
  const { path, contactId } = await shopper(api, 'Άννα', '+306970000001')
  await api.deps.sql`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    values (${contactId}, 'marketing', true, 'import', 'ναι', 'k', ${now})`
  await api.deps.sql`
    insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total, currency)
    values (${newId()}, 'sample', '1', ${now}, '1001', ${contactId}, '{}', ${now}, 'paid', 49.90, 'EUR')`
  const { status, body } = await api.call('GET', `${path}/sidebar`)
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual(
    [body.orders[0].number, body.orders[0].total, body.consents[0].words, body.contact.identities],
    ['1001', '49.90', 'ναι', [{ kind: 'phone', value: '+306970000001' }]],
  )
  assert.equal((await api.call('GET', `/api/conversations/${newId()}/sidebar`)).status, 404)
})
