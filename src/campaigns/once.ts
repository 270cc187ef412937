import type { Queries } from '../db/client.ts'
import { dateIn } from '../shop/hours/zone.ts'
import type { Campaign } from './campaign.ts'
import { before } from './met-before.ts'
import type { Recipient } from './recipients.ts'
import type { Fragment, Moment } from './segments/fragments.ts'
import { newestConsent } from './segments/history-leaves.ts'

/** When it is decided, and in whose years. */
export type When = Pick<Moment, 'now' | 'timeZone'>

/** What "once" means: the campaign, its occasion, the year, or the order that the message follows. */
export function occasionOf(
  campaign: Campaign,
  recipient: Pick<Recipient, 'orderId'>,
  { now, timeZone }: When,
): string {
  const { schedule } = campaign
  if (campaign.kind === 'recurring') return campaign.occasion ?? ''
  if (campaign.kind === 'broadcast' || !schedule || !('once' in schedule)) return 'once'
  if (schedule.once === 'year') return dateIn(timeZone, now).slice(0, 4)
  return schedule.once === 'order' ? (recipient.orderId ?? 'none') : 'ever'
}

/** In days: less than a year, since a birthday may be looked ahead to; much more than that, since one may lie across new year. */
const yearApart = 300

const onceOf = ({ schedule }: Campaign) => (schedule && 'once' in schedule ? schedule.once : null)

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 3_600_000)

/** As `occasionOf`, of `contacts c`: with the order that `readRecipients` finds. */
const newestOccasion = (tx: Queries, campaign: Campaign, when: When): Fragment =>
  onceOf(campaign) === 'order'
    ? tx`coalesce((select o.id::text from orders o where o.contact_id = c.id and o.counts
        order by o.placed_at desc, o.id desc limit 1), 'none')`
    : tx`${occasionOf(campaign, { orderId: null }, when)}`

/**
 * Whether a line `r` of `contacts c` is of this occasion. Of an order also one for a later order, which was cancelled
 * since. Of a year also one of the last months.
 */
function isOfOccasion(tx: Queries, campaign: Campaign, when: When): Fragment {
  const same = tx`r.occasion = ${newestOccasion(tx, campaign, when)}`
  switch (onceOf(campaign)) {
    case 'year':
      return tx`(${same} or r.planned_at > ${daysBefore(when.now, yearApart)})`
    case 'order':
      return tx`(${same} or (r.outcome = 'message' and exists (
        select 1 from orders later where later.contact_id = c.id and later.id::text = r.occasion and later.placed_at >= (
          select max(o.placed_at) from orders o where o.contact_id = c.id and o.counts))))`
    default:
      return same
  }
}

/**
 * Of these people those to whom a lifecycle campaign has written for this occasion, and whose message went or failed;
 * each with why they get no other.
 */
export async function readWrittenTo(
  tx: Queries,
  campaign: Campaign,
  contactIds: string[],
  when: When,
): Promise<Map<string, 'already_sent' | 'failed'>> {
  if (campaign.kind !== 'lifecycle' || !campaign.launchedAt) return new Map()
  const rows = await tx<{ id: string; why: 'already_sent' | 'failed' }[]>`
    select c.id, case when bool_and(m.status = 'failed') then 'failed' else 'already_sent' end as why
    from unnest(${contactIds}::uuid[]) as c(id)
    join campaign_recipients r on r.campaign_id = ${campaign.id} and r.contact_id = c.id and r.outcome = 'message'
    join messages m on m.id = r.message_id and m.status in ('sending', 'accepted', 'unconfirmed', 'failed')
    where ${isOfOccasion(tx, campaign, when)} group by c.id`
  return new Map(rows.map((row) => [row.id, row.why]))
}

/** Who was left out for something that may have changed is looked at again after so long. In days. */
const skippedFor = 1

/** Who has no line for this occasion yet: what repeats looks at the same people again and again. */
export function withoutLine(tx: Queries, campaign: Campaign, when: When): Fragment {
  // To be left out is not to get it, at the look or just before the send: whoever says yes since, or has what was
  // missing, gets it then.
  const why = tx`coalesce((select s.reason from messages s where s.id = r.message_id and s.status = 'skipped'),
    case r.outcome when 'skipped' then r.reason end)`
  const settled =
    campaign.kind === 'lifecycle'
      ? tx`and (${why} is null or case when ${why} in ('no_consent', 'opted_out')
          then ${newestConsent(tx, 'marketing', {})} is not true else r.planned_at > ${daysBefore(when.now, skippedFor)} end)`
      : tx``
  return tx`not exists (select 1 from campaign_recipients r where r.campaign_id = ${campaign.id} and r.contact_id = c.id
    and case r.outcome when 'before' then ${before(tx, campaign, newestOccasion(tx, campaign, when))}
      else ${isOfOccasion(tx, campaign, when)} ${settled} end)`
}
