import type { Queries } from '../../db/client.ts'
import type { Fragment } from '../segments/fragments.ts'

/** Which campaign, and for how many days what people do is its doing. */
export type Reported = { id: string; days: number }

/**
 * A line for each recipient and occasion, with when it came to each step of the funnel; null: never. Lines of the
 * message itself hold what the outbox knows; what follows is looked up where people said, pressed and bought it.
 */
export function funnelLines(tx: Queries, { id, days }: Reported): Fragment {
  return tx`
    select r.occasion, r.contact_id, r.variant, r.outcome, r.planned_at, m.id as message_id,
      r.planned_at as audience_at, m.accepted_at, m.delivered_at, m.read_at, replied.at as replied_at,
      case when m.id is not null then clicked.at end as clicked_at,
      declined.at as opted_out_at, declined.words, bought.at as ordered_at, bought.how, bought.number
    from campaign_recipients r
    -- What has not been taken by WhatsApp, or failed since, has come to no step.
    left join messages m on m.id = r.message_id and m.status = 'accepted'
    left join conversations v on v.id = m.conversation_id
    left join lateral (
      select min(i.occurred_at) as at from messages i
      where v.last_in_at >= m.accepted_at and i.conversation_id = m.conversation_id and i.seq > m.seq
        and i.direction = 'in' and i.occurred_at >= m.accepted_at
    ) replied on true
    left join (
      select l.message_id, min(l.first_click_at) as at from tracked_links l
      where l.campaign_id = ${id} and l.first_click_at is not null group by l.message_id
    ) clicked on clicked.message_id = m.id
    left join lateral (
      -- A merge repeats what either had said before.
      select s.occurred_at as at, s.words from consents s
      where s.contact_id = m.contact_id and s.purpose = 'marketing' and not s.granted and s.source <> 'merge'
        and s.occurred_at >= m.accepted_at and s.occurred_at < m.accepted_at + make_interval(days => ${days})
      order by s.occurred_at limit 1
    ) declined on true
    left join (
      select a.message_id, min(o.placed_at) as at, (array_agg(a.how order by o.placed_at))[1] as how,
        (array_agg(o.number order by o.placed_at))[1] as number
      from attributions a join orders o on o.id = a.order_id
      where a.campaign_id = ${id} and o.counts group by a.message_id
    ) bought on bought.message_id = m.id
    where r.campaign_id = ${id} and r.outcome <> 'before'`
}
