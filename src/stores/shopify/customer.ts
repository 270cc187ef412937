import { email, type Fields, fields, fullName, id, list, locale, nameKey, text, time } from '../read.ts'
import type { AddressNow, ConsentNow, Fact, PersonNow } from '../store.ts'

/** A customer as `customers/create` and `customers/update` tell it. */
export function readCustomer(body: unknown, at: Date): Fact | null {
  const customer = fields(body)
  const externalId = id(customer.id)
  if (!externalId) return null
  const changedAt = versionOf(customer, at)
  return {
    kind: 'customer',
    externalId,
    at: changedAt,
    data: {
      phone: phoneOf(customer),
      email: email(customer.email),
      name: fullName(customer.first_name, customer.last_name),
      locale: locale(customer.locale),
      consent: consentOf(customer, time(customer.created_at) ?? changedAt),
    },
  }
}

/**
 * The moment that a thing is of: Shopify's `updated_at` has whole seconds, so of two changes within one the trigger's
 * fraction tells which was later. Never later than that second, or what the API says of it would count as older.
 */
export function versionOf(thing: Fields, triggeredAt: Date): Date {
  const updatedAt = time(thing.updated_at) ?? time(thing.created_at)
  if (!updatedAt) return triggeredAt
  const later = triggeredAt.getTime() - updatedAt.getTime()
  return new Date(updatedAt.getTime() + Math.min(Math.max(later, 0), 999))
}

/**
 * Who ordered, or fills a cart. A phone that was typed into the checkout, and that their account has not, is whom it is
 * of, and no account: anybody may type anybody's, and would be joined with them.
 */
export function personOf(thing: Fields): PersonNow {
  const customer = fields(thing.customer)
  const own = phoneOf(customer)
  const typed = text(thing.phone, 64)
  const name =
    fullName(customer.first_name, customer.last_name) ??
    nameOf(fields(thing.billing_address)) ??
    nameOf(fields(thing.shipping_address))
  return {
    externalId: typed === null || typed === own ? id(customer.id) : null,
    phone: typed ?? own,
    email: email(thing.email) ?? email(thing.contact_email) ?? email(customer.email),
    name,
    locale: locale(thing.customer_locale) ?? locale(customer.locale),
  }
}

/** As `personOf`; where no phone is theirs, that of an address which bears their name, typed as well: a gift bears somebody else's. */
export function shopperOf(thing: Fields): PersonNow {
  const person = personOf(thing)
  if (person.phone || !person.name) return person
  const own = [thing.shipping_address, thing.billing_address]
    .map(addressOf)
    .find((one) => one?.phone && nameKey(one.name) === nameKey(person.name))
  return own ? { ...person, externalId: null, phone: own.phone } : person
}

/** Their own, else that of their address if it bears their name: whoever sends gifts has a friend's there. */
function phoneOf(customer: Fields): string | null {
  const address = addressOf(customer.default_address)
  const name = nameKey(fullName(customer.first_name, customer.last_name))
  const own = name !== '' && nameKey(address?.name ?? null) === name ? (address?.phone ?? null) : null
  return text(customer.phone, 64) ?? own
}

const nameOf = (address: Fields) => text(address.name) ?? fullName(address.first_name, address.last_name)

export function addressOf(value: unknown): AddressNow | null {
  const address = fields(value)
  const read = {
    name: nameOf(address),
    phone: text(address.phone, 64),
    postcode: text(address.zip, 32),
    city: text(address.city),
    country: text(address.country_code, 60) ?? text(address.country, 60),
  }
  return Object.values(read).some((one) => one !== null) ? read : null
}

/** Whether they have an account; null where that cannot be seen. */
export function isGuest(thing: Fields): boolean | null {
  if (id(fields(thing.customer).id) === null) return true
  const { state } = fields(thing.customer)
  return state === 'enabled' ? false : state === 'disabled' || state === 'invited' ? true : null
}

/**
 * The newest yes or no to marketing, by e-mail or SMS. Whether it counts for WhatsApp, the shop says. One without a time
 * is as old as the account: dated today, it would be newer than a STOP of yesterday.
 */
function consentOf(customer: Fields, at: Date): ConsentNow | null {
  const said = [
    consent('email_marketing_consent', fields(customer.email_marketing_consent)),
    consent('sms_marketing_consent', fields(customer.sms_marketing_consent)),
    older(customer),
  ].filter((one) => one !== null)
  const newest = said.toSorted((a, b) => (b.at ?? at).getTime() - (a.at ?? at).getTime())[0]
  return newest
    ? {
        granted: newest.granted,
        words: newest.words,
        at: (newest.at ?? at).toISOString(),
        namesWhatsApp: false,
      }
    : null
}

type Said = { granted: boolean; words: string; at: Date | null }

function consent(name: string, { state, consent_updated_at }: Fields): Said | null {
  const at = time(consent_updated_at)
  if (state === 'subscribed') return { granted: true, words: `Shopify: ${name} subscribed`, at }
  // `not_subscribed` was never asked, or never answered: that is neither.
  if (state === 'unsubscribed') return { granted: false, words: `Shopify: ${name} unsubscribed`, at }
  return null
}

function older(customer: Fields): Said | null {
  if ('email_marketing_consent' in customer || customer.accepts_marketing !== true) return null
  return {
    granted: true,
    words: 'Shopify: accepts_marketing',
    at: time(customer.accepts_marketing_updated_at),
  }
}

/** A box that was ticked at the checkout of this order or cart. One that was not is no opt-out. */
export function consentAtCheckout(thing: Fields, at: Date): ConsentNow | null {
  if (thing.buyer_accepts_marketing !== true) return null
  return {
    granted: true,
    words: 'Shopify: buyer_accepts_marketing',
    at: at.toISOString(),
    namesWhatsApp: false,
  }
}

/** `WINTER`, `TENOFF`: the codes by their names. */
export const codesOf = (thing: Fields): string[] =>
  list(thing.discount_codes, 50).flatMap((one) => text(one.code, 100) ?? [])
