import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstInstant, type Span, within, zonesOf } from '../../src/outbox/hours.ts'

const night: Span = { from: '21:00', to: '09:00' }
const day: Span = { from: '08:00', to: '22:00' }

const inside: [Span, string, string, boolean][] = [
  [night, '2026-11-21T18:59:00Z', 'Europe/Athens', false],
  [night, '2026-11-21T19:00:00Z', 'Europe/Athens', true],
  [night, '2026-11-21T22:00:00Z', 'Europe/Athens', true],
  [night, '2026-11-22T06:59:00Z', 'Europe/Athens', true],
  [night, '2026-11-22T07:00:00Z', 'Europe/Athens', false],
  [day, '2026-11-21T07:00:00Z', 'Europe/Budapest', true],
  [day, '2026-11-21T06:59:00Z', 'Europe/Budapest', false],
  [day, '2026-11-21T21:00:00Z', 'Europe/Budapest', false],
  [{ from: '10:00', to: '10:00' }, '2026-11-21T10:00:00Z', 'UTC', false],
  [{ from: '00:00', to: '24:00' }, '2026-11-21T23:59:00Z', 'UTC', true],
  // Summer and winter time: the wall clock counts.
  [night, '2026-07-01T17:59:00Z', 'Europe/Athens', false],
  [night, '2026-07-01T18:00:00Z', 'Europe/Athens', true],
]

for (const [span, at, zone, expected] of inside) {
  test(`${at} is ${expected ? '' : 'not '}within ${span.from}-${span.to} in ${zone}`, () => {
    assert.equal(within(span, new Date(at), zone), expected)
  })
}

const outside = (at: Date, zone: string) => !within(night, at, zone)
const ends: [string, string, string[], string | null][] = [
  ['by day: at once', '2026-11-21T12:34:56Z', ['Europe/Athens'], '2026-11-21T12:34:56Z'],
  ['in the evening: next morning', '2026-11-21T20:10:30Z', ['Europe/Athens'], '2026-11-22T07:00:00Z'],
  ['after midnight: the same morning', '2026-11-21T23:00:00Z', ['Europe/Athens'], '2026-11-22T07:00:00Z'],
  ['the night the clock goes back', '2026-10-24T20:00:00Z', ['Europe/Athens'], '2026-10-25T07:00:00Z'],
  ['the night the clock goes forward', '2026-03-28T20:00:00Z', ['Europe/Athens'], '2026-03-29T06:00:00Z'],
  [
    'two zones: when it is day in both',
    '2026-11-21T05:00:00Z',
    ['Europe/Madrid', 'Atlantic/Canary'],
    '2026-11-21T09:00:00Z',
  ],
  ['a zone of a quarter of an hour', '2026-11-21T20:00:00Z', ['Asia/Kathmandu'], '2026-11-22T03:15:00Z'],
  [
    'zones that are never day together',
    '2026-11-21T12:00:00Z',
    ['Pacific/Auckland', 'Europe/London', 'Asia/Tokyo'],
    null,
  ],
]

for (const [name, at, zones, expected] of ends) {
  test(`quiet hours end, ${name}`, () => {
    assert.deepEqual(
      firstInstant(new Date(at), zones, outside),
      expected === null ? null : new Date(expected),
    )
  })
}

test('a country has its zones, an unknown one the shop’s', () => {
  assert.deepEqual(zonesOf('GR', 'UTC'), ['Europe/Athens'])
  assert.ok(zonesOf('US', 'UTC').includes('Pacific/Honolulu'))
  assert.deepEqual(
    [zonesOf(null, 'Europe/Athens'), zonesOf('ZZ', 'Europe/Athens')],
    [['Europe/Athens'], ['Europe/Athens']],
  )
  assert.deepEqual(zonesOf('x-; drop', 'Europe/Athens'), ['Europe/Athens'])
})
