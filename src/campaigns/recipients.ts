import type { Queries } from '../db/client.ts'
import type { Rules } from '../outbox/facts.ts'
import { cartFacts, orderFacts } from '../shop/templates/known.ts'
import { fieldsOf, type Recipient as Known } from '../shop/templates/recipient.ts'
import type { Fragment } from './segments/fragments.ts'

/** A person as a campaign sees them: what decides the language, and what their message may name. */
export type Recipient = {
  id: string
  name: string | null
  language: string | null
  country: string | null
  attributes: Record<string, unknown>
  sample: boolean
  phone: string | null
  waUser: string | null
  /** Their newest order that counts, and the cart they left; read only where a message names them. */
  order: Known['order']
  cart: NonNullable<Known['cart']> | null
  /** What a lifecycle message is sent for, where it is each order. */
  orderId: string | null
}

/** People that a condition over `contacts c` holds for, by id, those after the one given. */
export async function readRecipients(
  tx: Queries,
  condition: Fragment,
  { after, limit, orders, carts }: { after: string | null; limit: number; orders: boolean; carts: boolean },
): Promise<Recipient[]> {
  return tx<Recipient[]>`
    select c.id, c.name, c.language, c.country, c.attributes, c.sample, i.phone, i.wa_user as "waUser",
      o.id as "orderId", case when o.id is not null then ${orderFacts(tx)} end as order,
      ${carts ? cartFacts(tx) : tx`null::jsonb`} as cart
    from (
      select c.id, c.name, c.language, c.country, c.attributes, c.sample from contacts c
      where (${after}::uuid is null or c.id > ${after}::uuid) and ${condition}
      order by c.id limit ${limit}
    ) c
    left join lateral (
      select (array_agg(i.value order by i.id desc) filter (where i.kind = 'phone'))[1] as phone,
        (array_agg(i.value order by i.id desc) filter (where i.kind = 'wa_user'))[1] as wa_user
      from contact_identities i where i.contact_id = c.id
    ) i on true
    left join lateral (
      select o.id, o.number, o.total, o.currency, o.placed_at from orders o
      where ${orders} and o.contact_id = c.id and o.counts order by o.placed_at desc, o.id desc limit 1
    ) o on true
    order by c.id`
}

export const addressOf = (one: Recipient): { kind: string; value: string } | null =>
  one.phone ? { kind: 'phone', value: one.phone } : one.waUser ? { kind: 'wa_user', value: one.waUser } : null

/** How a message in `language` (`el`, `en_US`) words the fields; '' where nothing is known. */
export type Wording = { language: string; shopName: string; now: Date; rules: Pick<Rules, 'timeZone'> }

export const fieldOf = (one: Recipient, field: string, { rules, ...wording }: Wording): string =>
  fieldsOf(one, { ...wording, timeZone: rules.timeZone })(field)
