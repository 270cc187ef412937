import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyOrder } from '../../src/commerce/orders.ts'
import type { OrderData } from '../../src/commerce/shapes.ts'
import { anna, hour, maria, openShop, type TestShop } from './shop.ts'

const order = (phone: string, number: string, over: Partial<OrderData> = {}): OrderData => ({
  ...{ number, customer: { phone }, placedAt: '2026-11-19T10:00:00Z', status: 'fulfilled', total: '9.00' },
  ...{ currency: 'EUR', items: [], discountCodes: [], returnedQuantity: 0 },
  shipments: [
    { carrier: 'ACS', trackingNumber: '7400123456', status: 'in_transit', estimatedDelivery: '2026-11-22' },
  ],
  ...over,
})

async function put(shop: TestShop, externalId: string, data: OrderData): Promise<void> {
  const { sql, clock, newId, wake } = shop.deps
  const occurredAt = new Date(clock.now().getTime() - hour)
  await applyOrder({ sql, clock, newId, wake, country: 'GR' }, 'generic', externalId, data, {
    occurredAt,
    sample: true,
  })
}

test('whoever greets is told of their own order on its way, and of nobody else’s', async (t) => {
  const shop = await openShop(t)
  await put(shop, '1', order(maria.value, '1042'))
  await put(shop, '2', order('+306999999999', '2077'))
  const name = 'Δήμου Μαρία'
  const [first] = await shop.say(maria, 'Καλησπέρα', { name })
  assert.match(first!, /^< Γεια σας Μαρία! Η παραγγελία σας 1042 είναι καθ’ οδόν με ACS, αναμένεται αύριο\./)
  assert.match(first!, /\[Η παραγγελία μου\] \[Μενού\]/)
  const [stranger] = await shop.say(anna, 'Jó napot')
  assert.doesNotMatch(stranger!, /1042|2077|rendelés/)

  await put(shop, '1', order(maria.value, '1042', { status: 'delivered', shipments: [] }))
  shop.clock.at += 10 * hour
  const [later] = await shop.say(maria, 'Καλησπέρα')
  assert.match(later!, /χαιρόμαστε που σας ξαναβλέπουμε/)
  assert.doesNotMatch(later!, /1042/)
})

test('an order that came of a WhatsApp cart completes it', async (t) => {
  const shop = await openShop(t)
  await shop.setFlow('whatsapp-cart', { settings: { checkoutUrl: 'https://shop.example/?c={{ cart }}' } })
  await shop.sql`insert into products (id, store, external_id, changed_at, sku, name, price, currency)
    values (gen_random_uuid(), 'generic', '1', ${shop.clock.now()}, 'SOAP', 'Σαπούνι', 4.50, 'EUR')`
  const items = [{ retailerId: 'SOAP', quantity: 1, price: '4.50', currency: 'EUR' }]
  await shop.say(maria, { type: 'order', catalogId: 'c', text: '', items })
  const [cart] = await shop.sql`select external_id, completed_at from carts`
  assert.equal(cart!.completed_at, null)
  const placedAt = shop.clock.now().toISOString()
  for (const _ of [1, 2])
    await put(shop, '7', order(maria.value, '1050', { cartId: cart!.external_id, placedAt }))
  const rows = await shop.sql`select completed_at from carts`
  assert.deepEqual(
    rows.map((row) => row.completed_at?.toISOString()),
    [placedAt],
  )
})
