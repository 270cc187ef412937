import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quickReplyWords } from '../../src/shop/quick-reply-words.ts'
import { now, testApi } from './app.ts'

const office = [{ from: '09:00', to: '17:00' }]
const week = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [], sun: [] }
const given = {
  timezone: 'Europe/Budapest',
  weekly: week,
  holidays: { country: 'HU', except: ['2026-12-24'] },
  specialDays: [{ date: '2026-12-31', name: 'Szilveszter', ranges: [{ from: '09:00', to: '12:00' }] }],
}

test('hours that were never set are shown as always open, and what is put is what is got', async (t) => {
  const { call, deps } = await testApi(t)
  const before = await call('GET', '/api/hours')
  assert.deepEqual(
    [before.status, before.body.set, before.body.timezone, before.body.weekly.sun],
    [200, false, 'Europe/Athens', [{ from: '00:00', to: '24:00' }]],
  )
  const put = await call('PUT', '/api/hours', given)
  assert.deepEqual([put.status, put.body], [200, { ...given, set: true }])
  const got = await call('GET', '/api/hours')
  assert.deepEqual(got.body, put.body)
  assert.equal((await call('PUT', '/api/hours', got.body)).status, 200, 'what was read may be put back')
  const { hours } = await deps.shop.at((await deps.shop.current()).revision)
  assert.equal(hours?.holidayOn('2026-12-25', 'hu'), 'Karácsony')
  const holidays = await call('GET', '/api/hours/holidays?lang=hu')
  assert.deepEqual(holidays.body.items.slice(0, 2), [
    { date: '2026-12-24', name: 'Szenteste', open: true },
    { date: '2026-12-25', name: 'Karácsony', open: false },
  ])
  assert.ok(now.getTime() < Date.parse(holidays.body.items[0].date))
})

test('the holidays of a country are looked at before it is chosen', async (t) => {
  const { call } = await testApi(t)
  const greek = await call('GET', '/api/hours/holidays?lang=en&country=GR')
  assert.ok(greek.body.items.some((one: { date: string }) => one.date.endsWith('-10-28')))
  await call('PUT', '/api/hours', given)
  const again = await call('GET', '/api/hours/holidays?lang=en&country=GR')
  assert.deepEqual(again.body, greek.body)
  const own = await call('GET', '/api/hours/holidays?lang=en&country=HU')
  assert.equal(own.body.items[0].open, true, 'of its own country with what the shop said of each')
  assert.deepEqual((await call('GET', '/api/hours/holidays?country=ZZ')).body, { items: [] })
  assert.equal((await call('GET', '/api/hours/holidays?country=greece')).status, 400)
})

const monday = (...mon: { from: string; to: string }[]) => ({ ...given, weekly: { ...week, mon } })
const refused: [string, unknown, string][] = [
  ['no such zone', { ...given, timezone: 'Europe/Sparta' }, 'timezone'],
  ['a day missing', { ...given, weekly: { mon: [] } }, 'weekly.tue'],
  ['over midnight', monday({ from: '22:00', to: '02:00' }), 'weekly.mon.0'],
  ['no length', monday({ from: '09:00', to: '09:00' }), 'weekly.mon.0'],
  ['overlap', monday({ from: '09:00', to: '13:00' }, { from: '12:59', to: '17:00' }), 'weekly.mon.1'],
  ['no time', monday({ from: '9', to: '17:00' }), 'weekly.mon.0.from'],
  ['begins at 24:00', monday({ from: '24:00', to: '24:00' }), 'weekly.mon.0.from'],
  ['too late', monday({ from: '09:00', to: '24:01' }), 'weekly.mon.0.to'],
  [
    'too many',
    monday(...Array.from({ length: 11 }, (_, n) => ({ from: `0${n % 10}:00`, to: `0${n % 10}:01` }))),
    'weekly.mon',
  ],
  ['no country', { ...given, holidays: { country: 'greece' } }, 'holidays.country'],
  ['a country without holidays', { ...given, holidays: { country: 'ZZ' } }, 'holidays.country'],
  [
    'no date',
    { ...given, specialDays: [{ date: '2026-02-30', name: 'x', ranges: [] }] },
    'specialDays.0.date',
  ],
  ['twice', { ...given, specialDays: [given.specialDays[0], given.specialDays[0]] }, 'specialDays.1.date'],
  [
    'no name',
    { ...given, specialDays: [{ date: '2026-02-20', name: ' ', ranges: [] }] },
    'specialDays.0.name',
  ],
  ['unknown field', { ...given, open: true }, 'open'],
]
test('hours that cannot be meant are refused with the field', async (t) => {
  const { call } = await testApi(t)
  for (const [what, body, path] of refused) {
    const { status, body: problem } = await call('PUT', '/api/hours', body)
    assert.ok(status === 400 || status === 422, what)
    assert.ok(
      problem.errors.some((error: { path: string }) => error.path === path),
      `${what}: ${JSON.stringify(problem.errors)}`,
    )
  }
  const touching = monday({ from: '13:00', to: '24:00' }, { from: '00:00', to: '13:00' })
  assert.equal((await call('PUT', '/api/hours', touching)).status, 200)
})

test('an agent’s saved message knows the hours', async (t) => {
  const { call, deps } = await testApi(t)
  await call('PUT', '/api/hours', { ...given, holidays: null, specialDays: [] })
  const { status } = await call('POST', '/api/quick-replies', {
    shortcut: 'hours',
    title: { hu: 'Nyitvatartás' },
    text: { hu: 'Nyitva vagyunk: {{ shop.hours }}.' },
  })
  assert.equal(status, 201)
  const shop = await deps.shop.current()
  const person = { name: null, order: null, agent: null }
  assert.equal(
    quickReplyWords(shop, shop.quickReplies[0]!, { language: 'hu', person, now }),
    'Nyitva vagyunk: hétfő–péntek 09:00–17:00, szombat–vasárnap zárva.',
  )
})
