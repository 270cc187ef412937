import { email, type Fields, fields, fullName, id, locale, text } from '../read.ts'
import type { AddressNow, Fact, PersonNow } from '../store.ts'
import { metaOf } from './meta.ts'
import { changedAtOf } from './times.ts'

/** A customer as `customer.created` and `customer.updated` tell it. */
export function readCustomer(body: unknown, at: Date): Fact | null {
  const customer = fields(body)
  const externalId = id(customer.id)
  if (!externalId) return null
  const billing = fields(customer.billing)
  return {
    kind: 'customer',
    externalId,
    at: changedAtOf(customer) ?? at,
    data: {
      // The billing address is the customer's own; where a parcel goes may be somebody else's.
      phone: text(billing.phone, 64) ?? text(customer.phone, 64),
      email: email(customer.email) ?? email(billing.email),
      name: fullName(customer.first_name, customer.last_name) ?? nameOf(billing),
      locale: languageOf(customer),
      consent: null,
    },
  }
}

/** Whoever pays is the customer: an order names no other. Number 0 is a guest. */
export function personOf(order: Fields): PersonNow {
  const billing = fields(order.billing)
  return {
    externalId: id(order.customer_id),
    phone: text(billing.phone, 64),
    email: email(billing.email),
    name: nameOf(billing) ?? nameOf(fields(order.shipping)),
    locale: languageOf(order),
  }
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
