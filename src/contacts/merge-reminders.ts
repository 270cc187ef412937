import type { Queries } from '../db/client.ts'

/**
 * Two reminders of carts are never nearer to each other than half a day. Each of two people, who are one, may have one
 * that waits to leave: only the older leaves, none beside one that left lately, and none that tells the other's step of
 * the same cart, which one of them was wrongly taken to have left, a second time. Compared with when it was written,
 * since the shop's clock is not known here.
 */
export async function withdrawReminders(tx: Queries, survivor: string, other: string): Promise<void> {
  await tx`
    with reminders as (
      select id, contact_id, business_key, occurred_at, coalesce(accepted_at, occurred_at) as left_at,
        status in ('pending', 'held') as waits
      from messages
      where contact_id = any(${[survivor, other]}::uuid[]) and purpose = 'cart' and direction = 'out'
        and status in ('pending', 'held', 'sending', 'accepted', 'unconfirmed')
    ), locked as (
      select m.id from messages m
      where m.id in (
          select r.id from reminders r join reminders o on o.contact_id <> r.contact_id
          where r.waits and case when o.waits then (o.occurred_at, o.id) < (r.occurred_at, r.id)
            else o.left_at > r.occurred_at - interval '12 hours' or ${isSameStep(tx)} end)
        and m.status in ('pending', 'held')
      order by m.id for update
    )
    update messages m set status = 'skipped', reason = 'withdrawn', not_before = null
    from locked l where m.id = l.id`
}

/** The keys of both are `cart:<id>:<round>:<step>`. */
const isSameStep = (tx: Queries) => tx`
  (split_part(o.business_key, ':', 2), split_part(o.business_key, ':', 4))
    = (split_part(r.business_key, ':', 2), split_part(r.business_key, ':', 4))`
