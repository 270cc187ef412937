import { eraseContactIn } from '../../contacts/erase.ts'
import type { Queries } from '../../db/client.ts'
import { account, type Named } from './customer-people.ts'
import { dropUntoldMail, emptyOrders, isShopsOwn } from './forget-store.ts'

type Thing = { id: string; externalId: string }
type Theirs = { orders: Thing[]; carts: Thing[] }

/**
 * Forgets what a store told of its customer, with somebody who may be another: anybody can name anybody's phone. Who is
 * known by nothing else is erased, see decision 14; all others keep what they wrote, and what was told of them and not
 * of this customer.
 * @returns whether they stay
 */
export async function forgetCustomer(
  tx: Queries,
  store: string,
  contactId: string,
  named: Named,
  now: Date,
): Promise<boolean> {
  const theirs = {
    orders: await find(tx, 'orders', store, contactId, named),
    carts: await find(tx, 'carts', store, contactId, named),
  }
  if (!(await isKnownOtherwise(tx, store, contactId, named, theirs))) {
    await eraseContactIn(tx, contactId, now)
    return false
  }
  await emptyEvents(tx, store, contactId, named, theirs)
  await withdraw(tx, contactId, theirs)
  await takeName(tx, store, contactId, named)
  await takeThings(tx, store, contactId, named, theirs)
  return true
}

/** Things of the customer's account, and of guests whom nothing tells apart from them. */
function find(
  tx: Queries,
  table: 'orders' | 'carts',
  store: string,
  contactId: string,
  { customerId, orderIds, mail, line }: Named,
): Promise<Thing[]> {
  const email = tx`lower(nullif(customer ->> 'email', ''))`
  return tx<Thing[]>`
    select id, external_id as "externalId" from ${tx(table)} x
    where contact_id = ${contactId} and store = ${store} and (${account(tx)} = ${customerId}::text
      or ${account(tx)} is null and (
        ${table === 'orders' ? tx`external_id = any(${orderIds}::text[])` : tx`false`}
        or ${email} = ${mail}::text
        or ${email} is null and exists (
          select from contact_identities i
          where i.contact_id = x.contact_id and i.kind = 'phone' and i.value = ${line}::text)))`
}

/** They wrote, are in a file of the shop's own, or a store told something of them that is not this customer's. */
async function isKnownOtherwise(
  tx: Queries,
  store: string,
  contactId: string,
  { customerId }: Named,
  { orders, carts }: Theirs,
): Promise<boolean> {
  const isThis = (id: ReturnType<Queries>) =>
    tx`store = ${store} and ${id} is not distinct from ${customerId}::text`
  const [row] = await tx<[{ known: boolean }]>`
    select ${isShopsOwn(tx, contactId)}
      or exists (
        select from contact_identities where contact_id = ${contactId} and kind like 'customer:%'
          and not (kind = ${`customer:${store}`} and value is not distinct from ${customerId}::text))
      or exists (select from customers where contact_id = ${contactId} and not (${isThis(tx`external_id`)}))
      or exists (select from orders where contact_id = ${contactId} and id <> all(${idsOf(orders)}::uuid[]))
      or exists (select from carts where contact_id = ${contactId} and id <> all(${idsOf(carts)}::uuid[])) as known`
  return row.known
}

const idsOf = (things: Thing[]) => things.map((one) => one.id)
const externalIdsOf = (things: Thing[]) => things.map((one) => one.externalId)

/** What was told of them and has been read, but for the word of it; the store's own ids of them stand in its keys. */
async function emptyEvents(
  tx: Queries,
  store: string,
  contactId: string,
  { customerId, mail, orderIds }: Named,
  { orders, carts }: Theirs,
): Promise<void> {
  const traces = [customerId, mail, ...orderIds].filter((one) => one !== null)
  await tx`
    update events set payload = '{}', raw = null, error = null, dedupe_key = 'erased:' || id
    where source = ${`store:${store}`} and contact_id = ${contactId} and handled_at is not null
      and (kind = 'customer_updated' and payload ->> 'externalId' = ${customerId}
        or kind = 'order_updated' and payload ->> 'externalId' = any(${externalIdsOf(orders)}::text[])
        or kind = 'cart_updated' and payload ->> 'externalId' = any(${externalIdsOf(carts)}::text[])
        or kind = 'store_webhook' and exists (
          select from unnest(${[...traces, ...externalIdsOf(orders), ...externalIdsOf(carts)]}::text[]) as t(trace)
          where position(convert_to(t.trace, 'UTF8') in raw) > 0 or dedupe_key like '%:' || t.trace))`
}

/** What was written of their carts and orders and has not left does not leave. */
async function withdraw(tx: Queries, contactId: string, { orders, carts }: Theirs): Promise<void> {
  const keys = [...orders.map(({ id }) => `order:${id}:`), ...carts.map(({ id }) => `cart:${id}:`)]
  await tx`
    with locked as (
      select id from messages
      where contact_id = ${contactId} and direction = 'out' and status in ('pending', 'held') and exists (
        select from unnest(${keys}::text[]) as t(key) where starts_with(business_key, t.key))
      order by id for update
    )
    update messages m set status = 'skipped', reason = 'withdrawn', not_before = null
    from locked l where m.id = l.id`
}

/** Their name, where it came with the account: whoever wrote first is called what they call themselves. */
async function takeName(tx: Queries, store: string, contactId: string, { customerId }: Named): Promise<void> {
  await tx`
    update contacts c set name = null
    where c.id = ${contactId} and exists (
        select from customers a where a.store = ${store} and a.external_id = ${customerId} and a.name = c.name
          and not exists (
            select from messages m where m.contact_id = c.id and m.direction = 'in' and m.id < a.id))
      and not exists (
        select from customers o where o.contact_id = c.id and o.name = c.name
          and (o.store, o.external_id) <> (${store}, ${customerId}))
      and not exists (select from import_rows where contact_id = c.id)`
}

/** A no stays, whoever brought it. */
async function takeThings(
  tx: Queries,
  store: string,
  contactId: string,
  { customerId }: Named,
  { orders, carts }: Theirs,
): Promise<void> {
  await emptyOrders(tx, tx`o.id = any(${idsOf(orders)}::uuid[])`)
  await tx`
    delete from store_parts where store = ${store} and part_of = any(${externalIdsOf(orders)}::text[])`
  await tx`
    update orders set contact_id = null, attribute_at = '-infinity' where id = any(${idsOf(orders)}::uuid[])`
  await tx`delete from carts where id = any(${idsOf(carts)}::uuid[])`
  await tx`
    delete from customers where contact_id = ${contactId} and store = ${store} and external_id = ${customerId}`
  await tx`
    delete from contact_identities
    where contact_id = ${contactId} and kind = ${`customer:${store}`} and value = ${customerId}`
  await dropUntoldMail(tx, contactId)
  const told = [
    ...(customerId === null ? [] : [`customer:${customerId}`]),
    ...externalIdsOf(orders).map((id) => `order:${id}`),
    ...externalIdsOf(carts).map((id) => `cart:${id}`),
  ].map((thing) => `store:${store}:${thing}:`)
  await tx`
    delete from consents
    where contact_id = ${contactId} and source = ${`store:${store}`} and granted and exists (
      select from unnest(${told}::text[]) as t(key) where starts_with(dedupe_key, t.key))`
}
