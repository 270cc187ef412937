import assert from 'node:assert/strict'
import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { appendIn } from '../../src/events/append.ts'
import { restoreOptOuts } from '../../src/events/kept-opt-outs.ts'
import { newId } from '../../src/ids.ts'
import { now, type TestApi, testApi } from './app.ts'
import { optedOutIn } from './opted-out.ts'

const phone = '+306971234567'
/** What must not be anywhere once the person is erased. */
const traces = [
  '6971234567',
  'Ευφροσύνη',
  'efi@mail.example',
  'κρυφό',
  'Ερμού 5',
  '7400123456',
  'cus-77',
  'GR.abc',
]

/** One person with something in every room; `other` forwarded the same picture. */
async function populate(api: TestApi) {
  const { sql, numbers, dataDir } = api.deps
  const channelId = numbers.all()[0]!.id
  const event = {
    ...{
      source: 'whatsapp',
      dedupeKey: 'message:wamid.1',
      kind: 'message_received',
      channelId,
      occurredAt: now,
    },
    about: {
      identities: [
        { kind: 'phone' as const, value: phone },
        { kind: 'wa_user' as const, value: 'GR.abc' },
      ],
      name: 'Ευφροσύνη',
    },
    payload: { name: 'Ευφροσύνη', content: { type: 'text', text: 'κρυφό' } },
    raw: Buffer.from(`{"from": "${phone.slice(1)}", "text": "κρυφό"}`),
  }
  const stranger = {
    ...{
      ...event,
      dedupeKey: 'message:wamid.2',
      payload: {},
      about: { identities: [{ kind: 'phone' as const, value: '+36205551234' }] },
    },
    raw: Buffer.from(`{"of both": ["36205551234", "${phone.slice(1)}"]}`),
  }
  const [contactId, otherId] = await sql.begin(
    async (tx) => (await appendIn(tx, newId, [event, stranger])).contactIds,
  )
  const order = await api.call('PUT', '/api/store/orders/9', {
    ...{
      number: '1042',
      placedAt: '2026-11-19T10:00:00Z',
      status: 'fulfilled',
      total: '24.90',
      currency: 'EUR',
    },
    customer: { phone, email: 'efi@mail.example', name: 'Ευφροσύνη', externalId: 'cus-77' },
    items: [{ sku: 'a', name: 'Soap', quantity: 1, price: '24.90' }],
    shipments: [
      { carrier: 'ACS', trackingNumber: '7400123456', status: 'ready_for_pickup', pickupPoint: 'Ερμού 5' },
    ],
    discountCodes: ['ΓΙΑ-Ευφροσύνη'],
  })
  assert.equal(order.status, 200, JSON.stringify(order.body))
  await api.call('PUT', '/api/store/customers/cus-77', {
    phone,
    name: 'Ευφροσύνη',
    updatedAt: '2026-11-19T10:00:00Z',
  })
  await api.call('PUT', '/api/store/carts/7', {
    ...{ customer: { phone }, items: [], total: '1.00', currency: 'EUR', updatedAt: '2026-11-19T10:00:00Z' },
    recoveryUrl: 'https://shop.example/κρυφό',
  })
  const [conversationId, otherConversation, run, file, shared] = [newId(), newId(), newId(), newId(), newId()]
  await sql`update contacts set topics = '["order:1042"]', attributes = '{"note": "κρυφό"}', tags = '["κρυφό"]', birthday = '02-29', language = 'el' where id = ${contactId!}`
  await sql`insert into contacts (id, name, merged_into) values (${newId()}, 'Ευφροσύνη', ${contactId!})`
  await sql`insert into conversations (id, contact_id, channel_id, summary, last_choices, window_until, mode)
    values (${conversationId}, ${contactId!}, ${channelId}, 'κρυφό', '[{"id": "a", "title": "κρυφό"}]', ${now}, 'human'),
      (${otherConversation}, ${otherId!}, ${channelId}, null, null, null, 'bot')`
  await sql`insert into flow_runs (id, conversation_id, flow, version, state)
    values (${run}, ${conversationId}, 'quick-replies', 1, '{"at": "idle", "memory": {"recent": ["κρυφό"]}}')`
  await sql`insert into timers (id, run_id, seq, name, due_at, payload) values (${newId()}, ${run}, 1, 'remind', ${now}, '{"x": "κρυφό"}')`
  await sql`insert into unanswered_questions (contact_id, conversation_id, text, language, dedupe_key, asked_at)
    values (${contactId!}, ${conversationId}, 'κρυφό;', 'el', 'turn:1', ${now})`
  await sql`insert into order_proofs (order_number, contact_id, dedupe_key, "right", tried_at) values ('κρυφό', ${contactId!}, 'x', false, ${now})`
  await sql`insert into import_rows (import_id, line, outcome, contact_id, external_id, before)
    select id, 1, 'updated', ${contactId!}, 'cus-77', '{"name": "Ευφροσύνη"}' from (
      insert into imports (id, filename, bytes) values (${newId()}, 'a.csv', 1) returning id) i`.catch(
    () => undefined,
  )
  await mkdir(join(dataDir, 'uploads'), { recursive: true })
  for (const [id, provider] of [
    [file, 'p1'],
    [shared, 'p2'],
  ]) {
    await writeFile(join(dataDir, 'uploads', id!), 'bytes')
    await sql`insert into media (id, channel_id, provider_media_id, mime, filename, status) values (${id!}, ${channelId}, ${provider!}, 'image/png', ${provider === 'p1' ? 'κρυφό.png' : 'b.png'}, 'stored')`
  }
  const message = (over: Record<string, unknown>) => {
    const row = {
      ...{
        id: newId(),
        conversation_id: conversationId,
        contact_id: contactId!,
        channel_id: channelId,
        direction: 'in',
      },
      ...{
        business_key: newId(),
        author: 'shopper',
        content: { type: 'text', text: 'κρυφό' },
        body: 'κρυφό',
        status: 'received',
      },
      ...{ occurred_at: now },
      ...over,
    }
    return sql`insert into messages ${sql(row as never)}`
  }
  const picture = (id: string) => ({ type: 'media', media: 'image', fileId: id, caption: 'κρυφό' })
  await message({ provider_id: `wamid.${phone}`, business_key: `whatsapp:message:wamid.${phone}` })
  await message({ content: picture(file) })
  await message({ content: picture(shared) })
  await message({
    content: { type: 'media', fileId: shared },
    body: '',
    contact_id: otherId!,
    conversation_id: otherConversation,
  })
  await message({
    direction: 'out',
    author: 'bot',
    status: 'pending',
    because: { words: ['κρυφό'] },
    address: phone,
  })
  await message({ direction: 'out', author: 'agent', status: 'accepted', pricing: { billable: true } })
  await sql`insert into message_events (provider_id, status, occurred_at) values (${`wamid.${phone}`}, 'sent', ${now})`
  for (const [purpose, granted] of [
    ['marketing', true],
    ['marketing', false],
    ['cart', false],
    ['cart', true],
  ] as const) {
    const answer = await api.call('POST', `/api/contacts/${contactId}/consents`, {
      purpose,
      granted,
      words: 'κρυφό',
    })
    assert.equal(answer.status, 201)
  }
  return { contactId: contactId!, otherId: otherId!, file, shared, conversationId }
}

/** Everything in the database, a line a row. */
async function dump({ deps: { sql } }: TestApi): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`
  const lines: string[] = []
  for (const { name } of tables) {
    const rows = await sql<{ row: string }[]>`select to_jsonb(t)::text as row from ${sql(name)} t`
    lines.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  const raws = await sql<{ raw: Buffer }[]>`select raw from events where raw is not null`
  return [...lines, ...raws.map(({ raw }) => `raw ${raw.toString('utf8')}`)]
}

test('an export holds all that is kept of one person and nothing of others', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  const answer = await api.call('GET', `/api/contacts/${contactId}/export`)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  assert.match(String(answer.headers['content-disposition']), /^attachment/)
  const text = JSON.stringify(answer.body)
  for (const trace of traces) assert.ok(text.includes(trace), trace)
  assert.ok(!text.includes('36205551234'))
  const { contact, ...kinds } = answer.body
  assert.deepEqual([contact.name, contact.topics, contact.language], ['Ευφροσύνη', ['order:1042'], 'el'])
  assert.deepEqual(
    Object.fromEntries(Object.entries(kinds).map(([kind, rows]) => [kind, (rows as unknown[]).length])),
    {
      ...{ identities: 4, consents: 4, conversations: 1, messages: 5, files: 2, unanswered: 1, accounts: 1 },
      ...{ orders: 1, carts: 1, campaigns: 0 },
    },
  )
  const [{ total, items, placedAt, shipments }] = kinds.orders
  assert.deepEqual(
    [total, items, new Date(placedAt).toISOString(), shipments[0].pickupPoint],
    [
      '24.90',
      [{ sku: 'a', name: 'Soap', quantity: 1, price: '24.90' }],
      '2026-11-19T10:00:00.000Z',
      'Ερμού 5',
    ],
  )
  assert.equal((await api.call('GET', `/api/contacts/${newId()}/export`)).status, 404)
})

test('an erased person is nowhere, and the books still add up', async (t) => {
  const api = await testApi(t)
  const { sql, dataDir } = api.deps
  const { contactId, otherId, file, shared, conversationId } = await populate(api)
  const before = await dump(api)
  for (const trace of traces)
    assert.ok(
      before.some((line) => line.includes(trace)),
      trace,
    )

  assert.equal((await api.call('DELETE', `/api/contacts/${contactId}`)).status, 204)
  const after = await dump(api)
  for (const trace of traces)
    assert.deepEqual(
      after.filter((line) => line.includes(trace)),
      [],
      trace,
    )

  const orders = [...(await sql`select number, total::text, currency, contact_id, status from orders`)]
  assert.deepEqual(orders, [
    { number: '1042', total: '24.90', currency: 'EUR', contact_id: null, status: 'fulfilled' },
  ])
  assert.equal((await sql`select 1 from order_items`).length, 1)
  const messages =
    await sql`select direction, author, status, pricing is not null as priced from messages where contact_id = ${contactId} order by seq`
  assert.deepEqual(
    messages.map((row) => `${row.direction} ${row.author} ${row.status} ${row.priced}`),
    [...Array(3).fill('in shopper received false'), 'out bot cancelled false', 'out agent accepted true'],
  )
  await assert.rejects(access(join(dataDir, 'uploads', file)))
  await access(join(dataDir, 'uploads', shared))
  assert.deepEqual([...(await sql`select id, status from media`)], [{ id: shared, status: 'stored' }])
  assert.equal(
    (await sql`select 1 from events where handled_at is null and contact_id = ${contactId}`).length,
    0,
  )

  for (const path of ['', '/export', '/consents']) {
    assert.equal((await api.call('GET', `/api/contacts/${contactId}${path}`)).status, 404, path)
  }
  assert.equal((await api.call('DELETE', `/api/contacts/${contactId}`)).status, 404)
  const list = await api.call('GET', '/api/contacts')
  assert.deepEqual(
    list.body.items.map((one: { id: string }) => one.id),
    [otherId],
  )
  assert.equal((await api.call('GET', `/api/conversations/${conversationId}/messages`)).status, 200)
})

test('what an erased person said no to holds for whoever comes with their number, until they say otherwise', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  await api.call('DELETE', `/api/contacts/${contactId}`)
  assert.equal((await api.deps.sql`select 1 from kept_opt_outs where purpose = 'marketing'`).length, 4)

  // By the store first …
  const put = await api.call('PUT', '/api/store/customers/other', { phone, name: 'Έφη' })
  const again = put.body.contactId
  assert.ok(again && again !== contactId)
  assert.deepEqual(await optedOutIn(api.deps.sql, again), ['marketing'])
  // … and by a message, with a word of their own that is newer.
  const { sql } = api.deps
  const start = {
    ...{
      source: 'whatsapp',
      dedupeKey: 'message:wamid.9',
      kind: 'message_received',
      channelId: null,
      payload: {},
    },
    about: { identities: [{ kind: 'wa_user' as const, value: 'GR.abc' }] },
    occurredAt: new Date(now.getTime() + 60_000),
    consents: [{ purpose: 'marketing' as const, granted: true, words: 'START' }],
  }
  const [third] = (await sql.begin((tx) => appendIn(tx, newId, [start]))).contactIds
  const ledger =
    await sql`select purpose, granted, source from consents where contact_id = ${third!} order by occurred_at`
  assert.deepEqual(
    ledger.map((row) => `${row.purpose} ${row.granted} ${row.source}`),
    ['marketing false kept', 'marketing true whatsapp'],
  )
  assert.deepEqual(await optedOutIn(sql, third!), [])
})

test('an import cannot turn the no of an erased person into a yes, whatever its date', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  await api.call('DELETE', `/api/contacts/${contactId}`)
  const { sql } = api.deps
  const imported = newId()
  await sql.begin(async (tx) => {
    await tx`insert into contacts (id) values (${imported})`
    await tx`insert into contact_identities (contact_id, kind, value) values (${imported}, 'phone', ${phone})`
    await tx`insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
      values (${imported}, 'marketing', true, 'import', 'import:1', '2099-01-01')`
    await restoreOptOuts(tx, [imported], { overrules: true })
    await restoreOptOuts(tx, [imported], { overrules: true })
  })
  assert.deepEqual(await optedOutIn(sql, imported), ['marketing'])
  assert.equal((await sql`select 1 from consents where contact_id = ${imported}`).length, 2)
})

test('a name and a language are corrected, and topics forgotten', async (t) => {
  const api = await testApi(t)
  const { contactId } = await populate(api)
  const path = `/api/contacts/${contactId}`
  const shown = (await api.call('GET', path)).body
  assert.deepEqual([shown.topics, shown.orders, shown.language], [['order:1042'], 1, 'el'])
  const changes: [object, number, unknown[]][] = [
    [{ name: 'Έφη Δήμου' }, 200, ['Έφη Δήμου', 'el']],
    [{ language: 'hu' }, 200, ['Έφη Δήμου', 'hu']],
    [{ language: null }, 200, ['Έφη Δήμου', null]],
    [{ name: null, language: 'en' }, 200, [null, 'en']],
    [{}, 200, [null, 'en']],
    [{ language: 'xx' }, 422, [null, 'en']],
    [{ name: '' }, 400, [null, 'en']],
    [{ name: 'a\u0000' }, 400, [null, 'en']],
    [{ phone: '+30' }, 400, [null, 'en']],
  ]
  for (const [body, status, expected] of changes) {
    assert.equal((await api.call('PATCH', path, body)).status, status, JSON.stringify(body))
    const { name, language } = (await api.call('GET', path)).body
    assert.deepEqual([name, language], expected, JSON.stringify(body))
  }
  assert.equal((await api.call('DELETE', `${path}/topics`)).status, 204)
  assert.deepEqual((await api.call('GET', path)).body.topics, [])
  assert.equal((await api.call('PATCH', `/api/contacts/${newId()}`, { name: 'x' })).status, 404)
})
