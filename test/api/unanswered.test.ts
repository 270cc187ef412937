import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { pruneUnanswered } from '../../src/shop/faqs/unanswered.ts'
import { type TestApi, testApi } from './app.ts'

const asked: [text: string, language: string, daysAgo: number][] = [
  ['Do you restring pearl necklaces?', 'en', 1],
  ['Do you restring pearl necklaces', 'en', 2],
  ['do you restring pearl necklaces too', 'en', 3],
  ['Do you sell gift vouchers?', 'en', 4],
  ['Έχετε δωροκάρτες;', 'el', 5],
  ['έχετε δωροκαρτες', 'el', 6],
]

async function note({ deps }: TestApi, rows = asked): Promise<void> {
  for (const [i, [text, language, days]] of rows.entries()) {
    await deps.sql`
      insert into unanswered_questions (contact_id, conversation_id, text, language, dedupe_key, asked_at)
      values (${newId()}, ${newId()}, ${text}, ${language}, ${`turn:${i}`}, now() - ${`${days} days`}::interval)`
  }
}

test('questions without an answer are grouped by likeness, with the draft of an entry', async (t) => {
  const api = await testApi(t)
  await note(api)
  const { body } = await api.call('GET', '/api/faqs/unanswered')
  assert.deepEqual(
    body.items.map(({ language, count, draft }: Record<string, unknown>) => ({ language, count, draft })),
    [
      {
        language: 'en',
        count: 3,
        draft: {
          question: 'Do you restring pearl necklaces?',
          phrasings: ['do you restring pearl necklaces too'],
        },
      },
      { language: 'el', count: 2, draft: { question: 'Έχετε δωροκάρτες;', phrasings: [] } },
      { language: 'en', count: 1, draft: { question: 'Do you sell gift vouchers?', phrasings: [] } },
    ],
  )
  const [pearls] = body.items
  assert.deepEqual([pearls.id, pearls.ids.length, pearls.examples.length], [pearls.ids[0], 3, 3])
  assert.equal(pearls.lastAskedAt, pearls.examples[0].askedAt)
  const first = (await api.call('GET', '/api/faqs/unanswered?limit=2')).body
  const second = (await api.call('GET', `/api/faqs/unanswered?limit=2&cursor=${first.next}`)).body
  assert.deepEqual([...first.items, ...second.items], body.items)
  assert.equal(second.next, null)
})

test('a group is put aside, or becomes an entry', async (t) => {
  const api = await testApi(t)
  await note(api)
  const groups = (await api.call('GET', '/api/faqs/unanswered')).body.items
  const path = `/api/faqs/unanswered/${groups[1].id}/dismiss`
  assert.deepEqual((await api.call('POST', path, { ids: groups[1].ids })).body, { dismissed: 2 })
  assert.deepEqual((await api.call('POST', path)).body, { dismissed: 0 })
  const { question, phrasings } = groups[0].draft
  const created = await api.call('POST', '/api/faqs', {
    entries: { en: { question, phrasings, answer: 'Yes, within a week.' } },
    fromUnanswered: groups[0].ids,
  })
  assert.equal(created.status, 201)
  const left = (await api.call('GET', '/api/faqs/unanswered')).body.items
  assert.deepEqual(
    left.map((group: { ids: string[] }) => group.ids),
    [groups[2].ids],
  )
  const rows = await api.deps.sql`
    select status, faq_id as faq, count(*)::int as n from unanswered_questions group by 1, 2 order by 1`
  assert.deepEqual(
    [...rows],
    [
      { status: 'answered', faq: created.body.id, n: 3 },
      { status: 'dismissed', faq: null, n: 2 },
      { status: 'open', faq: null, n: 1 },
    ],
  )
  for (const id of ['0', '999999', 'x', '%27', '99999999999999999999'])
    assert.equal((await api.call('POST', `/api/faqs/unanswered/${id}/dismiss`)).status, 404, id)
})

test('what is settled goes after a month, what is open after half a year', async (t) => {
  const api = await testApi(t)
  await note(api, [
    ['a b', 'en', 29],
    ['c d', 'en', 31],
    ['e f', 'en', 31],
    ['g h', 'en', 181],
  ])
  await api.deps.sql`update unanswered_questions set status = 'dismissed' where text in ('a b', 'c d')`
  await pruneUnanswered(api.deps.sql)
  const rows = await api.deps.sql<{ text: string }[]>`select text from unanswered_questions order by 1`
  assert.deepEqual(
    rows.map((row) => row.text),
    ['a b', 'e f'],
  )
})

type Line = [author: 'shopper' | 'agent' | 'bot', body: string]

/** A conversation of Maria's; gives the ids of its messages. */
async function talk({ deps: { sql, numbers } }: TestApi, lines: Line[]): Promise<string[]> {
  const contactId = newId()
  const conversationId = newId()
  const channelId = numbers.all()[0]!.id
  await sql`insert into contacts (id, name, language) values (${contactId}, 'Μαρία Παππά', 'el')`
  await sql`insert into conversations (id, contact_id, channel_id) values (${conversationId}, ${contactId}, ${channelId})`
  const ids: string[] = []
  for (const [author, body] of lines) {
    const id = newId()
    ids.push(id)
    const direction = author === 'shopper' ? 'in' : 'out'
    await sql`
      insert into messages (id, conversation_id, contact_id, channel_id, direction, business_key, author, content, body, status, occurred_at)
      values (${id}, ${conversationId}, ${contactId}, ${channelId}, ${direction}, ${id}, ${author}, '{}', ${body}, 'accepted', now())`
  }
  await sql`
    insert into unanswered_questions (contact_id, conversation_id, text, language, dedupe_key, asked_at)
    values (${contactId}, ${conversationId}, 'Φτιάχνετε μαργαριταρένια κολιέ;', 'el', ${`turn:${conversationId}`}, now())`
  return ids
}

test("a colleague's answer becomes an entry in one call", async (t) => {
  const api = await testApi(t)
  const ids = await talk(api, [
    ['shopper', 'Καλησπέρα'],
    ['shopper', 'Φτιάχνετε μαργαριταρένια κολιέ;'],
    ['bot', 'Συγγνώμη, δεν το καταλάβαμε.'],
    ['shopper', 'ευχαριστώ'],
    ['agent', 'Ναι, τα περνάμε ξανά σε μία εβδομάδα.'],
  ])
  const made = await api.call('POST', '/api/faqs/from-message', { messageId: ids[4] })
  assert.equal(made.status, 201)
  assert.deepEqual(made.body, {
    id: made.body.id,
    enabled: true,
    entries: {
      el: {
        question: 'Φτιάχνετε μαργαριταρένια κολιέ;',
        phrasings: [],
        answer: 'Ναι, τα περνάμε ξανά σε μία εβδομάδα.',
      },
    },
    warnings: [],
  })
  assert.deepEqual((await api.call('GET', '/api/faqs/unanswered')).body.items, [])
  const again = await api.call('POST', '/api/faqs/from-message', { messageId: ids[4] })
  assert.deepEqual([again.status, again.body.errors[0].path], [422, 'question'], 'pressed twice, made once')
  for (const messageId of [ids[1], ids[2], newId()])
    assert.equal((await api.call('POST', '/api/faqs/from-message', { messageId })).status, 404)
})

test('the question is what was asked, not the last line, nor what a colleague has answered before', async (t) => {
  const api = await testApi(t)
  const tables: [lines: Line[], question: string][] = [
    [
      [
        ['shopper', 'Φτιάχνετε μαργαριταρένια κολιέ;'],
        ['shopper', 'είναι της μητέρας μου'],
        ['agent', 'Ναι, αμέσως.'],
      ],
      'Φτιάχνετε μαργαριταρένια κολιέ;',
    ],
    [
      [
        ['shopper', 'Έχετε κουτιά δώρου;'],
        ['agent', 'Βεβαίως.'],
        ['shopper', 'Σε ποια χρώματα υπάρχουν;'],
        ['shopper', 'Και πόσο κοστίζουν'],
        ['agent', 'Άσπρα και μπλε, 3 €.'],
      ],
      'Σε ποια χρώματα υπάρχουν; Και πόσο κοστίζουν',
    ],
    [
      [
        ['shopper', 'μέγεθος δαχτυλιδιού'],
        ['agent', 'Από 48 ως 60.'],
      ],
      'μέγεθος δαχτυλιδιού',
    ],
  ]
  for (const [lines, question] of tables) {
    const ids = await talk(api, lines)
    const made = await api.call('POST', '/api/faqs/from-message', { messageId: ids.at(-1) })
    assert.equal(made.body.entries?.el.question ?? made.body, question)
  }
})

test('an answer to one person is not told to all before somebody has looked', async (t) => {
  const api = await testApi(t)
  const answers = ['Καλησπέρα Μαρία! Ναι, φτιάχνουμε.', 'Ναι, καλέστε την Άννα στο 6944 123 456.']
  for (const answer of answers) {
    const [, messageId] = await talk(api, [
      ['shopper', `κολιέ ${answer.length} φτιάχνετε; 6900 000 301`],
      ['agent', answer],
    ])
    const { body } = await api.call('POST', '/api/faqs/from-message', { messageId })
    assert.deepEqual([body.enabled, body.warnings.length], [false, 1], answer)
    assert.equal(body.entries.el.question, `κολιέ ${answer.length} φτιάχνετε; …`)
    const given = { messageId, answer: 'Ναι!', question: `Φτιάχνετε κολιέ ${answer.length};`, language: 'en' }
    const edited = (await api.call('POST', '/api/faqs/from-message', given)).body
    assert.deepEqual([edited.enabled, edited.entries.en.answer], [true, 'Ναι!'])
  }
})

test('an answer without a question before it wants one', async (t) => {
  const api = await testApi(t)
  const [messageId] = await talk(api, [['agent', 'Καλησπέρα σας!']])
  const bare = await api.call('POST', '/api/faqs/from-message', { messageId })
  assert.deepEqual([bare.status, bare.body.errors[0].path], [422, 'question'])
})
