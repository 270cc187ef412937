import { email, type Fields, fields, fullName, id, locale, nameKey, text } from '../read.ts'
import type { AddressNow, Fact, PersonNow } from '../store.ts'
import { metaOf } from './meta.ts'
import { changedAtOf } from './times.ts'

/** A customer as `customer.created` and `customer.updated` tell it. */
export function readCustomer(body: unknown, at: Date): Fact | null {
  const customer = fields(body)
  const externalId = id(customer.id)
  if (!externalId) return null
  const billing = fields(customer.billing)
  const name = fullName(customer.first_name, customer.last_name)
  const payer = nameOf(billing)
  const isOwn = !name || !payer || nameKey(name) === nameKey(payer)
  return {
    kind: 'customer',
    externalId,
    at: changedAtOf(customer) ?? at,
    data: {
      // Another name on the bill is another's phone, and where a parcel goes may be anybody's.
      phone: (isOwn ? text(billing.phone, 64) : null) ?? text(customer.phone, 64),
      email: email(customer.email) ?? email(billing.email),
      name: name ?? payer,
      locale: languageOf(customer),
      consent: null,
    },
  }
}

/**
 * Whoever pays is the customer: an order names no other. Number 0 is a guest. Of an account an order says the number
 * and not the name, so its phone counts as that of an address: the account's own comes with the customer.
 */
export function personOf(order: Fields): PersonNow {
  const billing = fields(order.billing)
  const externalId = id(order.customer_id)
  return {
    externalId,
    phone: externalId ? null : text(billing.phone, 64),
    email: email(billing.email),
    name: nameOf(billing) ?? nameOf(fields(order.shipping)),
    locale: languageOf(order),
  }
}

/** Who fills a cart: it has no addresses beside them, so a phone that is written in it is whom it is of, and no account. */
export function shopperOf(draft: Fields): PersonNow {
  const phone = text(fields(draft.billing).phone, 64)
  const person = personOf(draft)
  return phone ? { ...person, externalId: null, phone } : person
}

const nameOf = (address: Fields) => fullName(address.first_name, address.last_name)

export function addressOf(value: unknown): AddressNow | null {
  const address = fields(value)
  const read = {
    name: nameOf(address),
    phone: text(address.phone, 64),
    postcode: text(address.postcode, 32),
    city: text(address.city),
    country: text(address.country, 60),
  }
  return Object.values(read).some((one) => one !== null) ? read : null
}

const languages = ['wpml_language', 'trp_language', '_trp_language', 'pll_language', '_locale', 'locale']

/** WooCommerce knows no language of a person; the plugins that translate shops do. */
function languageOf(thing: Fields): string | null {
  const meta = metaOf(thing)
  const found = languages.map((name) => locale(meta.get(name))).find((one) => one !== null)
  return locale(thing.lang) ?? found ?? null
}
