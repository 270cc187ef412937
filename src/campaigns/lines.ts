import type { Queries } from '../db/client.ts'
import { inWords } from './reasons.ts'

export const outcomes = [
  ...[
    'pending',
    'held',
    'sending',
    'accepted',
    'delivered',
    'read',
    'failed',
    'skipped',
    'unconfirmed',
    'holdout',
  ],
] as const

/** One recipient, as lists and files show them. */
export type Line = {
  contactId: string
  name: string | null
  phone: string | null
  /** Somebody who does not exist, of the sample shop. */
  sample: boolean
  occasion: string
  variant: number
  /** The furthest that is known: `read` is also delivered and accepted. */
  outcome: string
  reason: string | null
  why: string | null
  code: number | null
  plannedAt: Date
  notBefore: Date | null
  acceptedAt: Date | null
  deliveredAt: Date | null
  readAt: Date | null
  failedAt: Date | null
}

export type After = { occasion: string; contactId: string }

/** Whom a text looks for: words of a name for `to_tsquery`, and patterns of phones and e-mails. */
export type Sought = { words: string; starts: string[]; within: string[] }

type Asked = {
  after: After | undefined
  outcome: string | undefined
  sought?: Sought | undefined
  limit: number
}

/**
 * The recipients of a campaign by occasion and contact, those after the one given. `sought`: whose name, phone or
 * e-mail begins so; where there is nobody, those who have it anywhere in a phone or an e-mail.
 */
export async function listLines(
  tx: Queries,
  campaignId: string,
  { sought, ...asked }: Asked,
): Promise<Line[]> {
  if (!sought) return select(tx, campaignId, asked, tx`true`)
  const begins = beginsSo(tx, sought)
  const found = await select(tx, campaignId, asked, begins)
  if (found.length > 0 || sought.within.length === 0) return found
  // A later page of those that begin so does not go on with others.
  const first =
    asked.after === undefined
      ? []
      : await select(tx, campaignId, { ...asked, after: undefined, limit: 1 }, begins)
  return first.length > 0 ? [] : select(tx, campaignId, asked, isKnownAs(tx, sought.within))
}

type Fragment = ReturnType<Queries>

/** The name that is shown, and the one of whom somebody became. */
const beginsSo = (tx: Queries, { words, starts }: Sought): Fragment =>
  words === ''
    ? isKnownAs(tx, starts)
    : tx`(${isKnownAs(tx, starts)} or exists (
        select from contact_words w where w.contact_id in (c.id, coalesce(c.merged_into, c.id))
          and w.words @@ to_tsquery('simple', folded(${words}))))`

/** A pattern with a plus is of phones alone. */
const isKnownAs = (tx: Queries, patterns: string[]): Fragment =>
  patterns.length === 0
    ? tx`false`
    : tx`exists (
        select from contact_identities i where i.contact_id = coalesce(c.merged_into, c.id) and (
          i.kind = 'phone' and i.value like any(${patterns}::text[])
          or i.kind in ('email', 'wa_user') and i.value ilike any(${patterns.filter((one) => !one.startsWith('+'))}::text[])))`

async function select(
  tx: Queries,
  campaignId: string,
  { after, outcome, limit }: Omit<Asked, 'sought'>,
  fits: Fragment,
): Promise<Line[]> {
  const furthest = tx`case
    when m.id is null then r.outcome
    when m.status = 'accepted' and m.read_at is not null then 'read'
    when m.status = 'accepted' and m.delivered_at is not null then 'delivered'
    when m.status = 'cancelled' then 'skipped'
    else m.status end`
  const rows = await tx<Omit<Line, 'why'>[]>`
    select r.contact_id as "contactId", c.name, coalesce(c.sample, false) as sample, r.occasion, r.variant, ${furthest} as outcome, m.code,
      case when r.outcome = 'holdout' then 'holdout' when m.id is null then r.reason when m.status in ('held', 'failed', 'skipped', 'cancelled', 'unconfirmed') then m.reason end as reason,
      (select i.value from contact_identities i where i.contact_id = coalesce(c.merged_into, c.id)
        and i.kind in ('phone', 'wa_user') order by i.kind, i.id desc limit 1) as phone,
      r.planned_at as "plannedAt", m.not_before as "notBefore", m.accepted_at as "acceptedAt",
      m.delivered_at as "deliveredAt", m.read_at as "readAt", m.failed_at as "failedAt"
    from campaign_recipients r
    left join messages m on m.id = r.message_id
    left join contacts c on c.id = r.contact_id
    where r.campaign_id = ${campaignId} and r.outcome <> 'before'
      and (${after === undefined} or (r.occasion, r.contact_id) > (${after?.occasion ?? ''}, ${after?.contactId ?? null}::uuid))
      and (${outcome ?? null}::text is null or ${furthest} = ${outcome ?? null}::text)
      and ${fits}
    order by r.occasion, r.contact_id limit ${limit}`
  return rows.map((row) => ({ ...row, why: whyOf(row) }))
}

const unknown =
  'Nobody knows whether it arrived: the connection broke off. It is not sent again, or they might get it twice.'

const whyOf = ({ reason, outcome }: Pick<Line, 'reason' | 'outcome'>): string | null => {
  if (outcome === 'unconfirmed') return unknown
  return reason === null ? null : inWords(reason)
}
