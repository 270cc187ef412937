import type { Queries } from '../../db/client.ts'
import type { Recipient } from './recipient.ts'

/** What is known of these contacts for the variables of a template, in one statement, by contact; the unknown are left out. */
export async function readRecipients(tx: Queries, contactIds: string[]): Promise<Map<string, Recipient>> {
  const rows = await tx<Recipient[]>`
    select p.id, p.name, (select i.value from contact_identities i where i.contact_id = p.id and i.kind = 'phone'
        order by i.id desc limit 1) as phone, p.language, p.country, p.attributes,
      (select jsonb_build_object('number', o.number, 'total', o.total::text, 'currency', o.currency, 'placedAt', o.placed_at,
          'items', (select coalesce(jsonb_agg(i.name order by i.position), '[]') from order_items i where i.order_id = o.id),
          'carrier', s.carrier, 'trackingNumber', s.tracking_number, 'trackingUrl', s.tracking_url,
          'pickupPoint', s.pickup_point)
        from orders o left join lateral (
          select * from shipments h where h.order_id = o.id order by h.position limit 1) s on true
        where o.contact_id = p.id order by o.placed_at desc, o.id desc limit 1) as order,
      (select jsonb_build_object('total', c.total::text, 'currency', c.currency, 'url', c.recovery_url,
          'items', (select coalesce(jsonb_agg(i ->> 'name'), '[]') from jsonb_array_elements(c.items) i))
        from carts c where c.contact_id = p.id and c.completed_at is null
        order by c.changed_at desc, c.id desc limit 1) as cart
    from contacts p where p.id = any(${contactIds}::uuid[])`
  return new Map(rows.map((row) => [row.id, row]))
}
