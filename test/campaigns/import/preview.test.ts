import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { encode } from './pages.ts'
import { importer } from './support.ts'

const text = [
  'Όνομα;Κινητό;Email;Συγκατάθεση;Newsletter;Πόλη',
  'Μαρία;6941234567;m@example.gr;ναι;ναι;Αθήνα',
  'Άννα;2101234567;;ναι;ναι;',
  'Εύα;6971234567;;όχι;ναι;',
  'Ίρις;6971234568;;;ναι;',
  'Ζωή;;z@example.gr;ναι;ναι;',
  'Λένα;3,07E+11;;ναι;ναι;',
  'Μαρία;+306941234567;;ναι;ναι;',
].join('\r\n')

test('a preview says what was found out, and who may get marketing, and writes nothing', async (t) => {
  const { send, api, sql } = await importer(t)
  const { status, body } = await send('/api/imports/preview', encode(text, 'windows-1253'), {
    language: 'el',
  })
  assert.equal(status, 200)
  assert.equal(body.encoding.value, 'windows-1253')
  assert.equal(body.delimiter.value, ';')
  assert.equal(body.header.value, true)
  assert.ok(
    [body.encoding, body.delimiter, body.header].every(
      ({ confidence }) => confidence > 0.4 && confidence <= 1,
    ),
  )
  assert.deepEqual(
    body.columns.map((one: Record<string, unknown>) => [
      one.header,
      one.field ?? `.${one.attribute}`,
      one.why,
    ]),
    [
      ['Όνομα', 'first_name', 'header'],
      ['Κινητό', 'phone', 'header'],
      ['Email', 'email', 'header'],
      ['Συγκατάθεση', 'consent', 'header'],
      ['Newsletter', '.newsletter', 'another_channel'],
      ['Πόλη', '.πόλη', 'unknown'],
    ],
  )
  assert.equal(body.rows.length, 7)
  assert.deepEqual(body.rows[0], ['Μαρία', '6941234567', 'm@example.gr', 'ναι', 'ναι', 'Αθήνα'])
  assert.deepEqual(
    body.verdicts.map((one: { outcome: string; reason: string | null }) => [one.outcome, one.reason]),
    [
      ['new', null],
      ['new', null],
      ['suppressed', 'says_no'],
      ['new', null],
      ['new', null],
      ['rejected', 'phone_exponent'],
      ['duplicate', 'seen_above'],
    ],
  )
  assert.deepEqual(body.counted, { rows: 7, whole: true })
  assert.deepEqual(body.outcomes, {
    rejected: 1,
    duplicate: 1,
    suppressed: 1,
    new: 4,
    updated: 0,
    unchanged: 0,
  })
  assert.equal(body.marketing.may, 2)
  const why = Object.fromEntries(
    body.marketing.mayNot.map((one: { reason: string; count: number }) => [one.reason, one.count]),
  )
  assert.deepEqual(why, { phone_exponent: 1, seen_above: 1, says_no: 1, no_consent: 1, email_only: 1 })
  assert.match(
    body.marketing.mayNot.find((one: { reason: string }) => one.reason === 'phone_exponent').words,
    /ως κείμενο/,
  )
  assert.deepEqual(
    body.warnings.map((one: { reason: string }) => one.reason),
    ['landline'],
  )
  assert.deepEqual(body.countries, [{ country: 'GR', count: 4 }])
  assert.equal((await sql`select 1 from contacts union all select 1 from imports`.values()).length, 0)
  assert.deepEqual(await readdir(join(api.deps.dataDir, 'imports')), [])
})

test('every guess can be overridden', async (t) => {
  const { send } = await importer(t)
  const preview = async (file: string, fields: object) =>
    (await send('/api/imports/preview', file, fields)).body
  const odd = await preview('a,b;c\n6941234567,x;1\n', {
    options: { delimiter: ',', header: false },
    mapping: { '1': 'phone' },
  })
  assert.equal(odd.delimiter.value, ',')
  assert.equal(odd.delimiter.why, 'as you said')
  assert.equal(odd.header.value, false)
  assert.deepEqual(odd.rows, [
    ['a', 'b;c'],
    ['6941234567', 'x;1'],
  ])
  assert.deepEqual(odd.columns[0].field, 'phone')
  const hungarian = await preview('phone\n06301234567\n', { options: { country: 'HU' } })
  assert.equal(hungarian.outcomes.new, 1)
  assert.deepEqual(hungarian.countries, [{ country: 'HU', count: 1 }])
  const nobody = await preview('phone\n6941234567\n', {})
  assert.deepEqual(
    nobody.warnings.map((one: { reason: string }) => one.reason),
    ['no_consent_said'],
  )
  const all = await preview('phone\n6941234567\n', { options: { consent: { source: 'shop', text: 'Yes' } } })
  assert.equal(all.marketing.may, 1)
})

test('a file whose columns nobody knows is shown all the same, so that they can be chosen', async (t) => {
  const { send } = await importer(t)
  const file = 'α,β\nx,abc\n'
  const options = { header: true }
  const { status, body } = await send('/api/imports/preview', file, { options })
  assert.equal(status, 200)
  assert.equal(body.problem.reason, 'no_identity_column')
  assert.deepEqual(body.rows, [['x', 'abc']])
  assert.equal(body.counted.rows, 0)
  const { body: chosen } = await send('/api/imports/preview', file, { options, mapping: { '2': 'phone' } })
  assert.deepEqual([chosen.problem, chosen.outcomes.rejected], [null, 1])
})

test('a long file is counted over its first 20,000 rows, and that is said', async (t) => {
  const { send } = await importer(t)
  const rows = Array.from({ length: 25_000 }, (_, i) => `69${String(40_000_000 + (i % 18_000))}`)
  const { body } = await send('/api/imports/preview', `phone\n${rows.join('\n')}\n`)
  assert.equal(body.counted.whole, false)
  assert.ok(body.counted.rows >= 20_000 && body.counted.rows < 25_000)
  assert.equal(body.outcomes.new, 18_000)
  assert.equal(body.outcomes.new + body.outcomes.duplicate, body.counted.rows)
})

test('a column of yes and no that may be the consent is warned of, whatever is said of everybody', async (t) => {
  const { send } = await importer(t)
  const preview = async (options: object, mapping?: object) =>
    (
      await send('/api/imports/preview', 'Κινητό;GDPR\n6941234567;ναι\n6941234568;όχι\n', {
        options,
        mapping,
      })
    ).body
  const consent = { purpose: 'marketing', source: 'checkout', text: 'Yes' }
  const warned = ({ warnings }: { warnings: { reason: string }[] }) => warnings.map(({ reason }) => reason)
  assert.deepEqual(warned(await preview({ consent })), ['yes_no_column'])
  const told = await preview({ consent }, { GDPR: 'consent' })
  assert.deepEqual([warned(told), told.marketing.may], [[], 1])
})

test('who says yes in one row and no in another is counted as nobody who may', async (t) => {
  const { send } = await importer(t)
  const file = 'Κινητό;Συγκατάθεση\n6941234567;ναι\n6941234568;ναι\n6941234567;όχι\n'
  const { marketing } = (await send('/api/imports/preview', file)).body
  assert.equal(marketing.may, 1)
  assert.deepEqual(
    marketing.mayNot.map(({ reason, count }: { reason: string; count: number }) => [reason, count]),
    [['says_no', 2]],
  )
})

test('whoever refuses e-mail or a newsletter is told of, where everybody is said to agree', async (t) => {
  const { send } = await importer(t)
  const options = { consent: { purpose: 'marketing', source: 'checkout', text: 'Yes' } }
  const file =
    'Κινητό;Newsletter;Accepts SMS Marketing\n6941234567;ναι;yes\n6941234568;όχι;no\n6941234569;;no\n'
  const { warnings } = (await send('/api/imports/preview', file, { options })).body
  assert.deepEqual(
    warnings.map(({ reason, count }: { reason: string; count: number }) => [reason, count]),
    [['no_elsewhere', 2]],
  )
  const none = (await send('/api/imports/preview', file)).body
  assert.ok(none.warnings.every(({ reason }: { reason: string }) => reason !== 'no_elsewhere'))
})

test('a cell that is longer than a contact keeps is warned of by its column and line, and said of its row', async (t) => {
  const { send, take, outcomes, sql } = await importer(t)
  const whole = 'ά'.repeat(1000)
  const file = [
    'phone;Σημείωση;Note;consent',
    `6941234567;${whole};  ${'b'.repeat(1000)}  ;ναι`,
    `6941234568;x;${'c'.repeat(1001)};όχι`,
    `6941234569;${whole}d;${whole}e;ναι`,
    `6941234568;${whole}f;;ναι`,
  ].join('\n')
  const warned = async (language: string) =>
    (await send('/api/imports/preview', file, { language })).body.warnings.map(
      ({ reason, count, words }: { reason: string; count: number; words: string }) => [reason, count, words],
    )
  assert.deepEqual(await warned('en'), [
    [
      'cells_cut',
      2,
      'Cells longer than 1,000 characters are cut there. The first is in the column "Note", line 3. Shorten them, or split them over two columns.',
    ],
  ])
  assert.match((await warned('el'))[0][2], /στη στήλη «Note», γραμμή 3\./)
  assert.match((await warned('hu'))[0][2], /„Note” oszlopban, a 3\. sorban/)
  const bare = `6941234567;${'x'.repeat(1001)}\n6941234568;y\n`
  const { body } = await send('/api/imports/preview', bare, { options: { header: false } })
  assert.match(
    body.warnings.find((one: { reason: string }) => one.reason === 'cells_cut').words,
    /"2", line 1/,
  )

  const { id } = await take(file)
  assert.deepEqual(await outcomes(id), [
    [2, 'new', null],
    [3, 'suppressed', 'says_no'],
    [4, 'new', 'cell_cut'],
    [5, 'duplicate', 'seen_above'],
  ])
  const [first] = await sql<{ attributes: Record<string, string> }[]>`
    select attributes from contacts order by id limit 1`
  assert.deepEqual(first!.attributes, { σημείωση: whole, note: 'b'.repeat(1000) })
})
