import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { form, importer } from '../campaigns/import/support.ts'
import { token } from './app.ts'

test('an import over the API: accepted, followed, listed, reported', async (t) => {
  const { api, importing, send } = await importer(t)
  const { status, body } = await send('/api/imports', 'phone\n6941234567\nx\n')
  assert.equal(status, 202)
  assert.deepEqual(Object.keys(body).sort(), ['id', 'status'])
  assert.equal(body.status, 'running')
  const before = (await api.call('GET', `/api/imports/${body.id}`)).body
  assert.equal(before.status, 'running')
  assert.equal(before.progress, 0)
  assert.equal(before.rows.total, 0)
  await importing.run()
  const after = (await api.call('GET', `/api/imports/${body.id}`)).body
  assert.equal(after.status, 'done')
  assert.equal(after.progress, 1)
  assert.equal(after.filename, 'πελάτες.csv')
  assert.deepEqual(after.rows, {
    total: 2,
    rejected: 1,
    duplicate: 0,
    suppressed: 0,
    new: 1,
    updated: 0,
    unchanged: 0,
  })

  for (let i = 0; i < 2; i++) await send('/api/imports', 'phone\n6941234567\n')
  const first = (await api.call('GET', '/api/imports?limit=2')).body
  assert.equal(first.items.length, 2)
  const second = (await api.call('GET', `/api/imports?limit=2&cursor=${first.next}`)).body
  assert.deepEqual(
    second.items.map((one: { id: string }) => one.id),
    [body.id],
  )
  assert.equal(second.next, null)
})

test('rows are explained in the language of whoever asks', async (t) => {
  const { api, take } = await importer(t)
  const { id } = await take('phone,name\n6941234567,A\n"3,07E+11",B\n')
  const csv = async (query: string, language?: string) => {
    const response = await api.app.inject({
      url: `/api/imports/${id}/rows.csv${query}`,
      headers: { authorization: `Bearer ${token}`, ...(language && { 'accept-language': language }) },
    })
    assert.equal(response.statusCode, 200)
    assert.match(String(response.headers['content-type']), /^text\/csv; charset=utf-8/)
    assert.equal(response.rawPayload.subarray(0, 3).toString('hex'), 'efbbbf')
    return response.body.slice(1).trimEnd().split('\r\n')
  }
  const lines = await csv('')
  assert.equal(lines.length, 3)
  assert.equal(lines[1], '2,new,,,6941234567,A')
  assert.match(lines[2]!, /^3,rejected,phone_exponent,"The spreadsheet has rounded/)
  assert.match((await csv('?outcome=rejected', 'el-GR,en;q=0.5'))[1]!, /Το λογιστικό φύλλο/)
  assert.match((await csv('?outcome=rejected', 'de, hu;q=0.9'))[1]!, /A táblázatkezelő/)
  assert.deepEqual(
    (await csv('?lang=el')).slice(0, 2),
    ['γραμμή;έκβαση;κωδικός;εξήγηση;phone;name', '2;νέα επαφή;;;6941234567;A'],
    'as spreadsheets in Greece separate',
  )
  for (const lang of ['el', 'hu']) {
    const mended = (await csv(`?lang=${lang}`)).join('\n').replace('3,07E+11', '6941234568')
    const { columns } = await take(`${mended}\n`)
    assert.deepEqual(
      columns
        .map((one: { field: string | null; attribute: string | null }) => one.field ?? one.attribute)
        .slice(0, 5),
      [null, null, null, null, 'phone'],
      'what comes back mended says nothing of people in its first columns',
    )
  }
  assert.equal((await csv('?outcome=rejected')).length, 2)
  assert.equal((await csv('?outcome=new')).length, 2)
  assert.equal((await api.call('GET', `/api/imports/${id}/rows.csv?outcome=odd`)).status, 400)
})

test('what cannot be taken is refused, with the field and the reason', async (t) => {
  const { api, send } = await importer(t)
  const csv = 'phone\n6941234567\n'
  const refused: [fields: { mapping?: unknown; options?: unknown }, path: string][] = [
    [{ mapping: { nothing: 'phone' } }, 'mapping.nothing'],
    [{ mapping: { phone: '!consent' } }, 'mapping.phone'],
    [{ mapping: ['phone'] }, 'mapping'],
    [{ options: { country: 'Greece' } }, 'options.country'],
    [{ options: { encoding: 'klingon' } }, 'options.encoding'],
    [{ options: { delimiter: 'ab' } }, 'options.delimiter'],
    [{ options: { consent: { purpose: 'spam', source: 'x', text: 'y' } } }, 'options.consent.purpose'],
    [{ options: { consent: { purpose: ['spam'], source: 'x', text: 'y' } } }, 'options.consent.purpose.0'],
    [{ options: { consent: { purpose: 'marketing' } } }, 'options.consent.source'],
    [{ options: { odd: 1 } }, 'options.odd'],
  ]
  for (const [fields, path] of refused) {
    const { status, body } = await send('/api/imports', csv, fields)
    assert.equal(status, 422, path)
    assert.ok(
      body.errors.some((one: { path: string }) => one.path === path),
      `${path}: ${JSON.stringify(body)}`,
    )
    if (path === 'options.consent.purpose')
      assert.match(
        body.errors[0].message,
        /^Should be one of marketing, cart, .*, or a list of them such as \["marketing"/,
      )
  }
  assert.equal((await api.call('POST', '/api/imports', {})).status, 415)
  const { payload, type } = form(csv, {})
  const without = await api.app.inject({
    method: 'POST',
    url: '/api/imports',
    payload,
    headers: { 'content-type': type },
  })
  assert.equal(without.statusCode, 401)
  const broken = await api.app.inject({
    method: 'POST',
    url: '/api/imports',
    payload: payload.subarray(0, payload.length - 60),
    headers: { 'content-type': type, authorization: `Bearer ${token}` },
  })
  assert.ok(broken.statusCode >= 400 && broken.statusCode < 500, String(broken.statusCode))
  assert.deepEqual((await api.call('GET', '/api/imports')).body, { items: [], next: null })
  const unknown = '/api/imports/019aa000-0000-7000-8000-000000000001'
  for (const path of [unknown, `${unknown}/rows.csv`]) assert.equal((await api.call('GET', path)).status, 404)
})

test('a file above the limit is refused, and nothing of it stays', async (t) => {
  const { api } = await importer(t, { importMaxBytes: 1000 })
  const { payload, type } = form(`phone\n${'6941234567\n'.repeat(200)}`, {})
  const response = await api.app.inject({
    method: 'POST',
    url: '/api/imports',
    payload,
    headers: { 'content-type': type, authorization: `Bearer ${token}` },
  })
  assert.equal(response.statusCode, 413)
  assert.deepEqual((await api.call('GET', '/api/imports')).body.items, [])
})

test('a form that cannot be read is refused by name, and nothing of it stays', async (t) => {
  const { api } = await importer(t)
  const { dataDir } = api.deps
  const csv = 'phone\n6941234567\n'
  const part = (head: string, body: string) =>
    `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const file = part('name="file"; filename="a.csv"', csv)
  const end = '--b--\r\n'
  const cases: [what: string, payload: string, status: number, said: RegExp][] = [
    ['no part at all', end, 422, /field \\"file\\"/],
    ['no file', part('name="options"', '{}') + end, 422, /field \\"file\\"/],
    ['two files', file + file + end, 422, /one file at a time/],
    ['a file of another name', part('name="csv"; filename="a.csv"', csv) + end, 422, /belongs into/],
    ['cut off within the file', file.slice(0, -8), 400, /breaks off/],
    ['cut off behind the file', file, 400, /breaks off/],
    ['nothing', '', 422, /field \\"file\\"/],
    ['options that are no JSON', file + part('name="options"', '{country') + end, 422, /Should be JSON/],
    ['options too long', file + part('name="options"', ' '.repeat(300_000)) + end, 422, /256 KB/],
    [
      'JSON that is none',
      file + part('name="options"\r\nContent-Type: application/json', '{x') + end,
      400,
      /says that it is JSON/,
    ],
    ['twenty fields', part('name="a"', '1').repeat(20) + file + end, 422, /not known/],
    ['a name of the prototype', part('name="__proto__"', '1') + file + end, 400, /no field may have/],
  ]
  for (const [what, payload, status, said] of cases) {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/api/imports',
      payload,
      headers: { 'content-type': 'multipart/form-data; boundary=b', authorization: `Bearer ${token}` },
    })
    assert.equal(answer.statusCode, status, `${what}: ${answer.body}`)
    assert.match(answer.body, said, what)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.deepEqual(await readdir(join(dataDir, 'imports')), [], what)
  }
  const after = `${file}${part('name="mapping"', '{"phone":"phone"}')}${part('name="options"', '{"country":"GR"}')}${end}`
  const taken = await api.app.inject({
    method: 'POST',
    url: '/api/imports',
    payload: after,
    headers: { 'content-type': 'multipart/form-data; boundary=b', authorization: `Bearer ${token}` },
  })
  assert.equal(taken.statusCode, 202, taken.body)
})
