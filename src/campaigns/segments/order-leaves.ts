import type { Queries } from '../../db/client.ts'
import type { Leaf } from './conditions.ts'
import { escaped } from './contact-leaves.ts'
import { between, caseless, daysAgoBetween, type Fragment, type Moment, startOfDay } from './fragments.ts'
import { oneByOne } from './own-rows.ts'

type OrderLeaf = Extract<
  Leaf,
  {
    type: 'last_order' | 'first_order' | 'never_ordered' | 'orders' | 'spent' | 'average_order' | 'bought'
  }
>

/** What a file told of orders that are not here one by one: added to those that are. */
export function orderLeaf(tx: Queries, leaf: OrderLeaf, moment: Moment): Fragment {
  const { withinDays } = leaf as { withinDays?: number | undefined }
  switch (leaf.type) {
    case 'last_order':
      return daysAgoBetween(tx, lastOrderAt(tx, moment), leaf.daysAgo, moment)
    case 'first_order': {
      const first = ofOrders(tx, moment, 'first_order', tx`min(o.placed_at)`)
      return daysAgoBetween(tx, tx`least(${first}, ${told(tx, 'firstAt')})`, leaf.daysAgo, moment)
    }
    case 'never_ordered':
      // A file may tell of a day, or of an amount, and not how often.
      return tx`(coalesce(${number(tx, 'orders')}, 0) = 0 and coalesce(${number(tx, 'total')}, 0) = 0
        and ${told(tx, 'firstAt')} is null and ${told(tx, 'lastAt')} is null
        and not exists (select 1 from orders o where o.contact_id = c.id and o.counts))`
    case 'orders': {
      const count = ofOrders(tx, moment, 'orders', tx`count(*)`, { withinDays })
      const before = withinDays === undefined ? tx`coalesce(${number(tx, 'orders')}, 0)` : tx`0`
      return between(tx, tx`(coalesce(${count}, 0) + ${before})`, leaf.count)
    }
    case 'spent': {
      const spent = ofOrders(tx, moment, 'spent', tx`sum(o.revenue)`, leaf)
      const before = withinDays === undefined ? ofCurrency(tx, 'total', leaf.currency) : tx`0`
      return between(tx, tx`(coalesce(${spent}, 0) + ${before})`, leaf.total)
    }
    case 'average_order':
      return between(tx, averageOrder(tx, moment, leaf.currency), leaf.value)
    case 'bought':
      return bought(tx, leaf, moment)
  }
}

type Which = { withinDays?: number | undefined; currency?: string | undefined }

/** A sum of a file has no days: where some are asked for, only orders that are here one by one count. */
const ofOrders = (
  tx: Queries,
  moment: Moment,
  what: string,
  value: Fragment,
  { withinDays, currency }: Which = {},
): Fragment =>
  (moment.own ?? oneByOne)(tx, {
    key: `${what} ${withinDays} ${currency}`,
    rows: tx`orders o`,
    contact: tx`o.contact_id`,
    where: tx`o.counts and o.contact_id is not null and ${since(tx, withinDays, moment)}
      and ${currency === undefined ? tx`true` : tx`o.currency = ${currency}::text`}`,
    value,
  })

const lastOrderAt = (tx: Queries, moment: Moment): Fragment =>
  tx`greatest(${ofOrders(tx, moment, 'last_order', tx`max(o.placed_at)`)}, ${told(tx, 'lastAt')})`

function averageOrder(tx: Queries, moment: Moment, currency: string): Fragment {
  const spent = ofOrders(tx, moment, 'spent', tx`sum(o.revenue)`, { currency })
  const count = ofOrders(tx, moment, 'orders', tx`count(*)`, { currency })
  return tx`((coalesce(${spent}, 0) + ${ofCurrency(tx, 'total', currency)})
    / nullif(coalesce(${count}, 0) + ${ofCurrency(tx, 'orders', currency)}, 0))`
}

/** When they last ordered, as a file told. */
export const toldOrderAt = (tx: Queries): Fragment => told(tx, 'lastAt')

/** A time of the history; what is none is nothing, whatever a file said. */
const told = (tx: Queries, key: 'firstAt' | 'lastAt'): Fragment =>
  tx`(case when c.history ->> ${key}::text ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])' then (c.history ->> ${key}::text)::timestamptz end)`

const number = (tx: Queries, key: 'orders' | 'total'): Fragment =>
  tx`(case when c.history ->> ${key}::text ~ '^[0-9]{1,12}([.][0-9]{1,6})?$' then (c.history ->> ${key}::text)::numeric end)`

const since = (tx: Queries, days: number | undefined, moment: Moment): Fragment =>
  days === undefined ? tx`true` : tx`o.placed_at >= ${startOfDay(moment, days)}`

const ofCurrency = (tx: Queries, key: 'orders' | 'total', currency: string): Fragment =>
  tx`coalesce(case when c.history ->> 'currency' = ${currency}::text then ${number(tx, key)} end, 0)`

function bought(tx: Queries, leaf: Extract<Leaf, { type: 'bought' }>, moment: Moment): Fragment {
  const item =
    leaf.sku !== undefined
      ? tx`${caseless(tx, tx`i.sku`)} = ${caseless(tx, tx`${leaf.sku}::text`)}`
      : leaf.name !== undefined
        ? tx`${caseless(tx, tx`i.name`)} like ${caseless(tx, tx`${`%${escaped(leaf.name)}%`}::text`)}`
        : tx`i.sku in (select p.sku from products p where p.external_id = ${leaf.product ?? ''}::text)`
  return tx`exists (
    select 1 from orders o join order_items i on i.order_id = o.id
    where o.contact_id = c.id and o.counts and ${since(tx, leaf.withinDays, moment)} and i.quantity > 0 and ${item})`
}
