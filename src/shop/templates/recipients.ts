import type { Queries } from '../../db/client.ts'
import { cartFacts, orderFacts } from './known.ts'
import type { Recipient } from './recipient.ts'

/** What is known of these contacts for the variables of a template, in one statement, by contact; the unknown are left out. */
export async function readRecipients(tx: Queries, contactIds: string[]): Promise<Map<string, Recipient>> {
  const rows = await tx<Recipient[]>`
    select c.id, c.name, (select i.value from contact_identities i where i.contact_id = c.id and i.kind = 'phone'
        order by i.id desc limit 1) as phone, c.language, c.country, c.attributes,
      (select ${orderFacts(tx)} from orders o
        where o.contact_id = c.id and o.counts order by o.placed_at desc, o.id desc limit 1) as order,
      ${cartFacts(tx)} as cart
    from contacts c where c.id = any(${contactIds}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}
