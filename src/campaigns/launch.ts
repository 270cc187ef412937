import { setTimeout as wait } from 'node:timers/promises'
import type { Queries } from '../db/client.ts'
import { letGo } from '../db/let-go.ts'
import type { Wake } from '../events/wake.ts'
import { dateIn } from '../shop/hours/zone.ts'
import { type Changed, invalid, notFound } from '../shop/refusal.ts'
import type { ShopSettings } from '../shop/settings.ts'
import { type ReadAudience, readAudience, whoIn } from './audience.ts'
import { type Campaign, type CampaignDeps, lockCampaign, namesOf, type Status, usesOf } from './campaign.ts'
import { followedAt } from './occasions.ts'
import { nextOf } from './pass.ts'
import { closeStream, openStream, pauseIn, resolveHalt, takeBack } from './stream.ts'
import { problemsOf, readTranslations } from './templates.ts'

export type LaunchDeps = CampaignDeps & { wake: Wake }

/** What a campaign became; `conflict`: it is in a state in which that makes no sense, said in words. */
export type Moved =
  | Changed<{ id: string; status: Status }>
  | { ok: false; reason: 'conflict'; message: string }

type When = { now: Date; settings: ShopSettings }
type Step = (tx: Queries, campaign: Campaign, now: Date, settings: ShopSettings) => Promise<Status | Moved>

/** In the transaction that holds its row, so that of two calls at once the second finds what the first did. */
async function move(deps: LaunchDeps, id: string, step: Step): Promise<Moved> {
  const { settings } = await deps.shop.current()
  const moved = await deps.sql.begin(async (tx): Promise<Moved> => {
    const [, campaign] = await Promise.all([letGo(tx), lockCampaign(tx, id)])
    if (!campaign) return notFound
    const result = await step(tx, campaign, deps.clock.now(), settings)
    return typeof result === 'string' ? { ok: true, value: { id, status: result } } : result
  })
  if (moved.ok) deps.wake.campaigns([id])
  return moved
}

const conflict = (message: string): Moved => ({ ok: false, reason: 'conflict', message })

/** Starts it, now or at its time; what stands in its way is refused with the cure. Repeating it changes nothing. */
export const launch = (deps: LaunchDeps, id: string): Promise<Moved> =>
  move(deps, id, async (tx, campaign, now, settings) => {
    if (campaign.status === 'cancelled') return conflict('This campaign was cancelled: make another.')
    if (campaign.status !== 'draft') return campaign.status
    const problems = await problemsOfCampaign(tx, campaign, { now, settings })
    if (problems.length > 0) return invalid(problems)
    const startsAt = firstTime(campaign, now, settings.timeZone)
    const status = startsAt > now ? 'scheduled' : 'running'
    await openStream(tx, deps.newId, campaign)
    await tx`
      update campaigns set status = ${status}, reason = null, launched_at = ${now}, next_at = ${startsAt} where id = ${id}`
    return status
  })

/** When it begins, launched now. */
function firstTime(campaign: Campaign, now: Date, zone: string): Date {
  const { kind, schedule } = campaign
  if (kind === 'recurring') return nextOf(campaign, now, zone)!
  if (kind === 'lifecycle') {
    const waits =
      schedule &&
      'time' in schedule &&
      schedule.time &&
      !('onlyFromNowOn' in schedule && schedule.onlyFromNowOn)
    return waits ? nextOf(campaign, now, zone)! : now
  }
  const at = schedule && 'at' in schedule && schedule.at ? new Date(schedule.at) : now
  return at > now ? at : now
}

/**
 * What a plan is of, and from when: what is being written, else what comes next, as it will be then. Not to be stored.
 */
export function ahead(campaign: Campaign, now: Date, zone: string): { campaign: Campaign; at: Date } {
  const { kind, status, launchedAt, occasion, frozenAt, nextAt } = campaign
  const named = (at: Date) => ({
    campaign: kind === 'recurring' ? { ...campaign, occasion: dateIn(zone, at) } : campaign,
    at,
  })
  if (!launchedAt) return named(firstTime(campaign, now, zone))
  // What today has no room for any more waits, as the plan says of each.
  if (occasion !== null && frozenAt === null) return { campaign, at: now }
  const due = nextAt && nextAt > now ? nextAt : now
  if (kind === 'broadcast') return { campaign, at: due }
  const at = status === 'paused' && due === now ? (nextOf(campaign, now, zone) ?? now) : due
  return named(at)
}

/** Everything that keeps it from being launched, each with its cure. */
export async function problemsOfCampaign(tx: Queries, campaign: Campaign, when: When) {
  const translations = await readTranslations(tx, campaign.channelId, namesOf(campaign))
  const withinDays = when.settings.excludeOrderedWithinDays
  const audience = await readAudience(tx, campaign.audience, { withinDays, campaign })
  const gone = await isRemoved(tx, campaign.channelId)
  return [
    ...(gone ? [numberGone] : []),
    ...(audience.ok ? await nobodyIn(tx, campaign, audience.value, when) : audience.errors),
    ...usesOf(campaign).flatMap(({ use, path }) => problemsOf(use, translations.get(use.name)!, path)),
  ]
}

/** Only of what would begin and end with it: into what begins later, or looks again, people may still come. */
async function nobodyIn(tx: Queries, campaign: Campaign, audience: ReadAudience, { now, settings }: When) {
  const { kind, status, retryOf } = campaign
  const { timeZone, attributionDays } = settings
  if (status !== 'draft' || kind !== 'broadcast' || firstTime(campaign, now, timeZone) > now) return []
  const [somebody] = await tx`
    select 1 from contacts c where ${whoIn(tx, audience, { now, timeZone, attributionDays })} limit 1`
  return somebody ? [] : [retryOf ? nobodyLeft : nobody]
}

const nobody = {
  path: 'audience',
  message: 'Nobody is in this audience: choose another, or exclude fewer.',
}

const nobodyLeft = {
  path: 'audience',
  message:
    'Nobody is left to try again: whose message had failed got it since, or is excluded. Delete this draft.',
}

const numberGone = {
  path: 'channelId',
  message: 'The number of this campaign was removed. Save the campaign anew, and it takes one that is there.',
}

async function isRemoved(tx: Queries, channelId: string): Promise<boolean> {
  const [row] = await tx`select 1 from channels where id = ${channelId} and status = 'removed'`
  return row !== undefined
}

export const pause = (deps: LaunchDeps, id: string): Promise<Moved> =>
  move(deps, id, async (tx, campaign) => {
    if (campaign.status === 'draft') return conflict('This campaign is a draft: there is nothing to pause.')
    if (campaign.status !== 'scheduled' && campaign.status !== 'running') return campaign.status
    await pauseIn(tx, campaign, 'Paused by hand.')
    return 'paused'
  })

/** Whether the next occasion came while this one was being written or sent. */
function isFollowed({ schedule, occasion }: Campaign, now: Date, zone: string): boolean {
  return (
    occasion !== null &&
    schedule !== null &&
    'every' in schedule &&
    followedAt(schedule, occasion, zone) <= now
  )
}

/**
 * Nobody gets what an occasion has left unsent that is followed by another. A batch a transaction while it is still
 * paused: of a million, one would be cut off by its time limit, again and again.
 */
async function endFollowed(deps: LaunchDeps, id: string): Promise<void> {
  const { timeZone } = (await deps.shop.current()).settings
  for (let more = true, taken = 1; more; ) {
    // Somebody holds what is left, for a moment.
    if (taken === 0) await wait(100)
    more = await deps.sql.begin(async (tx) => {
      const [, campaign] = await Promise.all([letGo(tx), lockCampaign(tx, id)])
      const now = deps.clock.now()
      if (campaign?.status !== 'paused' || !isFollowed(campaign, now, timeZone)) return false
      const back = await takeBack(tx, campaign, 'next_occasion', null)
      taken = back.taken
      if (!back.more)
        await tx`
          update campaigns set frozen_at = coalesce(frozen_at, ${now}) where id = ${id}`
      return back.more
    })
  }
}

/** Goes on where it was. Occasions that passed meanwhile are let go: the next one is the next. */
export const resume = async (deps: LaunchDeps, id: string): Promise<Moved> => {
  let channelId: string | undefined
  await endFollowed(deps, id)
  const moved = await move(deps, id, async (tx, campaign, now, { timeZone }) => {
    if (campaign.status === 'draft') return conflict('This campaign is a draft: launch it.')
    if (campaign.status !== 'paused') return campaign.status
    if (await isRemoved(tx, campaign.channelId))
      return conflict('The number of this campaign was removed. Connect it again, or cancel the campaign.')
    const repeats =
      campaign.kind !== 'broadcast' && (campaign.occasion === null || campaign.frozenAt !== null)
    // Before its first look as if it were launched now; after it, on to the next.
    const next =
      campaign.occasion === null ? firstTime(campaign, now, timeZone) : nextOf(campaign, now, timeZone)
    const nextAt = repeats ? next : campaign.nextAt
    const status = campaign.occasion === null && nextAt && nextAt > now ? 'scheduled' : 'running'
    await openStream(tx, deps.newId, campaign)
    await tx`update campaigns set status = ${status}, reason = null, next_at = ${nextAt} where id = ${id}`
    await resolveHalt(tx, campaign)
    channelId = campaign.channelId
    return status
  })
  if (channelId) deps.wake.outbox([channelId])
  return moved
}

/** A draft again, to be changed, as long as nobody in its audience was looked at. */
export const redraft = (deps: LaunchDeps, id: string): Promise<Moved> =>
  move(deps, id, async (tx, campaign) => {
    const { status, occasion } = campaign
    if (status === 'draft') return status
    if (occasion !== null || (status !== 'scheduled' && status !== 'paused'))
      return conflict('This campaign has begun, or is over: copy it, and change the copy.')
    await closeStream(tx, campaign, 'Redrafted.')
    await tx`
      update campaigns set status = 'draft', reason = null, launched_at = null, next_at = null where id = ${id}`
    return 'draft'
  })

/** For good: what has not gone out does not go. What is with the provider cannot be called back. */
export const cancel = (deps: LaunchDeps, id: string): Promise<Moved> =>
  move(deps, id, async (tx, campaign, now) => {
    if (campaign.status === 'finished' || campaign.status === 'cancelled') return campaign.status
    await closeStream(tx, campaign, 'Cancelled.')
    await resolveHalt(tx, campaign)
    await tx`
      update campaigns set status = 'cancelled', reason = null, next_at = null,
        finished_at = ${campaign.launchedAt ? null : now} where id = ${id}`
    return 'cancelled'
  })
