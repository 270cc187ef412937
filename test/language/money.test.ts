import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordDate, wordTime } from '../../src/language/dates.ts'
import { wordMoney } from '../../src/language/money.ts'

describe('wordMoney', () => {
  const table: [string, string, string, string][] = [
    ['49.90', 'EUR', 'el', '49,90 €'],
    ['49.90', 'EUR', 'hu', '49,90 €'],
    ['49.90', 'EUR', 'en', '€49.90'],
    ['12990', 'HUF', 'hu', '12 990 Ft'],
    ['4990.00', 'HUF', 'hu', '4 990 Ft'],
    ['12990.50', 'HUF', 'hu', '12 990,50 Ft'],
    ['12990', 'HUF', 'en', 'Ft 12,990'],
    ['1234.5', 'EUR', 'el', '1.234,50 €'],
    ['0.10', 'EUR', 'el', '0,10 €'],
    ['-5', 'GBP', 'en', '-£5.00'],
    ['9007199254740993.01', 'EUR', 'en', '€9,007,199,254,740,993.01'],
    ['free', 'EUR', 'el', 'free EUR'],
    ['1e9', 'EUR', 'el', '1e9 EUR'],
    ['5', 'euros', 'el', '5 euros'],
    ['5.00', 'EUR', 'not a language', '€5.00'],
  ]
  for (const [amount, currency, language, expected] of table) {
    it(`${amount} ${currency} in ${language}`, () =>
      assert.equal(wordMoney(amount, currency, language), expected))
  }

  it('loses no digit', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 17n), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const amount = `${whole}.${String(cents).padStart(2, '0')}`
        assert.equal(wordMoney(amount, 'EUR', 'en').replace(/[€,]/g, ''), amount)
      }),
    )
  })
})

describe('wordDate', () => {
  const now = new Date('2026-11-21T21:30:00Z') // 23:30 in Athens, 22:30 in Budapest
  const athens = { timeZone: 'Europe/Athens', now }
  const table: [string, string, string][] = [
    ['2026-11-21T21:45:00Z', 'el', 'σήμερα'],
    ['2026-11-21T22:30:00Z', 'el', 'αύριο'],
    ['2026-11-22T09:00:00Z', 'hu', 'holnap'],
    ['2026-11-20T09:00:00Z', 'en', 'yesterday'],
    ['2026-11-23T09:00:00Z', 'el', 'μεθαύριο'],
    ['2026-11-23T09:00:00Z', 'en', 'Monday, 23 November'],
    ['2026-12-24T09:00:00Z', 'el', 'Πέμπτη, 24 Δεκεμβρίου'],
    ['2026-12-24T09:00:00Z', 'hu', 'december 24., csütörtök'],
    ['2027-01-05T09:00:00Z', 'en', 'Tuesday, 5 January 2027'],
    ['2027-01-05T09:00:00Z', 'hu', '2027. január 5., kedd'],
  ]
  for (const [date, language, expected] of table) {
    it(`${date} in ${language}`, () =>
      assert.equal(wordDate(new Date(date), { ...athens, language }), expected))
  }

  it('counts days by the calendar when the clocks change', () => {
    const before = new Date('2026-10-24T20:30:00Z') // 23:30 on the last evening of summer time in Athens
    const after = new Date('2026-10-25T21:30:00Z')
    assert.equal(wordDate(after, { language: 'el', timeZone: 'Europe/Athens', now: before }), 'αύριο')
  })

  it('tells the time on 24 hours, in the zone', () => {
    assert.equal(
      wordTime(new Date('2026-11-21T22:05:00Z'), { language: 'el', timeZone: 'Europe/Athens' }),
      '00:05',
    )
    assert.equal(
      wordTime(new Date('2026-11-21T13:05:00Z'), { language: 'hu', timeZone: 'Europe/Budapest' }),
      '14:05',
    )
    assert.equal(
      wordTime(new Date('2026-11-21T08:05:00Z'), { language: 'en', timeZone: 'Europe/London' }),
      '08:05',
    )
  })

  it('refuses a zone that does not exist', () => {
    assert.throws(() => wordDate(now, { language: 'el', timeZone: 'Mars/Olympus', now }), RangeError)
  })
})
