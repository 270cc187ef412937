import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sql } from '../../src/db/client.ts'
import { newId } from '../../src/ids.ts'
import { judgeStandIn } from '../../src/outbox/stand-in.ts'
import { enqueue, message, now, rowOf, testShop } from './shop.ts'

type Known = { language: string; category?: string; status?: string; text?: string; account?: string }

const words = {
  el: 'Η παραγγελία {{1}} έφυγε. Δείτε: {{2}}',
  en: 'Order {{1}} has left us. See {{2}} please.',
}

async function addTemplate(sql: Sql, { language, category, status, text, account }: Known) {
  await sql`
    insert into templates (id, account, name, language, category, status, components)
    values (${newId()}, ${account ?? '760000000000001'}, 'order_shipped', ${language}, ${category ?? 'utility'},
      ${status ?? 'APPROVED'}, ${sql.json([
        { type: 'HEADER', text: '{{1}}' },
        { type: 'BODY', text: text ?? words.en },
      ])})`
}

const standIn = {
  type: 'template' as const,
  name: 'order_shipped',
  language: 'el',
  category: 'utility' as const,
  body: ['1042', 'https://track.example/1', 'ACS'],
}

/** What is known of the template, the window, and what becomes of the message: its language, or why not. */
const table: [string, Known[], open: boolean, expected: string][] = [
  ['the window is open', [{ language: 'el' }], true, 'text'],
  ['in the person’s language', [{ language: 'en' }, { language: 'el' }], false, 'el'],
  ['in English, where theirs is missing', [{ language: 'hu' }, { language: 'en_GB' }], false, 'en_GB'],
  [
    'in English, where theirs is paused',
    [{ language: 'en' }, { language: 'el', status: 'PAUSED' }],
    false,
    'en',
  ],
  ['in no language that they read', [{ language: 'hu' }], false, 'template_not_approved'],
  ['not approved yet', [{ language: 'el', status: 'PENDING' }], false, 'template_not_approved'],
  ['made marketing by Meta', [{ language: 'el', category: 'marketing' }], false, 'template_not_utility'],
  ['none at all', [], false, 'template_not_approved'],
  ['of another account', [{ language: 'el', account: '1' }], false, 'template_not_approved'],
  [
    'with more places than values',
    [{ language: 'el', text: '{{1}} {{2}} {{3}} {{4}}.' }],
    false,
    'template_not_approved',
  ],
]

for (const [name, known, open, expected] of table) {
  test(`a stand-in: ${name}`, async (t) => {
    const { sql, channelId, persons, takeTo } = await testShop(t)
    for (const one of known) await addTemplate(sql, one)
    if (!open) await sql`update conversations set window_until = ${now}`
    const [id] = await enqueue(sql, message(channelId, persons[0]!, { purpose: 'orders', standIn }))
    const [going] = await takeTo(1)
    const row = await rowOf(sql, id!)
    const reply = going?.message.content
    assert.equal(reply ? (reply.type === 'template' ? reply.language : reply.type) : row.reason, expected)
    assert.equal(row.status, going ? 'sending' : 'skipped')
  })
}

test('what is really sent stands in the thread, with its words and only the values it has places for', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t)
  await addTemplate(sql, { language: 'el', text: words.el })
  await sql`update conversations set window_until = null`
  const [id] = await enqueue(
    sql,
    message(channelId, persons[0]!, { purpose: 'orders', standIn, body: 'Έφυγε' }),
  )
  const [going] = await takeTo(1)
  const [row] = await sql<
    [{ content: object; body: string }]
  >`select content, body from messages where id = ${id!}`
  assert.deepEqual(row.content, going!.message.content)
  assert.equal(row.body, 'Η παραγγελία 1042 έφυγε. Δείτε: https://track.example/1')
  assert.deepEqual(going!.message.content, {
    ...standIn,
    body: ['1042', 'https://track.example/1'],
    preview: row.body,
  })
})

test('stand-ins share the number’s reach with all that is taken with them', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t, 3)
  await addTemplate(sql, { language: 'el' })
  await sql`update conversations set window_until = null`
  await sql`update channels set reach = 2`
  const more = { purpose: 'orders', standIn } as const
  await enqueue(sql, ...persons.map((person) => message(channelId, person, more)))
  assert.equal((await takeTo(1)).length, 2)
  const held = await sql<{ reason: string }[]>`select reason from messages where status = 'held'`
  assert.deepEqual(
    held.map((row) => row.reason),
    ['reach'],
  )
})

test('words that go into the window stay in their row', async (t) => {
  const { sql, channelId, persons, takeTo } = await testShop(t)
  const [id] = await enqueue(
    sql,
    message(channelId, persons[0]!, { purpose: 'orders', standIn, body: 'Έφυγε' }),
  )
  await takeTo(1)
  const [row] = await sql<[{ body: string; type: string }]>`
    select body, content ->> 'type' as type from messages where id = ${id!}`
  assert.deepEqual({ ...row }, { body: 'Έφυγε', type: 'text' })
})

test('a body that names its values instead of numbering them does not fit', () => {
  const found = { language: 'el', category: 'UTILITY', status: 'APPROVED' }
  const withBody = (text: string) => ({ ...found, components: [{ type: 'BODY', text }] })
  const judge = (text: string, body: string[]) => judgeStandIn({ ...standIn, body }, withBody(text))!.status
  assert.equal(judge('Order {{number}} has left.', ['1042']), null)
  assert.equal(judge('Order {{ 1 }} has left, {{1}}.', ['1042']), 'APPROVED')
  assert.equal(judge('Order {{1}}, {{2}}.', ['1042']), null)
  assert.equal(judgeStandIn({ ...standIn, body: [] }, { ...found, components: [] })!.status, 'APPROVED')
})
