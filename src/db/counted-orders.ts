import type postgres from 'postgres'
import type { Queries } from './client.ts'

type Fragment = postgres.PendingQuery<postgres.Row[]>

/** Orders that count, over `orders o`: neither cancelled nor unpaid; cash on delivery is paid at the door. */
export const counted = (tx: Queries): Fragment =>
  tx`(o.status in ('paid', 'fulfilled', 'delivered', 'refunded') or (o.status = 'pending' and o.payment ->> 'method' = 'cod'))`

/** What an order brought, over `orders o`: its total without delivery, less what was given back; never below nothing. */
export const revenueOf = (tx: Queries): Fragment =>
  tx`(case when o.status = 'refunded' then 0 else greatest(o.total - o.shipping - o.refunded, 0) end)`
