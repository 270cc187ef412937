import type { Queries } from '../db/client.ts'
import { failedIn, otherRetries } from '../outbox/retries.ts'
import type { Changed } from '../shop/refusal.ts'
import { invalid, notFound } from '../shop/refusal.ts'
import {
  type Campaign,
  type CampaignDeps,
  type CampaignDepsIn,
  createCampaign,
  getCampaign,
} from './campaign.ts'
import { nextName } from './copy.ts'

/**
 * A draft of the same campaign for those whose message failed; whoever failed for good (no WhatsApp, opted out) is
 * skipped or fails again. Asked for twice while the first is a draft, or still being written, it is that one: until
 * then nobody can say whom it leaves out.
 */
export async function retryFailed(deps: CampaignDeps, id: string): Promise<Changed<Campaign>> {
  return deps.sql.begin(async (tx) => {
    // Two who ask at the same moment follow each other, and the second finds what the first made.
    await tx`select pg_advisory_xact_lock(hashtextextended(${`retry:${id}`}, 0))`
    return retryInTurn({ ...deps, sql: tx }, id)
  }) as Promise<Changed<Campaign>>
}

async function retryInTurn(deps: CampaignDepsIn, id: string): Promise<Changed<Campaign>> {
  const campaign = await getCampaign(deps, id)
  if (!campaign) return notFound
  const [there] = await deps.sql<{ id: string }[]>`
    select id from campaigns where retry_of = ${id}
      and (status = 'draft' or (status in ('scheduled', 'running', 'paused') and frozen_at is null))
    order by id desc limit 1`
  if (there) return { ok: true, value: (await getCampaign(deps, there.id))! }
  const refused = await nobodyLeft(deps.sql, id)
  if (refused) return invalid([{ path: 'id', message: refused }])
  const { name, channelId, audience, template, variants, discountCodes, dailyCeiling, schedule } = campaign
  const again = {
    ...{ name: nextName(name), channelId, audience, template, variants, discountCodes, dailyCeiling },
    schedule: schedule && 'localTime' in schedule ? { localTime: schedule.localTime } : null,
  }
  // What its audience was is kept for a copy; whom it is for are those whose message failed.
  return createCampaign(deps, again, { retryOf: id, splitAs: campaign.splitAs, isCopy: true })
}

/** Why there is nobody to try again; undefined: there is somebody. */
async function nobodyLeft(tx: Queries, id: string): Promise<string | undefined> {
  const others = await otherRetries(tx, { id: none, retryOf: id })
  const failed = tx`from messages f where f.campaign_id = ${id} and f.status = 'failed'`
  const alone = failedIn(
    tx,
    { of: id, others },
    tx`f.contact_id`,
    tx`again.status not in ('failed', 'skipped')`,
  )
  const [found] = await tx<[{ failed: boolean; left: boolean }]>`
    select exists (select 1 ${failed}) as failed, exists (select 1 ${failed} and ${alone}) as left`
  if (!found.failed) return 'No message of this campaign failed: there is nobody to try again.'
  return found.left
    ? undefined
    : 'Everybody whose message failed has been written to again: nobody is left to try.'
}

/** No campaign's id. */
const none = '00000000-0000-0000-0000-000000000000'
