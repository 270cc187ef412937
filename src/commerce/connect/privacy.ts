import { eraseContactIn } from '../../contacts/erase.ts'
import type { Queries } from '../../db/client.ts'
import type { ConnectDeps, FactApplied, FactOf } from './fact.ts'

/** Erased in one transaction; a shop's people are many, and each costs a look at all events. */
const mostAtOnce = 20

const forgotten: FactApplied = { contactId: null, forget: true }

/** The customer asked the store to be forgotten: so are they here, with all they ever wrote, see decision 14. */
export async function eraseCustomer(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  { customerId, orderIds, email }: FactOf<'customer_erased'>,
): Promise<FactApplied> {
  const mail = email?.trim().toLowerCase() ?? null
  for (const contactId of [
    ...(await contactsOf(tx, store, { customerId, orderIds })),
    ...(await onlyByMail(tx, mail)),
  ])
    await eraseContactIn(tx, contactId, deps.clock.now())
  // Whoever has a phone and typed this e-mail may be somebody else: they lose the e-mail and no more.
  await tx`delete from contact_identities where kind = 'email' and value = ${mail}`
  // Orders and accounts of which nobody knew whose they are.
  await tx`
    update orders set customer = '{}', addresses = '{}', discount_codes = '[]'
    where store = ${store} and (external_id = any(${orderIds}::text[]) or customer ->> 'externalId' = ${customerId})`
  await tx`delete from customers where store = ${store} and external_id = ${customerId}`
  await tx`
    delete from carts
    where store = ${store} and (customer ->> 'externalId' = ${customerId} or lower(customer ->> 'email') = ${mail})`
  await tx`
    delete from store_parts where store = ${store} and (part_of = any(${orderIds}::text[])
      or kind = 'order' and content -> 'customer' ->> 'externalId' = ${customerId})`
  await forgetBytes(tx, store, [customerId, email, mail, ...orderIds])
  return forgotten
}

/** Guests of whom nothing else is known: a cart that was left before any account was made. */
async function onlyByMail(tx: Queries, mail: string | null): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select coalesce(c.merged_into, c.id) as id from contact_identities i join contacts c on c.id = i.contact_id
    where i.kind = 'email' and i.value = ${mail} and not exists (
      select from contact_identities o where o.contact_id = i.contact_id and o.kind in ('phone', 'wa_user'))`
  return rows.map((row) => row.id)
}

/**
 * The shop has left the store: everybody whom only the store made known is forgotten, a few at a time; and nobody, and
 * an alert raised, where the store names a shop that is another one.
 */
export async function eraseShop(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  { shop }: FactOf<'shop_erased'>,
): Promise<FactApplied> {
  const ours = deps.shopOf(store)
  if (ours !== null && shop !== null && ours !== shop.toLowerCase()) {
    await deps.alert(tx, 'store_erasure_of_another_shop', store, { shop })
    return forgotten
  }
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.erased_at is null and c.id in (
      select contact_id from customers where store = ${store} and contact_id is not null
      union select contact_id from orders where store = ${store} and contact_id is not null
      union select contact_id from carts where store = ${store} and contact_id is not null)
    limit ${mostAtOnce}`
  for (const { id } of rows) await eraseContactIn(tx, id, deps.clock.now())
  if (rows.length > 0) return { contactId: null, again: true }
  await tx`update orders set customer = '{}', addresses = '{}', discount_codes = '[]' where store = ${store}`
  await tx`delete from customers where store = ${store}`
  await tx`delete from carts where store = ${store}`
  await tx`delete from store_parts where store = ${store}`
  await tx`
    update events set raw = null where source = ${`store:${store}`} and raw is not null and handled_at is not null`
  return forgotten
}

/** The store's owner must answer within 30 days: the alert says where all that is kept of the customer can be read. */
export async function tellDataRequest(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  { customerId, orderIds, requestId }: FactOf<'data_requested'>,
): Promise<FactApplied> {
  const contactIds = await contactsOf(tx, store, { customerId, orderIds })
  await deps.alert(tx, 'data_requested', `${store}:${requestId ?? customerId ?? orderIds[0]}`, {
    store,
    customerId,
    exports: contactIds.map((id) => `${deps.publicUrl}/api/contacts/${id}/export`),
  })
  return { contactId: contactIds[0] ?? null }
}

async function contactsOf(
  tx: Queries,
  store: string,
  { customerId, orderIds }: { customerId: string | null; orderIds: string[] },
): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.id in (
      select contact_id from contact_identities where kind = ${`customer:${store}`} and value = ${customerId}
      union select contact_id from customers where store = ${store} and external_id = ${customerId}
      union select contact_id from orders where store = ${store} and external_id = any(${orderIds}::text[]))
    order by id`
  return rows.map((row) => row.id)
}

/** What webhooks brought of them and is kept for finding faults. Not what nobody has read yet: an id may be 7, and stand in anything. */
async function forgetBytes(tx: Queries, store: string, ids: (string | null)[]): Promise<void> {
  await tx`
    update events set raw = null
    where source = ${`store:${store}`} and raw is not null and handled_at is not null and exists (
      select from unnest(${ids.filter((one) => one !== null)}::text[]) as t(trace)
      where position(convert_to(t.trace, 'UTF8') in raw) > 0)`
}
