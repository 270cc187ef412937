import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostFaqs } from '../../src/shop/faqs/shape.ts'
import { soapFaqs } from '../support/faqs.ts'
import { type TestApi, testApi, token } from './app.ts'

const cyprus = {
  entries: {
    el: {
      question: 'Στέλνετε στην Κύπρο;',
      phrasings: ['Κάνετε αποστολές στην Κύπρο;'],
      answer: 'Ναι, με 9 €.',
    },
    en: { question: 'Do you ship to Cyprus?', phrasings: [], answer: 'Yes, for €9.' },
  },
}

test('an entry is created, listed, changed by language and deleted', async (t) => {
  const { call, deps } = await testApi(t)
  const created = await call('POST', '/api/faqs', cyprus)
  assert.equal(created.status, 201)
  const { id } = created.body
  assert.deepEqual(created.body, { id, enabled: true, ...cyprus })
  const listed = (await call('GET', '/api/faqs')).body
  assert.deepEqual(listed.items, [
    { ...created.body, helped: 0, notHelped: 0, createdAt: listed.items[0].createdAt },
  ])
  const hu = { question: 'Szállítanak Ciprusra?', answer: 'Igen.' }
  const patched = await call('PATCH', `/api/faqs/${id}`, { entries: { hu, en: null } })
  assert.deepEqual(Object.keys(patched.body.entries).sort(), ['el', 'hu'])
  assert.deepEqual(patched.body.entries.hu.phrasings, [])
  assert.ok((await deps.shop.current()).faqIndex.byId(id))
  assert.equal((await call('PATCH', `/api/faqs/${id}`, { enabled: false })).body.enabled, false)
  assert.equal((await deps.shop.current()).faqIndex.byId(id), undefined, 'only enabled entries are matched')
  const none = await call('PATCH', `/api/faqs/${id}`, { entries: { hu: null, el: null } })
  assert.deepEqual([none.status, none.body.errors[0].path], [422, 'entries'])
  assert.equal((await call('DELETE', `/api/faqs/${id}`)).status, 204)
  assert.equal((await call('GET', `/api/faqs/${id}`)).status, 404)
  assert.equal((await call('PATCH', `/api/faqs/${id}`, {})).status, 404)
  assert.equal((await call('GET', '/api/faqs/nonsense')).status, 404)
})

const el = cyprus.entries.el
const one = (words: object) => ({ entries: { el: { ...el, ...words } } })
const languages = Object.fromEntries(
  Array.from({ length: 31 }, (_, n) => [`a${String.fromCharCode(97 + (n % 26))}${n > 25 ? 'a' : ''}`, el]),
)
const refused: [string, object, number, string][] = [
  ['unknown field', { ...cyprus, colour: 1 }, 400, 'colour'],
  ['no language', { entries: {} }, 400, 'entries'],
  ['31 languages', { entries: languages }, 400, 'entries'],
  ['no such language', { entries: { constructor: el } }, 400, 'entries.constructor'],
  ['no answer', { entries: { el: { question: 'Α;' } } }, 400, 'entries.el.answer'],
  ['blank question', one({ question: '  ' }), 400, 'entries.el.question'],
  ['only marks', one({ question: '???' }), 400, 'entries.el.question'],
  ['long question', one({ question: 'α'.repeat(301) }), 400, 'entries.el.question'],
  ['long answer', one({ answer: 'α'.repeat(3501) }), 400, 'entries.el.answer'],
  [
    '101 phrasings',
    one({ phrasings: Array.from({ length: 101 }, (_, n) => `α${n}`) }),
    400,
    'entries.el.phrasings',
  ],
  ['long phrasing', one({ phrasings: ['α', 'β'.repeat(301)] }), 400, 'entries.el.phrasings.1'],
  ['NUL', one({ answer: 'a\u0000' }), 400, 'entries.el.answer'],
  ['half a pair', one({ question: 'a\ud800' }), 400, 'entries.el.question'],
  ['broken Liquid', one({ answer: '{{ shop.name' }), 422, 'entries.el.answer'],
  ['a file', one({ answer: '{% include "x" %}' }), 422, 'entries.el.answer'],
  ['no end', one({ answer: '{% for a in (1..99999999) %}x{% endfor %}' }), 422, 'entries.el.answer'],
  ['no fact', one({ answer: '{{ shop.tax }}' }), 422, 'entries.el.answer'],
  ['a fact misspelt', one({ answer: 'Εδώ: {{ shop.adress }}' }), 422, 'entries.el.answer'],
  ['a fact of one person', one({ answer: 'Γεια {{ contact.first_name }}' }), 422, 'entries.el.answer'],
  ['no question of ours', { ...cyprus, fromUnanswered: ['x'] }, 400, 'fromUnanswered.0'],
]
test('a bad entry is refused with the path of its bad field', async (t) => {
  const { call } = await testApi(t)
  for (const [what, body, status, path] of refused) {
    const answer = await call('POST', '/api/faqs', body)
    assert.equal(answer.status, status, `${what}: ${JSON.stringify(answer.body)}`)
    assert.deepEqual(
      answer.body.errors.map((error: { path: string }) => error.path),
      [path],
      what,
    )
  }
  assert.deepEqual((await call('GET', '/api/faqs')).body.items, [])
})

test('a shop has so many entries and no more', async (t) => {
  const api = await testApi(t)
  const { call, deps } = api
  await deps.sql`
    insert into faqs (id, entries)
    select gen_random_uuid(), ${deps.sql.json(cyprus.entries)} from generate_series(1, ${mostFaqs})`
  const answer = await call('POST', '/api/faqs', cyprus)
  assert.equal(answer.status, 422)
  assert.match(answer.body.errors[0].message, /5000/)
  let pages = 0
  for (let next = ''; next !== null && pages < 40; pages++)
    next = (await call('GET', `/api/faqs?limit=200${next && `&cursor=${next}`}`)).body.next
  assert.equal(pages, 25)
  const csv = await upload(api, 'language,question,answer\nel,Νέα;,ναι\n')
  assert.deepEqual([csv.body.rows.new, csv.body.rejected[0].line], [0, 2])
})

async function upload({ app }: TestApi, csv: string | Buffer, type = 'text/csv') {
  const response = await app.inject({
    method: 'POST',
    url: '/api/faqs.csv',
    headers: { authorization: `Bearer ${token}`, 'content-type': type },
    payload: csv,
  })
  return { status: response.statusCode, body: response.json() }
}

/** As a browser's form sends it. */
function form(csv: string): [body: string, type: string] {
  const file = 'content-disposition: form-data; name="file"; filename="faqs.csv"\r\ncontent-type: text/csv'
  return [`--mark\r\n${file}\r\n\r\n${csv}\r\n--mark--\r\n`, 'multipart/form-data; boundary=mark']
}

test('the file of a shop goes out, and comes in to another unchanged', async (t) => {
  const from = await testApi(t)
  for (const { entries } of soapFaqs)
    assert.equal((await from.call('POST', '/api/faqs', { entries })).status, 201)
  const out = await from.call('GET', '/api/faqs.csv')
  assert.match(String(out.headers['content-type']), /^text\/csv/)
  assert.match(String(out.headers['content-disposition']), /faqs\.csv/)
  assert.deepEqual((await upload(from, out.body)).body.rows, {
    total: 19,
    new: 0,
    updated: 0,
    unchanged: 19,
    rejected: 0,
  })
  const to = await testApi(t)
  const taken = await upload(to, ...form(out.body))
  assert.deepEqual(taken, {
    status: 200,
    body: { rows: { total: 19, new: 19, updated: 0, unchanged: 0, rejected: 0 }, rejected: [] },
  })
  const entriesOf = async ({ call }: TestApi) =>
    (await call('GET', '/api/faqs')).body.items.map(({ id, entries }: Record<string, unknown>) => ({
      id,
      entries,
    }))
  assert.deepEqual(await entriesOf(to), await entriesOf(from))
})

test('each line of a file is taken or named with its reason', async (t) => {
  const api = await testApi(t)
  const { id } = (await api.call('POST', '/api/faqs', cyprus)).body
  const taken = await upload(
    api,
    [
      'id,enabled,language,question,phrasings,answer',
      `${id},yes,el,Στέλνετε στην Κύπρο;,Κάνετε αποστολές στην Κύπρο;,"Ναι, με 9 €."`,
      `${id},no,en,Do you ship to Cyprus?,,"Yes, for €10."`,
      ',,hu,Szállítanak Ciprusra?,,Igen.',
      ',,en,Do you ship to Cyprus?,,Twice.',
      'x,,en,Is it vegan?,a|b,Yes.',
      'x,,el,Είναι vegan;,,Ναι.',
      ',,el,,,Ναι.',
      ',,greek,Α;,,Ναι.',
      ',,el,Β;,,{{ shop.name',
      ',maybe,el,Γ;,,Ναι.',
      ',,el,Δ;',
    ].join('\n'),
  )
  assert.deepEqual(taken.body.rows, { total: 11, new: 3, updated: 1, unchanged: 1, rejected: 6 })
  assert.deepEqual(
    taken.body.rejected.map(({ line, reason }: { line: number; reason: string }) => [
      line,
      reason.split(':')[0],
    ]),
    [
      [5, 'An earlier line has the same entry and language.'],
      [8, 'question'],
      [9, 'language'],
      [10, 'answer'],
      [11, 'enabled'],
      [12, 'answer'],
    ],
  )
  const { items } = (await api.call('GET', '/api/faqs')).body
  const changed = items.find((one: { id: string }) => one.id === id)
  assert.deepEqual([changed.enabled, changed.entries.en.answer], [false, 'Yes, for €10.'])
  assert.deepEqual(items.map((one: { entries: object }) => Object.keys(one.entries).sort().join()).sort(), [
    'el,en',
    'el,en',
    'hu',
  ])
})

test('what is no file of entries is refused as a whole', async (t) => {
  const api = await testApi(t)
  const bad: [string | Buffer, string, number][] = [
    ['el,Α;,ναι', 'text/csv', 422],
    [Buffer.from([0xff, 0xfe, 0x41]), 'text/csv', 422],
    ['{}', 'application/json', 415],
    ['x', 'text/plain', 415],
    ['--mark--\r\n', 'multipart/form-data; boundary=mark', 415],
    [Buffer.alloc(17 * 1024 * 1024, 97), 'text/csv', 413],
    [form('a'.repeat(17 * 1024 * 1024))[0], form('')[1], 413],
  ]
  for (const [body, type, status] of bad) {
    const answer = await upload(api, body, type)
    assert.equal(answer.status, status, `${type} ${body.length}: ${JSON.stringify(answer.body)}`)
    assert.ok(answer.body.detail)
  }
  assert.deepEqual((await api.call('GET', '/api/faqs')).body.items, [])
})

test('a form that breaks off or cannot be taken is refused by name, and nothing of it is written', async (t) => {
  const api = await testApi(t)
  const [whole, type] = form('language,question,answer\nel,Νέα;,ναι\n')
  const end = '--mark--\r\n'
  const first = whole.slice(0, -end.length)
  const field = '--mark\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n'
  const cases: [what: string, body: string, status: number, said: RegExp][] = [
    ['cut off within the file', whole.slice(0, -25), 400, /breaks off\. Send it once more/],
    ['cut off behind the file', first, 400, /breaks off/],
    ['cut off within its head', whole.slice(0, 40), 400, /breaks off/],
    ['two files', first + whole, 422, /one file at a time/],
    ['too many fields', field.repeat(6) + whole, 413, /too many fields\. Send file\./],
  ]
  for (const [what, body, status, said] of cases) {
    const answer = await upload(api, body, type)
    assert.equal(answer.status, status, `${what}: ${JSON.stringify(answer.body)}`)
    assert.match(JSON.stringify(answer.body), said, what)
  }
  assert.deepEqual((await api.call('GET', '/api/faqs')).body.items, [])
  assert.equal((await upload(api, whole, type)).body.rows.new, 1)
})

test('a text is tried out: what would be answered, and why', async (t) => {
  const { call } = await testApi(t)
  const { id } = (await call('POST', '/api/faqs', cyprus)).body
  const where = {
    el: { question: 'Πού βρίσκεται το εργαστήρι σας;', answer: 'Εδώ: {{ shop.address }}, {{ shop.name }}.' },
  }
  await call('POST', '/api/faqs', { entries: where })
  const sure = (await call('POST', '/api/faqs/try', { text: 'στέλνετε στην Κύπρο;' })).body
  assert.deepEqual(
    [sure.language, sure.verdict, sure.does, sure.answer, sure.candidates[0].id, sure.heard, sure.otherwise],
    ['el', 'sure', 'answer', 'Ναι, με 9 €.', id, null, null],
  )
  assert.equal(sure.candidates[0].question, 'Στέλνετε στην Κύπρο;')
  assert.ok(sure.candidates[0].words.length > 0 && sure.certainty > 0)
  const other = (await call('POST', '/api/faqs/try', { text: 'Do you ship to Cyprus?', lang: 'hu' })).body
  assert.deepEqual([other.language, other.does, other.answer], ['hu', 'offer_language', null])
  const blank = (await call('POST', '/api/faqs/try', { text: 'Πού βρίσκεται το εργαστήρι σας;' })).body
  assert.deepEqual([blank.answer, blank.warnings.length], ['Εδώ: , Πηλός & Ελιά.', 1])
  assert.match(blank.warnings[0], /shop\.address/)
  const none = (await call('POST', '/api/faqs/try', { text: 'qwxz plrm' })).body
  assert.deepEqual([none.verdict, none.does, none.answer], ['none', 'fall_back', null])
  const hours = {
    shortcut: 'cyprus',
    title: { el: 'Κύπρος' },
    text: { el: 'Ναι' },
    triggers: { el: ['στέλνετε στην Κύπρο'] },
  }
  const reply = (await call('POST', '/api/quick-replies', hours)).body
  const whole = (await call('POST', '/api/faqs/try', { text: 'στέλνετε στην Κύπρο;' })).body
  assert.deepEqual([whole.does, whole.quickReply], ['quick_reply', { id: reply.id, shortcut: 'cyprus' }])
  assert.deepEqual(
    [whole.answer, whole.heard, whole.otherwise],
    [
      'Ναι',
      { quickReplyId: reply.id, trigger: 'στέλνετε στην Κύπρο', whole: true },
      { does: 'answer', answer: 'Ναι, με 9 €.' },
    ],
  )
  // An entry that is sure goes before a trigger that is only a part of what was said, which would be next.
  await call('PATCH', `/api/quick-replies/${reply.id}`, { triggers: { el: ['Κύπρο'] } })
  const part = (await call('POST', '/api/faqs/try', { text: 'στέλνετε στην Κύπρο;' })).body
  assert.deepEqual(
    [part.does, part.quickReply, part.heard.whole, part.otherwise],
    ['answer', null, false, { does: 'quick_reply', answer: 'Ναι' }],
  )
  for (const body of [{}, { text: ' ' }, { text: 'α', lang: '__proto__' }, { text: 'α'.repeat(5000) }])
    assert.equal((await call('POST', '/api/faqs/try', body)).status, 400)
})
