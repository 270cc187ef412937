import type { Queries } from '../db/client.ts'
import { type ReadAudience, whoIn } from './audience.ts'
import type { Campaign } from './campaign.ts'
import type { Fragment, Moment } from './segments/fragments.ts'

/** Whether only those are wanted who come to meet the conditions after the launch. */
export const wantsLater = ({ schedule }: Pick<Campaign, 'schedule'>): boolean =>
  schedule !== null && 'onlyFromNowOn' in schedule && schedule.onlyFromNowOn

/** Where each order is an occasion, who met the conditions by one comes to meet them by the next. */
const isByOrder = ({ schedule }: Pick<Campaign, 'schedule'>): boolean =>
  schedule !== null && 'once' in schedule && schedule.once === 'order'

/**
 * Who met the conditions before a campaign that wants only those who come to: everybody now, until it is launched;
 * then those who were written down at the launch, and have met them ever since.
 */
export async function metBefore(
  tx: Queries,
  campaign: Campaign,
  people: { contactId: string; occasion: string }[],
): Promise<Set<string>> {
  if (!wantsLater(campaign) || people.length === 0) return new Set()
  if (!campaign.launchedAt) return new Set(people.map((one) => one.contactId))
  const rows = await tx<{ contact_id: string }[]>`
    select r.contact_id from campaign_recipients r
    join unnest(${people.map((one) => one.contactId)}::uuid[], ${people.map((one) => one.occasion)}::text[])
      as p(contact_id, occasion) on p.contact_id = r.contact_id
    where r.campaign_id = ${campaign.id} and r.outcome = 'before' and ${before(tx, campaign, tx`p.occasion`)}`
  return new Set(rows.map((row) => row.contact_id))
}

/** Whether a line `r` of somebody who met the conditions before counts for an occasion. */
export const before = (tx: Queries, campaign: Campaign, occasion: Fragment): Fragment =>
  isByOrder(campaign) ? tx`r.occasion = ${occasion}` : tx`true`

/**
 * Forgets that people met the conditions before who no longer do: when they come to meet them again, they are new.
 * Looks at so many who were not looked at in this pass yet. Returns whether there may be more.
 */
export async function forgetWhoLeft(
  tx: Queries,
  campaign: Campaign,
  { audience, moment, size }: { audience: ReadAudience; moment: Moment; size: number },
): Promise<boolean> {
  if (!wantsLater(campaign) || isByOrder(campaign)) return false
  const began = new Date(campaign.occasion!)
  // Also where the clock was set back since: what is looked at is not looked at again.
  const seen = new Date(Math.max(began.getTime(), moment.now.getTime()))
  const [{ looked }] = await tx<[{ looked: number }]>`
    with looked as materialized (
      -- Each by itself, whatever Postgres last knew of how many there are: it would read all contacts for an exists.
      select r.occasion, r.contact_id, (
        select true from contacts c where c.id = r.contact_id and ${whoIn(tx, audience, moment)} limit 1) is not null as stays
      from (
        select occasion, contact_id from campaign_recipients
        where campaign_id = ${campaign.id} and outcome = 'before' and message_id is null
          and planned_at < ${began}
        order by planned_at limit ${size}
      ) r
    ), gone as (
      delete from campaign_recipients r using looked l
      where r.campaign_id = ${campaign.id} and r.occasion = l.occasion and r.contact_id = l.contact_id and not l.stays
    ), seen as (
      update campaign_recipients r set planned_at = ${seen} from looked l
      where r.campaign_id = ${campaign.id} and r.occasion = l.occasion and r.contact_id = l.contact_id and l.stays
    )
    select count(*)::int as looked from looked`
  return looked === size
}
