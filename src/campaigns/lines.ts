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

/** The recipients of a campaign by occasion and contact, those after the one given. `q`: part of a name or phone. */
export async function listLines(
  tx: Queries,
  campaignId: string,
  {
    after,
    outcome,
    q,
    limit,
  }: { after: After | undefined; outcome: string | undefined; q?: string | undefined; limit: number },
): Promise<Line[]> {
  const furthest = tx`case
    when m.id is null then r.outcome
    when m.status = 'accepted' and m.read_at is not null then 'read'
    when m.status = 'accepted' and m.delivered_at is not null then 'delivered'
    when m.status = 'cancelled' then 'skipped'
    else m.status end`
  const pattern = q ? `%${q.replaceAll('\u0000', '').replace(/[\\%_]/g, '\\$&')}%` : null
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
      and (${pattern}::text is null or c.name ilike ${pattern} or exists (
        select 1 from contact_identities i where i.contact_id = coalesce(c.merged_into, c.id) and i.value ilike ${pattern}))
    order by r.occasion, r.contact_id limit ${limit}`
  return rows.map((row) => ({ ...row, why: whyOf(row) }))
}

const unknown =
  'Nobody knows whether it arrived: the connection broke off. It is not sent again, or they might get it twice.'

const whyOf = ({ reason, outcome }: Pick<Line, 'reason' | 'outcome'>): string | null => {
  if (outcome === 'unconfirmed') return unknown
  return reason === null ? null : inWords(reason)
}
