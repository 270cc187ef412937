import type { Rules } from '../outbox/facts.ts'
import type { ShopSettings } from '../shop/settings.ts'
import { type Assessed, assessPlanned, needsOf } from './assess.ts'
import { readAudience, whoIn } from './audience.ts'
import { type Campaign, type CampaignDeps, namesOf } from './campaign.ts'
import { ahead } from './launch.ts'
import { type Recipient, readRecipients } from './recipients.ts'
import { type NumberRoom, readRoom } from './room.ts'
import type { Fragment } from './segments/fragments.ts'
import { readTranslations } from './templates.ts'

/** What every plan looks at, whether of all, of some or of one: one moment, one audience, one way to decide. */
export type OpenPlan = {
  now: Date
  /** When it begins, launched now, or when its next occasion does; everything is decided as of then. */
  at: Date
  settings: ShopSettings & Rules
  campaign: Campaign
  room: NumberRoom
  /** Who is in its audience, over `contacts c`: nobody where what it names is gone. */
  who: Fragment
  /** Those of `who`, or of a narrower condition, by id. */
  read(page: { after: string | null; limit: number }, who?: Fragment): Promise<Recipient[]>
  decide(recipients: Recipient[]): Promise<Assessed[]>
}

export async function openPlan(deps: CampaignDeps, asked: Campaign): Promise<OpenPlan> {
  const { sql } = deps
  const now = deps.clock.now()
  const { settings } = await deps.shop.current()
  const { timeZone, attributionDays, excludeOrderedWithinDays: withinDays } = settings
  const { campaign, at } = ahead(asked, now, timeZone)
  const [audience, translations, room] = await Promise.all([
    readAudience(sql, campaign.audience, { withinDays, campaign }),
    readTranslations(sql, campaign.channelId, namesOf(campaign)),
    readRoom(sql, campaign, { now, startsAt: at, settings }),
  ])
  const who = audience.ok ? whoIn(sql, audience.value, { now: at, timeZone, attributionDays }) : sql`false`
  const needs = needsOf(campaign, translations)
  return {
    ...{ now, at, settings, campaign, room, who },
    read: (page, narrower = who) => readRecipients(sql, narrower, { ...page, ...needs }),
    decide: (recipients) => assessPlanned(sql, { campaign, settings, translations }, recipients, at),
  }
}
