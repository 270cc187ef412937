import { eraseContactIn } from '../../contacts/erase.ts'
import type { Queries } from '../../db/client.ts'
import type { ConnectDeps, FactApplied, FactOf } from './fact.ts'

/** Erased in one transaction; a shop's people are many, and each costs a look at all events. */
const mostAtOnce = 20

/**
 * The shop has left the store: all that it told goes, and with it everybody whom only it made known, a few people at a
 * time; and nobody, and an alert raised, where the store names a shop that is another one.
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
    return { contactId: null, forget: true }
  }
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.erased_at is null and c.id in (
      select contact_id from customers where store = ${store} and contact_id is not null
      union select contact_id from orders where store = ${store} and contact_id is not null
      union select contact_id from carts where store = ${store} and contact_id is not null
      union select contact_id from contact_identities where kind = ${`customer:${store}`})
    limit ${mostAtOnce}`
  for (const { id } of rows) await forgetAtStore(tx, store, id, deps.clock.now())
  if (rows.length > 0) return { contactId: null, again: true }
  await emptyOrders(tx, tx`o.store = ${store}`)
  await tx`delete from customers where store = ${store}`
  await tx`delete from carts where store = ${store}`
  await tx`delete from store_parts where store = ${store}`
  await emptyEvents(tx, store)
  return { contactId: null, forget: true }
}

/**
 * Forgets what a store told of somebody. Whom only it made known is erased, see decision 14. Who wrote to the shop, is in
 * a file of the shop's own, or a customer of another of its stores stays, without what this one told of them.
 */
async function forgetAtStore(tx: Queries, store: string, contactId: string, now: Date): Promise<void> {
  if (!(await isKnownOtherwise(tx, store, contactId))) await eraseContactIn(tx, contactId, now)
  else await detach(tx, store, contactId)
}

async function isKnownOtherwise(tx: Queries, store: string, contactId: string): Promise<boolean> {
  const [row] = await tx<[{ known: boolean }]>`
    select ${isShopsOwn(tx, contactId)}
      or exists (
        select from contact_identities
        where contact_id = ${contactId} and kind like 'customer:%' and kind <> ${`customer:${store}`})
      or exists (select from customers where contact_id = ${contactId} and store <> ${store})
      or exists (select from orders where contact_id = ${contactId} and store <> ${store})
      or exists (select from carts where contact_id = ${contactId} and store <> ${store}) as known`
  return row.known
}

/** Whether they wrote, or were written to by a person, or are in a file of the shop's own. */
export const isShopsOwn = (tx: Queries, contactId: string) => tx`(
  exists (
    select from conversations where contact_id = ${contactId}
      and (last_in_at is not null or last_human_at is not null))
  or exists (select from import_rows where contact_id = ${contactId}))`

/** A no of theirs stays, whoever brought it. */
async function detach(tx: Queries, store: string, contactId: string): Promise<void> {
  await emptyOrders(tx, tx`o.contact_id = ${contactId} and o.store = ${store}`)
  await tx`
    update orders set contact_id = null, attribute_at = '-infinity'
    where contact_id = ${contactId} and store = ${store}`
  await tx`delete from carts where contact_id = ${contactId} and store = ${store}`
  await tx`delete from customers where contact_id = ${contactId} and store = ${store}`
  await tx`
    delete from contact_identities where contact_id = ${contactId} and kind = ${`customer:${store}`}`
  await dropUntoldMail(tx, contactId)
  await tx`delete from consents where contact_id = ${contactId} and source = ${`store:${store}`} and granted`
}

/** An e-mail that nothing says of them any more. */
export async function dropUntoldMail(tx: Queries, contactId: string): Promise<void> {
  await tx`
    delete from contact_identities i
    where i.contact_id = ${contactId} and i.kind = 'email'
      and not exists (select from import_rows where contact_id = i.contact_id)
      and not exists (select from customers where contact_id = i.contact_id and lower(email) = i.value)
      and not exists (select from orders where contact_id = i.contact_id and lower(customer ->> 'email') = i.value)
      and not exists (select from carts where contact_id = i.contact_id and lower(customer ->> 'email') = i.value)`
}

/** Orders stay for the books, without whom they were of and which door they were brought to. */
export async function emptyOrders(tx: Queries, condition: ReturnType<Queries>): Promise<void> {
  await tx`
    update shipments set tracking_number = null, tracking_url = null, pickup_point = null
    where order_id in (select id from orders o where ${condition})`
  await tx`update orders o set customer = '{}', addresses = '{}', discount_codes = '[]' where ${condition}`
}

/** What the store told and has been read, but for the word of it. */
async function emptyEvents(tx: Queries, store: string): Promise<void> {
  await tx`
    update events set payload = '{}', raw = null, error = null, dedupe_key = 'erased:' || id
    where source = ${`store:${store}`} and handled_at is not null and dedupe_key <> 'erased:' || id`
}
