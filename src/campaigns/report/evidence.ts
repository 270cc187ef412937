import type { Queries } from '../../db/client.ts'
import type { Campaign } from '../campaign.ts'
import { answersAnother, type Fragment } from '../segments/fragments.ts'

/**
 * Which campaign, and for how many days what people do is its doing. What proves it happened between `since` and
 * `until` (null: no end yet): so that an index by time gives what is to be looked at, and not all that ever was.
 */
export type Reported = {
  id: string
  kind: Campaign['kind']
  /** Whether it has variants to tell apart. */
  split: boolean
  days: number
  since: Date
  until: Date | null
}

const dayMs = 24 * 3_600_000
/** Meta's clock and the shop's may differ, and WhatsApp tells up to a week late that it took a message. */
const [earlyDays, lateDays] = [1, 8]

type Told = Pick<Campaign, 'id' | 'kind' | 'variants' | 'createdAt' | 'launchedAt' | 'finishedAt'>

export function reportedOf(campaign: Told, days: number): Reported {
  const { id, kind, variants, createdAt, launchedAt, finishedAt } = campaign
  return {
    ...{ id, kind, days, split: variants.length > 1 },
    since: new Date((launchedAt ?? createdAt).getTime() - earlyDays * dayMs),
    until: finishedAt && new Date(finishedAt.getTime() + (days + lateDays) * dayMs),
  }
}

/** Its messages that WhatsApp took and that have not failed since: what evidence is looked for among. */
export const takenOf = (tx: Queries, { id }: Reported): Fragment => tx`
  select id, contact_id, conversation_id, seq, accepted_at, delivered_at, read_at from messages
  where campaign_id = ${id} and status = 'accepted' and purpose = 'marketing'`

/**
 * Whether a person may have more than one line: in a campaign of one occasion only who is two contacts' one person.
 * Everybody else need not be told apart from everybody else.
 */
export const mayRepeat = (tx: Queries, { kind }: Reported, person: Fragment): Fragment =>
  kind === 'broadcast'
    ? tx`${person} in (select merged_into from contacts where merged_into is not null)`
    : tx`true`

/** The steps of which something else than the message itself tells. */
export type TracedStep = 'replied' | 'clicked' | 'opted_out' | 'ordered'

type Evidence = {
  /** `key, at, seq, why`: what people did in these days. By when they did it, for of a million few did anything. */
  rows: Fragment
  /** The column of a message that is its key. */
  key: 'id' | 'contact_id' | 'conversation_id'
  /** Whether a row `e` tells of the message `t`. */
  tells: Fragment
}

export function evidenceOf(tx: Queries, step: TracedStep, { id, days, since, until }: Reported): Evidence {
  const inDays = (at: Fragment) => tx`${at} >= ${since} and ${until ? tx`${at} < ${until}` : tx`true`}`
  const after = tx`e.at >= t.accepted_at and e.at < t.accepted_at + make_interval(days => ${days})`
  switch (step) {
    case 'replied':
      return {
        rows: tx`select i.conversation_id as key, i.occurred_at as at, i.seq, null::text as why from messages i
          where i.direction = 'in' and ${inDays(tx`i.occurred_at`)}
            and not ${answersAnother(tx, tx`i.reply_to`, tx`${id}`)}`,
        key: 'conversation_id',
        tells: tx`e.seq > t.seq and ${after}`,
      }
    case 'clicked':
      return {
        rows: tx`select l.message_id as key, l.first_click_at as at, 0::bigint as seq, null::text as why from tracked_links l
          where l.campaign_id = ${id} and l.first_click_at is not null`,
        key: 'id',
        tells: tx`true`,
      }
    case 'opted_out':
      // A merge repeats what either had said before.
      return {
        rows: tx`select s.contact_id as key, s.occurred_at as at, s.id as seq, nullif(s.words, '') as why from consents s
          where s.purpose = 'marketing' and not s.granted and s.source <> 'merge' and ${inDays(tx`s.occurred_at`)}
            and not exists (select from messages i
              where i.business_key = s.dedupe_key and ${answersAnother(tx, tx`i.reply_to`, tx`${id}`)})`,
        key: 'contact_id',
        tells: after,
      }
    case 'ordered':
      return {
        rows: tx`select a.message_id as key, o.placed_at as at, 0::bigint as seq, a.how || ': ' || o.number as why
          from attributions a join orders o on o.id = a.order_id where a.campaign_id = ${id} and o.counts`,
        key: 'id',
        tells: tx`true`,
      }
  }
}
