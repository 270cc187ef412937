import { renderLiquid } from '../../language/liquid.ts'
import type { Context } from '../flow.ts'
import type { Line } from './cart.ts'

/** The shop's page that takes a cart over: a Liquid template; empty: a human takes it over. */
export const defaults = { checkoutUrl: '' }

// What a button's link may have (`shop/quick-reply-shape.ts` takes no longer one either).
const LONGEST_URL = 2000

/**
 * Where the shopper pays for these lines, or null where the shop has no such page or its address cannot be made.
 * `cart` is the id under which the cart is kept.
 */
export function checkoutUrl(lines: Line[], cart: string, context: Context): string | null {
  const { checkoutUrl: template } = context.settings
  if (typeof template !== 'string' || template.trim() === '') return null
  const made = render(template, lines, cart, context)
  return 'url' in made ? made.url : null
}

/** What is wrong with the address that the shop wants to set, or null. */
export function checkCheckoutUrl(template: string): string | null {
  if (template.trim() === '') return null
  const sample: Line[] = [{ sku: 'SOAP-1', name: '', quantity: 2, price: '1', amount: '2' }]
  const made = render(template, sample, 'message:1', { language: 'en', timeZone: 'UTC', currency: 'EUR' })
  return 'wrong' in made ? made.wrong : null
}

type Locale = { language: string; timeZone: string; currency: string }

function render(
  template: string,
  lines: Line[],
  cart: string,
  where: Context | Locale,
): { url: string } | { wrong: string } {
  const { timeZone, currency } = 'shop' in where ? where.shop : where
  const language = 'shop' in where ? where.contact.language : where.language
  const values = { items: itemsIn(lines), cart: encodeURIComponent(cart) }
  // No word of a date stands in an address.
  const rendered = renderLiquid(template, values, { language, timeZone, currency, now: new Date(0) })
  if (!rendered.ok) return { wrong: rendered.error }
  const url = URL.parse(rendered.text.trim())
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') {
    return { wrong: 'Should be an address such as "https://shop.example/cart?items={{ items }}".' }
  }
  if (url.href.length > LONGEST_URL) return { wrong: `Should have ${LONGEST_URL} characters at most.` }
  return { url: url.href }
}

/** "SOAP-1:2,ROSE-1:1", encoded for an address; within an id the two signs are encoded once more. */
function itemsIn(lines: Line[]): string {
  const pairs = lines.map(({ sku, quantity }) => `${sku.replace(/[%:,]/gu, encodeURIComponent)}:${quantity}`)
  return encodeURIComponent(pairs.join(','))
}
