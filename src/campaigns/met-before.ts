import type { Queries } from '../db/client.ts'
import type { Campaign } from './campaign.ts'

/**
 * Who met the conditions before a campaign that wants only those who come to: everybody now, until it is launched;
 * then those who were written down at the launch.
 */
export async function metBefore(
  tx: Queries,
  { id, schedule, launchedAt }: Campaign,
  people: { contactId: string; occasion: string }[],
): Promise<Set<string>> {
  const onlyLater = schedule && 'onlyFromNowOn' in schedule && schedule.onlyFromNowOn
  if (!onlyLater || people.length === 0) return new Set()
  if (!launchedAt) return new Set(people.map((one) => one.contactId))
  const rows = await tx<{ contact_id: string }[]>`
    select r.contact_id from campaign_recipients r
    join unnest(${people.map((one) => one.contactId)}::uuid[], ${people.map((one) => one.occasion)}::text[])
      as p(contact_id, occasion) on p.contact_id = r.contact_id and p.occasion = r.occasion
    where r.campaign_id = ${id} and r.outcome = 'before'`
  return new Set(rows.map((row) => row.contact_id))
}
