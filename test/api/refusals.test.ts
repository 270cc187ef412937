import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inLanguage } from '../../src/api/words/index.ts'
import { newId } from '../../src/ids.ts'
import { testApi } from './app.ts'

const nobody = newId()
const reply = { shortcut: 'a', title: { en: 'A' }, text: { en: 'A' } }
const language = 'Should be a language such as "el" or "pt-BR".'

const forms =
  'Should be "tonight", "tomorrow", "reply" or a time with its offset, such as "2026-11-27T10:00:00+02:00".'

const refused: [method: 'POST' | 'GET', path: string, body: unknown, field: string, message: string][] = [
  ['POST', `/api/conversations/${nobody}/snooze`, { until: 'later' }, 'until', forms],
  ['POST', `/api/conversations/${nobody}/snooze`, { until: 5 }, 'until', forms],
  ['POST', `/api/conversations/${nobody}/snooze`, { until: '2026-11-27' }, 'until', forms],
  ['POST', '/api/quick-replies', { ...reply, title: { '0': 'A' } }, 'title.0', language],
  ['POST', '/api/quick-replies', { ...reply, title: [['A']] }, 'title', 'Should be an object.'],
  ['POST', '/api/quick-replies', { ...reply, title: { en: [['A']] } }, 'title.en', 'Should be a text.'],
  ['POST', '/api/quick-replies', { ...reply, triggers: { '!': ['a'] } }, 'triggers.!', language],
  ['POST', `/api/campaigns/${nobody}/test`, { to: '1', variant: 1e99 }, 'variant', 'Should be 4 at most.'],
  [
    ...(['GET', `/api/campaigns/${nobody}/plan/people?part=audience&country=Greece`, undefined] as const),
    ...(['country', 'Should be the two letters of a country, such as "GR".'] as const),
  ],
  [
    ...(['POST', '/api/checklist/test', { to: '+44 7700' }, 'to'] as const),
    'There is no such phone number with this country code: check its digits.',
  ],
]

test('a refusal of a field says what it takes', async (t) => {
  const { call } = await testApi(t)
  for (const [method, path, body, field, message] of refused) {
    const answer = await call(method, path, body)
    assert.deepEqual(answer.body.errors, [{ path: field, message }], `${path} ${JSON.stringify(body)}`)
    assert.equal(answer.status, path.includes('checklist') ? 422 : 400, path)
    for (const other of ['el', 'hu']) assert.notEqual(inLanguage(message, other), message)
  }
})

test('a body that breaks off is told to be sent whole', async (t) => {
  const { call } = await testApi(t)
  const whole = JSON.stringify(reply)
  for (const body of [whole.slice(0, -1), whole.slice(0, 20), 'shortcut=a', '{"a":1}}']) {
    const { status, body: problem } = await call('POST', '/api/quick-replies', body)
    assert.deepEqual(
      [status, problem.detail],
      [400, 'The body is not JSON, or breaks off before its end. Send it whole.'],
      body,
    )
  }
})

test('an id of any length that nobody has is answered as any other, and a long one of a store is taken', async (t) => {
  const { call } = await testApi(t)
  for (const length of [99, 101, 400, 5000]) {
    const { status, body } = await call('GET', `/api/campaigns/${'a'.repeat(length)}`)
    assert.deepEqual([status, body.detail], [404, 'There is nothing with this id.'], `${length}`)
  }
  const product = { name: 'Σαπούνι', price: '4.90', currency: 'EUR' }
  const long = encodeURIComponent('α'.repeat(200))
  assert.equal((await call('PUT', `/api/store/products/${long}`, product)).status, 200)
})

test('a country is told in small letters too', async (t) => {
  const { call } = await testApi(t)
  for (const country of ['gr', 'GR', '']) {
    const path = `/api/campaigns/${nobody}/plan/people?part=audience&country=${country}`
    assert.equal((await call('GET', path)).body.detail, 'There is no campaign with this id.')
  }
})
