import type { Queries } from '../db/client.ts'
import type { NewId } from '../ids.ts'
import type { ShopSettings } from '../shop/settings.ts'
import { type Assessed, assess, needsOf, type Scene } from './assess.ts'
import { lockRetries, readAudience, whoIn } from './audience.ts'
import { type Campaign, namesOf, usesOf } from './campaign.ts'
import { writeFrozen } from './freeze.ts'
import { forgetWhoLeft } from './met-before.ts'
import { nextDay, nextLook, nextOccasion, resumeTime } from './occasions.ts'
import { occasionOf, withoutLine } from './once.ts'
import { type Recipient, readRecipients } from './recipients.ts'
import { looksAgain, roomOn } from './room.ts'
import { haltIn } from './stream.ts'
import { readTranslations, whyOver } from './templates.ts'
import { isLeftFor, isOfTomorrow, type NextLook } from './turns.ts'

/** Enough to keep a statement's cost small beside its rows, few enough that a pause waits for half a second. */
const chunkSize = 1000

/** A cursor behind every contact. */
const behindAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The occasion of those who met the conditions at the launch, where only later ones are wanted. */
export const beforehand = 'before'

export type PassDeps = { newId: NewId; now: Date; settings: ShopSettings; size?: number }

/**
 * One chunk of a campaign that is being frozen, in the transaction that holds its row: the lines, the messages and
 * the cursor are there together or not at all, so that whoever goes on after a crash goes on right there.
 * @returns whether there is more to do now
 */
export async function freezeChunk(tx: Queries, deps: PassDeps, campaign: Campaign): Promise<boolean> {
  const { now, settings } = deps
  const room = await roomOn(tx, campaign, now, settings.timeZone)
  // A lifecycle campaign begins its next look anew: whose day that is was none of today's people.
  if (room <= 0 && campaign.kind !== 'lifecycle') {
    const time = resumeTime(campaign, now, settings)
    await tx`update campaigns set next_at = ${resumesAt(campaign, now, settings, time)} where id = ${campaign.id}`
    return false
  }
  if (campaign.retryOf) await lockRetries(tx, campaign.retryOf)
  const audience = await readAudience(tx, campaign.audience, {
    withinDays: settings.excludeOrderedWithinDays,
    campaign,
  })
  if (!audience.ok) {
    await haltIn(tx, deps.newId, campaign, audience.errors[0]!.message)
    return false
  }
  const translations = await readTranslations(tx, campaign.channelId, namesOf(campaign))
  const over = usesOf(campaign).flatMap(
    ({ use }) => whyOver(use, translations.get(use.name)!, campaign.kind) ?? [],
  )
  if (over.length > 0) {
    await haltIn(tx, deps.newId, campaign, over[0]!)
    return false
  }
  const size = deps.size ?? chunkSize
  const { timeZone, attributionDays } = settings
  const moment = { now, timeZone, attributionDays }
  const condition = tx`${whoIn(tx, audience.value, moment)} and ${withoutLine(tx, campaign, moment)}`
  const page = { after: campaign.cursor, limit: size, ...needsOf(campaign, translations) }
  const recipients = room > 0 ? await readRecipients(tx, condition, page) : []
  const next = looksAgain(campaign, now, timeZone)
  const taken = await decideAll(tx, { campaign, settings, translations }, now, recipients, { room, next })
  if (taken.length === 0 && recipients.length > 0) {
    // Whoever is next goes tomorrow, and is written down then.
    await tx`update campaigns set next_at = ${resumesAt(campaign, now, settings)} where id = ${campaign.id}`
    return false
  }
  const going = taken.filter((one) => !isLeftFor(next, one))
  await writeFrozen(tx, deps.newId, campaign, going, now)
  const all = recipients.length < size && taken.length === recipients.length
  const looksBack =
    all &&
    campaign.occasion !== beforehand &&
    (await forgetWhoLeft(tx, campaign, { audience: audience.value, moment, size }))
  // It may have begun in the middle: then those before are still to come, and who has a line is passed by.
  const wraps =
    all && campaign.kind === 'recurring' && campaign.dailyCeiling !== null && campaign.cursor !== null
  if (wraps) await tx`update campaigns set cursor = null where id = ${campaign.id}`
  else if (all && !looksBack) await endPass(tx, deps, campaign)
  else {
    // While it looks back there is nobody left to read.
    const last = all ? behindAll : taken.at(-1)!.recipient.id
    await tx`update campaigns set cursor = ${last} where id = ${campaign.id}`
  }
  return true
}

async function decideAll(
  tx: Queries,
  scene: Scene,
  now: Date,
  recipients: Recipient[],
  { room, next }: { room: number; next: NextLook | null },
): Promise<Assessed[]> {
  const { campaign } = scene
  const when = { now, timeZone: scene.settings.timeZone }
  if (campaign.occasion === beforehand) {
    return recipients.map((recipient) => ({
      ...{ recipient, country: null, occasion: occasionOf(campaign, recipient, when), variant: 0 },
      ...{ outcome: 'before' as const },
    }))
  }
  const assessed = await assess(tx, scene, recipients, now)
  // Up to the last one that today has room for, and whom today lets go.
  const day = nextDay(now, undefined, scene.settings.timeZone)
  const endsDay = campaign.dailyCeiling !== null && next === null
  let messages = 0
  const end = assessed.findIndex(
    (one) =>
      one.outcome === 'message' &&
      !isLeftFor(next, one) &&
      (++messages > room || (endsDay && isOfTomorrow(one, day, now))),
  )
  return end < 0 ? assessed : assessed.slice(0, end)
}

async function endPass(tx: Queries, { now, settings }: PassDeps, campaign: Campaign): Promise<void> {
  await tx`
    update campaigns set cursor = null, frozen_at = ${now}, next_at = ${nextOf(campaign, now, settings.timeZone)}
    where id = ${campaign.id}`
}

/**
 * When it goes on tomorrow; or begins anew, where that comes first.
 * @param time of day; left out: with the day
 */
function resumesAt(campaign: Campaign, now: Date, { timeZone }: ShopSettings, time?: string): Date {
  const day = nextDay(now, time, timeZone)
  const anew = campaign.kind === 'recurring' ? nextOf(campaign, now, timeZone) : null
  return anew && anew < day ? anew : day
}

/** When a campaign that repeats begins anew; null: never. */
export function nextOf({ kind, schedule }: Campaign, after: Date, zone: string): Date | null {
  if (kind === 'recurring' && schedule && 'every' in schedule) return nextOccasion(schedule, after, zone).at
  if (kind === 'lifecycle' && schedule && 'once' in schedule) return nextLook(schedule, after, zone)
  return null
}
