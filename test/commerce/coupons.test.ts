import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { findCoupon, makeCoupons, orderCoupons } from '../../src/commerce/coupons.ts'
import { newId } from '../../src/ids.ts'
import { openConnectedShop } from '../stores/connected-shop.ts'
import { openStoreApi } from '../stores/store-api.ts'

const credentials: Record<string, Record<string, string>> = {
  woocommerce: { consumerKey: 'ck_test', consumerSecret: 'cs_test' },
  shopify: { accessToken: 'shpat_test' },
}

async function open(t: TestContext, kind: string) {
  const shop = await openConnectedShop(t)
  const api = await openStoreApi(t)
  const { sql } = shop
  const cartId = newId()
  await sql`
    insert into carts (id, store, external_id, changed_at, customer, items, total, currency)
    values (${cartId}, ${kind}, '42', now(), '{}', '[]', 20, 'EUR')`
  const deps = {
    ...shop.commerce,
    sql,
    connections: {
      connectionOf: (name: string) =>
        credentials[name] && { baseUrl: api.url, credentials: credentials[name]! },
    },
  }
  const key = `cart:${cartId}:1:2`
  const validUntil = new Date('2026-12-01T10:00:00Z')
  const order = () =>
    sql.begin((tx) => orderCoupons(tx, newId, [{ key, cartId, percent: 10, prefix: 'BACK', validUntil }]))
  const make = async () => {
    await sql`update coupons set due_at = clock_timestamp() - interval '1 second'`
    return makeCoupons(deps)
  }
  const alerts = () => sql<{ kind: string; subject: string }[]>`select kind, subject from alerts`
  return { sql, api, key, order, make, alerts, found: () => findCoupon(sql, key) }
}

for (const kind of ['woocommerce', 'shopify']) {
  test(`${kind}: one code for a step, however often it is ordered and whatever crashes`, async (t) => {
    const { sql, api, order, make, found } = await open(t, kind)
    await order()
    await order()
    assert.deepEqual(await found(), { code: null, failed: false })
    assert.equal(await make(), 1)
    const made = await found()
    assert.match(made!.code!, /^BACK-[2-9A-Z]{8}$/u)
    // It died after the store had made it and before that was written.
    await sql`update coupons set status = 'making'`
    await make()
    assert.deepEqual(await found(), made)
    assert.deepEqual(
      api.shop.coupons.map(({ code }) => code),
      [made!.code],
    )
    assert.equal(await make(), 0)
  })

  test(`${kind}: a store that is away or in a hurry is asked again, later`, async (t) => {
    const { sql, api, order, make, found, alerts } = await open(t, kind)
    await order()
    api.shop.faults.push({ status: 503 }, { status: 429, headers: { 'retry-after': '30' } })
    await make()
    await make()
    const [row] = await sql<[{ wait: number }]>`
      select extract(epoch from due_at - clock_timestamp())::float8 as wait from coupons`
    assert.ok(row.wait > 25 && row.wait <= 30)
    await make()
    assert.ok((await found())!.code)
    assert.equal((await alerts()).length, 0)
  })

  test(`${kind}: what a store refuses is said to somebody, and the reminder need not wait`, async (t) => {
    const { api, order, make, found, alerts } = await open(t, kind)
    await order()
    api.shop.faults.push({ status: 403 })
    await make()
    assert.deepEqual(await found(), { code: null, failed: true })
    assert.deepEqual(
      (await alerts()).map((one) => ({ ...one })),
      [{ kind: 'coupon_not_made', subject: kind }],
    )
    assert.equal(await make(), 0)
  })
}

test('a store that cannot be asked makes none', async (t) => {
  const { order, make, found } = await open(t, 'generic')
  await order()
  await make()
  assert.deepEqual(await found(), { code: null, failed: true })
})
