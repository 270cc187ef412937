import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type RetentionNumbers, retentionMetrics } from '../../src/insights/retention-metrics.ts'

const noughts: RetentionNumbers = {
  ...{ customers: 0, returning: 0, activeAtFrom: 0, activeAtBoth: 0, wonBack: 0 },
  ...{ yearCustomers: 0, yearOrders: 0, yearRevenue: '0', yearPaidOrders: 0 },
  ...{ activeYearAgo: 0, activeYearAgoAndNow: 0, gapMean: null, gapMedian: null },
  ...{ soldItems: 0, returnedItems: 0, guestOrders: 0, guestKnown: 0 },
  ...{ reached: 0, reachedBought: 0, reminded: 0, remindedBought: 0 },
}
const metricOf = (numbers: Partial<RetentionNumbers>, name: string) =>
  retentionMetrics({ ...noughts, ...numbers }, 365).find((one) => one.name === name)!

test('the example of the guides: 750 at the beginning, 950 at the end, 625 of them new', () => {
  // Nobody was won back, so those at the end are the new and the kept: 950 − 625 = 325.
  const found = metricOf({ activeAtFrom: 750, activeAtBoth: 950 - 625 }, 'customer_retention_rate')
  assert.deepEqual([found.value, found.numerator, found.denominator], [0.4333, 325, 750])
  assert.equal(metricOf({ activeAtFrom: 750, activeAtBoth: 325 }, 'churn_rate').numerator, 425)
})

test('with nobody won back the rate is (E − N) / S, whatever they are', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (a, b, n) => {
      const [kept, s] = [Math.min(a, b), Math.max(a, b) + 1]
      const e = kept + n
      const found = metricOf({ activeAtFrom: s, activeAtBoth: kept }, 'customer_retention_rate')
      assert.equal(found.value, Number(((e - n) / s).toFixed(4)))
      const churn = metricOf({ activeAtFrom: s, activeAtBoth: kept }, 'churn_rate')
      assert.ok(Math.abs(Number(found.value) + Number(churn.value) - 1) < 2e-4, 'who is not kept has left')
    }),
  )
})

const year = {
  ...{ yearCustomers: 400, yearOrders: 1000, yearRevenue: '50000.00', yearPaidOrders: 1000 },
  ...{ activeYearAgo: 300, activeYearAgoAndNow: 225 },
}
const lifetimes: [
  what: string,
  over: Partial<RetentionNumbers>,
  value: string | null,
  reason: RegExp | null,
][] = [
  ['50.00 × 2.5 / 0.25', {}, '500.00', null],
  ['nobody left', { activeYearAgoAndNow: 300 }, null, /Nobody left/],
  ['99 customers', { yearCustomers: 99 }, null, /fewer than 100/],
  ['100 customers', { yearCustomers: 100, yearOrders: 250 }, '500.00', null],
  ['a shop in its first year', { activeYearAgo: 0, activeYearAgoAndNow: 0 }, null, /year before/],
  ['another currency', { yearPaidOrders: 0, yearRevenue: '0' }, null, /this currency/],
]
test('the lifetime value, and why there is none', () => {
  for (const [what, over, value, reason] of lifetimes) {
    const found = metricOf({ ...year, ...over }, 'customer_lifetime_value')
    assert.equal(found.value, value, what)
    if (reason) assert.match(found.reason ?? '', reason, what)
    else assert.equal(found.reason, null, what)
  }
})

test('every metric says what it is, and why where it has no value', () => {
  for (const one of retentionMetrics(noughts, 365)) {
    assert.ok(one.definition.length > 20, one.name)
    assert.equal(one.value === null, one.reason !== null, one.name)
  }
  for (const one of retentionMetrics({ ...noughts, ...year, customers: 900 }, 365)) {
    assert.equal(one.value === null, one.reason !== null, one.name)
    assert.ok(!String(one.value).includes('NaN'), one.name)
  }
})

test('a mean has the decimals of its currency', () => {
  const means = ([currency, revenue]: [string | null, string]) =>
    retentionMetrics({ ...noughts, ...year, yearRevenue: revenue, yearPaidOrders: 3 }, 365, currency)
      .filter(({ unit }) => unit === 'money')
      .map(({ value }) => value)
  assert.deepEqual(means(['KWD', '3.760']), ['1.253', '12.533'])
  assert.deepEqual(means(['JPY', '5000.00']), ['1667', '16667'])
  assert.deepEqual(means(['EUR', '5000.00']), ['1666.67', '16666.67'])
})
