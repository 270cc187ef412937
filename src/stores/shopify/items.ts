import { decimal, money, units, unitsOr } from '../decimal.ts'
import { count, fields, fullName, list, text } from '../read.ts'
import type { ItemNow } from '../store.ts'

/** The most that an order keeps. */
const most = 500

/** Line items of an order, a cart or a checkout. What was taken out again (no pieces left) is none. */
export function itemsOf(value: unknown): ItemNow[] {
  return list(value, most).flatMap((line) => {
    const quantity = count(line.quantity) ?? 1
    const name =
      text(line.name, 500) ?? text([line.title, line.variant_title].filter(isSaid).join(' - '), 500)
    if (quantity === 0 || !name) return []
    const price = money(line.price) ?? shopMoney(line.price_set) ?? '0'
    return [{ sku: text(line.sku), name, quantity, price }]
  })
}

// What has no variants has one, by this name.
const isSaid = (one: unknown) => typeof one === 'string' && one.trim() !== '' && one !== 'Default Title'

export const variantName = (title: unknown, variant: unknown) =>
  text(isSaid(variant) ? fullName(title, '-', variant) : title, 500)

/** In the shop's own currency, as `price_set` and the like hold it beside the shopper's. */
export const shopMoney = (set: unknown): string | null => money(fields(fields(set).shop_money).amount)

/** What delivery cost, after discounts. */
export function shippingOf(order: Record<string, unknown>): string {
  const whole = shopMoney(order.total_shipping_price_set)
  if (whole !== null) return whole
  const lines = list(order.shipping_lines, 100)
  return decimal(lines.reduce((all, line) => all + (units(line.discounted_price) ?? unitsOr(line.price)), 0n))
}
