import type { Sql } from '../../db/client.ts'
import { applyCart } from '../carts.ts'
import { applyCustomer } from '../customers.ts'
import { applyOrder } from '../orders.ts'
import { applyProduct } from '../products.ts'
import { cartShape, orderShape } from '../shapes.ts'
import type { CommerceDeps } from '../write.ts'
import { carts, customers, orders, products, type SampleCustomer } from './data.ts'

const store = 'generic'
const hour = 3_600_000
const day = 24 * hour

/**
 * Gives a new shop the sample shop's products, customers, orders and carts, marked as samples and as history:
 * nobody is told of them. `locale` chooses the products' names. A shop that has orders, or had the samples once,
 * keeps what it has; a seeding that was cut short goes on where it stopped. True when it was done now.
 */
export async function seedSampleStore(
  deps: CommerceDeps & { sql: Sql; locale: string; currency: string },
): Promise<boolean> {
  const [done] = await deps.sql`select 1 from settings where key = 'sample_store' union all
    select 1 from orders where not sample limit 1`
  if (done) return false
  const now = deps.clock.now().getTime()
  const names = new Map(products.map(({ sku, name }) => [sku, name[deps.locale.split('-')[0]!] ?? name.en!]))
  for (const { sku, price, stock } of products) {
    const data = { sku, name: names.get(sku)!, price, currency: deps.currency, stock }
    await applyProduct(deps, store, sku, data, { occurredAt: new Date(now - 120 * day), sample: true })
  }
  for (const { id, name, phone, email, locale } of customers) {
    const data = { name, phone, email, locale }
    await applyCustomer(deps, store, id, data, { occurredAt: new Date(now - 120 * day), sample: true })
  }
  const itemsOf = (items: [sku: string, quantity: number][]) =>
    items.map(([sku, quantity]) => ({ sku, name: names.get(sku)!, quantity, price: priceOf(sku) }))
  for (const { number, customer, daysAgo, method, status, items, shipment } of orders) {
    const at = new Date(now - daysAgo * day - hour)
    const data = orderShape.parse({
      number,
      customer: customerOf(customer),
      shippingAddress: addressOf(customer),
      placedAt: at.toISOString(),
      status,
      total: total(items),
      currency: deps.currency,
      items: itemsOf(items),
      payment: { method, state: status === 'pending' || status === 'cancelled' ? 'awaiting' : 'paid' },
      shipments: shipment ? [{ carrier: shipment[0], trackingNumber: shipment[1], status: shipment[2] }] : [],
      guest: false,
      returnedQuantity: status === 'refunded' ? 1 : 0,
    })
    await applyOrder(deps, store, number, data, { occurredAt: at, sample: true })
  }
  for (const { id, customer, hoursAgo, items } of carts) {
    const at = new Date(now - hoursAgo * hour)
    const data = cartShape.parse({
      customer: customerOf(customer),
      items: itemsOf(items),
      total: total(items),
      currency: deps.currency,
      recoveryUrl: `https://shop.example/cart/${id}`,
      updatedAt: at.toISOString(),
    })
    await applyCart(deps, store, id, data, { occurredAt: at, sample: true })
  }
  await deps.sql`insert into settings (key, value) values ('sample_store', 'true') on conflict do nothing`
  return true
}

const priceOf = (sku: string) => products.find((product) => product.sku === sku)!.price

// In cents: sums of binary fractions drift.
function total(items: [sku: string, quantity: number][]): string {
  const cents = items.reduce(
    (sum, [sku, quantity]) => sum + quantity * Math.round(Number(priceOf(sku)) * 100),
    0,
  )
  return (cents / 100).toFixed(2)
}

function customerOf(id: string) {
  const { id: externalId, name, phone, email, locale } = sampleCustomer(id)
  return { externalId, name, phone, email, locale }
}

function addressOf(id: string) {
  const { name, phone, postcode, city, country } = sampleCustomer(id)
  return { name, phone, postcode, city, country }
}

const sampleCustomer = (id: string): SampleCustomer => customers.find((one) => one.id === id)!
