import type { Queries } from '../db/client.ts'

/**
 * What two people wait for, who are one: of two wishes for the same thing one is left, and who was told of it since
 * the other was asked for has been told. A message of the one that goes, where it has not left yet, does not leave.
 */
export async function moveWatches(tx: Queries, survivor: string, other: string): Promise<void> {
  const joined = await tx<{ key: string | null }[]>`
    with pairs as (
      select w.*, row_number() over (
          partition by w.product_id, w.kind
          -- Told comes before open, and what has left before what still waits to.
          order by w.state = 'told' desc, coalesce(m.status in ('pending', 'held'), false), w.told_at, w.asked_at, w.id) as place
      from watches w left join messages m on m.business_key = w.message_key
      where w.contact_id = any(${[survivor, other]}::uuid[]) and w.state in ('open', 'told')
    ), first as (select * from pairs where place = 1)
    update watches w set state = 'joined', ended_at = clock_timestamp()
    from pairs p join first f on f.product_id = p.product_id and f.kind = p.kind
    where w.id = p.id and p.place > 1 and p.contact_id <> f.contact_id
      and (f.state = 'open' or f.told_at >= p.asked_at)
    returning w.message_key as key`
  const keys = joined.flatMap(({ key }) => key ?? [])
  await tx`
    with locked as (
      select id from messages
      where business_key = any(${keys}::text[]) and direction = 'out' and status in ('pending', 'held')
      order by id for update
    )
    update messages m set status = 'skipped', reason = 'withdrawn', not_before = null
    from locked l where m.id = l.id`
  await tx`
    update watches o set state = 'joined', ended_at = clock_timestamp()
    where o.contact_id = ${other} and o.state = 'open' and exists (
      select from watches s where s.contact_id = ${survivor} and s.product_id = o.product_id and s.kind = o.kind
        and s.state = 'open')`
  await tx`update watches set contact_id = ${survivor} where contact_id = ${other}`
}
