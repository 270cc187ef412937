import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openConnectedShop } from './connected-shop.ts'
import { order, pluginCart, said } from './woocommerce-bodies.ts'

const modified = (time: string, more: object = {}) => ({ date_modified_gmt: `2026-11-21T${time}`, ...more })

const ticked = ['+marketing', '+cart', '+stock'].map((purpose) => `${purpose} ${said.words}`)

test('the plugin’s cart is a cart, and its yes one to WhatsApp, said once', async (t) => {
  const shop = await openConnectedShop(t)
  const maria = { kind: 'phone', value: '+306900000201' } as const
  await shop.tell('woocommerce', 'cart.updated', pluginCart)
  assert.deepEqual(await shop.ledger(maria), [])
  for (const updated_at of ['2026-11-21T09:21:00Z', '2026-11-21T09:22:00Z'])
    await shop.tell('woocommerce', 'cart.updated', {
      ...pluginCart,
      consent: said,
      total: updated_at.slice(14, 16),
      updated_at,
    })
  assert.deepEqual(await shop.ledger(maria), ticked)
  const meta_data = [
    { key: 'kalathi_cart', value: pluginCart.id },
    { key: 'kalathi_consent', value: said },
  ]
  await shop.tell('woocommerce', 'order.created', { ...order, meta_data })
  const [cart, ...others] = await shop.rows('carts')
  assert.deepEqual(others, [])
  assert.ok(cart!.completed_at)
  assert.equal((await shop.order('1042')).cart_id, pluginCart.id)
})

/** One basket of the plugin and of the checkout in blocks; what the draft tells before and after the plugin has named its cart. */
const basket = { key: 'kalathi_cart', value: pluginCart.id }
const bare = ['order.created', { ...order, status: 'checkout-draft' }] as const
const named = [
  'order.updated',
  { ...order, ...modified('09:31:00'), status: 'checkout-draft', meta_data: [basket] },
] as const
const bought = ['order.updated', { ...order, ...modified('09:32:00'), meta_data: [basket] }] as const
const byPlugin = ['cart.updated', pluginCart] as const

const bases = [
  ['the plugin first', [byPlugin, bare, named]],
  ['the draft first', [bare, byPlugin, named]],
  ['the draft alone, named from the start', [named, byPlugin]],
  ['the draft without its name once more', [byPlugin, named, bare]],
] as const

for (const [name, told] of bases)
  test(`a basket that the plugin and the draft of a checkout tell of is one cart: ${name}`, async (t) => {
    const shop = await openConnectedShop(t)
    for (const [topic, body] of told) await shop.tell('woocommerce', topic, body)
    const carts = (await shop.rows('carts')).map((one) => [one.external_id, one.completed_at])
    assert.deepEqual(carts, [[pluginCart.id, null]])
  })

const purchases = [
  ['in their order', [byPlugin, bare, bought]],
  ['the draft behind the order', [byPlugin, bought, bare]],
  ['the plugin behind the order', [bare, bought, byPlugin]],
  ['the order before both', [bought, bare, byPlugin]],
  ['with no word of the plugin', [bare, bought]],
] as const

for (const [name, told] of purchases)
  test(`whoever bought has no cart left to be reminded of: ${name}`, async (t) => {
    const shop = await openConnectedShop(t)
    for (const [topic, body] of told) await shop.tell('woocommerce', topic, body)
    const carts = await shop.rows('carts')
    assert.equal(carts.length, 1)
    assert.deepEqual(
      carts.filter((one) => one.completed_at === null),
      [],
    )
    assert.equal((await shop.order('1042')).cart_id, pluginCart.id)
  })

test('a yes at the checkout comes with the order, and a box left empty is none', async (t) => {
  const shop = await openConnectedShop(t)
  const maria = { kind: 'phone', value: '+306900000201' } as const
  for (const [i, value] of [undefined, '', [], { words: '' }, { ...said, at: 'yesterday' }].entries())
    await shop.tell('woocommerce', 'order.created', {
      ...order,
      id: 600 + i,
      meta_data: [{ key: 'kalathi_consent', value }],
    })
  assert.deepEqual(await shop.ledger(maria), [])
  const meta_data = [{ key: 'kalathi_consent', value: said }]
  await shop.tell('woocommerce', 'order.created', { ...order, meta_data })
  await shop.tell('woocommerce', 'order.updated', {
    ...order,
    ...modified('09:50:00'),
    meta_data,
    status: 'completed',
  })
  assert.deepEqual(await shop.ledger(maria), ticked)
})
