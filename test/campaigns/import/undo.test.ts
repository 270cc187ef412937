import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createImporting } from '../../../src/campaigns/import/importing.ts'
import { runUndo } from '../../../src/campaigns/import/undo.ts'
import { newId } from '../../../src/ids.ts'
import { importer } from './support.ts'

const consent = { purpose: 'marketing', source: 'checkout', text: 'Yes' }

type People = { name: string | null; attributes: object; tags: string[]; known: string }[]

test('an import is taken back: what it made goes, what it changed is as before, what was touched stays', async (t) => {
  const { take, api, importing, sql } = await importer(t)
  const people = async (): Promise<People> =>
    (
      await sql<People>`
        select c.name, c.attributes, c.tags, (select string_agg(i.value, ' ' order by i.kind) from contact_identities i where i.contact_id = c.id) as known
        from contacts c order by known`
    ).map((row) => ({ ...row }))
  await take('phone,name,city,tags\n6941000001,Μαρία,Πάτρα,old\n6941000002,Άννα,Βόλος,\n6941000003,Εύα,,\n')
  const before = await people()

  const second = await take(
    'phone,email,name,city,tags,consent\n6941000001,m@example.gr,Μαρία Π.,Αθήνα,vip,\n6941000002,,Άννα Κ.,Λάρισα,,\n6941000003,,Εύα,,,no\n6941000004,,Νέα,,,\n6941000005,,Θίγεται,,,\n',
    { options: { consent } },
  )
  assert.deepEqual(second.rows, {
    total: 5,
    new: 2,
    updated: 2,
    unchanged: 0,
    duplicate: 0,
    rejected: 0,
    suppressed: 1,
  })
  // Since then: somebody corrected a name, and one of the new people wrote.
  await sql`update contacts set name = 'Άννα Καλή' where name = 'Άννα Κ.'`
  const [channel] = await sql<{ id: string }[]>`select id from channels limit 1`
  const [touched] = await sql<{ id: string }[]>`select id from contacts where name = 'Θίγεται'`
  await sql`insert into conversations (id, contact_id, channel_id) values (${newId()}, ${touched!.id}, ${channel!.id})`

  const { status, body } = await api.call('POST', `/api/imports/${second.id}/undo`)
  assert.equal(status, 202)
  assert.equal(body.undo, 'running')
  await importing.run()
  const undone = (await api.call('GET', `/api/imports/${second.id}`)).body
  assert.equal(undone.undo, 'done')
  assert.equal(undone.status, 'done')
  assert.deepEqual([second.undoKept, undone.undoKept], [null, 1], 'who wrote since')
  assert.deepEqual(await people(), [
    before[0],
    { ...before[1]!, name: 'Άννα Καλή' },
    before[2],
    { name: 'Θίγεται', attributes: {}, tags: [], known: '+306941000005' },
  ])
  const ledger = await sql<{ known: string; granted: boolean | null; source: string }[]>`
    select distinct on (s.contact_id) i.value as known, s.granted, split_part(s.source, ':', 1) as source
    from consents s join contact_identities i on i.contact_id = s.contact_id and i.kind = 'phone'
    order by s.contact_id, s.occurred_at desc, s.id desc`
  assert.deepEqual(
    ledger.map((row) => ({ ...row })).sort((a, b) => (a.known < b.known ? -1 : 1)),
    [
      { known: '+306941000001', granted: null, source: 'import_undo' },
      { known: '+306941000002', granted: null, source: 'import_undo' },
      { known: '+306941000003', granted: false, source: 'import' },
      { known: '+306941000005', granted: null, source: 'import_undo' },
    ],
  )
  const count = async () => (await sql`select 1 from consents`).length
  const rows = await count()

  // Again: nothing.
  assert.equal((await api.call('POST', `/api/imports/${second.id}/undo`)).status, 202)
  await importing.run()
  assert.equal(await count(), rows)

  // Nobody said no to the shop, so a later file may say yes; whom the file called a no stays one.
  const third = await take('phone\n6941000001\n6941000003\n6941000004\n', { options: { consent } })
  assert.deepEqual(third.rows, {
    total: 3,
    new: 1,
    updated: 1,
    unchanged: 0,
    duplicate: 0,
    rejected: 0,
    suppressed: 1,
  })
})

test('an undo that is cut off goes on, and ends where it would have ended', async (t) => {
  const { take, api, importing, sql } = await importer(t)
  const rows = Array.from({ length: 2500 }, (_, i) => `69410${String(i).padStart(5, '0')},N${i}`)
  const found = await take(`phone,name\n${rows.join('\n')}\n`, { options: { consent } })
  assert.equal(found.rows.new, 2500)
  await api.call('POST', `/api/imports/${found.id}/undo`)
  // The first chunk done, and the process gone.
  await importing.close()
  let asked = 0
  const afterOne = {
    get aborted() {
      return asked++ > 0
    },
  } as AbortSignal
  await runUndo(api.deps, found.id, afterOne)
  assert.equal((await sql`select 1 from imports where status = 'undoing'`).length, 1)
  const half = (await api.call('GET', `/api/imports/${found.id}`)).body
  assert.deepEqual([half.undo, half.undoProgress > 0.3 && half.undoProgress < 0.5], ['running', true])
  const again = createImporting({
    ...api.deps,
    shop: async () => (await api.deps.shop.current()).settings,
    makeWay: async () => {},
  })
  await again.run()
  await again.close()
  const whole = (await api.call('GET', `/api/imports/${found.id}`)).body
  assert.deepEqual([found.undoProgress, whole.undo, whole.undoProgress], [null, 'done', 1])
  assert.equal(whole.undoKept, 0)
  for (const table of ['contacts', 'contact_identities', 'consents', 'contact_words'])
    assert.equal((await sql.unsafe(`select 1 from ${table}`)).length, 0, table)
})

test('deleting an import takes its file and rows, and leaves the contacts', async (t) => {
  const { take, api, sql } = await importer(t)
  const found = await take('phone\n6941000001\n')
  assert.equal((await api.call('DELETE', `/api/imports/${found.id}`)).status, 204)
  assert.equal((await api.call('DELETE', `/api/imports/${found.id}`)).status, 404)
  assert.equal((await api.call('GET', `/api/imports/${found.id}`)).status, 404)
  assert.equal((await api.call('POST', `/api/imports/${found.id}/undo`)).status, 404)
  assert.equal((await sql`select 1 from import_rows`).length, 0)
  assert.equal((await sql`select 1 from contacts`).length, 1)
})

test('who said no in a file that is taken back stays opted out, and the answer says how many', async (t) => {
  const { take, api, importing, sql } = await importer(t)
  await take('phone,name\n6941000001,Μαρία\n', { options: { consent } })
  const second = await take(
    'phone,name,consent\n6941000001,Μαρία,no\n6941000002,Νέα,no\n6941000003,Άλλη,no\n6941000004,Ναι,yes\n',
    { options: { consent } },
  )
  assert.equal((await api.call('GET', `/api/imports/${second.id}`)).body.optOutsKept, null)
  await api.call('POST', `/api/imports/${second.id}/undo`)
  await importing.run()
  const undone = (await api.call('GET', `/api/imports/${second.id}`)).body
  assert.deepEqual([undone.undo, undone.optOutsKept], ['done', 3])
  assert.equal((await sql`select 1 from contacts`).length, 1, 'nothing else of them stays')

  const third = await take('phone\n6941000001\n6941000002\n6941000003\n6941000004\n', {
    options: { consent },
  })
  assert.deepEqual([third.rows.suppressed, third.rows.new], [3, 1])
  const granted = await sql`
    select i.value from contact_identities i where (
      select s.granted from consents s where s.contact_id = i.contact_id and s.purpose = 'marketing'
      order by s.occurred_at desc, s.id desc limit 1)`
  assert.deepEqual(
    granted.map((row) => row.value),
    ['+306941000004'],
  )
})

test('of a file that was taken in twice one yes stands for the other, and with the second the people go', async (t) => {
  const { take, api, importing, sql } = await importer(t)
  const file = 'phone,name\n6941000001,Μαρία\n6941000002,Άννα\n'
  const [first, second] = [
    await take(file, { options: { consent } }),
    await take(file, { options: { consent } }),
  ]
  assert.equal(second.rows.unchanged, 2)
  const undo = async (id: string) => {
    assert.equal((await api.call('POST', `/api/imports/${id}/undo`)).status, 202)
    await importing.run()
    return (await api.call('GET', `/api/imports/${id}`)).body.undoKept
  }
  const granted = async () =>
    (
      await sql<{ granted: boolean | null; source: string }[]>`
        select distinct on (contact_id) granted, source from consents order by contact_id, occurred_at desc, id desc`
    ).map((row) => [row.granted, row.source])
  assert.equal(await undo(first.id), 2, 'who are in the other file')
  const stands = [true, `import:${second.id}`]
  assert.deepEqual(await granted(), [stands, stands])
  assert.equal(await undo(second.id), 0)
  for (const table of ['contacts', 'contact_identities', 'consents'])
    assert.equal((await sql.unsafe(`select 1 from ${table}`)).length, 0, table)
})
