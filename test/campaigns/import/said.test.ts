import assert from 'node:assert/strict'
import { test } from 'node:test'
import { token } from '../../api/app.ts'
import { importer } from './support.ts'

const history = (rows: string[]) => ['Όνομα;Κινητό;Τελευταία παραγγελία;Σύνολο αγορών', ...rows].join('\n')

test('what of the history cannot be read is told of its row, and the rest is taken', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  const file = history([
    'Μαρία;6941234567;χθες;20,50',
    'Άννα;6941234568;2026-09-01;πολλά',
    'Εύα;6941234569;2026-09-01;20',
    'Ζωή;6941234570;;',
  ])
  const { id } = await take(file)
  assert.deepEqual(await outcomes(id), [
    [2, 'new', 'history_unreadable'],
    [3, 'new', 'history_unreadable'],
    [4, 'new', null],
    [5, 'new', null],
  ])
  const [maria] = await sql`select history from contacts where name = 'Μαρία'`
  assert.deepEqual([maria!.history.total, maria!.history.lastAt], ['20.50', null])
})

test('what a file told of past orders is seen with the contact', async (t) => {
  const { take, api } = await importer(t)
  await take(history(['Μαρία;6941234567;2026-09-01;1.234,50 €']))
  const [maria] = (await api.call('GET', '/api/contacts')).body.items
  const { body } = await api.call('GET', `/api/contacts/${maria.id}`)
  const { lastAt, ...sums } = body.history
  assert.deepEqual(sums, { orders: null, total: '1234.50', currency: 'EUR', firstAt: null })
  assert.match(lastAt, /^2026-09-01/)
})

test('which way round dates are is shown, and can be said', async (t) => {
  const { take, send, sql } = await importer(t)
  const file = history(['Μαρία;6941234567;03/04/2026;20'])
  const preview = async (text: string, options?: object) =>
    (await send('/api/imports/preview', text, options && { options })).body
  assert.deepEqual((await preview(file)).dateOrder, {
    ...{ value: 'day_first', confidence: 0.6, why: 'as Europe writes dates' },
  })
  const proven = await preview(history(['Μαρία;6941234567;03/25/2026;20']))
  assert.deepEqual([proven.dateOrder.value, proven.dateOrder.confidence], ['month_first', 0.95])
  assert.equal((await preview('Κινητό\n6941234567\n')).dateOrder, undefined)
  const options = { dateOrder: 'month_first' }
  assert.equal((await preview(file, options)).dateOrder.why, 'as you said')
  await take(file, { options })
  const [maria] = await sql`select history ->> 'lastAt' as at from contacts`
  assert.match(maria!.at, /^2026-03-04/)
  const wrong = await send('/api/imports/preview', file, { options: { dateOrder: 'american' } })
  assert.deepEqual([wrong.status, wrong.body.errors[0].path], [422, 'options.dateOrder'])
})

test('a country that is none is refused, since every phone would be', async (t) => {
  const { send } = await importer(t)
  const { status, body } = await send('/api/imports', 'Κινητό\n6941234567\n', { options: { country: 'XX' } })
  assert.deepEqual([status, body.errors[0].path], [422, 'options.country'])
})

test('what of a form is not known or there twice is refused by name, and a body that is none says what to send', async (t) => {
  const { api } = await importer(t)
  const post = (type: string, payload: string) =>
    api.app.inject({
      method: 'POST',
      url: '/api/imports',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      payload,
    })
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const file = part('file', 'Κινητό\n6941234567\n')
  const form = (...parts: string[]) => post('multipart/form-data; boundary=b', `${parts.join('')}--b--\r\n`)
  for (const [name, parts] of [
    ['option', [file, part('option', '{}')]],
    ['options', [part('options', '{}'), file, part('options', '{}')]],
  ] as const) {
    const answer = await form(...parts)
    assert.deepEqual([answer.statusCode, answer.json().errors[0].path], [422, name])
  }
  assert.equal((await form(file, part('options', '{}'))).statusCode, 202)
  const csv = await post('text/csv', 'Κινητό\n6941234567\n')
  assert.deepEqual([csv.statusCode, csv.json().detail], [415, 'Send the body as multipart/form-data.'])
})

test('a last order that is still to come is left out, and its row says so', async (t) => {
  const { take, outcomes, sql } = await importer(t, {
    clock: { now: () => new Date('2026-11-21T10:00:00Z') },
  })
  const { id } = await take(history(['Μαρία;6941234567;2099-01-01;20,50']))
  assert.deepEqual(await outcomes(id), [[2, 'new', 'history_ahead']])
  const [maria] = await sql`select history from contacts`
  assert.deepEqual([maria!.history.total, maria!.history.lastAt], ['20.50', null])
})
