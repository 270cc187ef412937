import assert from 'node:assert/strict'
import { it } from 'node:test'
import { wordMoment } from '../../src/language/moments.ts'

const zone = 'Europe/Athens'
// A Saturday evening.
const now = '2026-11-21T20:00:00Z'

const table: [string, string, string, string?][] = [
  ['en', '2026-11-21T21:30:00Z', 'today at 23:30'],
  ['en', '2026-11-21T22:30:00Z', 'tomorrow at 0:30'],
  ['en', '2026-11-23T07:00:00Z', 'on Monday at 9:00'],
  ['en', '2026-11-27T07:00:00Z', 'on Friday at 9:00'],
  ['en', '2026-11-28T07:00:00Z', 'on Saturday 28 November at 9:00'],
  ['en', '2027-01-04T07:00:00Z', 'on Monday 4 January at 9:00'],
  ['el', '2026-11-22T07:00:00Z', 'αύριο στις 9:00'],
  ['el', '2026-11-22T23:00:00Z', 'τη Δευτέρα στη 1:00'],
  ['el', '2026-11-26T11:00:00Z', 'την Πέμπτη στις 13:00'],
  ['el', '2027-01-04T07:00:00Z', 'τη Δευτέρα 4 Ιανουαρίου στις 9:00'],
  ['el', '2026-11-21T21:30:00Z', 'σήμερα στις 23:30'],
  ['hu', '2026-11-22T07:00:00Z', 'holnap 9:00-kor'],
  ['hu', '2026-11-23T08:30:00Z', 'hétfőn 10:30-kor'],
  ['hu', '2027-01-04T07:00:00Z', 'január 4-én, hétfőn 9:00-kor'],
  ['hu', '2026-12-01T07:00:00Z', 'december 1-jén, kedden 9:00-kor'],
  ['hu', '2026-12-28T07:00:00Z', 'december 28-án, hétfőn 9:00-kor'],
  ['de', '2026-11-23T07:00:00Z', 'übermorgen, 9:00'],
  // Seven hours and the night of the clock change are still tomorrow.
  ['en', '2026-03-29T06:00:00Z', 'tomorrow at 9:00', '2026-03-28T21:00:00Z'],
]
for (const [language, at, words, from = now] of table)
  it(words, () =>
    assert.equal(wordMoment(new Date(at), { language, timeZone: zone, now: new Date(from) }), words),
  )
