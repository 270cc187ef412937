import { eraseContactIn } from '../../contacts/erase.ts'
import type { Queries } from '../../db/client.ts'
import { readPhone } from '../phone.ts'
import type { ConnectDeps, FactApplied, FactOf } from './fact.ts'
import { emptyEvents, emptyOrders, forgetAtStore } from './forget-store.ts'

/** Erased in one transaction; a shop's people are many, and each costs a look at all events. */
const mostAtOnce = 20

const forgotten: FactApplied = { contactId: null, forget: true }

/**
 * The customer asked the store to be forgotten: so are they here, with all they ever wrote, see decision 14. Whoever else
 * typed their e-mail into a checkout is somebody of their own, and loses the e-mail and no more.
 */
export async function eraseCustomer(
  tx: Queries,
  deps: ConnectDeps,
  store: string,
  { customerId, orderIds, email, phone }: FactOf<'customer_erased'>,
): Promise<FactApplied> {
  const mail = email?.trim().toLowerCase() ?? null
  const line = readPhone(phone, deps.country)?.e164 ?? null
  const now = deps.clock.now()
  const [account] = await tx<{ name: string | null }[]>`
    select name from customers where store = ${store} and external_id = ${customerId}`
  const named = { customerId, orderIds }
  for (const id of await accountsOf(tx, store, named)) await eraseContactIn(tx, id, now)
  // Whom only the phone in an order names may be another, whose phone was typed: they keep what they wrote.
  const guests = [...(await orderersOf(tx, store, named)), ...(await guestsOf(tx, store, { mail, line }))]
  for (const id of new Set(guests)) {
    await forgetAtStore(tx, store, id, now)
    await emptyEvents(tx, store, id)
  }
  await eraseNobodys(tx, store, { customerId, orderIds })
  if (mail !== null) await takeMail(tx, store, mail, account?.name ?? null)
  await forgetBytes(tx, store, [customerId, email, mail, phone, line?.replace('+', '') ?? null, ...orderIds])
  return forgotten
}

/** People without an account of this store, of whom nothing is certain but that e-mail, or who have that phone. */
async function guestsOf(
  tx: Queries,
  store: string,
  { mail, line }: { mail: string | null; line: string | null },
): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contact_identities i join contacts c on c.id = i.contact_id
    where (i.kind = 'phone' and i.value = ${line} or i.kind = 'email' and i.value = ${mail} and not exists (
        select from contact_identities o where o.contact_id = i.contact_id and o.kind in ('phone', 'wa_user')))
      and not exists (
        select from contact_identities o where o.contact_id = i.contact_id and o.kind = ${`customer:${store}`})
    order by id`
  return rows.map((row) => row.id)
}

/** Orders, accounts and carts of which nobody knew whose they are. */
async function eraseNobodys(
  tx: Queries,
  store: string,
  { customerId, orderIds }: { customerId: string | null; orderIds: string[] },
): Promise<void> {
  await emptyOrders(
    tx,
    tx`o.store = ${store} and (o.external_id = any(${orderIds}::text[]) or o.customer ->> 'externalId' = ${customerId})`,
  )
  await tx`delete from customers where store = ${store} and external_id = ${customerId}`
  await tx`delete from carts where store = ${store} and customer ->> 'externalId' = ${customerId}`
  await tx`
    delete from store_parts where store = ${store} and (part_of = any(${orderIds}::text[])
      or kind = 'order' and content -> 'customer' ->> 'externalId' = ${customerId})`
}

/** From what is somebody else's, or nobody's, the e-mail is taken, and the name beside it where it is the customer's. */
async function takeMail(tx: Queries, store: string, mail: string, name: string | null): Promise<void> {
  const without = (customer: ReturnType<Queries>) => tx`
    ${customer} - 'email' - case when ${customer} ->> 'name' = ${name} then 'name' else '' end`
  await tx`
    update carts set customer = ${without(tx`customer`)}
    where store = ${store} and lower(customer ->> 'email') = ${mail}`
  await tx`
    update orders set customer = ${without(tx`customer`)}
    where store = ${store} and lower(customer ->> 'email') = ${mail}`
  await tx`
    update store_parts set content = jsonb_set(content, '{customer}', ${without(tx`(content -> 'customer')`)})
    where store = ${store} and kind = 'order' and lower(content -> 'customer' ->> 'email') = ${mail}`
  // Another store may say of somebody that it is theirs.
  await tx`
    delete from contact_identities i where i.kind = 'email' and i.value = ${mail} and not exists (
      select from customers c where c.contact_id = i.contact_id and c.store <> ${store} and lower(c.email) = ${mail})`
}

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
    return forgotten
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
  await emptyEvents(tx, store, null)
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

type Named = { customerId: string | null; orderIds: string[] }

async function contactsOf(tx: Queries, store: string, named: Named): Promise<string[]> {
  const accounts = await accountsOf(tx, store, named)
  return [...new Set([...accounts, ...(await orderersOf(tx, store, named))])]
}

/** Whose account it is. */
async function accountsOf(tx: Queries, store: string, { customerId }: Named): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.id in (
      select contact_id from contact_identities where kind = ${`customer:${store}`} and value = ${customerId}
      union select contact_id from customers where store = ${store} and external_id = ${customerId})
    order by id`
  return rows.map((row) => row.id)
}

/** Who ordered: not who has another account of this store, whatever orders are named. */
async function orderersOf(tx: Queries, store: string, { customerId, orderIds }: Named): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.id in (
      select contact_id from orders o where store = ${store} and external_id = any(${orderIds}::text[])
        and not exists (
          select from contact_identities i
          where i.contact_id = o.contact_id and i.kind = ${`customer:${store}`} and i.value is distinct from ${customerId}))
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
