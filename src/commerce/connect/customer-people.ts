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

/**
 * Whether who writes to us is this customer. A store lets anybody name anybody's phone in their account, so the phone
 * alone says nothing. It is proved where they wrote in the chat what belongs to both: the e-mail of the account, and the
 * number of one of its orders, see decision 31.
 */
export async function isProved(
  tx: Queries,
  store: string,
  contactId: string,
  customerId: string | null,
): Promise<boolean> {
  const known = await tx<{ email: string; number: string }[]>`
    select lower(a.email) as email, o.number from customers a
    join orders o on o.store = a.store and o.customer ->> 'externalId' = a.external_id
    where a.store = ${store} and a.external_id = ${customerId} and a.email like '%@%'`
  if (known.length === 0) return false
  const { email } = known[0]!
  const said = await tx<{ body: string }[]>`
    select m.body from messages m where m.contact_id = ${contactId} and m.direction = 'in' and exists (
      select from messages e where e.contact_id = m.contact_id and e.direction = 'in'
        and position(${email} in lower(e.body)) > 0)`
  const words = new Set(said.flatMap(({ body }) => wordsOf(body)))
  return words.has(email.normalize('NFKC')) && known.some(({ number }) => words.has(plain(number)))
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;:!?()<>"'«»]+/)
    .map(plain)

/** Without what stands around a number or an address in a sentence. */
const plain = (word: string): string => word.toLowerCase().replace(/^[#.]+|[.]+$/g, '')
