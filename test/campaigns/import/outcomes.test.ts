import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importer } from './support.ts'

const consent = { purpose: 'marketing', source: 'checkout', text: 'Ναι, στείλτε μου προσφορές στο WhatsApp' }

test('a no counts wherever in the file it stands, and is not taken back by a yes below it', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  const file = [
    'customer id,name,phone,email,consent',
    '1,A,6943000001,,yes',
    '2,B,6943000002,b@example.gr,yes',
    '1,A again,+306943000001,,no',
    ',B by mail,,b@example.gr,no',
    '3,A once more,6943000001,,yes',
    '4,A for good,6943000001,,no',
    '5,C,6943000003,,yes',
    '5,C with another phone,6943000004,,no',
  ].join('\n')
  const found = await take(file)
  assert.deepEqual(await outcomes(found.id), [
    [2, 'new', null],
    [3, 'new', null],
    [4, 'suppressed', 'says_no'],
    [5, 'suppressed', 'says_no'],
    [6, 'duplicate', 'seen_above'],
    [7, 'duplicate', 'seen_above'],
    [8, 'new', null],
    [9, 'suppressed', 'says_no'],
  ])
  const words = await sql<{ name: string; granted: boolean }[]>`
    select c.name, (select g.granted from consents g where g.contact_id = c.id and g.purpose = 'marketing'
      order by g.occurred_at desc, g.id desc limit 1) as granted
    from contacts c order by c.name`
  assert.deepEqual(
    words.map((one) => ({ ...one })),
    [
      { name: 'A', granted: false },
      { name: 'B', granted: false },
      { name: 'C', granted: false },
    ],
  )
})

test('each row ends as exactly one of six, and says why', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  const file = [
    'Όνομα;Κινητό;Email;Πόλη',
    'Μαρία;694 123 4567;maria@example.gr;Αθήνα',
    'Μαρία πάλι;+30 6941234567;;Πάτρα',
    'Γιώργος;;giorgos@example.gr;',
    'Γιώργος;;GIORGOS@example.gr;',
    'Λάθος;3,07E+11;l@example.gr;',
    ';;;',
    'Κανείς;;;Βόλος',
    '"Άννα\nΔεύτερη";6971234568;maria@example.gr;',
    'Πολλά;6971234569;;;;x',
  ].join('\r\n')
  const found = await take(file, { options: { consent } })
  assert.deepEqual(await outcomes(found.id), [
    [2, 'new', null],
    [3, 'duplicate', 'seen_above'],
    [4, 'new', null],
    [5, 'duplicate', 'seen_above'],
    [6, 'rejected', 'phone_exponent'],
    [8, 'rejected', 'no_phone_or_email'],
    [9, 'new', 'email_of_another'],
    [11, 'rejected', 'too_many_cells'],
  ])
  assert.deepEqual(found.rows, {
    total: 8,
    new: 3,
    updated: 0,
    unchanged: 0,
    duplicate: 2,
    rejected: 3,
    suppressed: 0,
  })
  assert.equal(found.status, 'done')
  assert.equal(found.progress, 1)
  const people = await sql`
    select c.name, c.country, c.attributes, (select string_agg(i.value, ' ' order by i.kind) from contact_identities i where i.contact_id = c.id) as known
    from contacts c order by c.name`
  assert.deepEqual(
    people.map((one) => ({ ...one })),
    [
      { name: 'Άννα\nΔεύτερη', country: 'GR', attributes: {}, known: '+306971234568' },
      { name: 'Γιώργος', country: null, attributes: {}, known: 'giorgos@example.gr' },
      {
        name: 'Μαρία',
        country: 'GR',
        attributes: { πόλη: 'Αθήνα' },
        known: 'maria@example.gr +306941234567',
      },
    ],
  )
  const ledger = await sql<
    { granted: boolean; source: string; words: string }[]
  >`select granted, source, words from consents`
  assert.equal(ledger.length, 3)
  assert.ok(
    ledger.every(
      (row) => row.granted && row.source === `import:${found.id}` && row.words.includes('checkout'),
    ),
  )

  const again = await take(file, { options: { consent } })
  assert.deepEqual(again.rows, {
    total: 8,
    new: 0,
    updated: 0,
    unchanged: 3,
    duplicate: 2,
    rejected: 3,
    suppressed: 0,
  })

  const changed = await take('Κινητό,Name,Πόλη\n6941234567,Μαρία,Λάρισα\n6941234599,Νέα,', {})
  assert.deepEqual(await outcomes(changed.id), [
    [2, 'updated', null],
    [3, 'new', null],
  ])
})

test('an opt-out of the ledger is never cleared, and the other fields are updated', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  const file =
    'phone,name,consent\n6941234567,A,yes\n6941234568,B,όχι\n6941234569,C,nem\n6941234570,D,0\n6941234571,E,maybe\n6941234572,F,\n6941234573,G,2023-05-01\n'
  const first = await take(file, { mapping: { consent: 'consent' }, options: { consent } })
  assert.deepEqual(
    (await outcomes(first.id)).map(([, outcome, reason]) => [outcome, reason]),
    [
      ['new', null],
      ['suppressed', 'says_no'],
      ['suppressed', 'says_no'],
      ['suppressed', 'says_no'],
      ['new', 'consent_unclear'],
      ['new', null],
      ['new', null],
    ],
  )
  const granted = await sql<{ name: string; granted: boolean }[]>`
    select c.name, s.granted from consents s join contacts c on c.id = s.contact_id order by c.name`
  assert.deepEqual(
    granted.map((row) => [row.name, row.granted]),
    [
      ['A', true],
      ['B', false],
      ['C', false],
      ['D', false],
      ['F', true],
      ['G', true],
    ],
  )
  await sql`
    insert into consents (contact_id, purpose, granted, source, dedupe_key, occurred_at)
    select id, 'marketing', false, 'whatsapp', 'stop', '2026-11-15T10:00:00Z' from contacts where name = 'A'`
  const second = await take('phone,name,city\n6941234567,A,Πάτρα\n6941234568,B,Βόλος\n', {
    options: { consent },
  })
  assert.deepEqual(await outcomes(second.id), [
    [2, 'suppressed', 'opted_out'],
    [3, 'suppressed', 'opted_out'],
  ])
  const [a] = await sql`
    select c.attributes, (select granted from consents s where s.contact_id = c.id order by occurred_at desc, id desc limit 1) as newest
    from contacts c where name = 'A'`
  assert.deepEqual({ ...a }, { attributes: { city: 'Πάτρα' }, newest: false })
})

test('a column of opt-outs keeps out whoever it names, and makes nobody agree', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  const file = [
    'phone,name,Does not accept WhatsApp',
    '6943000001,A,yes',
    '6943000002,B,no',
    '6943000003,C,',
    '6943000004,D,maybe',
    '6943000005,E,2024-05-01',
  ].join('\n')
  const { id } = await take(file, { options: { consent } })
  assert.deepEqual(
    (await outcomes(id)).map((row) => row.slice(1)),
    [
      ['suppressed', 'says_no'],
      ['new', null],
      ['new', null],
      ['new', 'consent_unclear'],
      ['suppressed', 'says_no'],
    ],
  )
  const ledger = await sql<{ name: string; granted: boolean; words: string }[]>`
    select c.name, s.granted, s.words from consents s join contacts c on c.id = s.contact_id order by c.name`
  assert.deepEqual(
    ledger.map(({ name, granted }) => [name, granted]),
    [
      ['A', false],
      ['B', true],
      ['C', true],
      ['E', false],
    ],
  )
  assert.equal(ledger[0]!.words, 'Does not accept WhatsApp: yes')
})

test('a first name takes nobody their surname, and another name is taken', async (t) => {
  const { take, sql } = await importer(t)
  await take('phone,name\n6943000001,Μαρία Παπαδοπούλου\n6943000002,Kovács Anna\n6943000003,Εύα\n')
  await take('phone,name\n6943000001,ΜΑΡΙΑ\n6943000002,Nagy Anna\n6943000003,Εύα Νικολάου\n')
  const names = await sql<{ name: string }[]>`select name from contacts order by name`
  assert.deepEqual(
    names.map(({ name }) => name),
    ['Nagy Anna', 'Εύα Νικολάου', 'Μαρία Παπαδοπούλου'],
  )
})

test('a name of two columns is put together as its bearer writes it', async (t) => {
  const { take, sql } = await importer(t)
  await take(
    [
      'phone,first_name,last_name,language',
      '+36201234501,Eszter,Nagy,',
      '6943000001,Eszter,Kiss,hu',
      '+36201234502,Ελένη,Νικολάου,el',
      '6943000002,Μαρία,Παππά,',
    ].join('\n'),
  )
  const names = await sql<{ name: string }[]>`select name from contacts order by name`
  assert.deepEqual(
    names.map(({ name }) => name),
    ['Kiss Eszter', 'Nagy Eszter', 'Ελένη Νικολάου', 'Μαρία Παππά'],
  )
})

test('a no under a customer’s number alone is heard, of this file or of another', async (t) => {
  const { take, outcomes, sql } = await importer(t)
  await take(
    'customer id,phone,name,consent\nQ1,6943000001,A,yes\nQ2,6943000002,B,yes\nQ3,6943000003,C,yes\n',
  )
  const { id } = await take(
    'customer id,phone,email,consent\nQ1,,,no\nQ2,,b@example.gr,no\nQ9,,,no\nQ5,6943000005,,yes\nQ5,,,no\nQ3,,,\n',
  )
  assert.deepEqual(
    (await outcomes(id)).map((row) => row.slice(1)),
    [
      ['suppressed', 'says_no'],
      ['suppressed', 'says_no'],
      ['rejected', 'no_phone_or_email'],
      ['new', null],
      ['suppressed', 'says_no'],
      ['rejected', 'no_phone_or_email'],
    ],
  )
  const no = await sql<{ phone: string }[]>`
    select i.value as phone from contact_identities i where i.kind = 'phone' and (
      select not s.granted from consents s where s.contact_id = i.contact_id
      order by s.occurred_at desc, s.id desc limit 1) order by 1`
  assert.deepEqual(
    no.map(({ phone }) => phone),
    ['+306943000001', '+306943000002', '+306943000005'],
  )
})
