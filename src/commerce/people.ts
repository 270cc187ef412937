import type { Queries } from '../db/client.ts'
import { restoreOptOuts } from '../events/kept-opt-outs.ts'
import type { NewId } from '../ids.ts'
import { readPhone } from './phone.ts'
import type { AddressRef, CustomerRef } from './shapes.ts'

/** The contact of a store's customer. `absorbs`: another contact that is the same person. */
export type Whose = { contactId: string; absorbs?: string }

type Known = { kind: string; value: string }
type Named = { customer: Known | null; phone: Known | null; email: Known | null; country: string | null }
type Owners = { customer: string | undefined; phone: string | undefined; email: string | undefined }

type WhoDeps = { newId: NewId; store: string; country: string; sample: boolean }

/**
 * Whose this order, cart or account is; a contact is made where there is a phone or an e-mail, else null.
 *
 * Anybody may type anybody's phone or e-mail into a checkout. So an e-mail alone never lends its contact a phone
 * or an account (its orders could then be asked for from that phone), and contacts are joined for one reason only:
 * the store's account of somebody who has no phone yet names the phone of a contact.
 */
export async function whose(tx: Queries, deps: WhoDeps, person: CustomerRef): Promise<Whose | null> {
  const named = nameOf(deps, person)
  if (!named.phone && !named.email) {
    const owner = named.customer && (await ownersOf(tx, named)).customer
    return owner ? { contactId: owner } : null
  }
  // Whoever writes an identity first has it: after a lost race there is an owner, and the second look finds it.
  for (;;) {
    const found = await settle(tx, deps, named, person)
    if (found) return found
  }
}

/**
 * Whose an order is. Many stores know a phone only from the address: it counts where the customer has none and the
 * name on it is the customer's own, since a gift bears somebody else's. Such a phone takes this one order and no
 * more: it joins no contacts and is lent to no account, for anybody may type it into a checkout.
 */
export async function whoseOrder(
  tx: Queries,
  deps: WhoDeps,
  customer: CustomerRef,
  addresses: (AddressRef | null | undefined)[],
): Promise<Whose | null> {
  const found = await whose(tx, deps, customer)
  const name = nameKey(customer.name)
  if (name === '' || readPhone(customer.phone, deps.country)) return found
  if (found && (await hasPhone(tx, found.contactId))) return found
  const own = addresses.find(
    (one) => one && nameKey(one.name) === name && readPhone(one.phone, deps.country) !== null,
  )
  return own ? whose(tx, deps, { phone: own.phone, name: customer.name }) : found
}

/** A name as it is compared: family and given name may stand in either order. */
function nameKey(name: string | null | undefined): string {
  const plain = (name ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ')
}

async function settle(tx: Queries, deps: WhoDeps, named: Named, person: CustomerRef): Promise<Whose | null> {
  const owners = await ownersOf(tx, named)
  const { customer, phone } = owners
  if (customer) {
    if (!named.phone || phone === customer || (await hasPhone(tx, customer))) return { contactId: customer }
    if (phone) return { contactId: phone, absorbs: customer }
    return (await claim(tx, customer, [named.phone])) ? { contactId: customer } : null
  }
  const unclaimed = [named.customer, owners.email ? null : named.email].filter((one) => one !== null)
  if (phone) {
    await claim(tx, phone, unclaimed)
    return { contactId: phone }
  }
  if (!named.phone && !named.customer && owners.email) return { contactId: owners.email }
  return make(tx, deps, named.phone ? [...unclaimed, named.phone] : unclaimed, named.country, person)
}

async function make(
  tx: Queries,
  { newId, sample }: WhoDeps,
  identities: Known[],
  country: string | null,
  person: CustomerRef,
): Promise<Whose | null> {
  const contactId = newId()
  if (!(await claim(tx, contactId, identities))) {
    await tx`delete from contact_identities where contact_id = ${contactId}`
    return null
  }
  await tx`
    insert into contacts (id, name, country, sample) values (${contactId}, ${person.name || null}, ${country}, ${sample})`
  return { contactId }
}

/** Writes identities, sorted so that two transactions wait for each other and never for good. False when one was taken. */
async function claim(tx: Queries, contactId: string, identities: Known[]): Promise<boolean> {
  const sorted = identities.toSorted((a, b) => (`${a.kind}\n${a.value}` < `${b.kind}\n${b.value}` ? -1 : 1))
  const rows = await tx`
    insert into contact_identities (contact_id, kind, value)
    select ${contactId}::uuid, kind, value
    from unnest(${sorted.map((one) => one.kind)}::text[], ${sorted.map((one) => one.value)}::text[]) as i(kind, value)
    on conflict (kind, value) do nothing`
  if (rows.count !== identities.length) return false
  await restoreOptOuts(tx, [contactId])
  return true
}

async function ownersOf(tx: Queries, named: Named): Promise<Owners> {
  const wanted = [named.customer, named.phone, named.email].filter((one) => one !== null)
  const rows = await tx<{ kind: string; owner: string }[]>`
    select i.kind, coalesce(c.merged_into, i.contact_id) as owner
    from unnest(${wanted.map((one) => one.kind)}::text[], ${wanted.map((one) => one.value)}::text[]) as w(kind, value)
    join contact_identities i on i.kind = w.kind and i.value = w.value
    left join contacts c on c.id = i.contact_id`
  const owner = (one: Known | null) => rows.find((row) => row.kind === one?.kind)?.owner
  return { customer: owner(named.customer), phone: owner(named.phone), email: owner(named.email) }
}

async function hasPhone(tx: Queries, contactId: string): Promise<boolean> {
  const rows = await tx`
    select 1 from contact_identities where contact_id = ${contactId} and kind in ('phone', 'wa_user') limit 1`
  return rows.length > 0
}

function nameOf({ store, country }: WhoDeps, person: CustomerRef): Named {
  const phone = readPhone(person.phone, country)
  const email = person.email?.trim().toLowerCase()
  return {
    customer: person.externalId ? { kind: `customer:${store}`, value: person.externalId } : null,
    phone: phone && { kind: 'phone', value: phone.e164 },
    email: email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? { kind: 'email', value: email } : null,
    country: phone?.country ?? null,
  }
}
