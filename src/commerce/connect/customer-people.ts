import type { Queries } from '../../db/client.ts'

/** A customer as a privacy request names them. `line`: their phone, as a number that can be called. */
export type Named = {
  customerId: string | null
  orderIds: string[]
  mail: string | null
  line: string | null
}

/** Whose account it is. */
export async function accountsOf(tx: Queries, store: string, { customerId }: Named): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.id in (
      select contact_id from contact_identities where kind = ${`customer:${store}`} and value = ${customerId}
      union select contact_id from customers where store = ${store} and external_id = ${customerId})
    order by id`
  return rows.map((row) => row.id)
}

/** With whom an order or a cart of theirs is, and who is a guest that only their e-mail or phone names. */
export async function touchedBy(tx: Queries, store: string, named: Named): Promise<string[]> {
  const { customerId, orderIds, mail, line } = named
  const isTheirs = tx`(${account(tx)} = ${customerId}::text or ${account(tx)} is null)`
  const rows = await tx<{ id: string }[]>`
    select distinct coalesce(c.merged_into, c.id) as id from contacts c
    where c.id in (
      select contact_id from orders
      where store = ${store} and external_id = any(${orderIds}::text[]) and ${isTheirs}
      union select contact_id from carts where store = ${store} and ${account(tx)} = ${customerId}::text
      union select i.contact_id from contact_identities i
      where (i.kind = 'phone' and i.value = ${line} or i.kind = 'email' and i.value = ${mail} and not exists (
          select from contact_identities o where o.contact_id = i.contact_id and o.kind in ('phone', 'wa_user')))
        and not exists (
          select from contact_identities o where o.contact_id = i.contact_id and o.kind = ${`customer:${store}`}))
    order by id`
  return rows.map((row) => row.id)
}

/** Of an order or a cart: the store's id of whoever's account it was. */
export const account = (tx: Queries) => tx`nullif(customer ->> 'externalId', '')`
