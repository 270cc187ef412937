import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import { importer } from '../campaigns/import/support.ts'
import { type TestApi, testApi } from './app.ts'

const finder = (api: TestApi) => async (q: string) => {
  const { body } = await api.call('GET', `/api/contacts?q=${encodeURIComponent(q)}`)
  return body.items.map(({ name }: { name: string | null }) => name)
}

async function person({ deps: { sql } }: TestApi, name: string | null, known: [string, string][]) {
  const id = newId()
  await sql`insert into contacts (id, name) values (${id}, ${name})`
  for (const [kind, value] of known)
    await sql`insert into contact_identities (contact_id, kind, value) values (${id}, ${kind}, ${value})`
  return id
}

test('a name is found by how its words begin, without regard to case, accents and the final sigma', async (t) => {
  const api = await testApi(t)
  const find = finder(api)
  await person(api, 'Γιώργος Οικονόμου', [['phone', '+306971111111']])
  await person(api, 'Szűcs Tünde', [['phone', '+36201234567']])
  for (const q of ['γιωργοσ', 'ΓΙΏΡΓΟΣ', 'οικον', 'ΟΙΚΟΝΌΜΟΥ γιω', 'γιώργος'])
    assert.deepEqual(await find(q), ['Γιώργος Οικονόμου'], q)
  for (const q of ['szucs', 'SZŰCS', 'tunde', 'Tünde szü'])
    assert.deepEqual(await find(q), ['Szűcs Tünde'], q)
  assert.deepEqual([await find('ργος'), await find('tunde οικον')], [[], []])
})

test('a phone is found with and without its code and by its last digits, an e-mail by its beginning', async (t) => {
  const api = await testApi(t)
  const find = finder(api)
  await person(api, 'Α', [
    ['phone', '+306971111234'],
    ['email', 'alpha_one@example.gr'],
  ])
  await person(api, 'Β', [
    ['phone', '+306971119999'],
    ['email', 'beta@example.gr'],
  ])
  const cases: [string, string[]][] = [
    ['697111', ['Β', 'Α']],
    ['+30 697 111 1234', ['Α']],
    ['0030697111', ['Β', 'Α']],
    ['1234', ['Α']],
    ['alpha_', ['Α']],
    ['ALPHA', ['Α']],
    ['alphaxone', []],
    ['@example', ['Β', 'Α']],
    ['%', []],
    ["'", []],
    ['\\', []],
  ]
  for (const [q, names] of cases) assert.deepEqual(await find(q), names, q)
})

test('pages of a search hold each contact once, and none that was merged or erased', async (t) => {
  const api = await testApi(t)
  for (let i = 0; i < 5; i++) await person(api, `Μαρία ${i}`, [['phone', `+30697222000${i}`]])
  const merged = await person(api, 'Μαρία x', [])
  await api.deps.sql`update contacts set merged_into = ${newId()} where id = ${merged}`
  const erased = await person(api, 'Μαρία y', [])
  await api.deps.sql`update contacts set name = null, erased_at = now() where id = ${erased}`
  const names: string[] = []
  let next = ''
  do {
    const { body } = await api.call('GET', `/api/contacts?q=${encodeURIComponent('μαρια')}&limit=2${next}`)
    names.push(...body.items.map(({ name }: { name: string }) => name))
    next = body.next && `&cursor=${encodeURIComponent(body.next)}`
  } while (next)
  assert.deepEqual(
    names,
    [4, 3, 2, 1, 0].map((i) => `Μαρία ${i}`),
  )
  const [words] = await api.deps
    .sql`select count(*)::int as count from contact_words where contact_id = ${erased}`
  assert.equal(words!.count, 0)
})

test('whom a file brings is found when it is in, by the new name after a change, and not when it is taken back', async (t) => {
  const { api, take, importing, sql } = await importer(t)
  const find = finder(api)
  const first = await take('name,phone\nΈλλη Ρήγα,6971234567\nΡήγας Φεραίος,6971234568\n')
  assert.deepEqual(await find('ρηγα'), ['Ρήγας Φεραίος', 'Έλλη Ρήγα'])
  await take('name,phone\nΈλλη Δήμου,6971234567\n')
  assert.deepEqual([await find('ρηγα'), await find('δημου')], [['Ρήγας Φεραίος'], ['Έλλη Δήμου']])
  await api.call('POST', `/api/imports/${first.id}/undo`)
  await importing.run()
  assert.deepEqual([await find('ρηγα'), await find('δημου')], [[], ['Έλλη Δήμου']])
  const [left] = await sql`select count(*)::int as count from contact_words`
  assert.equal(left!.count, 1)
})

test('an import that is deleted before its names were written leaves nobody who is not found', async (t) => {
  const { api, take, sql } = await importer(t)
  const { id } = await take('name,phone\nΈλλη Ρήγα,6971234567\n')
  await sql`truncate contact_words`
  await sql`update imports set named_line = 0 where id = ${id}`
  assert.equal((await api.call('DELETE', `/api/imports/${id}`)).status, 204)
  assert.deepEqual(await finder(api)('ελλη'), ['Έλλη Ρήγα'])
})

test('few among the newest and more among the oldest are all found, newest first, by name, phone and e-mail', async (t) => {
  const api = await testApi(t)
  const { sql } = api.deps
  const id = sql`('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`
  const people = 3000
  // Every tenth of the older half, and the three newest.
  const some = sql`(n % 10 = 0 and n < 1500 or n > ${people - 3})`
  await sql`
    insert into contacts (id, name) select ${id}, case when ${some} then 'Ρήγας ' else 'Μαρία ' end || n
    from generate_series(1, ${people}::int) n`
  await sql`
    insert into contact_identities (contact_id, kind, value)
    select ${id}, 'phone', case when ${some} then '+30697' else '+36201' end || lpad(n::text, 7, '0')
    from generate_series(1, ${people}::int) n`
  await sql`
    insert into contact_identities (contact_id, kind, value)
    select ${id}, 'email', case when ${some} then 'rigas' else 'maria' end || n || '@example.gr'
    from generate_series(1, ${people}::int) n`
  const expected = Array.from({ length: people }, (_, i) => people - i)
    .filter((n) => (n % 10 === 0 && n < 1500) || n > people - 3)
    .map((n) => `Ρήγας ${n}`)
  for (const q of ['ρηγ', '+30697', 'rigas', 'igas']) {
    const names: string[] = []
    let next = ''
    do {
      const { body } = await api.call('GET', `/api/contacts?q=${encodeURIComponent(q)}&limit=100${next}`)
      names.push(...body.items.map(({ name }: { name: string }) => name))
      next = body.next && `&cursor=${encodeURIComponent(body.next)}`
    } while (next)
    assert.deepEqual(names, expected, q)
  }
})
