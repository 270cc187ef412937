import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { encode } from './pages.ts'
import { importer } from './support.ts'

const rows = [
  ['Όνομα', 'Κινητό', 'Πόλη'],
  ['Μαρία', '6941234567', 'Αθήνα "κέντρο"'],
  ['Άννα', '6971234567', 'Άνω Πόλη,\nδεξιά; ναι\t|'],
]

test('every encoding, delimiter and line end gives the same people', async (t) => {
  const { take, sql } = await importer(t)
  const encodings = [
    'utf-8',
    'utf-8 with mark',
    'utf-16le',
    'utf-16be',
    'utf-16le with mark',
    'utf-16be with mark',
    'windows-1253',
    'iso-8859-7',
  ]
  const delimiters = [',', ';', '\t', '|']
  const ends = ['\n', '\r\n', '\r']
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
  let first = true
  for (const [i, encoding] of encodings.entries()) {
    for (const [j, delimiter] of delimiters.entries()) {
      const end = ends[(i + j) % ends.length]!
      const text = rows.map((cells) => cells.map(quoted).join(delimiter)).join(end) + end
      const found = await take(encode(text, encoding))
      const expected = {
        total: 2,
        new: 0,
        updated: 0,
        unchanged: 2,
        duplicate: 0,
        rejected: 0,
        suppressed: 0,
      }
      assert.deepEqual(
        found.rows,
        first ? { ...expected, new: 2, unchanged: 0 } : expected,
        `${encoding} ${delimiter}`,
      )
      first = false
    }
  }
  const people = await sql`select name, attributes ->> 'πόλη' as city from contacts order by name desc`
  assert.deepEqual(
    people.map((row) => ({ ...row })),
    [
      { name: 'Μαρία', city: 'Αθήνα "κέντρο"' },
      { name: 'Άννα', city: 'Άνω Πόλη,\nδεξιά; ναι\t|' },
    ],
  )
})

test('hostile files: a refused row or a refused file with the cure, never more', async (t) => {
  const { send, take, outcomes, api, sql } = await importer(t)
  const refused: [what: string, file: string | Buffer, words: RegExp][] = [
    ['nothing', '', /empty/],
    ['blanks', '\n \r\n', /empty/],
    ['only a mark', '\ufeff', /empty/],
    ['only a header', 'name,phone\n', /no rows/],
    [
      'a workbook',
      Buffer.concat([
        Buffer.from('PK\u0003\u0004'),
        Buffer.from('....[Content_Types].xml....xl/workbook.xml'),
      ]),
      /CSV UTF-8/,
    ],
    ['a zip', Buffer.from('PK\u0003\u0004............buyers.csv'), /Unpack/],
    [
      'an old workbook',
      Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), Buffer.alloc(600)]),
      /CSV UTF-8/,
    ],
    ['a picture', Buffer.concat([Buffer.of(0x89, 0x50, 0x4e, 0x47), Buffer.alloc(600)]), /CSV UTF-8/],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)), /./],
    ['no column to know people by', 'name,city\nA,B\n', /mapping/],
    ['10,000 columns', `${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n1,2\n`, /columns/],
    ['NUL in every line', 'phone,n\0me\n694\0,A\n694,\0\n', /no text file/],
    ['a line without an end', 'x'.repeat(5_000_000), /CSV UTF-8/],
  ]
  for (const [what, file, words] of refused) {
    const { status, body } = await send('/api/imports', file)
    assert.equal(status, 422, what)
    assert.match(body.errors[0].message, words, what)
    assert.equal(body.errors[0].path, 'file')
  }
  assert.deepEqual(await readdir(join(api.deps.dataDir, 'imports')), [])

  const big = 'x'.repeat(10_000_000)
  const found = await take(
    `phone,name\n6941234567,A\n6941234568,${big}\n6941234569,"${big}\n6941234570,B\n6941234571,C\u0000\n6941234572,"open\n6941234573,${'\ud83d'}\n`,
  )
  assert.deepEqual(await outcomes(found.id), [
    [2, 'new', null],
    [3, 'rejected', 'too_long'],
    [4, 'rejected', 'too_long'],
    [5, 'new', null],
    [6, 'rejected', 'nul'],
    [7, 'rejected', 'quote_open'],
    [8, 'new', null],
  ])
  const nul = await take('phone,name\n6941234590,\0A\n6941234591,B\0\0\n"6941\0",C\n')
  assert.deepEqual(
    await outcomes(nul.id),
    [2, 3, 4].map((line) => [line, 'rejected', 'nul']),
    'rows there are, though none can be read',
  )
  const noSuch = await take('phone\n+447700900103\n7700900103\n')
  assert.deepEqual(await outcomes(noSuch.id), [
    [2, 'rejected', 'phone_unassigned'],
    [3, 'rejected', 'phone_invalid'],
  ])
  const told = await api.call('GET', `/api/imports/${noSuch.id}/rows.csv`)
  assert.match(told.body, /no such phone number with this country code\. Check its digits/)
  const formulas = await take('phone,name\n6941234580,=cmd|calc\n6941234581,"a,b"\n,@x\n')
  const { body } = await api.call('GET', `/api/imports/${formulas.id}/rows.csv`)
  assert.equal(
    body,
    [
      '\ufeffline,outcome,reason,explanation,phone,name',
      "2,new,,,6941234580,'=cmd|calc",
      '3,new,,,6941234581,"a,b"',
      "4,rejected,no_phone_or_email,There is neither a phone nor an e-mail in this row.,,'@x",
      '',
    ].join('\r\n'),
  )
  assert.equal((await sql`select 1 from imports where status <> 'done'`).length, 0)
})

test('the report comes back, mended: what was taken is unchanged, and nothing of the report is kept of anybody', async (t) => {
  const { take, api, outcomes, sql } = await importer(t)
  const first = await take(
    "phone,name,email,note\n+306941234580,=cmd|calc,+a@example.gr,-5\n6941234581,'t Hooft,,@x\nbad,B,,\n",
  )
  const { body } = await api.call('GET', `/api/imports/${first.id}/rows.csv`)
  assert.match(body, /,'\+306941234580,'=cmd\|calc,'\+a@example.gr,'-5\r\n/)
  const again = await take(body.replace(',bad,', ',6941234582,'))
  assert.deepEqual(await outcomes(again.id), [
    [2, 'unchanged', null],
    [3, 'unchanged', null],
    [4, 'new', null],
  ])
  const people = await sql<{ name: string; attributes: object }[]>`
    select name, attributes from contacts order by id`
  assert.deepEqual(
    people.map(({ name, attributes }) => [name, attributes]),
    [
      ['=cmd|calc', { note: '-5' }],
      ["'t Hooft", { note: '@x' }],
      ['B', {}],
    ],
  )
})

test('a thousand columns beyond what a contact holds', async (t) => {
  const { take, sql } = await importer(t)
  const names = Array.from({ length: 100 }, (_, i) => `field ${i}`)
  await take(`phone,${names.join(',')}\n6941234567,${names.map(() => 'y'.repeat(1100)).join(',')}\n`)
  const [contact] = await sql<{ attributes: Record<string, string> }[]>`select attributes from contacts`
  assert.equal(Object.keys(contact!.attributes).length, 50)
  assert.ok(Object.values(contact!.attributes).every((value) => value.length === 1000))
})
