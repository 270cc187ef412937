import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Queries } from '../db/client.ts'
import { spellings } from '../events/phone-lines.ts'
import { isUuid } from '../ids.ts'
import { dateIn } from '../shop/hours/zone.ts'
import type { ShopSettings } from '../shop/settings.ts'
import type { Assessed } from './assess.ts'
import type { Campaign, CampaignDeps } from './campaign.ts'
import { type CountryCost, costOf } from './costs.ts'
import { openPlan } from './open-plan.ts'
import { inWords } from './reasons.ts'
import type { Fragment } from './segments/fragments.ts'
import { createTurns, type Room } from './turns.ts'

type Message = Extract<Assessed, { outcome: 'message' }>

/** What the plan says of one person. */
export type OnePlan = {
  contactId: string
  inAudience: boolean
  /** Whether they would get it, sooner or later. */
  willSend: boolean
  outcome: 'message' | 'skipped' | 'holdout' | 'not_in_audience'
  /** Why not, or why later; null: now. */
  reason: string | null
  /** The same in words. */
  why: string | null
  /** At the earliest. */
  at: Date | null
  /** What they wait for as well, should enough of those before them get it: who does is known by the whole plan alone. */
  mayWait: { reason: 'daily_ceiling' | 'reach'; why: string }[]
  text: string | null
  /** What it costs if it is delivered; null: nothing is sent. */
  cost: CountryCost | null
  variant: number
}

/** @param asked a contact's id or their phone, as the shop's country writes it; undefined: there is nobody like that */
export async function planForOne(
  deps: CampaignDeps,
  stored: Campaign,
  asked: string,
): Promise<OnePlan | undefined> {
  const { country } = (await deps.shop.current()).settings
  const contactId = await find(deps, asked, country)
  if (!contactId) return undefined
  const { sql } = deps
  const { at, settings, room, who, read, decide } = await openPlan(deps, stored)
  const [inside] = await read({ after: null, limit: 1 }, sql`c.id = ${contactId} and ${who}`)
  const nothing = { contactId, variant: 0, at: null, mayWait: [], text: null, cost: null }
  if (!inside) {
    return {
      ...nothing,
      inAudience: false,
      willSend: false,
      outcome: 'not_in_audience',
      ...said('not_in_audience'),
    }
  }
  const [one] = await decide([inside])
  if (one!.outcome !== 'message') return { ...nothing, inAudience: true, ...withoutMessage(one!) }
  return {
    ...{ ...nothing, inAudience: true },
    ...withMessage(one!, room),
    cost: costOfOne(one!, at, settings),
    mayWait: await mayWait(sql, one!, room, who),
  }
}

/**
 * Whether the room of a day may be taken by those who come before them. Who of these gets it is not asked here, that
 * would be the whole plan; nor are more of them counted than it takes.
 */
async function mayWait(tx: Queries, one: Message, room: Room, who: Fragment): Promise<OnePlan['mayWait']> {
  const today = room.ceiling === null ? null : room.today
  const reach = one.opens ? room.reachLeft : null
  if (today === null && reach === null) return []
  const [{ n }] = await tx<[{ n: number }]>`
    select count(*)::int as n from (
      select 1 from contacts c where c.id < ${one.recipient.id} and ${who} limit ${Math.max(today ?? 0, reach ?? 0)}) b`
  const reasons = [
    ...(today !== null && n >= today ? ['daily_ceiling' as const] : []),
    ...(reach !== null && n >= reach ? ['reach' as const] : []),
  ]
  return reasons.map((reason) => ({ reason, why: inWords(reason) }))
}

const said = (reason: string | null) => ({ reason, why: reason === null ? null : inWords(reason) })

function costOfOne({ country, reply: { category } }: Message, at: Date, settings: ShopSettings): CountryCost {
  const { messageRates, timeZone, currency } = settings
  return costOf([{ country, category, messages: 1 }], messageRates, dateIn(timeZone, at), currency)
    .countries[0]!
}

/** As it would be, did nobody before them get it: what stands under `at` is no promise. */
function withMessage(one: Message, room: Room) {
  const wait = createTurns(room).waitOf(one)
  return {
    willSend: true,
    outcome: 'message' as const,
    variant: one.variant,
    at: wait?.until ?? one.notBefore,
    text: one.reply.preview ?? null,
    ...said(wait?.reason ?? null),
  }
}

function withoutMessage(one: Exclude<Assessed, Message>) {
  const { variant } = one
  if (one.outcome === 'holdout') {
    const text = one.reply.preview ?? null
    return { willSend: false, outcome: 'holdout' as const, variant, text, ...said('holdout') }
  }
  const reason = one.outcome === 'skipped' ? one.reason : 'before'
  return { willSend: false, outcome: 'skipped' as const, variant, ...said(reason) }
}

async function find({ sql }: CampaignDeps, who: string, country: string): Promise<string | undefined> {
  if (isUuid(who.toLowerCase())) {
    const [row] = await sql<
      { id: string }[]
    >`select coalesce(merged_into, id) as id from contacts where id = ${who}`
    return row?.id
  }
  const phone = parsePhoneNumberFromString(who, country as 'GR')?.number ?? who
  const [row] = await sql<{ id: string }[]>`
    select contact_id as id from contact_identities where kind in ('phone', 'wa_user') and value = any(${spellings(phone)}) limit 1`
  return row?.id
}
