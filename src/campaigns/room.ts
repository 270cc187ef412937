import type { Queries } from '../db/client.ts'
import type { ShopSettings } from '../shop/settings.ts'
import type { Campaign } from './campaign.ts'
import { nextAfter, nextDay, nextLook, resumeTime, today } from './occasions.ts'
import type { NextLook, Room } from './turns.ts'

const dayMs = 24 * 3_600_000

/** How many messages more a campaign may write on the day of `at`. */
export async function roomOn(
  tx: Queries,
  { id, dailyCeiling }: Pick<Campaign, 'id' | 'dailyCeiling'>,
  at: Date,
  zone: string,
): Promise<number> {
  if (dailyCeiling === null) return Number.POSITIVE_INFINITY
  const [row] = await tx<[{ n: number }]>`
    select count(*)::int as n from campaign_recipients
    where campaign_id = ${id} and message_id is not null and planned_at >= ${today(at, zone)}`
  return dailyCeiling - row.n
}

/** Of one with a ceiling that looks for people again and again; null: others have room for everybody, or look once. */
export const looksAgain = (
  { schedule, dailyCeiling }: Pick<Campaign, 'schedule' | 'dailyCeiling'>,
  after: Date,
  zone: string,
): NextLook | null =>
  dailyCeiling !== null && schedule && 'once' in schedule
    ? { at: nextLook(schedule, after, zone), day: nextDay(after, undefined, zone) }
    : null

/** The same, and the pace and the reach of its number. */
export type NumberRoom = Room & { rate: number; reach: number | null }

/** What a campaign that starts then finds room for, and the pace and the reach of its number. */
export async function readRoom(
  tx: Queries,
  campaign: Campaign,
  { now, startsAt, settings }: { now: Date; startsAt: Date; settings: ShopSettings },
): Promise<NumberRoom> {
  const zone = settings.timeZone
  const [number] = await tx<[{ rate: number; reach: number | null; used: number }?]>`
    select messages_per_second as rate, reach, (
      select count(distinct m.contact_id)::int from messages m join channels o on o.id = m.channel_id and o.account = ch.account
      where ch.reach is not null and m.direction = 'out' and m.content ->> 'type' = 'template'
        and m.accepted_at > ${new Date(now.getTime() - dayMs)}) as used
    from channels ch where id = ${campaign.channelId}`
  const reach = number?.reach ?? null
  return {
    ceiling: campaign.dailyCeiling,
    today: Math.max(0, await roomOn(tx, campaign, startsAt, zone)),
    reachLeft: reach === null ? null : Math.max(0, reach - (number?.used ?? 0)),
    ...{ startsAt, zone, reach, rate: number?.rate ?? 1 },
    over: nextAfter(campaign, zone),
    next: looksAgain(campaign, startsAt, zone),
    time: resumeTime(campaign, startsAt, settings),
  }
}
