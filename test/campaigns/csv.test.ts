import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvLine } from '../../src/api/csv.ts'
import { withoutInnerFormulas } from '../../src/campaigns/inner-formulas.ts'

const cells: [given: string, written: string][] = [
  ['x;=1+1', "x;'=1+1"],
  ['x\n@SUM(A1)', "x\n'@SUM(A1)"],
  ['x\t+1+cmd', "x\t'+1+cmd"],
  ['x;-1', "x;'-1"],
  ['x; = y - z', 'x; = y - z'],
  ['list:\n- one\n- two', 'list:\n- one\n- two'],
  ['6912345678;+306912345678', '6912345678;+306912345678'],
  ['Τι ώρα; Πού;', 'Τι ώρα; Πού;'],
]
for (const [given, written] of cells) {
  test(`no formula in the midst of a cell: ${JSON.stringify(given)}`, () => {
    assert.equal(withoutInnerFormulas(given), written)
    assert.ok(csvLine([given]).includes(written))
  })
}
