import { money } from '../decimal.ts'
import {
  count,
  currency,
  email,
  type Fields,
  fields,
  id,
  list,
  locale,
  text,
  time,
  webAddress,
} from '../read.ts'
import type { ConsentNow, Fact } from '../store.ts'
import { metaOf } from './meta.ts'

/** A cart as our own plugin tells it, see `integrations/woocommerce/kalathi.php`. Its words of consent name WhatsApp. */
export function readCart(body: unknown, at: Date): Fact | null {
  const cart = fields(body)
  const externalId = id(cart.id)
  if (!externalId) return null
  const customer = fields(cart.customer)
  const phone = text(customer.phone, 64)
  return {
    kind: 'cart',
    externalId,
    at: time(cart.updated_at) ?? at,
    data: {
      customer: {
        // As of a draft: a phone may be typed by anybody, and names no account.
        externalId: phone === null ? id(customer.externalId) : null,
        phone,
        email: email(customer.email),
        name: text(customer.name),
        locale: locale(customer.locale),
      },
      items: list(cart.items, 500).flatMap((line) => {
        const name = text(line.name, 500)
        const quantity = count(line.quantity) ?? 1
        return name && quantity > 0
          ? [{ sku: text(line.sku), name, quantity, price: money(line.price) ?? '0' }]
          : []
      }),
      total: money(cart.total) ?? '0',
      currency: currency(cart.currency),
      recoveryUrl: webAddress(cart.recovery_url),
      completedAt: null,
      consent: readConsent(cart.consent),
    },
  }
}

/** What the plugin keeps with an order: the yes that was given with it, and the cart that it came of. */
export function keptWith(order: Fields): { consent: ConsentNow | null; cartId: string | null } {
  const meta = metaOf(order)
  return { consent: readConsent(meta.get('kalathi_consent')), cartId: id(meta.get('kalathi_cart')) }
}

function readConsent(value: unknown): ConsentNow | null {
  const { words, at } = fields(value)
  const said = text(words, 1000)
  const when = time(at)
  return said && when ? { granted: true, words: said, at: when.toISOString(), namesWhatsApp: true } : null
}
