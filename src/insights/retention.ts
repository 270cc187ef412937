import { amountOf } from '../db/amount.ts'
import type { Queries, Sql } from '../db/client.ts'
import type { Metric } from './metric.ts'
import { type RetentionNumbers, retentionMetrics } from './retention-metrics.ts'

type Period = {
  /** Beginning and end, the end not in it. */
  from: Date
  to: Date
  /** As many days before these as an order keeps a customer active. */
  activeFrom: Date
  activeTo: Date
  /** 365 days before `to`, and as many days before that. */
  yearFrom: Date
  activeYearFrom: Date
}

type Asked = { period: Period; currency: string; activeDays: number; attributionDays: number }

/**
 * The metrics of a period, from one snapshot. A customer is a contact, else the store's customer, else an e-mail
 * (`orders.buyer`); orders of nobody, as an erased person's, count for amounts and for nobody.
 */
export function readRetention(sql: Sql, asked: Asked): Promise<Metric[]> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    // Sorted by the index it is read from, a million orders need no memory; a hash of them would not fit in the default.
    await tx`set local work_mem = '64MB'`
    const numbers = {
      ...(await readCustomers(tx, asked.period)),
      ...(await readMoney(tx, asked)),
      ...(await readOrders(tx, asked.period)),
      ...(await readConversions(tx, asked)),
    } as RetentionNumbers
    return retentionMetrics(numbers, asked.activeDays, asked.currency)
  })
}

async function readCustomers(tx: Queries, p: Period) {
  const [row] = await tx`
    with each as (
      select count(*) as orders, min(o.placed_at) as first, max(o.placed_at) as last,
        max(o.placed_at) filter (where o.placed_at < ${p.from}) as before,
        max(o.placed_at) filter (where o.placed_at < ${p.yearFrom}) as year_before,
        count(*) filter (where o.placed_at >= ${p.yearFrom}) as year_orders
      from orders o
      where o.buyer is not null and o.placed_at < ${p.to} and o.counts
      group by o.buyer
    )
    select count(*)::int as customers, count(*) filter (where orders > 1)::int as returning,
      count(*) filter (where before >= ${p.activeFrom})::int as "activeAtFrom",
      count(*) filter (where before >= ${p.activeFrom} and last >= ${p.activeTo})::int as "activeAtBoth",
      count(*) filter (where before < ${p.activeFrom} and last >= ${p.activeTo})::int as "wonBack",
      count(*) filter (where year_orders > 0)::int as "yearCustomers", coalesce(sum(year_orders), 0)::int as "yearOrders",
      count(*) filter (where year_before >= ${p.activeYearFrom})::int as "activeYearAgo",
      count(*) filter (where year_before >= ${p.activeYearFrom} and last >= ${p.activeTo})::int as "activeYearAgoAndNow",
      avg(gap) as "gapMean", percentile_cont(0.5) within group (order by gap) as "gapMedian"
    from (
      select *, case when orders > 1 then extract(epoch from last - first)::float8 / 86400 / (orders - 1) end as gap from each
    ) each`
  return row
}

async function readMoney(tx: Queries, { period: { yearFrom, to }, currency }: Asked) {
  const [row] = await tx`
    select count(*)::int as "yearPaidOrders", ${amountOf(tx, tx`coalesce(sum(o.revenue), 0)`)} as "yearRevenue"
    from orders o
    where o.placed_at >= ${yearFrom} and o.placed_at < ${to} and o.currency = ${currency} and o.counts`
  return row
}

async function readOrders(tx: Queries, { from, to }: Period) {
  const inPeriod = tx`o.placed_at >= ${from} and o.placed_at < ${to} and o.counts`
  const [row] = await tx`
    select count(*) filter (where o.guest)::int as "guestOrders", count(o.guest)::int as "guestKnown",
      (select coalesce(sum(i.quantity), 0) from orders o join order_items i on i.order_id = o.id
        where ${inPeriod})::int as "soldItems",
      (select coalesce(sum(least(o.returned_quantity,
          (select sum(i.quantity) from order_items i where i.order_id = o.id))), 0)
        from orders o where o.returned_quantity > 0 and ${inPeriod})::int as "returnedItems"
    from orders o where ${inPeriod}`
  return row
}

/** Through the campaigns, which are few: their messages are millions. */
async function readConversions(tx: Queries, { period: { from, to }, attributionDays }: Asked) {
  const [row] = await tx`
    with reached as materialized (
      select m.id, m.contact_id from campaigns c join messages m on m.campaign_id = c.id and m.status = 'accepted'
      where c.launched_at < ${to} and (c.finished_at is null or c.finished_at >= ${from}::timestamptz - interval '30 days')
        and m.delivered_at >= ${from} and m.delivered_at < ${to}
    ), bought as (
      select distinct a.message_id from attributions a join orders o on o.id = a.order_id
      where a.attributed_at >= ${from} and o.counts
    ), reminded as materialized (
      select m.conversation_id, m.contact_id, min(m.delivered_at) as at from messages m
      where m.purpose = 'cart' and m.delivered_at >= ${from} and m.delivered_at < ${to}
        -- For the index: it may wait a while here, and for a phone that is off WhatsApp keeps it for thirty days.
        and m.occurred_at >= ${from}::timestamptz - interval '60 days' and m.occurred_at < ${to}::timestamptz + interval '1 day'
      group by m.conversation_id, m.contact_id
    )
    select count(distinct r.contact_id)::int as reached,
      count(distinct r.contact_id) filter (where b.message_id is not null)::int as "reachedBought",
      (select count(*) from reminded)::int as reminded,
      (select count(*) from reminded k where exists (
        select from carts t where t.contact_id = k.contact_id and t.completed_at >= k.at
          and t.completed_at < k.at + make_interval(days => ${attributionDays})))::int as "remindedBought"
    from reached r left join bought b on b.message_id = r.id`
  return row
}
