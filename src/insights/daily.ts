import { amountOf } from '../db/amount.ts'
import type { Queries, Sql } from '../db/client.ts'

export type Day = {
  /** A date of the shop's zone. */
  date: string
  /** Conversations in which a shopper wrote. */
  conversations: number
  /** In which the bot answered, and in which a human did; both may have. */
  byBot: number
  byHuman: number
  orders: number
  /** Decimal strings of one currency: all orders that count, and of these what a campaign brought. */
  revenue: string
  campaignRevenue: string
}

type Asked = { from: Date; to: Date; dates: string[]; timeZone: string; currency: string }

/** Each of `dates`, days of the zone within [from, to), also those on which nothing happened; from one snapshot. */
export function readDaily(sql: Sql, asked: Asked): Promise<Day[]> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const talks = new Map((await readTalks(tx, asked)).map((row) => [row.date, row]))
    const sales = new Map((await readSales(tx, asked)).map((row) => [row.date, row]))
    return asked.dates.map((date) => ({
      ...{ conversations: 0, byBot: 0, byHuman: 0, orders: 0, revenue: '0.00', campaignRevenue: '0.00' },
      ...talks.get(date),
      ...sales.get(date),
      date,
    }))
  })
}

type Talks = Pick<Day, 'date' | 'conversations' | 'byBot' | 'byHuman'>

/** Nobody who was written to in vain counts: only conversations in which a shopper wrote since `from`. */
const readTalks = (tx: Queries, { from, to, timeZone }: Asked) => tx<Talks[]>`
  select (m.occurred_at at time zone ${timeZone})::date::text as date,
    count(distinct m.conversation_id) filter (where m.direction = 'in')::int as conversations,
    count(distinct m.conversation_id) filter (where m.author = 'bot' and m.purpose = 'reply'
      and m.status in ('accepted', 'unconfirmed'))::int as "byBot",
    count(distinct m.conversation_id) filter (where m.author in ('agent', 'phone') and m.purpose = 'agent')::int as "byHuman"
  from conversations c join messages m on m.conversation_id = c.id
  where c.last_in_at >= ${from} and m.occurred_at >= ${from} and m.occurred_at < ${to}
  group by 1`

type Sales = Pick<Day, 'date' | 'orders' | 'revenue' | 'campaignRevenue'>

const readSales = (tx: Queries, { from, to, timeZone, currency }: Asked) => tx<Sales[]>`
  select (o.placed_at at time zone ${timeZone})::date::text as date, count(*)::int as orders,
    ${amountOf(tx, tx`coalesce(sum(o.revenue) filter (where o.currency = ${currency}), 0)`)} as revenue,
    ${amountOf(tx, tx`coalesce(sum(o.revenue) filter (where o.currency = ${currency} and a.order_id is not null), 0)`)}
      as "campaignRevenue"
  from orders o left join attributions a on a.order_id = o.id
  where o.placed_at >= ${from} and o.placed_at < ${to} and o.counts
  group by 1`
