import type { Queries } from '../db/client.ts'

/** What is known of the language of somebody who has not written: that of their newest account, cart or order, and where their phone is. */
export type Speaks = { locale: string | null; country: string | null }

export async function findSpeaks(tx: Queries, contactId: string): Promise<Speaks> {
  const [row] = await tx<Speaks[]>`
    select c.country, (
      select locale from (
        select locale, changed_at from customers where contact_id = c.id
        union all select customer ->> 'locale', changed_at from carts where contact_id = c.id
        union all select customer ->> 'locale', changed_at from orders where contact_id = c.id
      ) told where locale <> '' order by changed_at desc limit 1) as locale
    from contacts c where c.id = ${contactId}`
  return row ?? { locale: null, country: null }
}
