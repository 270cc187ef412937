import type { Queries } from '../../db/client.ts'
import type { Leaf } from './conditions.ts'
import { escaped } from './contact-leaves.ts'
import { between, daysAgoBetween, type Fragment, type Moment, startOfDay } from './fragments.ts'

type OrderLeaf = Extract<
  Leaf,
  {
    type: 'last_order' | 'first_order' | 'never_ordered' | 'orders' | 'spent' | 'average_order' | 'bought'
  }
>

const mine = (tx: Queries): Fragment => tx`o.contact_id = c.id and o.counts`

/** What a file told of orders that are not here one by one: added to those that are. */
export function orderLeaf(tx: Queries, leaf: OrderLeaf, moment: Moment): Fragment {
  switch (leaf.type) {
    case 'last_order':
      return daysAgoBetween(tx, lastOrderAt(tx), leaf.daysAgo, moment)
    case 'first_order':
      return daysAgoBetween(
        tx,
        tx`least((select min(o.placed_at) from orders o where ${mine(tx)}), ${told(tx, 'firstAt')})`,
        leaf.daysAgo,
        moment,
      )
    case 'never_ordered':
      return tx`(coalesce(${number(tx, 'orders')}, 0) = 0 and not exists (select 1 from orders o where ${mine(tx)}))`
    case 'orders':
      return between(tx, count(tx, leaf.withinDays, moment), leaf.count)
    case 'spent':
      return between(tx, spent(tx, leaf.currency, leaf.withinDays, moment), leaf.total)
    case 'average_order':
      return between(
        tx,
        tx`(${spent(tx, leaf.currency, undefined, moment)} / nullif(${countIn(tx, leaf.currency)}, 0))`,
        leaf.value,
      )
    case 'bought':
      return bought(tx, leaf, moment)
  }
}

export const lastOrderAt = (tx: Queries): Fragment =>
  tx`greatest((select max(o.placed_at) from orders o where ${mine(tx)}), ${told(tx, 'lastAt')})`

/** A time of the history; what is none is nothing, whatever a file said. */
const told = (tx: Queries, key: 'firstAt' | 'lastAt'): Fragment =>
  tx`(case when c.history ->> ${key}::text ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])' then (c.history ->> ${key}::text)::timestamptz end)`

const number = (tx: Queries, key: 'orders' | 'total'): Fragment =>
  tx`(case when c.history ->> ${key}::text ~ '^[0-9]{1,12}([.][0-9]{1,6})?$' then (c.history ->> ${key}::text)::numeric end)`

const since = (tx: Queries, days: number | undefined, moment: Moment): Fragment =>
  days === undefined ? tx`true` : tx`o.placed_at >= ${startOfDay(moment, days)}`

/** A sum of a file has no days: where some are asked for, only orders that are here one by one count. */
const count = (tx: Queries, days: number | undefined, moment: Moment): Fragment =>
  tx`((select count(*) from orders o where ${mine(tx)} and ${since(tx, days, moment)})
    + ${days === undefined ? tx`coalesce(${number(tx, 'orders')}, 0)` : tx`0`})`

const ofCurrency = (tx: Queries, key: 'orders' | 'total', currency: string): Fragment =>
  tx`coalesce(case when c.history ->> 'currency' = ${currency}::text then ${number(tx, key)} end, 0)`

const countIn = (tx: Queries, currency: string): Fragment =>
  tx`((select count(*) from orders o where ${mine(tx)} and o.currency = ${currency}::text) + ${ofCurrency(tx, 'orders', currency)})`

const spent = (tx: Queries, currency: string, days: number | undefined, moment: Moment): Fragment =>
  tx`((select coalesce(sum(o.revenue), 0) from orders o
      where ${mine(tx)} and o.currency = ${currency}::text and ${since(tx, days, moment)})
    + ${days === undefined ? ofCurrency(tx, 'total', currency) : tx`0`})`

function bought(tx: Queries, leaf: Extract<Leaf, { type: 'bought' }>, moment: Moment): Fragment {
  const item =
    leaf.sku !== undefined
      ? tx`lower(i.sku) = lower(${leaf.sku}::text)`
      : leaf.name !== undefined
        ? tx`i.name ilike ${`%${escaped(leaf.name)}%`}::text`
        : tx`i.sku in (select p.sku from products p where p.external_id = ${leaf.product ?? ''}::text)`
  return tx`exists (
    select 1 from orders o join order_items i on i.order_id = o.id
    where ${mine(tx)} and ${since(tx, leaf.withinDays, moment)} and i.quantity > 0 and ${item})`
}
