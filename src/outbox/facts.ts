import type { Identity, Reply } from '../channels/channel.ts'
import type { Queries } from '../db/client.ts'
import type { Claimed } from './claim.ts'
import { countryOfAddress } from './country.ts'
import { type Span, zonesOf } from './hours.ts'
import { readMarketingLeft } from './marketing-limit.ts'
import type { Purpose } from './message.ts'
import { type Facts, restMs } from './policy.ts'
import { type Reached, readReached } from './reach.ts'
import { type FoundTemplate, fitStandIn, judgeStandIn, languageCode } from './stand-in.ts'

/** The shop's rules, as the settings give them. */
export type Rules = {
  timeZone: string
  /** The shop's language, for templates that there are none of in the person's. */
  locale: string
  quietHours: Span | null
  orderMessageHours: Span | null
  frequencyCap: { messages: number; days: number } | null
  marketingBlockedCountries: string[]
}

/** What is asked about: a claimed message, or one that a campaign would write. */
export type Candidate = Pick<
  Claimed,
  | 'id'
  | 'contactId'
  | 'channelId'
  | 'author'
  | 'content'
  | 'purpose'
  | 'campaignId'
  | 'occasion'
  | 'occurredAt'
  | 'sample'
> &
  Partial<Pick<Claimed, 'standIn'>>

/** `standIn`: the template as it would be sent in the message's stead; null where there is none. */
export type Judged<M extends Candidate = Claimed> = {
  message: M
  facts: Facts
  address: Identity | null
  standIn: Claimed['standIn']
}

type Row = {
  id: string
  mode: string | null
  window_until: Date | null
  last_human_at: Date | null
  handover_reason: string | null
  country: string | null
  blocked: boolean
  sample: boolean
  identities: { kind: string; value: string }[]
  consent: boolean | null
  template_status: string | null
  stand_in: FoundTemplate | null
  virtual: boolean
  channel_status: string
  reach: number | null
  /** The number has a limit of its own for marketing. */
  limited: boolean
  account: string
}

/** Reads what the policy asks about these messages, all in a few statements. In the messages' order. */
export async function readFacts<M extends Candidate>(
  tx: Queries,
  messages: M[],
  rules: Rules,
  now: Date,
): Promise<Judged<M>[]> {
  if (messages.length === 0) return []
  const marketing = messages.filter((message) => message.purpose === 'marketing')
  const [rows, sent] = await Promise.all([
    readRows(tx, messages, rules),
    marketing.length > 0 ? readMarketing(tx, marketing, rules, now) : new Map<string, Lately>(),
  ])
  // Counted only for numbers that have such a limit: most have none, and the count is the same for all their messages.
  const [reached, limits] = await Promise.all([
    rows.some((row) => row.reach !== null) &&
    messages.some((message) => message.content.type === 'template' || message.standIn)
      ? readReached(tx, now)
      : new Map<string, Reached>(),
    rows.some((row) => row.limited) ? readMarketingLeft(tx, marketing, now) : new Map<string, never>(),
  ])
  const byId = new Map(rows.map((row) => [row.id, row]))
  return messages.map((message) => {
    const row = byId.get(message.id)!
    const address = addressOf(row.identities)
    // Answers are bound by no hours and no country, and are not worth the look-up.
    const country = isAnswer(message.purpose) ? null : (row.country ?? countryOfAddress(address))
    const used = reached.get(row.account)
    const standIn = message.standIn ?? null
    const limit = limits.get(message.channelId)
    return {
      message,
      address,
      standIn: standIn && row.stand_in && fitStandIn(standIn, row.stand_in),
      facts: {
        now,
        purpose: message.purpose,
        author: message.author,
        type: message.content.type,
        template: templateOf(message.content, row.template_status),
        standIn: standIn && judgeStandIn(standIn, row.stand_in),
        reachable: address !== null,
        person: {
          blocked: row.blocked,
          sample: row.sample || message.sample,
          country,
          zones: zonesOf(country, rules.timeZone),
        },
        consent: row.consent,
        conversation: {
          mode: row.mode ?? 'bot',
          windowUntil: row.window_until,
          lastHumanAt: row.last_human_at,
          complaint: row.handover_reason === 'complaint' && row.mode === 'human',
        },
        writtenAt: message.occurredAt,
        number: {
          virtual: row.virtual,
          status: row.channel_status,
          reachLeft: row.reach === null ? null : row.reach - (used?.people ?? 0),
          reachFreeAt: used?.oldest ? new Date(used.oldest.getTime() + 24 * 3_600_000) : null,
          ...(limit && { marketing: limit }),
        },
        shop: {
          quietHours: rules.quietHours,
          orderMessageHours: rules.orderMessageHours,
          frequencyCap: rules.frequencyCap,
          blockedCountries: rules.marketingBlockedCountries,
        },
        sentLately: sent.get(message.id)?.at ?? [],
        alreadySent: sent.get(message.id)?.already ?? false,
        cappedAt: sent.get(message.id)?.capped ?? null,
      },
    }
  })
}

/** The phone if the provider shows one, else the business-scoped id. */
function addressOf(identities: { kind: string; value: string }[]): Identity | null {
  const found =
    identities.find((one) => one.kind === 'phone') ?? identities.find((one) => one.kind === 'wa_user')
  return found ? { kind: found.kind as Identity['kind'], value: found.value } : null
}

const isAnswer = (purpose: Purpose) => purpose === 'reply' || purpose === 'agent'

function templateOf(content: Reply, status: string | null): Facts['template'] {
  return content.type === 'template' ? { category: content.category, status } : null
}

/** STOP is kept for marketing, cart, stock and orders; an answer or a test asks nobody. */
const consentOf: Partial<Record<Purpose, string>> = {
  marketing: 'marketing',
  cart: 'cart',
  stock: 'stock',
  orders: 'orders',
}

function readRows(tx: Queries, messages: Candidate[], rules: Rules) {
  return tx<Row[]>`
    select w.id, c.mode, c.window_until, c.last_human_at, c.handover_reason, p.country, p.blocked_at is not null as blocked,
      p.sample, ch.virtual, ch.status as channel_status, ch.reach, ch.settings ? 'marketingPerDay' as limited,
      ch.account, t.status as template_status,
      -- All of the contact's, and the kinds picked after: asking for kinds makes the planner read everybody's phones.
      (select coalesce(jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value) order by i.id desc), '[]')
        from contact_identities i where i.contact_id = p.id) as identities,
      case when w.stand_in is not null then (
        select jsonb_build_object('language', f.language, 'category', f.category, 'status', f.status, 'components', f.components)
        from templates f
        where f.account = ch.account and f.name = w.stand_in
          and split_part(f.language, '_', 1) in (w.stand_in_language, 'en', ${languageCode(rules.locale)})
        order by f.status = 'APPROVED' desc,
          array_position(array[w.stand_in_language, 'en'], split_part(f.language, '_', 1)), f.language
        limit 1) end as stand_in,
      case when w.purpose <> '' then (
        select s.granted from consents s where s.contact_id = p.id and s.purpose = w.purpose
        order by s.occurred_at desc, s.id desc limit 1) end as consent
    from unnest(
      ${messages.map((m) => m.id)}::uuid[],
      ${messages.map((m) => m.contactId)}::uuid[],
      ${messages.map((m) => m.channelId)}::uuid[],
      ${messages.map((m) => consentOf[m.purpose] ?? '')}::text[],
      ${messages.map((m) => (m.content.type === 'template' ? m.content.name : null))}::text[],
      ${messages.map((m) => (m.content.type === 'template' ? m.content.language : null))}::text[],
      ${messages.map((m) => m.standIn?.name ?? null)}::text[],
      ${messages.map((m) => (m.standIn ? languageCode(m.standIn.language) : null))}::text[]
    ) as w(id, contact_id, channel_id, purpose, template, language, stand_in, stand_in_language)
    -- Whom the contact was merged into since.
    join contacts w0 on w0.id = w.contact_id
    join contacts p on p.id = coalesce(w0.merged_into, w0.id)
    join channels ch on ch.id = w.channel_id
    -- There is none yet with whom a campaign writes to first.
    left join conversations c on c.contact_id = p.id and c.channel_id = ch.id
    left join templates t on t.account = ch.account and t.name = w.template and t.language = w.language`
}

type Lately = { at: Date[]; already: boolean; capped: Date | null }

/** Meta: this person has had enough marketing for now (131049). */
const capped = 131049

/**
 * When marketing went, or is on its way, to each message's person, oldest first, and whether the same occasion
 * of the same campaign did: a person who was two contacts when the campaign was planned gets it once.
 */
async function readMarketing(
  tx: Queries,
  messages: Candidate[],
  rules: Rules,
  now: Date,
): Promise<Map<string, Lately>> {
  const since = new Date(now.getTime() - (rules.frequencyCap?.days ?? 0) * 24 * 3_600_000)
  const rows = await tx<(Lately & { id: string })[]>`
    select w.id,
      coalesce(array_agg(coalesce(m.accepted_at, m.occurred_at) order by coalesce(m.accepted_at, m.occurred_at))
        filter (where m.status <> 'failed' and m.occurred_at > ${since}), '{}') as at,
      bool_or(m.status <> 'failed' and m.campaign_id = w.campaign_id and m.occasion is not distinct from w.occasion) as already,
      max(m.failed_at) filter (where m.status = 'failed') as capped
    from unnest(
      ${messages.map((m) => m.id)}::uuid[],
      ${messages.map((m) => m.contactId)}::uuid[],
      ${messages.map((m) => m.campaignId)}::uuid[],
      ${messages.map((m) => m.occasion)}::text[]
    ) as w(id, contact_id, campaign_id, occasion)
    join messages m on m.contact_id = w.contact_id and m.purpose = 'marketing' and m.id <> w.id
      and (m.status in ('claimed', 'sending', 'accepted', 'unconfirmed')
        or (m.status = 'failed' and m.code = ${capped} and m.failed_at > ${new Date(now.getTime() - restMs)}))
    group by w.id`
  return new Map(
    rows.map((row) => [row.id, { at: row.at, already: row.already ?? false, capped: row.capped }]),
  )
}
