import type { Queries } from '../db/client.ts'
import { type Candidate, type Rules, readFacts } from '../outbox/facts.ts'
import { decide, opensWindow, type Verdict } from '../outbox/policy.ts'
import { likelyLanguage } from '../shop/recipients.ts'
import type { ShopSettings } from '../shop/settings.ts'
import { type Campaign, usesOf } from './campaign.ts'
import type { TemplateUse } from './campaign-shape.ts'
import { localHour } from './local-hour.ts'
import { compose, type TemplateReply } from './message.ts'
import { metBefore } from './met-before.ts'
import { nextAfter } from './occasions.ts'
import { occasionOf, readWrittenTo, type When } from './once.ts'
import { addressOf, fieldOf, type Recipient } from './recipients.ts'
import { isHeldOut, variantOf } from './split.ts'
import { feedsOf, pick, type Translation } from './templates.ts'

/** What of a campaign and its shop decides about a recipient, read once for all of them. */
export type Scene = {
  campaign: Campaign
  settings: ShopSettings & Rules
  translations: Map<string, Translation[]>
}

/** What becomes of one recipient at the freezing; the plan counts them, the launch writes them. */
export type Assessed = {
  recipient: Recipient
  /** Where their number is from, for the costs; null: unknown. */
  country: string | null
  occasion: string
  variant: number
} & (
  | { outcome: 'skipped'; reason: string; variable?: string }
  | { outcome: 'holdout'; reply: TemplateReply; verdict: Verdict }
  /** Met the conditions at the launch of a campaign that wants only later ones. */
  | { outcome: 'before' }
  /** `opens`: it reaches them first, which a number may do so many times a day. */
  | {
      outcome: 'message'
      reply: TemplateReply
      verdict: Verdict
      notBefore: Date
      hour: boolean
      opens: boolean
    }
)

/** What has to be read of each recipient: the order and the cart that its messages name. */
export function needsOf(
  campaign: Campaign,
  translations: ReadonlyMap<string, Translation[]>,
): { orders: boolean; carts: boolean } {
  const { schedule } = campaign
  const sources = usesOf(campaign).flatMap(({ use }) => [
    ...Object.values(use.variables),
    ...(translations.get(use.name) ?? []).flatMap(({ own }) => Object.values(own)),
  ])
  const names = (noun: string) => sources.some((one) => 'field' in one && one.field.startsWith(noun))
  const eachOrder = schedule !== null && 'once' in schedule && schedule.once === 'order'
  return { orders: eachOrder || names('order.'), carts: names('cart.') }
}

/**
 * As `assess`, for a plan: who met the conditions before a campaign that wants only later ones is left out of it, and
 * who got a lifecycle campaign's message for this occasion gets no other.
 */
export async function assessPlanned(
  tx: Queries,
  scene: Scene,
  recipients: Recipient[],
  at: Date,
): Promise<Assessed[]> {
  const when = { now: at, timeZone: scene.settings.timeZone }
  const people = recipients.map((one) => ({
    contactId: one.id,
    occasion: occasionOf(scene.campaign, one, when),
  }))
  const ids = recipients.map((one) => one.id)
  const [before, written] = await Promise.all([
    metBefore(tx, scene.campaign, people),
    readWrittenTo(tx, scene.campaign, ids, when),
  ])
  if (before.size + written.size === 0) return assess(tx, scene, recipients, at)
  const others = recipients.filter((one) => !before.has(one.id) && !written.has(one.id))
  const assessed = new Map(
    (await assess(tx, scene, others, at)).map((one) => [one.recipient.id, one] as const),
  )
  return recipients.map((recipient): Assessed => {
    const base = {
      recipient,
      country: null,
      occasion: occasionOf(scene.campaign, recipient, when),
      variant: 0,
    }
    const reason = written.get(recipient.id)
    if (reason) return { ...base, outcome: 'skipped', reason }
    return assessed.get(recipient.id) ?? { ...base, outcome: 'before' }
  })
}

type Drafted = {
  recipient: Recipient
  use: TemplateUse
  variant: number
  translation: Translation | undefined
}

/**
 * Decides about a chunk of recipients as of `at`: by the same facts and the same policy as the outbox will just
 * before it sends. What would be refused anyway is nobody's holdout, so that both parts are the same people.
 */
export async function assess(
  tx: Queries,
  scene: Scene,
  recipients: Recipient[],
  at: Date,
): Promise<Assessed[]> {
  const { campaign, settings } = scene
  const drafted = recipients.map((recipient) => draft(scene, recipient))
  const when = { now: at, timeZone: settings.timeZone }
  const candidates = drafted.map((one): Candidate => candidate(one, campaign, when))
  const judged = await readFacts(tx, candidates, settings, at)
  const next = nextAfter(campaign, settings.timeZone)
  return judged.map(({ facts }, i): Assessed => {
    const { recipient, use, variant, translation } = drafted[i]!
    const base = { recipient, country: facts.person.country, occasion: candidates[i]!.occasion!, variant }
    const time =
      campaign.schedule && 'localTime' in campaign.schedule ? campaign.schedule.localTime : undefined
    const notBefore = time ? localHour(at, time, facts.person.zones) : at
    const verdict = decide({ ...facts, now: notBefore })
    if (verdict.verdict === 'skip') return { ...base, outcome: 'skipped', reason: verdict.reason }
    // It would wait until the next occasion, and be taken back then.
    if (verdict.verdict === 'hold' && next && verdict.until >= next)
      return { ...base, outcome: 'skipped', reason: 'next_occasion' }
    if (!translation) return { ...base, outcome: 'skipped', reason: 'no_translation' }
    const wording = {
      language: translation.language,
      shopName: settings.name,
      now: notBefore,
      rules: settings,
    }
    const composed = compose(translation, feedsOf(translation, use), (field) =>
      fieldOf(recipient, field, wording),
    )
    if (!composed.ok) {
      return { ...base, outcome: 'skipped', reason: composed.reason, variable: composed.variable }
    }
    const { reply } = composed
    if (isHeldOut(campaign.id, recipient.id, campaign.holdout))
      return { ...base, outcome: 'holdout', reply, verdict }
    const opens = opensWindow(facts)
    return { ...base, outcome: 'message', reply, verdict, notBefore, hour: notBefore > at, opens }
  })
}

function draft({ campaign, settings, translations }: Scene, recipient: Recipient): Drafted {
  const variant = variantOf(campaign.splitAs, recipient.id, campaign.variants.length)
  const use = campaign.variants[variant]?.template ?? campaign.template
  const language = likelyLanguage(recipient, addressOf(recipient))
  const translation = pick(translations.get(use.name) ?? [], use.language, language, settings.locale)
  return { recipient, use, variant, translation }
}

const candidate = ({ recipient, use, translation }: Drafted, campaign: Campaign, when: When): Candidate => ({
  id: recipient.id,
  contactId: recipient.id,
  channelId: campaign.channelId,
  author: 'campaign',
  content: {
    type: 'template',
    name: use.name,
    language: translation?.language ?? '',
    category: translation?.category ?? 'marketing',
    body: [],
  },
  purpose: 'marketing',
  campaignId: campaign.id,
  occasion: occasionOf(campaign, recipient, when),
  occurredAt: when.now,
  sample: recipient.sample,
})
