import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Recurring } from '../../src/campaigns/campaign-shape.ts'
import { costOf, rateOn } from '../../src/campaigns/costs.ts'
import { forecastOf } from '../../src/campaigns/forecast.ts'
import { localHour } from '../../src/campaigns/local-hour.ts'
import { nextLook, nextOccasion } from '../../src/campaigns/occasions.ts'

const athens = 'Europe/Athens'
const week = (weekday: Recurring['weekday'], time: string): Recurring => ({ every: 'week', weekday, time })
const month = (weekday: Recurring['weekday'], nth: Recurring['nth'], time = '10:00'): Recurring => ({
  every: 'month',
  weekday,
  nth,
  time,
})

/** Greece goes back at 04:00 on 25 October 2026, and on at 03:00 on 28 March 2027; Hungary an hour earlier by its clock. */
const occasions: [string, Recurring, string, string, string?][] = [
  ['later today', week('sat', '18:30'), '2026-11-21T10:00:00Z', '2026-11-21T16:30:00Z'],
  ['at that very moment: the next', week('sat', '12:00'), '2026-11-21T10:00:00Z', '2026-11-28T10:00:00Z'],
  [
    'a week later, an hour later by UTC in winter',
    week('mon', '10:00'),
    '2026-10-19T07:00:00Z',
    '2026-10-26T08:00:00Z',
  ],
  ['and earlier again in summer', week('mon', '10:00'), '2027-03-22T08:00:00Z', '2027-03-29T07:00:00Z'],
  [
    'a time that comes twice: the first',
    week('sun', '03:30'),
    '2026-10-24T10:00:00Z',
    '2026-10-25T00:30:00Z',
  ],
  [
    'a time that is skipped: when the clock changes',
    week('sun', '03:30'),
    '2027-03-27T10:00:00Z',
    '2027-03-28T01:00:00Z',
  ],
  ['the first Monday', month('mon', 1), '2026-11-21T10:00:00Z', '2026-12-07T08:00:00Z'],
  ['the first Monday, on the 1st', month('mon', 1), '2027-01-20T10:00:00Z', '2027-02-01T08:00:00Z'],
  ['the last Friday', month('fri', 'last'), '2026-11-21T10:00:00Z', '2026-11-27T08:00:00Z'],
  ['the fourth Sunday', month('sun', 4), '2027-02-28T10:00:00Z', '2027-03-28T07:00:00Z'],
  ['over the new year', month('thu', 1), '2026-12-03T08:00:00Z', '2027-01-07T08:00:00Z'],
  ['in Budapest', week('mon', '10:00'), '2026-11-21T10:00:00Z', '2026-11-23T09:00:00Z', 'Europe/Budapest'],
]

for (const [what, schedule, after, expected, zone = athens] of occasions) {
  test(`the next occasion: ${what}`, () => {
    const { at, name } = nextOccasion(schedule, new Date(after), zone)
    assert.deepEqual(
      [at.toISOString(), name],
      [expected.replace('Z', '.000Z'), at.toLocaleDateString('sv-SE', { timeZone: zone })],
    )
  })
}

test('every occasion of ten years comes once, on its day, at its time', () => {
  for (const schedule of [week('sun', '03:30'), month('sun', 'last', '03:30'), month('mon', 1)]) {
    const seen = new Set<string>()
    for (let at = new Date('2026-01-01T00:00:00Z'); at.getUTCFullYear() < 2036; ) {
      const next = nextOccasion(schedule, at, athens)
      assert.ok(next.at > at && !seen.has(next.name))
      seen.add(next.name)
      const shown = next.at.toLocaleTimeString('sv-SE', { timeZone: athens }).slice(0, 5)
      assert.ok(
        shown === schedule.time || (shown === '04:00' && next.name.slice(5, 7) === '03'),
        `${next.name} ${shown}`,
      )
      at = next.at
    }
    assert.equal([...seen].filter((name) => name < '2036').length, schedule.every === 'month' ? 120 : 522)
  }
})

const hours: [string, string, string, string[], string][] = [
  ['today', '2026-11-21T07:00:00Z', '10:00', [athens], '2026-11-21T08:00:00Z'],
  ['now', '2026-11-21T08:00:00Z', '10:00', [athens], '2026-11-21T08:00:00Z'],
  ['tomorrow', '2026-11-21T08:00:01Z', '10:00', [athens], '2026-11-22T08:00:00Z'],
  ['over the clock change', '2026-10-24T12:00:00Z', '10:00', [athens], '2026-10-25T08:00:00Z'],
  ['a time that is skipped', '2027-03-27T12:00:00Z', '03:30', [athens], '2027-03-28T01:00:00Z'],
  [
    'where it is tomorrow already',
    '2026-11-21T13:00:00Z',
    '10:00',
    ['Australia/Sydney'],
    '2026-11-21T23:00:00Z',
  ],
  [
    'several zones: the last of the same day',
    '2026-11-21T11:00:00Z',
    '10:00',
    ['America/New_York', 'America/Los_Angeles'],
    '2026-11-21T18:00:00Z',
  ],
  [
    'several zones, some past it',
    '2026-11-21T17:00:00Z',
    '10:00',
    ['America/New_York', 'America/Los_Angeles'],
    '2026-11-21T18:00:00Z',
  ],
  [
    'several zones, all past it',
    '2026-11-21T18:00:01Z',
    '10:00',
    ['America/New_York', 'America/Los_Angeles'],
    '2026-11-22T18:00:00Z',
  ],
]

for (const [what, at, time, zones, expected] of hours) {
  test(`the local hour: ${what}`, () => {
    assert.equal(localHour(new Date(at), time, zones).toISOString(), expected.replace('Z', '.000Z'))
  })
}

test('a lifecycle campaign looks each day at its time, or each hour', () => {
  const at = new Date('2026-11-21T10:20:00Z')
  assert.equal(nextLook({}, at, athens).toISOString(), '2026-11-21T11:00:00.000Z')
  assert.equal(nextLook({ time: '12:21' }, at, athens).toISOString(), '2026-11-21T10:21:00.000Z')
  assert.equal(nextLook({ time: '12:20' }, at, athens).toISOString(), '2026-11-22T10:20:00.000Z')
})

test('a rate is the newest of its day, the shop’s own first, the country’s before everybody’s', () => {
  const own = [
    { from: '2026-01-01', country: 'GR', category: 'marketing', amount: '0.05', currency: 'EUR' },
    { from: '2026-07-01', country: 'GR', category: 'marketing', amount: '0.0655', currency: 'EUR' },
    { from: '2026-07-01', country: 'HU', category: 'marketing', amount: '31.5', currency: 'HUF' },
  ] as const
  assert.equal(rateOn(own, '2026-06-30', 'GR', 'marketing')?.amount, '0.05')
  assert.equal(rateOn(own, '2026-07-01', 'GR', 'marketing')?.amount, '0.0655')
  assert.equal(rateOn(own, '2025-12-31', 'GR', 'marketing')?.amount, '0.0592')
  assert.equal(rateOn([], '2026-07-01', 'FR', 'marketing')?.country, null)
  assert.equal(rateOn([], '2020-01-01', 'GR', 'marketing'), undefined)
  const counts = (country: string, messages: number) => ({
    country,
    category: 'marketing' as const,
    messages,
  })
  const cost = costOf([counts('GR', 1_000_001), counts('HU', 10)], own, '2026-07-01', 'EUR')
  assert.deepEqual(cost, {
    total: { amount: '65500.07', currency: 'EUR' },
    countries: [
      { country: 'GR', category: 'marketing', messages: 1_000_001, amount: '65500.07', currency: 'EUR' },
      { country: 'HU', category: 'marketing', messages: 10, amount: '315.00', currency: 'HUF' },
    ],
  })
  assert.deepEqual(costOf([], [], '2026-07-01', 'EUR').total, { amount: '0.00', currency: 'EUR' })
})

const start = Date.parse('2026-11-21T10:00:00Z')
const day = 24 * 3_600_000
const night = { from: '21:00', to: '09:00' }
const group = (people: number, from = start) => [{ from, zones: [athens], people }]
const pace = { rate: 80, quietHours: null, reachLeft: null, reach: null }

const forecasts: [string, ReturnType<typeof group>, Partial<Parameters<typeof forecastOf>[2]>, number][] = [
  ['nobody', group(0), {}, start],
  ['at the pace', group(80_000), {}, start + 1_000_000],
  ['from its hour on', group(80, start + 3_600_000), {}, start + 3_600_000 + 1000],
  [
    'over a night: 9 h today, the rest from 09:00',
    group(80 * 3600 * 10),
    { quietHours: night },
    start + 22 * 3_600_000,
  ],
  ['a reach of a thousand a day', group(2500), { reach: 1000, reachLeft: 1000 }, start + 2 * day + 6250],
  ['a reach that is used up today', group(500), { reach: 1000, reachLeft: 0 }, start + day + 6250],
  ['a million at 250 a day', group(1_000_000), { reach: 250, reachLeft: 250 }, start + 3999 * day + 3125],
]

for (const [what, groups, more, expected] of forecasts) {
  test(`when it will be over: ${what}`, () => {
    const { finishes: at } = forecastOf(groups, start, { ...pace, ...more })
    assert.ok(
      Math.abs(at - expected) <= 15 * 60_000,
      `${new Date(at).toISOString()}, not ${new Date(expected).toISOString()}`,
    )
  })
}

test('it starts when its first message goes', () => {
  const starts = (groups: ReturnType<typeof group>, more: Partial<typeof pace> = {}, at = start) =>
    new Date(forecastOf(groups, at, { ...pace, ...more }).starts).toISOString()
  assert.equal(starts(group(80)), '2026-11-21T10:00:00.000Z')
  assert.equal(starts(group(0), {}, start + 1), '2026-11-21T10:00:00.001Z', 'as for nobody')
  const inTen = group(80, start + 600_000)
  assert.equal(starts([...inTen, ...group(9, start + day)]), '2026-11-21T10:10:00.000Z')
  const evening = Date.parse('2026-11-21T20:00:00Z')
  assert.equal(
    starts(group(80, evening), { quietHours: night as never }, evening),
    '2026-11-22T07:00:00.000Z',
  )
  const used = { reach: 10 as never, reachLeft: 0 as never }
  for (const people of [9, 12, 50, 1000])
    assert.equal(starts(group(people), used), '2026-11-22T10:00:00.000Z', `${people} people`)
})

test('nothing is over before those whom it waits for may be written to, be it within a quarter of an hour', () => {
  const from = start + 10 * 60_000
  assert.ok(forecastOf(group(1, from), start, pace).finishes >= from)
})
