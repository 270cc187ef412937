import type { Queries } from '../../db/client.ts'
import type { Fragment } from '../segments/fragments.ts'
import { evidenceOf, type Reported, takenOf } from './evidence.ts'
import type { StepName } from './steps.ts'

/** Somebody who came to a step. */
export type Reached = {
  contactId: string
  name: string | null
  phone: string | null
  /** Somebody who does not exist, of the sample shop. */
  sample: boolean
  occasion: string
  variant: number
  /** When they came to the step. */
  at: Date
  /** What shows it: how the order is counted and its number, the words of a no; null: the step itself. */
  why: string | null
}

type AfterPerson = { occasion: string; contactId: string }
type MessageStep = Exclude<StepName, 'audience'>
type Asked = { step: StepName; after: AfterPerson | undefined; limit: number }

/** Lines looked at for one page before the step is looked up the other way; most steps are found among the first. */
const linesAtOnce = [1000, 4000, 16_000]

/**
 * Who came to a step of the funnel, by occasion and contact; those after the one given. A step that many came to is
 * found among the next few lines; one that few came to starts from what the few did.
 */
export async function listReached(tx: Queries, reported: Reported, asked: Asked): Promise<Reached[]> {
  const { step, limit } = asked
  if (step === 'audience') return listAudience(tx, reported, asked)
  for (const lines of linesAtOnce) {
    const { found, all } = await listNear(tx, reported, { ...asked, step }, lines)
    if (found.length === limit || all) return found
  }
  return listAll(tx, reported, { ...asked, step })
}

const listAudience = (tx: Queries, reported: Reported, asked: Asked) => tx<Reached[]>`
  select ${person(tx)}, l.planned_at as at, l.outcome as why
  from (${linesOf(tx, reported, asked.after, asked.limit)}) l left join contacts c on c.id = l.contact_id
  order by l.occasion, l.contact_id`

/** Those among so many lines, and whether that was all there are. */
async function listNear(
  tx: Queries,
  reported: Reported,
  { step, after, limit }: Asked & { step: MessageStep },
  most: number,
): Promise<{ found: Reached[]; all: boolean }> {
  const rows = await tx<(Reached & { looked: number })[]>`
    with lines as materialized (${linesOf(tx, reported, after, most)}),
    taken as materialized (
      select m.id, m.contact_id, m.conversation_id, m.seq, m.accepted_at, m.delivered_at, m.read_at
      from lines l join messages m on m.id = l.message_id where m.status = 'accepted'
    ), found as materialized (
      select l.*, e.at, e.why
      from lines l join (${cameTo(tx, step, tx`taken`, reported)}) e on e.message_id = l.message_id
      order by l.occasion, l.contact_id limit ${limit}
    )
    select looked.n as looked, ${person(tx)}, l.at, l.why
    from (select count(*)::int as n from lines) looked left join found l on true left join contacts c on c.id = l.contact_id
    order by l.occasion, l.contact_id`
  const found = rows.filter((row) => row.contactId !== null).map(({ looked: _, ...row }) => row)
  return { found, all: rows[0]!.looked < most }
}

/** A line stands under whom the message is to, or under another contact that turned out to be the same person. */
const listAll = (tx: Queries, reported: Reported, { step, after, limit }: Asked & { step: MessageStep }) =>
  tx<Reached[]>`
    with evidence as materialized (${cameTo(tx, step, tx`(${takenOf(tx, reported)})`, reported)}),
    found as materialized (
      select r.occasion, r.contact_id, r.variant, e.at, e.why
      from evidence e join messages m on m.id = e.message_id
      join campaign_recipients r on r.campaign_id = ${reported.id} and r.occasion = m.occasion
        and r.message_id = m.id and r.contact_id = any(array(
          select m.contact_id union all select x.id from contacts x where x.merged_into = m.contact_id))
      where ${following(tx, after)}
      order by r.occasion, r.contact_id limit ${limit}
    )
    select ${person(tx)}, l.at, l.why from found l left join contacts c on c.id = l.contact_id
    order by l.occasion, l.contact_id`

/** `message_id, at, why`: which of the messages in `taken` came to a step, when first, and what shows it. */
function cameTo(tx: Queries, step: MessageStep, taken: Fragment, reported: Reported): Fragment {
  if (step === 'accepted' || step === 'delivered' || step === 'read') {
    const at = tx(`t.${step}_at`)
    return tx`select t.id as message_id, ${at} as at, null::text as why from ${taken} t where ${at} is not null`
  }
  const { rows, key, tells } = evidenceOf(tx, step, reported)
  return tx`
    select distinct on (t.id) t.id as message_id, e.at, e.why
    from ${taken} t join (${rows}) e on e.key = ${tx(`t.${key}`)} and ${tells} order by t.id, e.at, e.seq`
}

const linesOf = (
  tx: Queries,
  { id }: Reported,
  after: AfterPerson | undefined,
  limit: number,
): Fragment => tx`
  select r.occasion, r.contact_id, r.variant, r.outcome, r.message_id, r.planned_at from campaign_recipients r
  where r.campaign_id = ${id} and r.outcome <> 'before' and ${following(tx, after)}
  order by r.occasion, r.contact_id limit ${limit}`

const following = (tx: Queries, after: AfterPerson | undefined): Fragment =>
  after ? tx`(r.occasion, r.contact_id) > (${after.occasion}::text, ${after.contactId}::uuid)` : tx`true`

/** Over a line `l` and its contact `c`. */
const person = (
  tx: Queries,
): Fragment => tx`l.contact_id as "contactId", c.name, coalesce(c.sample, false) as sample, l.occasion, l.variant,
  (select i.value from contact_identities i where i.contact_id = coalesce(c.merged_into, c.id)
    and i.kind in ('phone', 'wa_user') order by i.kind, i.id desc limit 1) as phone`
