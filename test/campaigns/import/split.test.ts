import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decoderOf } from '../../../src/campaigns/import/code-page.ts'
import { createSplitter } from '../../../src/campaigns/import/split.ts'

type Shown = [line: number, cells: string[] | string]

function split(bytes: Buffer, delimiter = ',', pieces = bytes.length + 1): Shown[] {
  const splitter = createSplitter({
    delimiter: delimiter.charCodeAt(0),
    decode: decoderOf('utf-8'),
    from: { line: 1, byte: 0 },
  })
  const records = []
  for (let at = 0; at < bytes.length; at += pieces) {
    for (const some of splitter.push(bytes.subarray(at, at + pieces), false)) records.push(...some)
  }
  for (const some of splitter.push(Buffer.alloc(0), true)) records.push(...some)
  return records.map(({ line, cells, damage }) => [line, damage ?? cells])
}

const table: [what: string, text: string, records: Shown[], delimiter?: string][] = [
  [
    'LF',
    'a,b\n1,2\n',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  [
    'CRLF',
    'a,b\r\n1,2\r\n',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  [
    'CR',
    'a,b\r1,2\r',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  [
    'all three',
    'a\nb\r\nc\rd',
    [
      [1, ['a']],
      [2, ['b']],
      [3, ['c']],
      [4, ['d']],
    ],
  ],
  [
    'no end of the last line',
    'a,b\n1,2',
    [
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ],
  ],
  [
    'blank lines',
    '\n\na\r\n\r\nb\n',
    [
      [3, ['a']],
      [5, ['b']],
    ],
  ],
  ['quotes', '"a,b","c""d"\n', [[1, ['a,b', 'c"d']]]],
  [
    'lines in quotes',
    '"a\nb\r\nc",1\nd,2\n',
    [
      [1, ['a\nb\r\nc', '1']],
      [4, ['d', '2']],
    ],
  ],
  ['a quote inside a cell', 'ab"c,d\n', [[1, ['ab"c', 'd']]]],
  ['text behind a quote', '"a"b,c\n', [[1, ['ab', 'c']]]],
  ['empty cells', ',,\n', [[1, ['', '', '']]]],
  ['empty quoted', '"",""\n', [[1, ['', '']]]],
  ['a lone empty quoted cell', '""\nb\n', [[2, ['b']]]],
  [
    'ragged',
    'a,b\n1\n1,2,3\n',
    [
      [1, ['a', 'b']],
      [2, ['1']],
      [3, ['1', '2', '3']],
    ],
  ],
  ['semicolons', 'a;b,c\n', [[1, ['a', 'b,c']]], ';'],
  ['tabs', 'a\tb\n', [[1, ['a', 'b']]], '\t'],
  ['bars', 'a|b\n', [[1, ['a', 'b']]], '|'],
  ['Greek', 'Μαρία,Αθήνα\n', [[1, ['Μαρία', 'Αθήνα']]]],
  [
    'a quote never closed',
    'a,b\n1,"x\n2,3\n4,5\n',
    [
      [1, ['a', 'b']],
      [2, 'quote_open'],
      [3, ['2', '3']],
      [4, ['4', '5']],
    ],
  ],
  [
    'a NUL',
    'a,b\n1,\u0000\n2,3\n',
    [
      [1, ['a', 'b']],
      [2, 'nul'],
      [3, ['2', '3']],
    ],
  ],
  ['nothing', '', []],
  ['only ends of lines', '\r\n\r\n\n', []],
]

for (const [what, text, records, delimiter] of table) {
  test(`split: ${what}, however the bytes come in`, () => {
    const bytes = Buffer.from(text)
    assert.deepEqual(split(bytes, delimiter), records)
    for (const pieces of [1, 2, 3])
      assert.deepEqual(split(bytes, delimiter, pieces), records, `pieces of ${pieces}`)
  })
}

test('a record too long is refused with its line, and the next one is read', () => {
  const long = 'x'.repeat(3_000_000)
  const cases: [string, Shown[]][] = [
    [
      `a,b\n1,${long}\n2,3\n`,
      [
        [1, ['a', 'b']],
        [2, 'too_long'],
        [3, ['2', '3']],
      ],
    ],
    [
      `a,b\n1,"${long}"\n2,3\n`,
      [
        [1, ['a', 'b']],
        [2, 'too_long'],
        [3, ['2', '3']],
      ],
    ],
    [
      `a,b\n${long}`,
      [
        [1, ['a', 'b']],
        [2, 'too_long'],
      ],
    ],
    [long, [[1, 'too_long']]],
  ]
  for (const [text, records] of cases) {
    assert.deepEqual(split(Buffer.from(text), ',', 65_536), records)
    const damaged = split(Buffer.from(text))
    assert.equal(damaged.at(-1)![0], records.at(-1)![0])
  }
})

test('a quote that is never closed costs its own line, in a long file too', () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `${i},some words of a row that is long enough`)
  rows[10] = '10,"never closed'
  const records = split(Buffer.from(rows.join('\n')), ',', 65_536)
  assert.equal(records.length, rows.length)
  assert.deepEqual(records[10], [11, 'quote_open'])
  assert.deepEqual(records.at(-1), [60_000, ['59999', 'some words of a row that is long enough']])
})

test('half a million lines behind a quote that never closes come some at a time', () => {
  const bytes = Buffer.from(`a,"${'x\n'.repeat(600_000)}`)
  const splitter = createSplitter({ delimiter: 0x2c, decode: decoderOf('utf-8'), from: { line: 1, byte: 0 } })
  let [most, all, last] = [0, 0, 0]
  for (let at = 0; at < bytes.length + 65_536; at += 65_536) {
    for (const some of splitter.push(bytes.subarray(at, at + 65_536), at >= bytes.length)) {
      most = Math.max(most, some.length)
      all += some.length
      last = some.at(-1)!.line
    }
  }
  assert.deepEqual([most, all, last], [1000, 600_000, 600_000])
})

test('any bytes: no throw, lines rise, and it goes on from any record as if it had never stopped', () => {
  const some = fc.uint8Array({ maxLength: 200 })
  const likely = fc
    .array(fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', 'β', '\u0000', ' '), { maxLength: 60 })
    .map((parts) => Buffer.from(parts.join('')))
  fc.assert(
    fc.property(fc.oneof(some, likely), fc.integer({ min: 1, max: 50 }), (bytes, pieces) => {
      const buffer = Buffer.from(bytes)
      const options = { delimiter: 0x2c, decode: decoderOf('utf-8') }
      const read = (from: { line: number; byte: number }, size: number) => {
        const splitter = createSplitter({ ...options, from })
        const records = []
        for (let at = from.byte; at < buffer.length; at += size) {
          records.push(...splitter.push(buffer.subarray(at, at + size), false))
        }
        return [...records, ...splitter.push(Buffer.alloc(0), true)].flat()
      }
      const all = read({ line: 1, byte: 0 }, buffer.length || 1)
      assert.deepEqual(read({ line: 1, byte: 0 }, pieces), all)
      for (const [i, { end, nextLine, line }] of all.entries()) {
        assert.ok(i === 0 || line > all[i - 1]!.line)
        assert.deepEqual(read({ line: nextLine, byte: end }, 7), all.slice(i + 1))
      }
    }),
    { numRuns: 500 },
  )
})
