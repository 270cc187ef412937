import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOrderOf, readBirthday, readDate } from '../../../src/campaigns/import/values/dates.ts'
import { readAmount, readCount, readCurrency } from '../../../src/campaigns/import/values/money.ts'
import { readCountry, readLanguage } from '../../../src/campaigns/import/values/places.ts'
import { isEmail, readList, readWords } from '../../../src/campaigns/import/values/text.ts'
import { readYesNo } from '../../../src/campaigns/import/values/yes-no.ts'

const check = <A, B>(rows: readonly (readonly [A, B])[], read: (given: A) => B) =>
  assert.deepEqual(
    rows.map(([given]) => [given, read(given)]),
    rows.map((row) => [...row]),
  )

test('dates, as files have them', () => {
  check(
    [
      ['2026-11-21', '2026-11-21T12:00:00.000Z'],
      ['2026/11/21', '2026-11-21T12:00:00.000Z'],
      ['2026.11.21.', '2026-11-21T12:00:00.000Z'],
      ['21/11/2026', '2026-11-21T12:00:00.000Z'],
      ['3/4/2026', '2026-04-03T12:00:00.000Z'],
      ['21.11.26', '2026-11-21T12:00:00.000Z'],
      ['11/21/2026', '2026-11-21T12:00:00.000Z'],
      ['2026-11-21 10:30', '2026-11-21T10:30:00.000Z'],
      ['2026-11-21 10:30:15 +0200', '2026-11-21T08:30:15.000Z'],
      ['2026-11-21T10:30:15+02:00', '2026-11-21T08:30:15.000Z'],
      ['2026-11-21T10:30:15.123Z', '2026-11-21T10:30:15.000Z'],
      ['21/11/2026 10:30', '2026-11-21T10:30:00.000Z'],
      ['46347', '2026-11-21T12:00:00.000Z'],
      ['1795255200', '2026-11-21T10:00:00.000Z'],
      ['1795255200000', '2026-11-21T10:00:00.000Z'],
      ['31/02/2026', null],
      ['2026-13-01', null],
      ['0000-00-00', null],
      ['21/11/1026', null],
      ['yesterday', null],
      ['', null],
      ['12', null],
    ],
    (cell) => readDate(cell, 'day_first')?.toISOString() ?? null,
  )
  assert.equal(readDate('3/4/2026', 'month_first')?.toISOString(), '2026-03-04T12:00:00.000Z')
  assert.equal(dateOrderOf(['3/4/2026', '5/21/2026']), 'month_first')
  assert.equal(dateOrderOf(['3/4/2026', '21/5/2026', '5/21/2026']), 'day_first')
  assert.equal(dateOrderOf(['3/4/2026']), null, 'either way')
})

test('birthdays are a month and a day', () => {
  check(
    [
      ['1985-03-09', '03-09'],
      ['09/03/1985', '03-09'],
      ['9.3.', '03-09'],
      ['9/3', '03-09'],
      ['--03-09', '03-09'],
      ['03-29', '03-29'],
      ['29/02/1984', '02-29'],
      ['1985.03.09.', '03-09'],
      ['9/3/85', '03-09'],
      ['30/02/1985', null],
      ['soon', null],
    ],
    (cell) => readBirthday(cell, 'day_first'),
  )
})

test('amounts, whatever separates what', () => {
  check(
    [
      ['49.90', '49.90'],
      ['49,90', '49.90'],
      ['1.234,56', '1234.56'],
      ['1,234.56', '1234.56'],
      ['1.234.567', '1234567'],
      ['1.234', '1234'],
      ['1,234', '1234'],
      ['12 345 Ft', '12345'],
      ['€ 49,90', '49.90'],
      ['49,90 €', '49.90'],
      ['49.9', '49.9'],
      ['0', '0'],
      ['1\u00a0234,50', '1234.50'],
      ['EUR 12', '12'],
      ['-5', null],
      ['free', null],
      ['1.2.3,4,5', null],
      ['', null],
    ],
    (cell) => readAmount(cell)?.amount ?? null,
  )
  assert.equal(readAmount('12 345 Ft')?.currency, 'HUF')
  assert.equal(readAmount('€ 49,90')?.currency, 'EUR')
  assert.equal(readAmount('49,90')?.currency, null)
  assert.equal(readCurrency('eur'), 'EUR')
  assert.equal(readCurrency('xyz'), null)
  check(
    [
      ['3', 3],
      ['3.0', 3],
      ['3,5', null],
      ['-1', null],
      ['many', null],
    ],
    readCount,
  )
})

test('yes and no in three languages; what is neither is no yes', () => {
  const words: Record<string, string[]> = {
    yes: [
      'yes',
      'YES',
      'Ναι',
      'ΝΑΙ',
      'ναί',
      'igen',
      'Igen',
      '1',
      '1.0',
      'true',
      'TRUE',
      'ΑΛΗΘΕΣ',
      'igaz',
      'subscribed',
      'opted_in',
      '✓',
      'x',
      'y',
      'Ν',
      'Ναι.',
      'NAI',
      'Αποδέχεται',
      'συναινεί',
      'elfogadja',
    ],
    no: [
      'no',
      'No',
      'όχι',
      'ΟΧΙ',
      'Όχι',
      'nem',
      'NEM',
      '0',
      '0.0',
      'false',
      'ΨΕΥΔΕΣ',
      'hamis',
      'unsubscribed',
      'opted-out',
      'never_subscribed',
      'never',
      'n',
      'OXI',
      'Δεν αποδέχεται',
      'δεν συμφωνώ',
      'μη αποδεκτό',
      'Not accepted',
      'Nem fogadja el',
      'no, thanks',
      'Δεν επιθυμώ',
      'ΔΕΝ ΘΕΛΕΙ ΜΗΝΥΜΑΤΑ',
      'Nem, köszönöm',
      'revoked',
      'visszavonva',
      'declined 2024',
      '✗',
    ],
    empty: ['', '  ', '\u200b'],
    unclear: [
      '-',
      'not asked',
      'no answer',
      'δεν ρωτήθηκε',
      'nem tudom',
      'maybe',
      'ίσως',
      'talán',
      '2',
      '?',
      'pending',
      '2023-05-01',
    ],
  }
  for (const [answer, cells] of Object.entries(words)) {
    check(
      cells.map((cell) => [cell, answer] as const),
      readYesNo as (cell: string) => string,
    )
  }
})

test('countries and languages, by code and by name', () => {
  check(
    [
      ['GR', 'GR'],
      ['gr', 'GR'],
      ['EL', 'GR'],
      ['Ελλάδα', 'GR'],
      ['ΕΛΛΑΔΑ', 'GR'],
      ['Greece', 'GR'],
      ['Görögország', 'GR'],
      ['Magyarország', 'HU'],
      ['Hungary', 'HU'],
      ['Ουγγαρία', 'HU'],
      ['Κύπρος', 'CY'],
      ['United Kingdom', 'GB'],
      ['UK', 'GB'],
      ['Atlantis', null],
      ['', null],
    ],
    readCountry,
  )
  check(
    [
      ['el', 'el'],
      ['el-GR', 'el'],
      ['gr', 'el'],
      ['en_US', 'en'],
      ['Ελληνικά', 'el'],
      ['Hungarian', 'hu'],
      ['magyar', 'hu'],
      ['Klingonish', null],
      ['', null],
    ],
    readLanguage,
  )
})

test('words are cleaned and cut, lists are split', () => {
  assert.equal(readWords(' a\u0000b ', 10), 'ab')
  assert.equal(readWords('αβγδε', 3), 'αβγ')
  assert.equal(readWords('\ud800x', 5), '\ufffdx')
  assert.deepEqual(readList('vip, νέος ;vip|', 50), ['vip', 'νέος'])
  check(
    [
      ['a@b.gr', true],
      ['A@B.GR', true],
      ['a@b', false],
      ['a b@c.gr', false],
      ['a@b.gr, c@d.gr', false],
      ['x'.repeat(400), false],
    ],
    isEmail,
  )
})
