import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOf, writtenDay } from '../../web/src/ui/date-of.ts'
import { timeOf } from '../../web/src/ui/time-of.ts'

test('an hour is understood however it is written, and an hour that there is not is none', () => {
  for (const [text, time] of [
    ['9', '09:00'],
    ['21', '21:00'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['9:05 ', '09:05'],
    ['23:59', '23:59'],
    ['00:00', '00:00'],
  ] as const)
    assert.equal(timeOf(text), time, text)
  for (const text of ['', '24:00', '25', '9:60', '9:3', '9pm', '-9', '12345'])
    assert.equal(timeOf(text), undefined, text)
  assert.equal(timeOf('24:00', true), '24:00')
  assert.equal(timeOf('24', true), '24:00')
  assert.equal(timeOf('24:30', true), undefined)
})

test('a day is written and understood in the order of the reader’s language', () => {
  const day = '2026-11-27'
  for (const [locale, written] of [
    ['en-GB', '27/11/2026'],
    ['en-US', '11/27/2026'],
    ['el-GR-u-hc-h23', '27/11/2026'],
    ['hu-u-hc-h23', '2026. 11. 27.'],
    ['ar', '27'],
    // Where people count other years, or write other digits.
    ['th-TH', '27/11/2026'],
    ['fa-IR', '2026'],
    ['ar-EG', '2026'],
  ] as const) {
    assert.ok(writtenDay(day, locale).includes(written), `${locale} ${writtenDay(day, locale)}`)
    assert.equal(dayOf(writtenDay(day, locale), locale), day, locale)
    assert.equal(dayOf(day, locale), day, locale)
  }
  assert.equal(dayOf('7.1.27', 'el'), '2027-01-07')
  assert.equal(dayOf('27 / 11 / 2026', 'en-GB'), day)
  for (const text of ['', '27/11', '27/11/2026/5', '31/2/2027', 'tomorrow', '27/11/2026 x', '0/1/2027'])
    assert.equal(dayOf(text, 'en-GB'), undefined, text)
  assert.equal(writtenDay('', 'el'), '')
})
