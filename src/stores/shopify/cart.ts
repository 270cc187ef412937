import { decimal, money, sum, unitsOr } from '../decimal.ts'
import { currency, fields, id, list, time, webAddress } from '../read.ts'
import type { Fact } from '../store.ts'
import { consentAtCheckout, shopperOf, versionOf } from './customer.ts'
import { itemsOf } from './items.ts'
import { cartIdOf } from './order.ts'

/** A checkout as `checkouts/create` and `checkouts/update` tell it: a cart whose shopper is known. */
export function readCheckout(body: unknown, at: Date): Fact | null {
  const checkout = fields(body)
  // By its cart's id, so that a cart and its checkout are one.
  const externalId = cartIdOf({ ...checkout, checkout_token: checkout.token })
  const code = currency(checkout.currency) ?? currency(checkout.presentment_currency)
  if (!externalId) return null
  return {
    kind: 'cart',
    externalId,
    at: versionOf(checkout, at),
    // Its deletion is told by this id and no other.
    alias: id(checkout.id) ?? undefined,
    data: {
      customer: shopperOf(checkout),
      items: itemsOf(checkout.line_items),
      total: money(checkout.total_price) ?? '0',
      currency: code,
      recoveryUrl: webAddress(checkout.abandoned_checkout_url),
      completedAt: time(checkout.completed_at)?.toISOString() ?? null,
      consent: consentAtCheckout(checkout, time(checkout.created_at) ?? at),
    },
  }
}

/** A cart as `carts/create` and `carts/update` tell it: nobody knows yet whose it is, and an empty one bears no currency. */
export function readCart(body: unknown, at: Date): Fact | null {
  const cart = fields(body)
  const externalId = id(cart.token) ?? id(cart.id)
  const lines = list(cart.line_items, 500)
  const code = currency(cart.currency) ?? lines.flatMap(currencyOf)[0] ?? null
  if (!externalId) return null
  return {
    kind: 'cart',
    externalId,
    at: versionOf(cart, at),
    data: {
      customer: shopperOf(cart),
      items: itemsOf(cart.line_items),
      total: money(cart.total_price) ?? decimal(sum(lines.map(({ line_price }) => unitsOr(line_price)))),
      currency: code,
      recoveryUrl: null,
      completedAt: null,
      consent: null,
    },
  }
}

const currencyOf = (line: Record<string, unknown>): string[] => {
  const code = currency(fields(fields(line.price_set).shop_money).currency_code)
  return code ? [code] : []
}
