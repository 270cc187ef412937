import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import { raiseAlert, resolveAlert } from '../shop/alerts.ts'
import type { Campaign } from './campaign.ts'

/** Lets the outbox send what a campaign writes. The claim reads this row, so it acts within one batch. */
export async function openStream(tx: Queries, newId: NewId, { id, channelId }: Campaign): Promise<void> {
  await tx`
    insert into sending_streams (id, channel_id, campaign_id) values (${newId()}, ${channelId}, ${id})
    on conflict (channel_id, campaign_id) where campaign_id is not null
    do update set status = 'running', reason = null`
}

export async function closeStream(tx: Queries, { id }: Pick<Campaign, 'id'>, reason: string): Promise<void> {
  await tx`update sending_streams set status = 'paused', reason = ${reason} where campaign_id = ${id}`
}

/** Stops it until somebody resumes it. @param reason in words for people */
export async function pauseIn(tx: Queries, campaign: Pick<Campaign, 'id'>, reason: string): Promise<void> {
  await tx`update campaigns set status = 'paused', reason = ${reason} where id = ${campaign.id}`
  await closeStream(tx, campaign, reason)
}

const halted = 'campaign_halted'

/** The same where nobody did it by hand: somebody must look. */
export async function haltIn(
  tx: Queries,
  newId: NewId,
  campaign: Pick<Campaign, 'id'>,
  reason: string,
): Promise<void> {
  await pauseIn(tx, campaign, reason)
  await raiseAlert({ sql: tx, newId }, halted, campaign.id, { reason })
}

/** It goes on, or never will: there is nothing to look at any more. */
export const resolveHalt = (tx: Queries, { id }: Pick<Campaign, 'id'>): Promise<void> =>
  resolveAlert({ sql: tx }, halted, id)

const atOnce = 5000

/**
 * Takes back what a campaign has written and the outbox has not taken: of all occasions, or of those before one.
 * Returns how many, and whether there are more, be it only because somebody holds them just now.
 */
export async function takeBack(
  tx: Queries,
  { id }: Pick<Campaign, 'id'>,
  reason: 'campaign_cancelled' | 'next_occasion',
  before: string | null,
): Promise<{ taken: number; more: boolean }> {
  const waiting = tx`
    select id from messages
    where campaign_id = ${id} and status in ('pending', 'held') and (${before}::text is null or occasion <> ${before}::text)`
  const rows = await tx`
    update messages set status = 'skipped', reason = ${reason}, not_before = null
    where id = any(array(${waiting} limit ${atOnce} for update skip locked))
    returning 1`
  const [left] = await tx`${waiting} limit 1`
  return { taken: rows.length, more: left !== undefined }
}
