import type { Queries } from '../../db/client.ts'

/** What the variables of a template name of the order `o`, as JSON: see `order` in recipient.ts. */
export const orderFacts = (tx: Queries) => tx`(
  select jsonb_build_object('number', o.number, 'total', o.total::text, 'currency', o.currency, 'placedAt', o.placed_at,
    'items', (select coalesce(jsonb_agg(i.name order by i.position), '[]') from order_items i where i.order_id = o.id),
    'carrier', s.carrier, 'trackingNumber', s.tracking_number, 'trackingUrl', s.tracking_url,
    'pickupPoint', s.pickup_point)
  from (select 1) one left join lateral (
    select h.* from shipments h where h.order_id = o.id order by h.position limit 1) s on true)`

/** The same of the newest cart of the contact `c` that holds something and was not bought; null: there is none. */
export const cartFacts = (tx: Queries) => tx`(
  select jsonb_build_object('total', k.total::text, 'currency', k.currency, 'url', k.recovery_url,
    'items', (select coalesce(jsonb_agg(i ->> 'name'), '[]') from jsonb_array_elements(k.items) i))
  from carts k
  where k.contact_id = c.id and k.completed_at is null and jsonb_array_length(k.items) > 0
  order by k.changed_at desc, k.id desc limit 1)`
