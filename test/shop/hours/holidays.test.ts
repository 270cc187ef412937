import assert from 'node:assert/strict'
import { it } from 'node:test'
import { hasHolidays, holidaysOf, upcomingHolidays } from '../../../src/shop/hours/holidays.ts'
import { hoursInWords } from '../../../src/shop/hours/hours-in-words.ts'
import { hours, ranges } from './week.ts'

const known: [string, string, Record<string, string | null>][] = [
  ['HU', '2026-12-24', { hu: 'Szenteste', en: 'Christmas Eve', el: 'Παραμονή Χριστουγέννων' }],
  ['HU', '2023-12-24', { hu: null }],
  ['HU', '2026-12-25', { hu: 'Karácsony', en: 'Christmas Day' }],
  ['HU', '2026-12-31', { hu: null }],
  ['GR', '2026-02-23', { el: 'Καθαρά Δευτέρα', en: 'Clean Monday', hu: 'Tiszta hétfő' }],
  ['GR', '2027-03-15', { en: 'Clean Monday' }],
  ['GR', '2026-10-28', { el: '28η Οκτωβρίου', en: 'Ohi Day' }],
  ['GR', '2026-04-10', { el: 'Μεγάλη Παρασκευή', en: 'Good Friday', de: 'Karfreitag' }],
  ['GR', '2026-11-17', { el: null }],
]
for (const [country, date, names] of known) {
  it(`${country} ${date}`, async () => {
    const holidayOn = await holidaysOf(country)
    for (const [language, name] of Object.entries(names)) assert.equal(holidayOn(date, language), name)
  })
}

it('knows whose holidays it knows', async () => {
  assert.deepEqual(await Promise.all(['GR', 'HU', 'ZZ', 'constructor'].map(hasHolidays)), [
    true,
    true,
    false,
    false,
  ])
})

it('lists the year to come, with the days that are switched off', async () => {
  const open = hours(
    { else: '09:00-17:00' },
    { holidays: { country: 'HU', except: ['2026-12-24'] }, holidayOn: await holidaysOf('HU') },
  )
  const list = upcomingHolidays(open, new Date('2026-11-30T00:00:00Z'), 'hu')
  assert.deepEqual(list.slice(0, 2), [
    { date: '2026-12-24', name: 'Szenteste', open: true },
    { date: '2026-12-25', name: 'Karácsony', open: false },
  ])
  assert.equal(list.at(-1)?.date, '2027-11-01')
})

const now = new Date('2026-12-21T10:00:00Z')
const inWords: [string, Parameters<typeof hours>, string, string][] = [
  [
    'a week',
    [{ else: '09:00-17:00', sat: '10:00-14:00', sun: '' }],
    'en',
    'Monday–Friday 09:00–17:00, Saturday 10:00–14:00, Sunday closed',
  ],
  [
    'a week',
    [{ else: '09:00-17:00', sat: '10:00-14:00', sun: '' }],
    'el',
    'Δευτέρα–Παρασκευή 09:00–17:00, Σάββατο 10:00–14:00, Κυριακή κλειστά',
  ],
  [
    'a week',
    [{ else: '09:00-17:00', sat: '10:00-14:00', sun: '' }],
    'hu',
    'hétfő–péntek 09:00–17:00, szombat 10:00–14:00, vasárnap zárva',
  ],
  ['breaks, every day', [{ else: '17:00-21:00 09:00-14:00' }], 'en', 'every day 09:00–14:00 & 17:00–21:00'],
  ['always', [{ else: '00:00-24:00' }], 'el', 'όλο το 24ωρο, κάθε μέρα'],
  [
    'a holiday and a special day near',
    [
      { else: '09:00-17:00' },
      {
        holidays: { country: 'GR' },
        holidayOn: (date) => (date === '2026-12-25' ? 'Χριστούγεννα' : null),
        specialDays: [
          { date: '2026-12-24', name: 'Παραμονή', ranges: ranges('09:00-13:00') },
          { date: '2027-01-05', name: 'Far', ranges: [] },
        ],
      },
    ],
    'el',
    'κάθε μέρα 09:00–17:00 (24 Δεκεμβρίου: 09:00–13:00; 25 Δεκεμβρίου: κλειστά, Χριστούγεννα)',
  ],
]
for (const [what, given, language, words] of inWords)
  it(`${what} in ${language}`, () => assert.equal(hoursInWords(hours(...given), language, now), words))
it('a shop that never set hours', () =>
  assert.equal(hoursInWords(null, 'hu', now), 'éjjel-nappal, minden nap'))
