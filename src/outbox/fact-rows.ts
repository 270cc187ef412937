import type { Queries } from '../db/client.ts'
import type { Candidate, Rules } from './facts.ts'
import type { Purpose } from './message.ts'
import { type FoundTemplate, languageCode } from './stand-in.ts'

/** What many messages have in common; a campaign's are all of one or two sorts, and are asked about by its place. */
export type Sorts = { list: Candidate[]; of: number[] }

/** Every message with the place of its sort. */
export function sortsOf(messages: Candidate[]): Sorts {
  const places = new Map<string, number>()
  const list: Candidate[] = []
  const of = messages.map((message) => {
    const { channelId, purpose, content, standIn, campaignId, occasion } = message
    const template = content.type === 'template' ? `${content.name} ${content.language}` : ''
    const instead = standIn ? `${standIn.name} ${standIn.language}` : ''
    const key = `${channelId} ${purpose} ${campaignId} ${template}|${instead}|${occasion}`
    const place = places.get(key)
    if (place !== undefined) return place
    places.set(key, list.length)
    return list.push(message) - 1
  })
  return { list, of }
}

/** STOP is kept for marketing, cart, stock and orders; an answer or a test asks nobody. */
const consentOf: Partial<Record<Purpose, string>> = {
  marketing: 'marketing',
  cart: 'cart',
  stock: 'stock',
  orders: 'orders',
}

export type SortRow = {
  template_status: string | null
  paused_until: Date | null
  stand_in: FoundTemplate | null
  virtual: boolean
  channel_status: string
  reach: number | null
  /** The number has a limit of its own for marketing. */
  limited: boolean
  account: string
  /** The campaign whose failures it tries again. */
  retry_of: string | null
  /** The campaign is for a day of the year. */
  yearly: boolean
}

/** What each sort's number and template are, in the sorts' order. */
export function readSorts(tx: Queries, { list }: Sorts, rules: Rules): Promise<SortRow[]> {
  return tx<SortRow[]>`
    select ch.virtual, ch.status as channel_status, ch.reach, ch.settings ? 'marketingPerDay' as limited, ch.account,
      c.retry_of, coalesce(c.schedule ->> 'once' = 'year', false) as yearly, t.status as template_status,
      t.paused_until,
      case when w.stand_in is not null then (
        select jsonb_build_object('language', f.language, 'category', f.category, 'status', f.status, 'components', f.components)
        from templates f
        where f.account = ch.account and f.name = w.stand_in
          and split_part(f.language, '_', 1) in (w.stand_in_language, 'en', ${languageCode(rules.locale)})
        order by f.status = 'APPROVED' desc,
          array_position(array[w.stand_in_language, 'en'], split_part(f.language, '_', 1)), f.language
        limit 1) end as stand_in
    from unnest(
      ${list.map((m) => m.channelId)}::uuid[],
      ${list.map((m) => (m.content.type === 'template' ? m.content.name : null))}::text[],
      ${list.map((m) => (m.content.type === 'template' ? m.content.language : null))}::text[],
      ${list.map((m) => m.standIn?.name ?? null)}::text[],
      ${list.map((m) => (m.standIn ? languageCode(m.standIn.language) : null))}::text[],
      ${list.map((m) => m.campaignId)}::uuid[]
    ) with ordinality as w(channel_id, template, language, stand_in, stand_in_language, campaign_id, n)
    join channels ch on ch.id = w.channel_id
    left join campaigns c on c.id = w.campaign_id
    left join templates t on t.account = ch.account and t.name = w.template and t.language = w.language
    order by w.n`
}

export type PersonRow = {
  n: number
  mode: string | null
  window_until: Date | null
  last_human_at: Date | null
  handover_reason: string | null
  country: string | null
  blocked: boolean
  sample: boolean
  phone: string | null
  wa_user: string | null
  consent: boolean | null
}

/** Each message's person and conversation; `n` is the message's place. */
export function readPeople(tx: Queries, messages: Candidate[], { list, of }: Sorts): Promise<PersonRow[]> {
  return tx<PersonRow[]>`
    select w.n::int, c.mode, c.window_until, c.last_human_at, c.handover_reason, p.country, p.blocked, p.sample, i.phone, i.wa_user,
      case when s.purpose <> '' then (
        select g.granted from consents g where g.contact_id = p.id and g.purpose = s.purpose
        order by g.occurred_at desc, g.id desc limit 1) end as consent
    from unnest(${messages.map((m) => m.contactId)}::uuid[], ${of}::int[]) with ordinality as w(contact_id, sort, n)
    join unnest(
      ${list.map((m) => m.channelId)}::uuid[], ${list.map((m) => consentOf[m.purpose] ?? '')}::text[]
    ) with ordinality as s(channel_id, purpose, n) on s.n = w.sort + 1
    join contacts one on one.id = w.contact_id
    -- Whom the contact was merged into since: of nearly all nobody, and then nothing is looked up.
    left join contacts other on other.id = one.merged_into
    cross join lateral (
      select one.id, one.country, one.blocked_at is not null as blocked, one.sample where one.merged_into is null
      union all
      select other.id, other.country, other.blocked_at is not null, other.sample where other.id is not null
    ) p
    cross join lateral (
      -- All of the contact's, and the kinds picked after: asking for kinds makes the planner read everybody's phones.
      select (array_agg(i.value order by i.id desc) filter (where i.kind = 'phone'))[1] as phone,
        (array_agg(i.value order by i.id desc) filter (where i.kind = 'wa_user'))[1] as wa_user
      from contact_identities i where i.contact_id = p.id
    ) i
    -- There is none yet with whom a campaign writes to first.
    left join conversations c on c.contact_id = p.id and c.channel_id = s.channel_id`
}

/** When a message went, which may be long after it was written: what was held counts from when it was let go. */
const wentAt = (tx: Queries, now: Date) =>
  tx`(case when m.status = 'sending' then ${now}::timestamptz else coalesce(m.accepted_at, m.occurred_at) end)`

export type Lately = { n: number; at: Date[]; already: boolean | null }

/**
 * When marketing went, or is on its way, to each message's person, oldest first, and whether the same occasion
 * of the same campaign did: a person who was two contacts when the campaign was planned gets it once. Only of
 * those who got any.
 */
export function readMarketing(
  tx: Queries,
  messages: Candidate[],
  { list, of }: Sorts,
  rules: Rules,
  now: Date,
): Promise<Lately[]> {
  const since = new Date(now.getTime() - (rules.frequencyCap?.days ?? 0) * 24 * 3_600_000)
  return tx<Lately[]>`
    select w.n::int,
      coalesce(array_agg(${wentAt(tx, now)} order by ${wentAt(tx, now)})
        filter (where ${wentAt(tx, now)} > ${since}), '{}') as at,
      bool_or(m.campaign_id = s.campaign_id and m.occasion is not distinct from s.occasion) as already
    from unnest(${messages.map((m) => m.contactId)}::uuid[], ${messages.map((m) => m.id)}::uuid[], ${of}::int[])
      with ordinality as w(contact_id, id, sort, n)
    join unnest(
      ${list.map((m) => m.campaignId)}::uuid[], ${list.map((m) => m.occasion)}::text[],
      ${list.map((m) => String(m.purpose === 'marketing'))}::text[]::boolean[]
    ) with ordinality as s(campaign_id, occasion, marketing, n) on s.n = w.sort + 1
    join messages m on m.contact_id = w.contact_id and m.purpose = 'marketing' and m.id <> w.id
      and m.status in ('sending', 'accepted', 'unconfirmed')
    where s.marketing
    group by w.n`
}

/** When a person was last reminded of carts or written to by campaigns, oldest first: what the shop's cap counts for a reminder. */
export function readReminders(
  tx: Queries,
  messages: Candidate[],
  { frequencyCap }: Rules,
  now: Date,
): Promise<Pick<Lately, 'n' | 'at'>[]> {
  const since = new Date(now.getTime() - (frequencyCap?.days ?? 0) * 24 * 3_600_000)
  const reminders = messages.flatMap(({ id, contactId, purpose }, n) =>
    purpose === 'cart' ? [{ id, contactId, n: n + 1 }] : [],
  )
  // Two statements in one: each purpose has an index of its own.
  const sent = (purpose: ReturnType<typeof tx>) => tx`
    select m.id, m.contact_id, ${wentAt(tx, now)} as at from messages m
    where m.purpose = ${purpose} and m.contact_id = any(${reminders.map((one) => one.contactId)}::uuid[])
      and ${wentAt(tx, now)} > ${since} and m.status in ('sending', 'accepted', 'unconfirmed')`
  return tx<Pick<Lately, 'n' | 'at'>[]>`
    with sent as materialized (${sent(tx`'marketing'`)} union all ${sent(tx`'cart'`)})
    select w.n, array_agg(s.at order by s.at) as at
    from unnest(${reminders.map((one) => one.contactId)}::uuid[], ${reminders.map((one) => one.id)}::uuid[],
      ${reminders.map((one) => one.n)}::int[]) as w(contact_id, id, n)
    join sent s on s.contact_id = w.contact_id and s.id <> w.id
    group by w.n`
}
