import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryOfAddress } from '../../src/outbox/country.ts'

const table: ['phone' | 'wa_user', string, string | null][] = [
  ['phone', '+306900000001', 'GR'],
  ['phone', '+36201234567', 'HU'],
  ['phone', '+12025550108', 'US'],
  ['wa_user', 'GR.1a2B', 'GR'],
  ['wa_user', 'HU.ENT.1a2B', 'HU'],
  ['wa_user', '55500000000001@lid', null],
]

for (const [kind, value, country] of table)
  test(`${kind} ${value}: ${country ?? 'no country'}`, () =>
    assert.equal(countryOfAddress({ kind, value }), country))
