import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPhone } from '../../src/commerce/phone.ts'

const phones: [string, string, string | null][] = [
  ['6970000001', 'GR', '+306970000001'],
  ['30 697 000 0001', 'GR', '+306970000001'],
  ['00306970000001', 'GR', '+306970000001'],
  ['36205550102', 'GR', '+36205550102'],
  ['06 20 555 0102', 'HU', '+36205550102'],
  ['+447700900103', 'GR', '+447700900103'],
  ['69700', 'GR', null],
  ['3,07E+11', 'GR', null],
  ['call me', 'GR', null],
  ['', 'GR', null],
  ['6970000001', 'XX', null],
]
test('phones of stores are read with certainty or not at all', () => {
  for (const [written, country, e164] of phones)
    assert.equal(readPhone(written, country)?.e164 ?? null, e164, written)
})
