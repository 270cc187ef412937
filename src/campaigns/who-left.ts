import type { TransactionSql } from 'postgres'
import type { Queries } from '../db/client.ts'
import type { Log } from '../log.ts'
import type { Meant, WhoLeft } from '../outbox/left-audience.ts'
import type { ShopCache } from '../shop/cache.ts'
import { dateIn } from '../shop/hours/zone.ts'
import type { ShopSettings } from '../shop/settings.ts'
import { readAudience, whoIn } from './audience.ts'
import { getCampaign } from './campaign.ts'

/**
 * Who is in the audience no more when their message would leave: who ordered while it waited for the morning is not
 * told that they are missed. Nobody leaves because a night went by, nor because they did something after it was decided:
 * whoever is meant with the days as they were then, or as they are now, still is.
 */
export const whoLeft =
  (shop: ShopCache, log: Log): WhoLeft =>
  async (tx, messages, now) => {
    // As the outbox's other rules: from memory, since a transaction must not ask for a second connection.
    const { settings } = shop.peek() ?? (await shop.current())
    const groups = Map.groupBy(
      messages,
      ({ campaignId, occurredAt }) => `${campaignId} ${dateIn(settings.timeZone, occurredAt)}`,
    )
    const left: string[] = []
    for (const group of groups.values()) {
      try {
        left.push(
          ...(await (tx as TransactionSql).savepoint((within) => leftOf(within, group, settings, now))),
        )
      } catch (error) {
        // What was decided holds: one audience that cannot be asked must not keep a number from sending anything.
        log.error({ err: error, campaignId: group[0]!.campaignId }, 'audience not asked again')
      }
    }
    return new Set(left)
  }

/** Of messages of one campaign that were decided on the same day. Of an audience that is gone nobody has left. */
async function leftOf(tx: Queries, messages: Meant[], settings: ShopSettings, now: Date): Promise<string[]> {
  const campaign = await getCampaign({ sql: tx }, messages[0]!.campaignId)
  if (!campaign) return []
  const withinDays = settings.excludeOrderedWithinDays
  const audience = await readAudience(tx, campaign.audience, { withinDays, campaign })
  if (!audience.ok) return []
  const decided = new Date(Math.min(...messages.map(({ occurredAt }) => occurredAt.getTime())))
  const { timeZone, attributionDays } = settings
  const asking = { id: campaign.id, since: decided }
  // Whom a retry is for is asked by the policy itself.
  const meant = (at: Date) =>
    whoIn(tx, { ...audience.value, retry: null }, { now: at, timeZone, attributionDays, asking })
  const rows = await tx<{ id: string }[]>`
    select w.id from unnest(${messages.map((one) => one.id)}::uuid[], ${messages.map((one) => one.contactId)}::uuid[])
      as w(id, contact_id)
    join contacts one on one.id = w.contact_id
    where not exists (
      select 1 from contacts c where c.id = coalesce(one.merged_into, one.id)
        and (${meant(decided)} or ${meant(now)}))`
  return rows.map((row) => row.id)
}
