import type { Clock } from '../clock.ts'
import type { Queries, Sql } from '../db/client.ts'
import { letGo, patient } from '../db/let-go.ts'
import { tellPlanner } from '../db/planner.ts'
import type { Wake } from '../events/wake.ts'
import type { NewId } from '../ids.ts'
import type { ShopCache } from '../shop/cache.ts'
import { dateIn } from '../shop/hours/zone.ts'
import { type Campaign, lockCampaign } from './campaign.ts'
import { wantsLater } from './met-before.ts'
import { followedAt, nextOccasion } from './occasions.ts'
import { beforehand, freezeChunk, nextOf, type PassDeps } from './pass.ts'
import { closeStream, takeBack } from './stream.ts'

/** Steps after which the tables may be many times what they were. */
const growthSpurts = new Set([2, 8, 32, 128, 512])
const frozenInto = ['conversations', 'messages', 'campaign_recipients']

export type RunDeps = {
  sql: Sql
  newId: NewId
  clock: Clock
  shop: ShopCache
  wake: Wake
  /** Called between chunks: lets go first whoever waits. */
  breathe?: () => Promise<void>
  /** The process is about to end: the next one goes on. */
  stopping?: () => boolean
}

/**
 * Goes on with a campaign as far as it can now. What it does stands in its row: any process may die at any line and
 * another goes on; of two at once, one finds the row held and leaves.
 */
export async function runCampaign(deps: RunDeps, id: string): Promise<void> {
  const { settings } = await deps.shop.current()
  for (let more = true, steps = 1; more && !deps.stopping?.(); steps++) {
    const now = deps.clock.now()
    const done = await deps.sql.begin(async (tx) => {
      const [, campaign] = await Promise.all([letGo(tx, patient), lockCampaign(tx, id, true)])
      if (!campaign) return undefined
      return {
        channelId: campaign.channelId,
        more: await step(tx, { newId: deps.newId, now, settings }, campaign),
      }
    })
    if (!done) return
    deps.wake.outbox([done.channelId])
    more = done.more
    if (more && growthSpurts.has(steps)) await tellPlanner(deps.sql, frozenInto)
    await deps.breathe?.()
  }
}

/** One transaction's worth of work. Says whether there is more to do at once. */
export async function step(tx: Queries, deps: PassDeps, campaign: Campaign): Promise<boolean> {
  const { status, occasion, frozenAt, nextAt } = campaign
  if (status === 'cancelled') return wind(tx, deps, campaign)
  if (status !== 'scheduled' && status !== 'running') return false
  if (nextAt && nextAt > deps.now) return false
  if (occasion === null || (frozenAt && nextAt)) {
    const due = { ...campaign, nextAt: newestSince(campaign, deps) }
    return isMissed(due, deps) ? letPass(tx, deps, due) : begin(tx, deps, due)
  }
  const next = frozenAt ? null : followedBy(campaign, deps)
  if (next) {
    const late = { ...campaign, nextAt: next }
    return isMissed(late, deps) ? giveUp(tx, deps, late) : begin(tx, deps, late)
  }
  if (!frozenAt) return freezeChunk(tx, deps, campaign)
  await finish(tx, deps, campaign)
  return false
}

/** An occasion older than this is let go: last week's offer is not sent today. */
const missedMs = 24 * 3_600_000
const isMissed = ({ kind, nextAt }: Campaign, { now }: PassDeps): boolean =>
  kind === 'recurring' && nextAt !== null && now.getTime() - nextAt.getTime() > missedMs

/** Where the next occasion has come and is missed as well: what is left of this one is for nobody any more. */
async function giveUp(tx: Queries, { now, settings }: PassDeps, campaign: Campaign): Promise<boolean> {
  const back = await takeBack(tx, campaign, 'next_occasion', null)
  if (back.more) return back.taken > 0
  await tx`
    update campaigns set frozen_at = ${now}, next_at = ${nextOf(campaign, now, settings.timeZone)}
    where id = ${campaign.id}`
  return false
}

/** The newest occasion that has come since the one that is still being written; null: none has. */
function followedBy(campaign: Campaign, deps: PassDeps): Date | null {
  const { schedule, occasion } = campaign
  if (occasion === null || !schedule || !('every' in schedule)) return null
  const nextAt = followedAt(schedule, occasion, deps.settings.timeZone)
  return nextAt > deps.now ? null : newestSince({ ...campaign, nextAt }, deps)
}

/** Of the occasions that have come since the one that is due, itself among them, the newest: the others are over. */
function newestSince({ schedule, nextAt }: Campaign, { now, settings }: PassDeps): Date | null {
  let newest = nextAt
  if (newest && schedule && 'every' in schedule)
    for (let at = newest; at <= now; at = nextOccasion(schedule, at, settings.timeZone).at) newest = at
  return newest
}

async function letPass(tx: Queries, { now, settings }: PassDeps, campaign: Campaign): Promise<boolean> {
  await tx`update campaigns set next_at = ${nextOf(campaign, now, settings.timeZone)} where id = ${campaign.id}`
  return false
}

/**
 * Begins an occasion. What an earlier one has left unsent is taken back first: nobody gets last week's offer too. Under
 * a daily ceiling it goes on behind the last who got that one, or the same people would get each, and others none.
 */
async function begin(tx: Queries, { now, settings }: PassDeps, campaign: Campaign): Promise<boolean> {
  const name = nameOf(campaign, now, settings.timeZone)
  const back = campaign.kind === 'recurring' ? await takeBack(tx, campaign, 'next_occasion', name) : null
  // What somebody holds just now, the next sweep comes back for.
  if (back?.more) return back.taken > 0
  await tx`
    update campaigns set status = 'running', occasion = ${name}, frozen_at = null, next_at = null,
      cursor = case when daily_ceiling is null then null else cursor end
    where id = ${campaign.id}`
  return true
}

function nameOf({ kind, schedule, occasion, nextAt }: Campaign, now: Date, zone: string): string {
  if (kind === 'broadcast') return 'once'
  if (kind === 'recurring') return dateIn(zone, nextAt ?? now)
  return occasion === null && wantsLater({ schedule }) ? beforehand : now.toISOString()
}

const unsettled = (tx: Queries, id: string) =>
  tx<{ some: boolean }[]>`
    select exists (select 1 from messages where campaign_id = ${id} and status in ('pending', 'held', 'sending')) as some`

/** One that goes out once is over when nothing of it is on its way; the others wait for their next occasion. */
async function finish(tx: Queries, { now }: PassDeps, { id, kind }: Campaign): Promise<void> {
  if (kind !== 'broadcast' || (await unsettled(tx, id))[0]!.some) return
  // Else every claim would look for more of it, past what is left in the index of all that it sent.
  await closeStream(tx, { id }, 'Finished.')
  await tx`update campaigns set status = 'finished', finished_at = ${now} where id = ${id}`
}

async function wind(tx: Queries, { now }: PassDeps, campaign: Campaign): Promise<boolean> {
  if ((await takeBack(tx, campaign, 'campaign_cancelled', null)).taken > 0) return true
  if (!(await unsettled(tx, campaign.id))[0]!.some) {
    await tx`update campaigns set finished_at = coalesce(finished_at, ${now}) where id = ${campaign.id}`
  }
  return false
}
