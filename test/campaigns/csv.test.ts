import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvLine } from '../../src/campaigns/csv.ts'

const cells: [given: string | number | Date | null, written: string][] = [
  ['=1+1', "'=1+1"],
  ['-2', "'-2"],
  ['@x', "'@x"],
  ['＝1+1', "'＝1+1"],
  ['\u200b=1', "'\u200b=1"],
  ['\u00a0 =1', "'\u00a0 =1"],
  ['+306912345678', "'+306912345678"],
  ['6912345678', '6912345678'],
  [null, ''],
  [new Date('2026-11-21T10:00:00Z'), '2026-11-21T10:00:00.000Z'],
  ['a "b", c', '"a ""b"", c"'],
  ['x;=1+1', `"x;'=1+1"`],
  ['x\n@SUM(A1)', `"x\n'@SUM(A1)"`],
  ['x\t+1+cmd', `"x\t'+1+cmd"`],
  ['x;-1', `"x;'-1"`],
  ['x; = y - z', '"x; = y - z"'],
  ['list:\n- one\n- two', '"list:\n- one\n- two"'],
  ['6912345678;+306912345678', '"6912345678;+306912345678"'],
  ['Τι ώρα; Πού;', '"Τι ώρα; Πού;"'],
]
for (const [given, written] of cells) {
  test(`a cell that no spreadsheet runs: ${JSON.stringify(given)}`, () => {
    assert.equal(csvLine([given, 'b']), `${written},b\r\n`)
  })
}

test('separated by semicolons, no cell begins behind a comma', () => {
  assert.equal(csvLine(['a,b', 'c;d', 'e'], ';'), '"a,b";"c;d";e\r\n')
  assert.equal(csvLine(['x,=1+1', 'x;=1+1'], ';'), `"x,'=1+1";"x;=1+1"\r\n`)
  assert.equal(csvLine(['=1+1', '1, -2'], ';'), `'=1+1;"1, -2"\r\n`)
})
