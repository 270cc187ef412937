import { amountOf } from '../db/amount.ts'
import type { Queries, Sql } from '../db/client.ts'

export type Today = {
  /** Conversations in which a shopper wrote today. */
  conversations: number
  /** Of these: answered by the bot alone, or by a human too. */
  answeredByBot: number
  answeredByHuman: number
  /** Shoppers who wait for a human now, whenever they began to. */
  waitingNow: number
  /** Minutes from the handover, or where none is known the shopper's first word, to a human's; of those answered today. Null: none was. */
  firstHumanAnswerMinutes: number | null
  /** Carts bought today after a reminder. */
  cartsRecovered: number
  cartRevenue: Money[]
  campaignOrders: number
  campaignRevenue: Money[]
}

type Money = { amount: string; currency: string }

/** How the day goes, from its beginning (in the shop's zone) until now, from one snapshot. */
export function readToday(sql: Sql, { from, to }: { from: Date; to: Date }): Promise<Today> {
  return sql.begin('isolation level repeatable read read only', async (tx) => ({
    ...(await readConversations(tx, from, to)),
    ...(await readCarts(tx, from, to)),
    ...(await readCampaigns(tx, from, to)),
  }))
}

type Conversations = Pick<
  Today,
  'conversations' | 'answeredByBot' | 'answeredByHuman' | 'waitingNow' | 'firstHumanAnswerMinutes'
>

async function readConversations(tx: Queries, from: Date, to: Date): Promise<Conversations> {
  const [row] = await tx<[Conversations]>`
    with wrote as materialized (
      select c.id, c.handed_over_at,
        (select min(m.occurred_at) from messages m where m.conversation_id = c.id and m.direction = 'in'
          and m.occurred_at >= ${from} and m.occurred_at <= ${to}) as first_at,
        exists (select from messages m where m.conversation_id = c.id and m.author = 'bot' and m.purpose = 'reply'
          and m.status in ('accepted', 'pending', 'sending', 'unconfirmed') and m.occurred_at >= ${from}) as bot
      from conversations c where c.last_in_at >= ${from}
    ), answered as materialized (
      select w.*, (select min(m.occurred_at) from messages m where m.conversation_id = w.id and m.author in ('agent', 'phone')
        and m.purpose = 'agent' and m.occurred_at >= w.first_at) as human_at
      from wrote w where w.first_at is not null
    )
    select count(*)::int as conversations, count(*) filter (where bot and human_at is null)::int as "answeredByBot",
      count(human_at)::int as "answeredByHuman",
      (select count(*) from conversations where waiting_since is not null)::int as "waitingNow",
      round((percentile_cont(0.5) within group (order by extract(epoch from human_at
        - case when handed_over_at between first_at and human_at then handed_over_at else first_at end)::float8 / 60)
        filter (where human_at is not null))::numeric, 1)::float8 as "firstHumanAnswerMinutes"
    from answered`
  return row
}

/** A cart is recovered where it was bought after a reminder of it was delivered. */
async function readCarts(
  tx: Queries,
  from: Date,
  to: Date,
): Promise<Pick<Today, 'cartsRecovered' | 'cartRevenue'>> {
  const rows = await tx<{ n: number; amount: string; currency: string }[]>`
    select count(*)::int as n, ${amountOf(tx, tx`sum(t.total)`)} as amount, t.currency
    from carts t
    where t.completed_at >= ${from} and t.completed_at <= ${to} and exists (
      select from messages m where m.purpose = 'cart' and m.contact_id = t.contact_id and m.status = 'accepted'
        and m.delivered_at <= t.completed_at and m.delivered_at >= t.created_at)
    group by t.currency order by sum(t.total) desc, t.currency`
  return {
    cartsRecovered: rows.reduce((sum, row) => sum + row.n, 0),
    cartRevenue: rows.map(({ amount, currency }) => ({ amount, currency })),
  }
}

async function readCampaigns(
  tx: Queries,
  from: Date,
  to: Date,
): Promise<Pick<Today, 'campaignOrders' | 'campaignRevenue'>> {
  const rows = await tx<{ n: number; amount: string; currency: string }[]>`
    select count(*)::int as n, ${amountOf(tx, tx`sum(o.revenue)`)} as amount, o.currency
    from orders o join attributions a on a.order_id = o.id
    where o.placed_at >= ${from} and o.placed_at <= ${to} and o.counts
    group by o.currency order by sum(o.revenue) desc, o.currency`
  return {
    campaignOrders: rows.reduce((sum, row) => sum + row.n, 0),
    campaignRevenue: rows.map(({ amount, currency }) => ({ amount, currency })),
  }
}
