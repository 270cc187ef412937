import { amountOf } from '../db/amount.ts'
import type { Sql } from '../db/client.ts'

type Counts = {
  /** What people asked to be told of. */
  asked: number
  /** Of these: the message that tells it has left. */
  told: number
  /** Of the told: the product was in an order of theirs soon after. */
  bought: number
  /** What those products cost in these orders, in the report's currency, by the orders' prices. */
  revenue: string
  /** Ended before anything could be told: bought elsewhere before, taken back, or too long ago. */
  boughtBefore: number
  cancelled: number
  expired: number
  waiting: number
}

export type WatchReport = { backInStock: Counts; priceDrop: Counts }

/**
 * What came of the wishes of [from, to). An order counts where it has the product and was placed between the message
 * and so many days after it, each once for each wish.
 */
export async function readWatches(
  sql: Sql,
  { from, to, days, currency }: { from: Date; to: Date; days: number; currency: string },
): Promise<WatchReport> {
  const rows = await sql<(Counts & { kind: string })[]>`
    with asked as materialized (
      select w.id, w.kind, w.state, w.contact_id, p.sku, p.name, m.accepted_at as told_at
      from watches w join products p on p.id = w.product_id
      left join messages m on m.business_key = w.message_key and m.status = 'accepted'
      where w.asked_at >= ${from} and w.asked_at < ${to} and not w.sample and w.state <> 'joined'
    ), bought as (
      select a.id, sum(i.quantity * i.price) filter (where o.currency = ${currency}) as revenue
      from asked a join orders o on o.contact_id = a.contact_id and o.placed_at >= a.told_at
        and o.placed_at < a.told_at + make_interval(days => ${days}) and o.counts
      join order_items i on i.order_id = o.id
        and case when coalesce(a.sku, '') <> '' then i.sku = a.sku else i.name = a.name end
      group by a.id
    )
    select a.kind, count(*)::int as asked, count(a.told_at)::int as told, count(b.id)::int as bought,
      ${amountOf(sql, sql`coalesce(sum(b.revenue), 0)`)} as revenue,
      count(*) filter (where state = 'bought')::int as "boughtBefore",
      count(*) filter (where state = 'cancelled')::int as cancelled,
      count(*) filter (where state = 'expired')::int as expired,
      count(*) filter (where state = 'open')::int as waiting
    from asked a left join bought b on b.id = a.id group by a.kind`
  const of = (wanted: string): Counts => {
    const { kind: _, ...counts } = rows.find(({ kind }) => kind === wanted) ?? { kind: wanted, ...none }
    return counts
  }
  return { backInStock: of('back_in_stock'), priceDrop: of('price_drop') }
}

const none: Counts = {
  ...{ asked: 0, told: 0, bought: 0, revenue: '0.00' },
  ...{ boughtBefore: 0, cancelled: 0, expired: 0, waiting: 0 },
}
