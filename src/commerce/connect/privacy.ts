import { eraseContactIn } from '../../contacts/erase.ts'
import type { Queries } from '../../db/client.ts'
import { readPhone } from '../phone.ts'
import { isProved } from '../prove-account.ts'
import { accountsOf, type Named, touchedBy } from './customer-people.ts'
import type { ConnectDeps, FactApplied, FactOf } from './fact.ts'
import { forgetCustomer } from './forget-customer.ts'
import { emptyOrders } from './forget-store.ts'

/**
 * The customer asked the store to be forgotten. Who is proved to be them is, with all they ever wrote, see decision 14.
 * Whoever else has their phone, or typed their e-mail into a checkout, is somebody of their own, and loses what the
 * store told of the customer and no more.
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
  const named: Named = { customerId, orderIds, mail, line }
  const accounts = await accountsOf(tx, store, named)
  const people = new Set([...accounts, ...(await touchedBy(tx, store, named))])
  const proved = new Set<string>()
  for (const id of accounts) if (await isProved(tx, store, id, customerId)) proved.add(id)
  for (const id of people)
    if (proved.has(id)) await eraseContactIn(tx, id, now)
    else if ((await forgetCustomer(tx, store, id, named, now)) && accounts.includes(id))
      // Only the shop's owner may know whether the phone of the account is the customer's.
      await deps.alert(tx, 'customer_kept', id, { store })
  await eraseNobodys(tx, store, { customerId, orderIds })
  if (mail !== null) await takeMail(tx, store, mail, account?.name ?? null)
  await forgetBytes(tx, store, [customerId, email, mail, phone, line?.replace('+', '') ?? null, ...orderIds])
  return { contactId: null, forget: true }
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

/** What webhooks brought of them and is kept for finding faults. Not what nobody has read yet: an id may be 7, and stand in anything. */
async function forgetBytes(tx: Queries, store: string, ids: (string | null)[]): Promise<void> {
  await tx`
    update events set raw = null
    where source = ${`store:${store}`} and raw is not null and handled_at is not null and exists (
      select from unnest(${ids.filter((one) => one !== null)}::text[]) as t(trace)
      where position(convert_to(t.trace, 'UTF8') in raw) > 0)`
}
