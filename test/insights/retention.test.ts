import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../src/ids.ts'
import type { Metric } from '../../src/insights/metric.ts'
import { readRetention } from '../../src/insights/retention.ts'
import { testApi } from '../api/app.ts'
import { testDatabase } from '../support/postgres.ts'

type Order = {
  who: string | null
  at: string
  status?: string
  total?: string
  shipping?: string
  refunded?: string
  currency?: string
  cod?: boolean
  guest?: boolean
  items?: number
  returned?: number
  customer?: object
}

type Sql = Awaited<ReturnType<typeof testDatabase>>['sql']
async function addOrders(sql: Sql, orders: Order[]): Promise<void> {
  for (const one of orders) {
    const id = newId()
    await sql`
      insert into orders (id, store, external_id, changed_at, number, contact_id, customer, placed_at, status, total,
        shipping, refunded, currency, payment, guest, returned_quantity)
      values (${id}, 'generic', ${id}, ${one.at}::timestamptz, ${id}, ${one.who}, ${sql.json((one.customer ?? {}) as never)},
        ${one.at}::timestamptz, ${one.status ?? 'paid'}, ${one.total ?? '10.00'}, ${one.shipping ?? '0'},
        ${one.refunded ?? '0'}, ${one.currency ?? 'EUR'}, ${one.cod ? sql.json({ method: 'cod', state: 'open' }) : null},
        ${one.guest ?? null}, ${one.returned ?? 0})`
    if (one.items)
      await sql`
        insert into order_items (id, order_id, position, name, quantity, price)
        values (${newId()}, ${id}, 0, 'Soap', ${one.items}, '5.00')`
  }
}

const named = (metrics: Metric[]) => Object.fromEntries(metrics.map((one) => [one.name, one]))
const parts = ({ value, numerator, denominator }: Metric) => [value, numerator, denominator]

test('over the API: who is kept, who left, who came back, in days of the shop', async (t) => {
  const { deps, call } = await testApi(t)
  const [kept, left, back, fresh] = [newId(), newId(), newId(), newId()]
  await addOrders(deps.sql, [
    { who: kept, at: '2026-03-01T10:00:00Z', total: '20.00', shipping: '4.00' },
    {
      who: kept,
      at: '2026-10-05T10:00:00Z',
      total: '30.00',
      refunded: '5.00',
      items: 3,
      returned: 1,
      guest: false,
    },
    { who: left, at: '2025-10-15T10:00:00Z' },
    { who: back, at: '2024-01-01T10:00:00Z' },
    // A second after midnight in Athens is still September in UTC.
    { who: back, at: '2026-09-30T21:00:01Z', guest: false, items: 1 },
    { who: fresh, at: '2026-10-10T10:00:00Z', status: 'pending', cod: true, guest: true },
    // None of these counts: cancelled, unpaid, after the end.
    { who: newId(), at: '2026-10-10T10:00:00Z', status: 'cancelled', guest: true, items: 9 },
    { who: newId(), at: '2026-10-10T10:00:00Z', status: 'pending' },
    { who: newId(), at: '2026-10-31T22:00:00Z' },
    { who: kept, at: '2026-10-06T10:00:00Z', currency: 'HUF', total: '4000' },
    { who: kept, at: '2026-10-07T10:00:00Z', status: 'refunded', total: '99.00' },
  ])
  const { status, body } = await call('GET', '/api/insights/retention?from=2026-10-01&to=2026-11-01')
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual([body.timeZone, body.currency, body.activeDays], ['Europe/Athens', 'EUR', 365])
  const found = named(body.metrics)
  assert.deepEqual(parts(found.customer_retention_rate!), [0.5, 1, 2])
  assert.deepEqual(parts(found.churn_rate!), [0.5, 1, 2])
  assert.equal(found.won_back!.value, 1)
  assert.deepEqual(parts(found.repeat_purchase_rate!), [0.5, 2, 4])
  assert.deepEqual(parts(found.purchase_frequency!), [2, 6, 3])
  // 16 + 25 + 10 + 10 + 0 of five orders in euros.
  assert.deepEqual(parts(found.average_order_value!), ['12.20', '61.00', 5])
  assert.deepEqual(parts(found.product_return_rate!), [0.25, 1, 4])
  assert.deepEqual(parts(found.guest_checkout_rate!), [0.3333, 1, 3])
  assert.match(found.customer_lifetime_value!.reason!, /fewer than 100/)
  const forints = await call('GET', '/api/insights/retention?from=2026-10-01&to=2026-11-01&currency=HUF')
  assert.equal(named(forints.body.metrics).average_order_value!.value, '4000.00')
  for (const query of [
    '',
    'from=2026-10-01',
    'from=2026-10-01&to=2026-10-01',
    'from=2026-02-30&to=2026-10-01',
    'from=2026-10-01&to=2026-11-01&currency=eur',
  ])
    assert.equal((await call('GET', `/api/insights/retention?${query}`)).status, 400, query)
  const months = await call('GET', '/api/insights/retention?from=1970-01-01&to=2200-01-01')
  assert.equal(months.status, 200)
})

test('a customer is a contact, else an account of the store, else an e-mail, whatever its case; nobody is nobody', async (t) => {
  const { deps, call } = await testApi(t)
  const at = '2026-10-05T10:00:00Z'
  await addOrders(deps.sql, [
    { who: null, at, customer: { externalId: '77' } },
    { who: null, at, customer: { externalId: '77', email: 'other@pilos.example' } },
    { who: null, at, customer: { email: 'Maria@pilos.example' } },
    { who: null, at, customer: { email: 'maria@PILOS.example' } },
    { who: null, at, customer: {} },
    { who: null, at, customer: { externalId: '', email: '' } },
  ])
  const { body } = await call('GET', '/api/insights/retention?from=2026-10-01&to=2026-11-01')
  const found = named(body.metrics)
  assert.deepEqual(parts(found.repeat_purchase_rate!), [1, 2, 2])
  assert.equal(found.average_order_value!.denominator, 6, 'amounts count whosever they are')
})

const day = 86_400_000
/** The definitions once more, written the slow way. */
function slowly(orders: { who: string; at: number }[], [from, to]: [number, number], days: number) {
  const of = Map.groupBy(
    orders.filter((one) => one.at < to),
    (one) => one.who,
  )
  const active = (mine: { at: number }[], t: number) => mine.some(({ at }) => at < t && at >= t - days * day)
  const people = [...of.values()]
  const start = people.filter((mine) => active(mine, from))
  const gaps = people
    .filter((mine) => mine.length > 1)
    .map((mine) => {
      const times = mine.map(({ at }) => at).sort((a, b) => a - b)
      return times.slice(1).reduce((sum, at, i) => sum + (at - times[i]!), 0) / (times.length - 1) / day
    })
    .sort((a, b) => a - b)
  const middle = gaps.length / 2
  return {
    kept: start.filter((mine) => active(mine, to)).length,
    start: start.length,
    back: people.filter((mine) => active(mine, to) && !active(mine, from) && mine.some(({ at }) => at < from))
      .length,
    returning: gaps.length,
    customers: people.length,
    mean: gaps.reduce((sum, one) => sum + one, 0) / gaps.length,
    median: (gaps[Math.ceil(middle) - 1]! + gaps[Math.floor(middle)]!) / 2,
  }
}

test('the statement says of random histories what the definitions say', async (t) => {
  const { sql } = await testDatabase(t)
  let state = 7
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const epoch = Date.parse('2024-01-01T00:00:00Z')
  for (let round = 0; round < 5; round++) {
    await sql`delete from orders`
    const people = Array.from({ length: 60 }, () => newId())
    const orders = Array.from({ length: 200 }, () => ({
      who: people[Math.floor(random() ** 2 * people.length)]!,
      at: epoch + Math.floor(random() * 800) * day,
    }))
    await addOrders(
      sql,
      orders.map(({ who, at }) => ({ who, at: new Date(at).toISOString() })),
    )
    const [from, to, days] = [
      epoch + (300 + round * 60) * day,
      epoch + (450 + round * 60) * day,
      100 + round * 40,
    ]
    const before = (t: number, n: number) => new Date(t - n * day)
    const period = {
      ...{
        from: before(from, 0),
        to: before(to, 0),
        activeFrom: before(from, days),
        activeTo: before(to, days),
      },
      ...{ yearFrom: before(to, 365), activeYearFrom: before(to, 365 + days) },
    }
    const found = named(
      await readRetention(sql, { period, currency: 'EUR', activeDays: days, attributionDays: 7 }),
    )
    const wanted = slowly(orders, [from, to], days)
    assert.ok(wanted.start > 5 && wanted.kept < wanted.start, 'the history says something')
    assert.deepEqual(
      {
        kept: found.customer_retention_rate!.numerator,
        start: found.customer_retention_rate!.denominator,
        back: found.won_back!.value,
        returning: found.repeat_purchase_rate!.numerator,
        customers: found.repeat_purchase_rate!.denominator,
        mean: found.time_between_purchases_mean!.value,
        median: found.time_between_purchases_median!.value,
      },
      { ...wanted, mean: Number(wanted.mean.toFixed(2)), median: Number(wanted.median.toFixed(2)) },
    )
  }
})
