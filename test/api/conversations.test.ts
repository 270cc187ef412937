import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { raiseAlert } from '../../src/shop/alerts.ts'
import { now, type TestApi, testApi } from './app.ts'

async function shopper(
  { deps }: TestApi,
  {
    name,
    phone,
    windowUntil = new Date(now.getTime() + 3_600_000),
  }: { name: string; phone: string; windowUntil?: Date | null },
) {
  const contactId = newId()
  const conversationId = newId()
  const channelId = deps.numbers.all()[0]!.id
  await deps.sql`insert into contacts (id, name, language) values (${contactId}, ${name}, 'el')`
  await deps.sql`insert into contact_identities (contact_id, kind, value) values (${contactId}, 'phone', ${phone})`
  await deps.sql`
    insert into conversations (id, contact_id, channel_id, window_until) values (${conversationId}, ${contactId}, ${channelId}, ${windowUntil})`
  return { contactId, conversationId, path: `/api/conversations/${conversationId}` }
}

test('an agent answers, and a colleague who saw less is told by whom', async (t) => {
  const api = await testApi(t)
  const { path, contactId } = await shopper(api, { name: 'Νίκη', phone: '+306970000077' })
  const first = await api.call('POST', `${path}/messages`, { text: 'Καλημέρα!', author: 'Ελένη' })
  assert.equal(first.status, 201)
  const late = await api.call('POST', `${path}/messages`, { text: 'Γεια', lastSeenMessageId: newId() })
  assert.equal(late.status, 409)
  assert.deepEqual(
    [late.body.by, late.body.at, late.body.messageId],
    ['Ελένη', now.toISOString(), first.body.id],
  )
  const next = await api.call('POST', `${path}/messages`, {
    text: 'Και κάτι',
    lastSeenMessageId: first.body.id,
  })
  assert.equal(next.status, 201)
  const { body } = await api.call('GET', `${path}/messages?limit=1`)
  assert.deepEqual(
    [body.items[0].body, body.items[0].author, body.items[0].status],
    ['Και κάτι', 'agent', 'pending'],
  )
  const older = await api.call('GET', `${path}/messages?limit=1&cursor=${body.next}`)
  assert.deepEqual([older.body.items[0].id, older.body.next], [first.body.id, null])
  const list = await api.call('GET', '/api/conversations?mode=human')
  assert.deepEqual(
    [list.body.items[0].contact.id, list.body.items[0].lastMessage.body],
    [contactId, 'Και κάτι'],
  )
})

test('the same key sends once', async (t) => {
  const api = await testApi(t)
  const { path } = await shopper(api, { name: 'Νίκη', phone: '+306970000077' })
  const send = () =>
    api.app.inject({
      method: 'POST',
      url: `${path}/messages`,
      headers: { authorization: 'Bearer a-token-of-the-test-with-32-letters', 'idempotency-key': 'k1' },
      payload: { text: 'Μία φορά' },
    })
  const [first, second] = [await send(), await send()]
  assert.deepEqual([first.statusCode, second.statusCode], [201, 201])
  assert.equal(first.json().id, second.json().id)
})

test('quick replies, media and templates become what a channel sends', async (t) => {
  const api = await testApi(t)
  const { path } = await shopper(api, { name: 'Νίκη', phone: '+306970000077' })
  const reply = await api.call('POST', '/api/quick-replies', {
    shortcut: 'hi',
    title: { el: 'Γεια', en: 'Hi' },
    text: { el: 'Γεια από {{ shop.name }}', en: 'Hi' },
  })
  await api.deps.sql`
    insert into templates (id, account, name, language, category, status, components)
    values (${newId()}, '1', 'parcel', 'el', 'utility', 'APPROVED', '[{"type":"BODY","text":"Το δέμα {{1}} έφυγε."}]')`
  for (const [name, status] of [
    ['paused', 'PAUSED'],
    ['draft', 'DRAFT'],
  ] as const) {
    await api.deps.sql`
      insert into templates (id, account, name, language, category, status, components)
      select ${newId()}, account, ${name}, language, category, ${status}, components from templates where name = 'parcel'`
  }
  const template = { name: 'parcel', language: 'el', variables: ['42'] }
  const media = { media: 'image', link: 'https://shop.example/cup.png', caption: 'Η κούπα' }
  const sent: [object, object][] = [
    [{ quickReplyId: reply.body.id }, { type: 'text', text: 'Γεια από Πηλός & Ελιά' }],
    [{ media }, { type: 'media', media: 'image', source: { link: media.link }, caption: 'Η κούπα' }],
    [
      { template },
      {
        type: 'template',
        name: 'parcel',
        language: 'el',
        category: 'utility',
        body: ['42'],
        preview: 'Το δέμα 42 έφυγε.',
      },
    ],
  ]
  for (const [body, content] of sent) {
    assert.equal((await api.call('POST', `${path}/messages`, body)).status, 201)
    assert.deepEqual((await api.call('GET', `${path}/messages?limit=1`)).body.items[0].content, content)
  }
  const refused: [object, number, string][] = [
    [{}, 400, ''],
    [{ text: 'a', media }, 400, ''],
    [{ text: '' }, 400, 'text'],
    [{ text: 'a\u0000' }, 400, 'text'],
    [{ colour: 'blue', text: 'a' }, 400, 'colour'],
    [{ quickReplyId: newId() }, 422, 'quickReplyId'],
    [{ template: { ...template, language: 'hu' } }, 422, 'template.name'],
    [{ template: { ...template, variables: [] } }, 422, 'template.variables'],
    [{ template: { ...template, name: 'paused' } }, 422, 'template.name'],
    [{ template: { ...template, name: 'draft' } }, 422, 'template.name'],
  ]
  for (const [body, status, field] of refused) {
    const answer = await api.call('POST', `${path}/messages`, body)
    assert.deepEqual([answer.status, answer.body.errors?.[0]?.path], [status, field], JSON.stringify(body))
  }
})

test('outside the window free words are refused with the cure', async (t) => {
  const api = await testApi(t)
  const { path } = await shopper(api, { name: 'Νίκη', phone: '+306970000077', windowUntil: null })
  const answer = await api.call('POST', `${path}/messages`, { text: 'Γεια' })
  assert.equal(answer.status, 422)
  assert.match(answer.body.errors[0].message, /template/)
})

test('a conversation is assigned, snoozed, released and closed', async (t) => {
  const api = await testApi(t)
  const { path } = await shopper(api, { name: 'Νίκη', phone: '+306970000077' })
  assert.deepEqual((await api.call('POST', `${path}/assign`, { assignee: 'Ελένη' })).body.mode, 'human')
  const until = '2026-11-22T09:00:00+02:00'
  assert.equal(
    (await api.call('POST', `${path}/snooze`, { until })).body.snoozedUntil,
    '2026-11-22T07:00:00.000Z',
  )
  assert.equal((await api.call('POST', `${path}/snooze`, { until: '2026-11-20T09:00:00Z' })).status, 422)
  assert.equal((await api.call('POST', `${path}/release`)).body.mode, 'bot')
  assert.equal((await api.call('POST', `${path}/close`)).body.mode, 'closed')
  for (const action of ['assign', 'release', 'close']) {
    const answer = await api.call('POST', `/api/conversations/${newId()}/${action}`)
    assert.equal(answer.status, 404, JSON.stringify(answer.body))
  }
})

test('contacts are found by name or phone, and their consents are only added to', async (t) => {
  const api = await testApi(t)
  const { contactId } = await shopper(api, { name: 'Νίκη 100%', phone: '+306970000077' })
  await shopper(api, { name: 'Όλγα', phone: '+306970000078' })
  const find = async (q: string) =>
    (await api.call('GET', `/api/contacts?q=${encodeURIComponent(q)}`)).body.items.length
  assert.deepEqual(
    [
      await find('νίκη'),
      await find('69700000'),
      await find('100%'),
      await find('%'),
      await find('\u0000zzz'),
    ],
    [1, 2, 1, 0, 0],
  )
  const path = `/api/contacts/${contactId}/consents`
  for (const granted of [true, false]) {
    const answer = await api.call('POST', path, { purpose: 'marketing', granted, words: 'Στο ταμείο' })
    assert.equal(answer.status, 201)
  }
  const { body } = await api.call('GET', path)
  assert.deepEqual(
    body.items.map((one: { granted: boolean; source: string }) => [one.granted, one.source]),
    [
      [false, 'agent'],
      [true, 'agent'],
    ],
  )
  assert.equal(
    (await api.call('POST', path, { purpose: 'everything', granted: true, words: 'x' })).status,
    400,
  )
  const gone = newId()
  await api.deps.sql`insert into contacts (id, merged_into) values (${gone}, ${contactId})`
  assert.equal((await api.call('GET', `/api/contacts/${gone}`)).body.id, contactId)
  assert.equal((await api.call('GET', `/api/contacts/${newId()}`)).status, 404)
})

test('alerts are listed and closed', async (t) => {
  const api = await testApi(t)
  for (let i = 0; i < 2; i++) await raiseAlert(api.deps, 'number_flagged', '1', { tier: null })
  const { body } = await api.call('GET', '/api/alerts?open=true')
  assert.deepEqual([body.items.length, body.items[0].times], [1, 2])
  assert.equal((await api.call('POST', `/api/alerts/${body.items[0].id}/resolve`)).status, 204)
  assert.equal((await api.call('POST', `/api/alerts/${body.items[0].id}/resolve`)).status, 404)
  assert.equal((await api.call('GET', '/api/alerts?open=true')).body.items.length, 0)
})

test('a stranger’s file is shown or downloaded, and never run', async (t) => {
  const api = await testApi(t)
  const add = async (mime: string, status = 'stored') => {
    const id = newId()
    await api.deps
      .sql`insert into media (id, mime, bytes, filename, status) values (${id}, ${mime}, 4, 'τιμές "1".x', ${status})`
    await mkdir(join(api.deps.dataDir, 'uploads'), { recursive: true })
    if (status === 'stored') await writeFile(join(api.deps.dataDir, 'uploads', id), 'data')
    return `/api/media/${id}`
  }
  const cases: [string, string, string][] = [
    ['image/png', 'inline', 'image/png'],
    ['audio/ogg; codecs=opus', 'inline', 'audio/ogg'],
    ['image/svg+xml', 'attachment', 'application/octet-stream'],
    ['text/html', 'attachment', 'application/octet-stream'],
    ['IMAGE/PNG\r\nx: y', 'attachment', 'application/octet-stream'],
  ]
  for (const [mime, disposition, type] of cases) {
    const { status, headers, body } = await api.call('GET', await add(mime))
    assert.deepEqual(
      [status, body, headers['content-type'], headers['x-content-type-options']],
      [200, 'data', type, 'nosniff'],
      mime,
    )
    assert.match(
      String(headers['content-disposition']),
      new RegExp(`^${disposition}; filename\\*=UTF-8''%CF%84[%\\w.]+$`),
    )
    assert.match(String(headers['content-security-policy']), /sandbox/)
  }
  assert.equal((await api.call('GET', await add('image/png', 'waiting'))).status, 404)
  assert.equal((await api.call('GET', `/api/media/${newId()}`)).status, 404)
  assert.equal((await api.call('GET', '/api/media/..%2f..%2fsecret.key')).status, 404)
})

test('conversations of which nobody waits are paged to their end', async (t) => {
  const api = await testApi(t)
  const count = 11
  for (let n = 0; n < count; n++) await shopper(api, { name: `Shopper ${n}`, phone: `+3069700001${n + 10}` })
  const seen = new Set<string>()
  let cursor: string | null = ''
  for (let pages = 0; cursor !== null && pages < 10; pages++) {
    const page = await api.call('GET', `/api/conversations?limit=3${cursor && `&cursor=${cursor}`}`)
    assert.equal(page.status, 200)
    for (const { id } of page.body.items) seen.add(id)
    cursor = page.body.next
  }
  assert.equal(cursor, null)
  assert.equal(seen.size, count)
})
