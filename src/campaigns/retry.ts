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
  const [failed] =
    await deps.sql`select 1 from messages where campaign_id = ${id} and status = 'failed' limit 1`
  if (!failed)
    return invalid([
      { path: 'id', message: 'No message of this campaign failed: there is nobody to try again.' },
    ])
  const { name, channelId, audience, template, variants, discountCodes } = campaign
  const again = { name: nextName(name), channelId, audience, template, variants, discountCodes }
  // What its audience was is kept for a copy; whom it is for are those whose message failed.
  return createCampaign(deps, again, { retryOf: id, isCopy: true })
}
