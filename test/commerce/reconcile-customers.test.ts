import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as woo from '../stores/woocommerce-bodies.ts'
import { openWithApi } from './with-api.ts'

const customers = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...woo.customer,
    id: n + 1,
    email: `shopper${n}@example.gr`,
    date_created_gmt: '2026-01-10T07:00:00',
    billing: { ...woo.customer.billing, phone: `69${40_000_000 + n}`, email: `shopper${n}@example.gr` },
  }))

test('woocommerce: customers whose webhook was lost are found again, the new ones at once', async (t) => {
  const shop = await openWithApi(t, 'woocommerce')
  const all = customers(230)
  shop.api.woo.customers = all
  await shop.look()
  assert.equal((await shop.rows('customers')).length, 230)
  const first = shop.api.asked.length

  // A hundred and twenty came since: more than a page has.
  const now = shop.clock.now().toISOString().slice(0, 19)
  const fresh = customers(350).slice(230)
  all.push(...fresh.map((one) => ({ ...one, date_created_gmt: now, date_modified_gmt: now })))
  const changed = all.map((one) => ({ ...one, last_name: 'Νέα', date_modified_gmt: now }))
  shop.api.woo.customers.splice(0, 230, ...changed.slice(0, 230))
  await shop.look()
  assert.equal((await shop.rows('customers')).length, 350)
  const asked = shop.api.asked.slice(first).filter((one) => one.includes('/customers'))
  assert.equal(asked.length, 3, 'two pages of new ones, one of all')

  // Every page has its turn.
  const before = Date.now
  t.after(() => {
    Date.now = before
  })
  for (let n = 0; n < 4; n++) {
    Date.now = () => before() + n * 15 * 60_000
    await shop.look()
  }
  const rows = await shop.rows('customers')
  assert.equal(rows.filter((row) => String(row.name).endsWith('Νέα')).length, 230)
  assert.equal((await shop.sql`select 1 from messages where direction = 'out'`).length, 0)
})
