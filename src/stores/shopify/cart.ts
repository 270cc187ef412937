import { createHash } from 'node:crypto'
import { decimal, money, sum, unitsOr } from '../decimal.ts'
import { currency, type Fields, fields, id, list, time, webAddress } from '../read.ts'
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
    aliases: namesOf(checkout),
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

/**
 * A checkout as the API tells it: without its tokens, so whatever its webhooks told of it goes by another id. At the
 * beginning of the second that it names: a webhook of that second says more.
 */
export function readAbandoned(body: unknown): Fact | null {
  const checkout = fields(body)
  const externalId = id(checkout.id)
  const at = time(checkout.updated_at)
  if (!externalId || !at) return null
  const cart = readCheckout({ ...checkout, token: externalId }, at)
  return cart?.kind === 'cart' ? { ...cart, at, provisional: true } : null
}

/**
 * By what else it is spoken of: its id, which alone tells its deletion, and its address, which the API and the webhooks
 * both write, but for the key in it. As a hash, since it is long, and whoever has it can come nearer to the shopper.
 */
function namesOf(checkout: Fields): string[] {
  const address = webAddress(checkout.abandoned_checkout_url)?.replace(/[?#].*$/su, '')
  const number = id(checkout.id)
  return [
    ...(number === null ? [] : [number]),
    ...(address ? [`url:${createHash('sha256').update(address).digest('hex')}`] : []),
  ]
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
