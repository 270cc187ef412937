// Whether whoever writes to us is the customer whose account names their phone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyCustomer } from '../../src/commerce/customers.ts'
import { applyOrder } from '../../src/commerce/orders.ts'
import { isProved } from '../../src/commerce/prove-account.ts'
import { customerShape, orderShape } from '../../src/commerce/shapes.ts'
import { commerce } from '../conversations/left-carts.ts'
import { maria, openShop, type TestShop } from '../conversations/shop.ts'

const email = 'maria@example.gr'

async function open(shop: TestShop) {
  const data = customerShape.parse({ name: 'Μαρία', phone: maria.value, email })
  await applyCustomer(commerce(shop), 'generic', '71', data, { occurredAt: shop.clock.now() })
}

function order(shop: TestShop, id: string, customer: object, number = id) {
  const placedAt = shop.clock.now().toISOString()
  const sum = { status: 'paid', items: [], total: '9.00', currency: 'EUR' }
  const data = orderShape.parse({ number, customer, placedAt, ...sum })
  return applyOrder(commerce(shop), 'generic', id, data, { occurredAt: shop.clock.now() })
}

test('also an order that went to another phone proves the account, however its number is written', async (t) => {
  const shop = await openShop(t)
  await open(shop)
  await order(shop, '5', { externalId: '71', phone: maria.value }, '#PIL-1042')
  await shop.sql`update orders set contact_id = null`
  await shop.say(maria, `${email}`)
  const contactId = await shop.contactOf(maria)
  assert.equal(await isProved(shop.sql, 'generic', contactId, '71'), false)
  await shop.say(maria, 'η παραγγελία #pil-1042.')
  assert.equal(await isProved(shop.sql, 'generic', contactId, '71'), true)
  assert.equal(await isProved(shop.sql, 'generic', contactId, '72'), false)
})

test('of all orders of the shop only theirs are read for it', async (t) => {
  const shop = await openShop(t)
  await open(shop)
  for (let n = 0; n < 30; n++) await order(shop, `other-${n}`, { externalId: `o${n}` })
  await order(shop, '1042', { externalId: '71', phone: maria.value })
  await shop.say(maria, `${email}, 1042`)
  const contactId = await shop.contactOf(maria)
  await shop.sql`analyze orders`
  await shop.sql.begin(async (tx) => {
    // Few as they are, they would all be read at once.
    await tx`set local enable_seqscan = off`
    const read = async () => {
      const [row] = await tx<{ read: number }[]>`
        select (seq_tup_read + idx_tup_fetch)::int as read from pg_stat_xact_user_tables where relname = 'orders'`
      return row!.read
    }
    const before = await read()
    assert.equal(await isProved(tx, 'generic', contactId, '71'), true)
    assert.ok((await read()) - before <= 3)
  })
})
