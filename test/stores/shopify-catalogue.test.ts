import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { product } from './shopify-bodies.ts'

const at = (time: string, more: object = {}) => ({ updated_at: `2026-11-21T${time}+02:00`, ...more })

test('the variants of a product are what is sold, and go with it', async (t) => {
  const shop = await openConnectedShop(t)
  await shop.tell('shopify', 'products/create', product)
  const seen = async () =>
    (await shop.rows('products')).map((one) => [
      one.sku,
      one.name,
      one.price,
      one.stock,
      one.image,
      !one.deleted_at,
    ])
  assert.deepEqual(await seen(), [
    ['CUP-BLUE', 'Κούπα - μπλε', 24.95, 12, 'https://cdn.example/koupa.jpg', true],
    ['CUP-GREEN', 'Κούπα - πράσινη', 25.95, null, 'https://cdn.example/koupa-prasini.jpg', true],
  ])
  const [blue] = product.variants
  await shop.tell('shopify', 'products/update', { ...product, ...at('11:10:00', { variants: [blue] }) })
  assert.deepEqual(
    (await seen()).map((one) => one.at(-1)),
    [true, false],
  )
  await shop.tell('shopify', 'products/delete', { id: product.id })
  await shop.tell('shopify', 'products/update', product)
  assert.deepEqual(
    (await seen()).map((one) => one.at(-1)),
    [false, false],
  )
})

test('a product that is not on sale is there for nobody, whatever is in stock of it, until it is', async (t) => {
  const shop = await openConnectedShop(t)
  const told = async (minute: number, status: string | undefined) => {
    await shop.tell('shopify', 'products/update', { ...product, ...at(`11:${minute}:00`, { status }) })
    return (await shop.rows('products')).map((one) => one.deleted_at === null)
  }
  assert.deepEqual(await told(10, 'draft'), [])
  assert.deepEqual(await told(11, undefined), [true, true])
  assert.deepEqual(await told(12, 'unlisted'), [true, true])
  for (const [i, status] of ['draft', 'archived'].entries()) {
    assert.deepEqual(await told(20 + 2 * i, status), [false, false], status)
    assert.deepEqual(await told(21 + 2 * i, 'active'), [true, true])
  }
})
