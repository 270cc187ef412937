import type { Queries } from '../../db/client.ts'
import type { Leaf } from './conditions.ts'
import { answersAnother, daysAgoBetween, type Fragment, type Moment } from './fragments.ts'
import { oneByOne } from './own-rows.ts'

type HistoryLeaf = Extract<Leaf, { type: 'open_cart' | 'consent' | 'campaign' | 'last_wrote' | 'imported' }>

/** What happened between the contact and the shop. */
export function historyLeaf(tx: Queries, leaf: HistoryLeaf, moment: Moment): Fragment {
  switch (leaf.type) {
    case 'open_cart':
      return tx`exists (select 1 from carts k where k.contact_id = c.id and k.completed_at is null
        and ${leaf.daysAgo ? daysAgoBetween(tx, tx`k.changed_at`, leaf.daysAgo, moment) : tx`true`})`
    case 'consent':
      return consent(tx, leaf, moment)
    case 'campaign':
      return campaign(tx, leaf, moment)
    case 'last_wrote':
      return leaf.never
        ? tx`not exists (select 1 from conversations v where v.contact_id = c.id and v.last_in_at is not null)`
        : daysAgoBetween(
            tx,
            (moment.own ?? oneByOne)(tx, {
              key: 'last_wrote',
              rows: tx`conversations v`,
              contact: tx`v.contact_id`,
              where: tx`v.last_in_at is not null`,
              value: tx`max(v.last_in_at)`,
            }),
            leaf.daysAgo!,
            moment,
          )
    case 'imported':
      return importedBy(tx, leaf.importId)
  }
}

export const importedBy = (tx: Queries, importId: string): Fragment =>
  tx`exists (select 1 from import_rows r where r.import_id = ${importId} and r.contact_id = c.id)`

/** The newest line of the ledger holds. */
export const newestConsent = (
  tx: Queries,
  purpose: string,
  { own = oneByOne }: Pick<Moment, 'own'>,
): Fragment =>
  own(tx, {
    key: `consent ${purpose}`,
    rows: tx`consents s`,
    contact: tx`s.contact_id`,
    where: tx`s.purpose = ${purpose}::text`,
    value: tx`s.granted`,
    newest: tx`s.occurred_at desc, s.id desc`,
  })

function consent(tx: Queries, { purpose, is }: Extract<Leaf, { type: 'consent' }>, moment: Moment): Fragment {
  const newest = newestConsent(tx, purpose, moment)
  if (is === 'unknown') return tx`${newest} is null`
  return is === 'granted' ? tx`${newest} is true` : tx`${newest} is false`
}

function campaign(
  tx: Queries,
  { id, was }: Extract<Leaf, { type: 'campaign' }>,
  { attributionDays, asking }: Moment,
): Fragment {
  const recipient = tx`select 1 from campaign_recipients r left join messages m on m.id = r.message_id
    where r.campaign_id = ${id} and r.contact_id = c.id and r.outcome <> 'before'
      and ${asking?.id === id ? tx`r.planned_at < ${asking.since}` : tx`true`}`
  switch (was) {
    case 'not_in':
      return tx`not exists (${recipient})`
    case 'accepted':
      return tx`exists (${recipient} and m.status = 'accepted')`
    case 'delivered':
      return tx`exists (${recipient} and m.delivered_at is not null)`
    case 'read':
      return tx`exists (${recipient} and m.read_at is not null)`
    case 'replied':
      // As the report counts it. Most of those who ever got something have not written since: no thread of theirs is read.
      return tx`exists (${recipient} and m.status = 'accepted'
        and (select v.last_in_at from conversations v where v.id = m.conversation_id) >= m.accepted_at
        and exists (
          select 1 from messages i where i.conversation_id = m.conversation_id and i.direction = 'in' and i.seq > m.seq
            and i.occurred_at >= m.accepted_at and not ${answersAnother(tx, tx`i.reply_to`, tx`m.campaign_id`)}
            and i.occurred_at < m.accepted_at + make_interval(days => ${attributionDays}::int)))`
    case 'failed':
      return tx`exists (${recipient} and m.status = 'failed')`
    case 'skipped':
      return tx`exists (${recipient} and (r.outcome = 'skipped' or m.status = 'skipped'))`
  }
}
