import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { appendIn } from '../../src/events/append.ts'
import { newId } from '../../src/ids.ts'
import { now, type TestApi } from './app.ts'

/** Of the one who is filled in. */
export const phone = '+306971234567'
/** What must not be anywhere once the person is erased. */
export const traces = [
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
export async function populate(api: TestApi) {
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
export async function dump({ deps: { sql } }: TestApi): Promise<string[]> {
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
