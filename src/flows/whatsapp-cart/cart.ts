import type { PricedItem } from '../flow.ts'
import { isPrice, isSame, sum, times } from './decimal.ts'

export type Line = { sku: string; name: string; quantity: number; price: string; amount: string }

/** A cart as the shop can sell it. The lists hold names for the shopper: of lines that count, but for `gone`. */
export type Cart = {
  lines: Line[]
  total: string
  currency: string
  /** Not in stock, and so not counted; the ids are the catalogue's. */
  gone: string[]
  goneIds: string[]
  /** Less in stock than was wanted; what there is counts. */
  scarce: { name: string; left: number }[]
  /** The shop's price is another than the catalogue's. */
  changed: { name: string; price: string }[]
  /** Nothing of the shop's: by the catalogue's id and price. */
  unknown: string[]
}

/** Why there is no cart: two currencies in it, nothing of it in stock, or no counting with it. */
type NoCart = 'currencies' | 'sold_out' | 'unreadable'

// WhatsApp lets nobody put more than 99 of a thing into a cart; what is far above all that is no cart.
const MOST_LINES = 100
const MOST_PIECES = 999
const LONGEST_NAME = 60
const CURRENCY = /^[A-Z]{3}$/u
// White space, controls, and the marks that turn the direction of writing.
const HIDDEN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu

/** Counts a cart at the shop's prices, where it has some. */
export function countCart(items: PricedItem[]): Cart | NoCart {
  const merged = merge(items)
  if (merged.length === 0 || merged.length > MOST_LINES) return 'unreadable'
  const cart: Cart = {
    lines: [],
    total: '0.00',
    currency: '',
    gone: [],
    goneIds: [],
    scarce: [],
    changed: [],
    unknown: [],
  }
  const currencies = new Set<string>()
  for (const { item, product } of merged) {
    const name = clean(product?.name ?? '') || clean(item.retailerId)
    const { price, currency } =
      product?.price && product.currency ? { ...product, price: product.price } : item
    const { quantity } = item
    const isWhole = Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_PIECES
    if (!isWhole || !isPrice(price) || currency === null || !CURRENCY.test(currency) || name === '') {
      return 'unreadable'
    }
    const stock = product?.stock ?? null
    if (stock !== null && stock <= 0) {
      cart.gone.push(name)
      cart.goneIds.push(item.retailerId)
      continue
    }
    currencies.add(currency)
    const counted = Math.min(quantity, stock ?? quantity)
    if (counted < quantity) cart.scarce.push({ name, left: counted })
    if (product === null) cart.unknown.push(name)
    else if (currency !== item.currency || !isSame(price, item.price)) cart.changed.push({ name, price })
    const sku = clean(product?.sku ?? '', 200) || clean(item.retailerId, 200)
    cart.lines.push({ sku, name, quantity: counted, price, amount: times(price, counted) })
  }
  if (cart.lines.length === 0) return 'sold_out'
  if (currencies.size > 1) return 'currencies'
  return { ...cart, currency: [...currencies][0]!, total: sum(cart.lines.map((line) => line.amount)) }
}

/** The same product twice is one line. */
function merge(items: PricedItem[]): PricedItem[] {
  const byId = new Map<string, PricedItem>()
  for (const one of items) {
    const before = byId.get(one.item.retailerId)
    const quantity = one.item.quantity + (before?.item.quantity ?? 0)
    byId.set(one.item.retailerId, { ...(before ?? one), item: { ...(before ?? one).item, quantity } })
  }
  return [...byId.values()]
}

/** One line of harmless text, cut to whole characters. */
export function clean(text: string, longest = LONGEST_NAME): string {
  const plain = text
    .slice(0, longest * 4)
    .toWellFormed()
    .replace(HIDDEN, ' ')
    .trim()
  const characters = [...plain]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : plain
}
