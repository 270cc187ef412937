// What the walkthroughs say and what the code does are one: a topic that is named is read, and none is forgotten.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createStores } from '../../src/stores/registry.ts'

const page = readFileSync(new URL('../../docs/stores.md', import.meta.url), 'utf8')
const chapter = (title: string) => page.split(/^## /m).find((one) => one.startsWith(title))!
const now = new Date('2026-11-21T10:00:00Z')

/** Of Shopify's documents: what a shop's orders, carts, customers and products are told by, and what every app must take. */
const needed = [
  ...['orders/create', 'orders/updated', 'orders/cancelled', 'orders/fulfilled'],
  ...['fulfillments/create', 'fulfillments/update', 'refunds/create'],
  ...['checkouts/create', 'checkouts/update', 'checkouts/delete', 'customers/create', 'customers/update'],
  ...['products/create', 'products/update', 'products/delete'],
  ...['customers/data_request', 'customers/redact', 'shop/redact'],
]

test('Shopify: every topic that the walkthrough names is read, and every one that is needed is named', () => {
  const { webhooks } = createStores().shopify
  const named = [...chapter('Shopify').matchAll(/`([a-z]+\/[a-z_]+)`/gu)].map(([, topic]) => topic!)
  for (const topic of named) assert.notEqual(webhooks!.read(topic, null, {}, now), 'ignored', topic)
  assert.deepEqual(
    needed.filter((topic) => !named.includes(topic)),
    [],
  )
})

test('Shopify: every scope that its API is asked under is named', () => {
  for (const scope of [
    'read_orders',
    'read_all_orders',
    'read_customers',
    'read_products',
    'read_fulfillments',
    'write_discounts',
  ])
    assert.match(chapter('Shopify'), new RegExp(`\`${scope}\``, 'u'))
})

test('WooCommerce: every webhook that the walkthrough names is read', () => {
  const { webhooks } = createStores().woocommerce
  const [, words] = /one for each of (.+?): status/u.exec(chapter('WooCommerce'))!
  const named = [...words!.matchAll(/\*(\w+) ([\w, ]+)\*/gu)].flatMap(([, noun, events]) =>
    events!.split(', ').map((event) => `${noun!.toLowerCase()}.${event}`),
  )
  assert.equal(named.length, 10)
  for (const topic of named) assert.notEqual(webhooks!.read(topic, null, {}, now), 'ignored', topic)
  assert.match(chapter('WooCommerce'), /wp-content\/plugins\/kalathi\/kalathi\.php/u)
})
