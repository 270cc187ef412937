import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readRecords } from '../../../src/campaigns/import/open-file.ts'

type Shown = [line: number, cells: string[] | string]

async function read(t: TestContext, text: string): Promise<Shown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kalathi-long-'))
  t.after(() => rm(folder, { recursive: true }))
  const path = join(folder, 'file')
  await writeFile(path, text)
  const format = { encoding: 'utf-8', delimiter: ',' } as const
  const shown: Shown[] = []
  let at = { byte: 0, line: 1 }
  for await (const records of readRecords(path, format, at)) {
    for (const { line, cells, damage, end, nextLine } of records) {
      assert.ok(end > at.byte && line >= at.line)
      at = { byte: end, line: nextLine }
      shown.push([line, damage ?? cells])
    }
    // What was meant to be a few rows is not to be compared by the hundred thousand.
    assert.ok(shown.length <= 60_000)
  }
  assert.equal(at.byte, Buffer.byteLength(text))
  return shown
}

// Five megabytes in 700,000 lines, every other with quotes that are meant.
const lines = 700_000
const long = 'some words\r\n""x\n'.repeat(lines / 2)

test('a quoted cell of many lines that is too long is one refused row, wherever it ends', async (t) => {
  assert.deepEqual(await read(t, `a,b\n1,"${long}"\n2,3\n`), [
    [1, ['a', 'b']],
    [2, 'too_long'],
    [3 + lines, ['2', '3']],
  ])
  assert.deepEqual(await read(t, `a,b,c\n"x\ny","${long}","1\n2"\r\n2,3,4`), [
    [1, ['a', 'b', 'c']],
    [2, 'too_long'],
    [2 + 1 + lines + 1 + 1, ['2', '3', '4']],
  ])
  assert.deepEqual(await read(t, `a\n"${long}"`), [
    [1, ['a']],
    [2, 'too_long'],
  ])
  assert.deepEqual(await read(t, `a\n"${long}",${'x'.repeat(3_000_000)}\nb`), [
    [1, ['a']],
    [2, 'too_long'],
    [3 + lines, ['b']],
  ])
})

test('a quote that is never closed costs its own line, also where other cells are quoted further down', async (t) => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `${i},some words of a row that is long enough,""`)
  rows[10] = '10,"never closed,'
  rows[59_000] = '59000,"quoted, and closed",'
  const records = await read(t, rows.join('\n'))
  assert.equal(records.length, rows.length)
  assert.deepEqual(
    records.filter(([, cells]) => typeof cells === 'string'),
    [[11, 'quote_open']],
  )
  assert.deepEqual(records[59_000], [59_001, ['59000', 'quoted, and closed', '']])
})
