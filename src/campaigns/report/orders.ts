import type { Queries } from '../../db/client.ts'
import type { Fragment } from '../segments/fragments.ts'

/** What an order brought, over `orders o`: its total without delivery, less what was given back; never below nothing. */
export const revenueOf = (tx: Queries): Fragment =>
  tx`(case when o.status = 'refunded' then 0 else greatest(o.total - o.shipping - o.refunded, 0) end)`
