import { eraseContactIn } from '../../contacts/erase.ts'
import type { Queries } from '../../db/client.ts'

/**
 * Forgets what a store told of somebody. Whom only it made known is erased, see decision 14. Who wrote to the shop, is in
 * a file of the shop's own, or a customer of another of its stores stays, without what this one told of them.
 */
export async function forgetAtStore(tx: Queries, store: string, contactId: string, now: Date): Promise<void> {
  if (!(await isKnownOtherwise(tx, store, contactId))) await eraseContactIn(tx, contactId, now)
  else await detach(tx, store, contactId)
}

async function isKnownOtherwise(tx: Queries, store: string, contactId: string): Promise<boolean> {
  const [row] = await tx<[{ known: boolean }]>`
    select exists (
        select from conversations where contact_id = ${contactId}
          and (last_in_at is not null or last_human_at is not null))
      or exists (select from import_rows where contact_id = ${contactId})
      or exists (
        select from contact_identities
        where contact_id = ${contactId} and kind like 'customer:%' and kind <> ${`customer:${store}`})
      or exists (select from customers where contact_id = ${contactId} and store <> ${store})
      or exists (select from orders where contact_id = ${contactId} and store <> ${store})
      or exists (select from carts where contact_id = ${contactId} and store <> ${store}) as known`
  return row.known
}

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
  // An e-mail that nobody else told of them.
  await tx`
    delete from contact_identities i
    where i.contact_id = ${contactId} and i.kind = 'email'
      and not exists (select from import_rows where contact_id = i.contact_id)
      and not exists (select from customers where contact_id = i.contact_id and lower(email) = i.value)
      and not exists (select from orders where contact_id = i.contact_id and lower(customer ->> 'email') = i.value)
      and not exists (select from carts where contact_id = i.contact_id and lower(customer ->> 'email') = i.value)`
  await tx`delete from consents where contact_id = ${contactId} and source = ${`store:${store}`} and granted`
}

/** Orders stay for the books, without whom they were of and which door they were brought to. */
export async function emptyOrders(tx: Queries, condition: ReturnType<Queries>): Promise<void> {
  await tx`
    update shipments set tracking_number = null, tracking_url = null, pickup_point = null
    where order_id in (select id from orders o where ${condition})`
  await tx`update orders o set customer = '{}', addresses = '{}', discount_codes = '[]' where ${condition}`
}

/** What a store told and has been read, but for the word of it: of this person, or (null) of everybody. */
export async function emptyEvents(tx: Queries, store: string, contactId: string | null): Promise<void> {
  await tx`
    update events set payload = '{}', raw = null, error = null, dedupe_key = 'erased:' || id
    where source = ${`store:${store}`} and handled_at is not null and dedupe_key <> 'erased:' || id
      and (${contactId}::uuid is null or contact_id = ${contactId}::uuid)`
}
