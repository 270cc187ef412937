import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { spellings } from '../events/phone-lines.ts'
import { type Assessed, assessPlanned, needsOf } from './assess.ts'
import { readAudience, whoIn } from './audience.ts'
import { type Campaign, type CampaignDeps, namesOf } from './campaign.ts'
import { firstTime } from './launch.ts'
import { occasionOf } from './pass.ts'
import { inWords } from './reasons.ts'
import { readRecipients } from './recipients.ts'
import { readTranslations } from './templates.ts'

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
  at: Date | null
  text: string | null
  variant: number
}

/** @param who a contact's id or their phone, as the shop's country writes it; undefined: there is nobody like that */
export async function planForOne(
  deps: CampaignDeps,
  campaign: Campaign,
  who: string,
): Promise<OnePlan | undefined> {
  const now = deps.clock.now()
  const { settings } = await deps.shop.current()
  const contactId = await find(deps, who, settings.country)
  if (!contactId) return undefined
  const at = firstTime(campaign, now, settings.timeZone)
  const audience = await readAudience(deps.sql, campaign.audience, {
    withinDays: settings.excludeOrderedWithinDays,
    campaign,
  })
  const { sql } = deps
  const page = { after: null, limit: 1, ...needsOf(campaign) }
  const { timeZone, attributionDays } = settings
  const moment = { now: at, timeZone, attributionDays }
  const [inside] = audience.ok
    ? await readRecipients(sql, sql`c.id = ${contactId} and ${whoIn(sql, audience.value, moment)}`, page)
    : []
  const nothing = { contactId, variant: 0, at: null, text: null }
  if (!inside) {
    return {
      ...nothing,
      inAudience: false,
      willSend: false,
      outcome: 'not_in_audience',
      ...said('not_in_audience'),
    }
  }
  const translations = await readTranslations(sql, campaign.channelId, namesOf(campaign))
  const [one] = await assessPlanned(sql, { campaign, settings, translations }, [inside], {
    at,
    occasionOf: (recipient) => occasionOf(campaign, recipient, at),
  })
  return { ...nothing, inAudience: true, ...shown(one!, at) }
}

const said = (reason: string | null) => ({ reason, why: reason === null ? null : inWords(reason) })

function shown(one: Assessed, at: Date) {
  const { variant } = one
  if (one.outcome === 'message') {
    const held = one.verdict.verdict === 'hold' ? one.verdict : null
    const later = held?.reason ?? (one.notBefore > at ? 'local_hour' : null)
    const text = one.reply.preview ?? null
    return {
      willSend: true,
      outcome: 'message' as const,
      variant,
      at: held?.until ?? one.notBefore,
      text,
      ...said(later),
    }
  }
  if (one.outcome === 'holdout') {
    return {
      willSend: false,
      outcome: 'holdout' as const,
      variant,
      text: one.reply.preview ?? null,
      ...said('holdout'),
    }
  }
  return {
    willSend: false,
    outcome: 'skipped' as const,
    variant,
    ...said(one.outcome === 'skipped' ? one.reason : 'before'),
  }
}

async function find({ sql }: CampaignDeps, who: string, country: string): Promise<string | undefined> {
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(who)) {
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
