import type { Queries } from '../../db/client.ts'
import { answersAnother } from '../segments/fragments.ts'

const atOnce = 500
/** WhatsApp tells what became of a message up to a week late; afterwards nothing new is learned of an order by itself. */
const reviewedFor = '8 days'

/**
 * Says of orders which campaign they are counted for; what it says is in docs/decisions/0019. Looks at those that are
 * new or changed, and at young ones again and again, ever less often: a delivery, a click or an answer may come to
 * light after the order. Twice is once: what is found is what is stored. One statement, so that an order and what is
 * said of it change together; orders that somebody is writing are left to the next round.
 * @param days an order counts for a message delivered so many days before, at most
 * @returns how many were looked at; as many as one round takes, and there may be more
 */
export async function attributeOrders(
  { sql, clock }: { sql: Queries; clock: { now(): Date } },
  days: number,
): Promise<number> {
  const now = clock.now()
  const rows = await sql`
    with due as materialized (
      select o.id, o.contact_id, o.placed_at, o.discount_codes, o.counts as counts
      from orders o where o.attribute_at <= ${now}
      order by o.attribute_at limit ${atOnce} for update skip locked
    ), best as materialized (
      select d.id, touch.*
      from due d cross join lateral (
        select m.campaign_id, m.contact_id, m.id as message_id, step.how
        from messages m
        join campaigns c on c.id = m.campaign_id
        cross join lateral (select case
          when exists (
            select from jsonb_array_elements_text(c.discount_codes) mine
            join jsonb_array_elements_text(d.discount_codes) used
              -- Written large, a Greek word has no final sigma.
              on translate(lower(btrim(used)), 'ς', 'σ') = translate(lower(btrim(mine)), 'ς', 'σ')) then 'code'
          when exists (
            select from tracked_links l
            where l.contact_id = m.contact_id and l.message_id = m.id and l.first_click_at <= d.placed_at) then 'click'
          when exists (
            -- STOP is no answer that sells.
            select from messages i
            where i.conversation_id = m.conversation_id and i.seq > m.seq and i.direction = 'in'
              and i.occurred_at between m.accepted_at and d.placed_at
              and not ${answersAnother(sql, sql`i.reply_to`, sql`m.campaign_id`)}
              and not exists (select from consents s where s.dedupe_key = i.business_key and not s.granted)) then 'reply'
          else 'window' end as how) step
        where m.contact_id = d.contact_id and m.purpose = 'marketing' and m.campaign_id is not null
          and m.status = 'accepted' and m.delivered_at <= d.placed_at
          and m.delivered_at > d.placed_at - make_interval(days => ${days})
        order by array_position(array['code', 'click', 'reply', 'window'], step.how), m.delivered_at desc, m.id desc
        limit 1
      ) touch
      where d.counts
    ), gone as (
      -- Of an erased person nothing is left to look at: what was found stays.
      delete from attributions a using due d
      where a.order_id = d.id and (not d.counts or d.contact_id is not null)
        and not exists (select from best b where b.id = d.id)
    ), found as (
      insert into attributions as a (order_id, campaign_id, contact_id, message_id, how, attributed_at)
      select id, campaign_id, contact_id, message_id, how, ${now} from best
      on conflict (order_id) do update set campaign_id = excluded.campaign_id, contact_id = excluded.contact_id,
        message_id = excluded.message_id, how = excluded.how, attributed_at = excluded.attributed_at
      where (a.campaign_id, a.contact_id, a.message_id, a.how)
        is distinct from (excluded.campaign_id, excluded.contact_id, excluded.message_id, excluded.how)
    )
    update orders o set attribute_at = case when d.placed_at > ${now}::timestamptz - ${reviewedFor}::interval
      then ${now}::timestamptz + greatest((${now}::timestamptz - d.placed_at) / 2, interval '1 minute') end
    from due d where o.id = d.id
    returning 1`
  return rows.length
}
