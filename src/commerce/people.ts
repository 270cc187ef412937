import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { type IdentityBook, type Known, openIdentityBook } from './identity-book.ts'
import { readPhone } from './phone.ts'
import type { AddressRef, CustomerRef } from './shapes.ts'

/**
 * The contact of a store's customer. `absorbs`: another contact that is the same person. `isNew`: they are made of it, or
 * known by something more than they were: an account, a phone or an e-mail. `isReached`: a phone, and they had none.
 * `isDoubtful`: the phone is theirs, and the e-mail or the account somebody else's, who may have typed it.
 */
export type Whose = {
  contactId: string
  absorbs?: string
  isNew?: boolean
  isReached?: boolean
  isDoubtful?: boolean
}

/** `addresses`: of an order, where it goes and who pays. */
export type PersonAsked = {
  person: CustomerRef
  addresses?: (AddressRef | null | undefined)[]
  sample: boolean
}

/** What somebody is known by. `name` and `country` are those of a contact that is made of it. */
type Named = {
  customer: Known | null
  phone: Known | null
  email: Known | null
  country: string | null
  name: string | null
  sample: boolean
}
/** `own`: the phone of an address, where it may count as theirs. */
type Question = { named: Named; own: Named | null }

type WhoDeps = { newId: NewId; store: string; country: string }

/**
 * Whose these orders, carts and accounts are; a contact is made where there is a phone or an e-mail, else null. Each
 * answer counts for the next one.
 *
 * Anybody may type anybody's phone or e-mail into a checkout. So an e-mail alone never lends its contact a phone
 * or an account (its orders could then be asked for from that phone), and contacts are joined for one reason only:
 * the store's account of somebody who has no phone yet names the phone of a contact.
 */
export async function whoseAll(
  tx: Queries,
  deps: WhoDeps,
  asked: (PersonAsked | null)[],
): Promise<(Whose | null)[]> {
  const questions = asked.map((one) => one && questionOf(deps, one))
  const identities = questions.flatMap((one) => [...identitiesOf(one?.named), ...identitiesOf(one?.own)])
  if (identities.length === 0) return asked.map(() => null)
  // Whoever writes an identity first has it: after a lost race there is an owner, and the second look finds it.
  for (;;) {
    const book = await openIdentityBook(tx, deps.newId, identities)
    const found = questions.map((one) => one && answer(book, one))
    if (await book.write()) return found.map((one) => one && { ...one, isNew: book.isNew(one.contactId) })
  }
}

/**
 * Many stores know a phone only from the address: it counts where the customer has none and the name on it is the
 * customer's own, since a gift bears somebody else's. Such a phone takes this one order and no more: it joins no
 * contacts and is lent to no account, for anybody may type it into a checkout.
 */
function answer(book: IdentityBook, { named, own }: Question): Whose | null {
  const found = settle(book, named)
  if (own === null || (found && book.hasPhone(found.contactId))) return found
  const theirs = settle(book, own)
  return theirs && found ? { ...theirs, isDoubtful: true } : theirs
}

function settle(book: IdentityBook, named: Named): Whose | null {
  const [customer, phone, email] = [named.customer, named.phone, named.email].map(book.owner)
  if (!named.phone && !named.email) return customer ? { contactId: customer } : null
  if (customer) {
    if (!named.phone || phone === customer || book.hasPhone(customer)) return { contactId: customer }
    if (phone) return { contactId: phone, absorbs: customer }
    book.claim(customer, [named.phone])
    return { contactId: customer, isReached: true }
  }
  const unclaimed = [named.customer, email ? null : named.email].filter((one) => one !== null)
  if (phone) {
    book.claim(phone, unclaimed)
    return { contactId: phone, ...(email && email !== phone && { isDoubtful: true }) }
  }
  if (!named.phone && !named.customer && email) return { contactId: email }
  const { name, country, sample } = named
  const identities = named.phone ? [...unclaimed, named.phone] : unclaimed
  return { contactId: book.make({ name, country, sample }, identities) }
}

const identitiesOf = (named: Named | null | undefined): Known[] =>
  named ? [named.customer, named.phone, named.email].filter((one) => one !== null) : []

function questionOf(deps: WhoDeps, { person, addresses = [], sample }: PersonAsked): Question {
  const named = nameOf(deps, person, sample)
  const name = nameKey(person.name)
  if (name === '' || named.phone) return { named, own: null }
  const own = addresses.find(
    (one) => one && nameKey(one.name) === name && readPhone(one.phone, deps.country) !== null,
  )
  return { named, own: own ? nameOf(deps, { phone: own.phone, name: person.name }, sample) : null }
}

/** A name as it is compared: family and given name may stand in either order. */
function nameKey(name: string | null | undefined): string {
  const plain = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}

function nameOf({ store, country }: WhoDeps, person: CustomerRef, sample: boolean): Named {
  const phone = readPhone(person.phone, country)
  const email = person.email?.trim().toLowerCase()
  return {
    customer: person.externalId ? { kind: `customer:${store}`, value: person.externalId } : null,
    phone: phone && { kind: 'phone', value: phone.e164 },
    email: email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? { kind: 'email', value: email } : null,
    country: phone?.country ?? null,
    name: person.name || null,
    sample,
  }
}
