import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OpeningHours } from '../../../src/shop/hours/hours.ts'
import { addOpenMinutes, isOpenAt, openingAt } from '../../../src/shop/hours/opening-at.ts'
import { hours, ranges } from './week.ts'

const office = hours({ else: '09:00-17:00', sat: '10:00-14:00', sun: '' })
const siesta = hours({ else: '09:00-14:00 17:30-21:00', sun: '' })
const bar = hours({ fri: '20:00-24:00', sat: '00:00-03:00 20:00-24:00', sun: '00:00-03:00' })
const night = hours({ else: '02:00-05:00' })
const christmas = hours(
  { else: '09:00-17:00', sun: '' },
  {
    holidays: { country: 'GR', except: ['2026-12-26'] },
    holidayOn: (date, language) =>
      ({ '2026-12-25': language === 'el' ? 'Χριστούγεννα' : 'Christmas Day', '2026-12-26': 'Boxing Day' })[
        date
      ] ?? null,
    specialDays: [
      { date: '2026-12-24', name: 'Christmas Eve', ranges: ranges('09:00-13:00') },
      { date: '2026-12-28', name: 'Stock-taking', ranges: [] },
    ],
  },
)
const budapest: OpeningHours = { ...night, timezone: 'Europe/Budapest' }

// [what, hours, at, open, opensAt or closesAt]
const table: [string, OpeningHours | null, string, boolean, string | null][] = [
  ['in the middle of the day', office, '2026-11-23T10:00:00Z', true, '2026-11-23T15:00:00.000Z'],
  ['on the minute of opening', office, '2026-11-23T07:00:00Z', true, '2026-11-23T15:00:00.000Z'],
  ['a second before', office, '2026-11-23T06:59:59Z', false, '2026-11-23T07:00:00.000Z'],
  ['on the minute of closing', office, '2026-11-23T15:00:00Z', false, '2026-11-24T07:00:00.000Z'],
  ['on Saturday afternoon, over Sunday', office, '2026-11-21T12:00:00Z', false, '2026-11-23T07:00:00.000Z'],
  ['in the break', siesta, '2026-11-23T13:00:00Z', false, '2026-11-23T15:30:00.000Z'],
  ['after the break', siesta, '2026-11-23T16:00:00Z', true, '2026-11-23T19:00:00.000Z'],
  ['before midnight of a night that goes on', bar, '2026-11-20T21:00:00Z', true, '2026-11-21T01:00:00.000Z'],
  ['after midnight', bar, '2026-11-21T00:30:00Z', true, '2026-11-21T01:00:00.000Z'],
  ['between two nights', bar, '2026-11-21T01:00:00Z', false, '2026-11-21T18:00:00.000Z'],
  ['a special day that ends early', christmas, '2026-12-24T11:30:00Z', false, '2026-12-26T07:00:00.000Z'],
  [
    'a holiday on which it is open all the same',
    christmas,
    '2026-12-26T10:00:00Z',
    true,
    '2026-12-26T15:00:00.000Z',
  ],
  ['a special day off behind a Sunday', christmas, '2026-12-27T10:00:00Z', false, '2026-12-29T07:00:00.000Z'],
  ['a shop that never set hours', null, '2026-11-22T03:00:00Z', true, null],
  ['a shop that is always open', hours({ else: '00:00-24:00' }), '2026-11-22T03:00:00Z', true, null],
  ['a shop that never opens', hours({}), '2026-11-22T03:00:00Z', false, null],
  // Athens, 29 March 2026: 03:00 becomes 04:00. The night of three hours has two.
  ['before the hour that is skipped', night, '2026-03-29T00:30:00Z', true, '2026-03-29T02:00:00.000Z'],
  [
    'from an hour that is skipped',
    hours({ else: '03:30-05:00' }),
    '2026-03-29T00:59:00Z',
    false,
    '2026-03-29T01:00:00.000Z',
  ],
  [
    'to an hour that is skipped',
    hours({ else: '02:00-03:30' }),
    '2026-03-29T00:30:00Z',
    true,
    '2026-03-29T01:00:00.000Z',
  ],
  [
    'a range all of which is skipped',
    hours({ else: '03:00-04:00' }),
    '2026-03-28T23:00:00Z',
    false,
    '2026-03-30T00:00:00.000Z',
  ],
  // Athens, 25 October 2026: 04:00 becomes 03:00, and 03:00 to 04:00 comes twice.
  ['through the hour that comes twice', night, '2026-10-25T00:30:00Z', true, '2026-10-25T03:00:00.000Z'],
  [
    'to an hour that comes twice',
    hours({ else: '02:00-03:30' }),
    '2026-10-25T00:45:00Z',
    true,
    '2026-10-25T01:30:00.000Z',
  ],
  [
    'from an hour that comes twice',
    hours({ else: '03:30-05:00' }),
    '2026-10-25T00:00:00Z',
    false,
    '2026-10-25T00:30:00.000Z',
  ],
  // Budapest changes at the same instant, an hour earlier by its clock.
  ['Budapest in spring', budapest, '2026-03-29T00:30:00Z', false, '2026-03-29T01:00:00.000Z'],
  ['Budapest in spring, open', budapest, '2026-03-29T01:30:00Z', true, '2026-03-29T03:00:00.000Z'],
  ['Budapest in autumn', budapest, '2026-10-25T00:30:00Z', true, '2026-10-25T04:00:00.000Z'],
]

describe('opening', () => {
  for (const [what, when, at, open, next] of table) {
    it(what, () => {
      const found = openingAt(when, new Date(at))
      const change = found.open ? found.closesAt : found.opensAt
      assert.equal(isOpenAt(when, new Date(at)), open)
      assert.deepEqual([found.open, change?.toISOString() ?? null], [open, next])
    })
  }
})

describe('what closes the shop', () => {
  const reasons: [string, string, string | null][] = [
    ['a holiday, in the language asked for', '2026-12-25T10:00:00Z', 'Χριστούγεννα'],
    ['tomorrow’s holiday, once today is over', '2026-12-24T20:00:00Z', 'Χριστούγεννα'],
    ['a special day', '2026-12-28T10:00:00Z', 'Stock-taking'],
    ['the Sunday before it', '2026-12-27T10:00:00Z', 'Stock-taking'],
    ['the night', '2026-12-22T20:00:00Z', null],
    ['nothing, it is open', '2026-12-22T10:00:00Z', null],
  ]
  for (const [what, at, name] of reasons)
    it(what, () => assert.equal(openingAt(christmas, new Date(at), 'el').holiday, name))
  it('not a holiday that falls on a day off', () => {
    const sunday = hours(
      { else: '09:00-17:00', sun: '' },
      { holidays: { country: 'GR' }, holidayOn: (date) => (date === '2026-11-22' ? 'Feast' : null) },
    )
    assert.equal(openingAt(sunday, new Date('2026-11-22T10:00:00Z')).holiday, null)
  })
})

describe('open minutes', () => {
  const counted: [string, OpeningHours | null, string, number, string | null][] = [
    ['within a day', office, '2026-11-23T10:00:00Z', 60, '2026-11-23T11:00:00.000Z'],
    ['up to the minute of closing', office, '2026-11-23T14:00:00Z', 60, '2026-11-23T15:00:00.000Z'],
    ['over the night', office, '2026-11-23T14:30:00Z', 60, '2026-11-24T07:30:00.000Z'],
    ['from a closed Saturday on', office, '2026-11-21T18:00:00Z', 60, '2026-11-23T08:00:00.000Z'],
    ['over the break', siesta, '2026-11-23T11:30:00Z', 60, '2026-11-23T16:00:00.000Z'],
    ['of a shop that is always open', null, '2026-11-23T11:30:00Z', 60, '2026-11-23T12:30:00.000Z'],
    ['where the clock skips an hour', night, '2026-03-29T00:30:00Z', 60, '2026-03-29T01:30:00.000Z'],
    ['where an hour comes twice', night, '2026-10-25T00:30:00Z', 120, '2026-10-25T02:30:00.000Z'],
    ['of a shop that never opens', hours({}), '2026-11-23T11:30:00Z', 60, null],
    ['none', office, '2026-11-21T18:00:00Z', 0, '2026-11-23T07:00:00.000Z'],
  ]
  for (const [what, when, from, minutes, due] of counted)
    it(what, () => assert.equal(addOpenMinutes(when, new Date(from), minutes)?.toISOString() ?? null, due))
})
