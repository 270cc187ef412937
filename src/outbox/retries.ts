import type { PendingQuery, Row } from 'postgres'
import type { Queries } from '../db/client.ts'
import type { Sorts } from './fact-rows.ts'
import type { Candidate } from './facts.ts'

type Fragment = PendingQuery<Row[]>
type Retry = { id: string; retryOf: string }

/** Every retry of the same first campaign, and the retries of those; not this one itself. */
export async function otherRetries(tx: Queries, { id, retryOf }: Retry): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    with recursive up as (
      select id, retry_of from campaigns where id = ${retryOf}
      union select c.id, c.retry_of from campaigns c join up on c.id = up.retry_of
    ), down as (
      select id from up where retry_of is null
      union select c.id from campaigns c join down d on c.retry_of = d.id
    )
    select d.id from down d join campaigns c on c.id = d.id where c.retry_of is not null and d.id <> ${id}`
  return rows.map((row) => row.id)
}

/**
 * Whose message of a campaign failed, and who got none in its stead. A retry's message counts where it was written
 * after the one that failed: what repeats may fail anew. So does one of a later occasion, and another of the same,
 * which is there where two contacts have become one.
 * @param person the contact's id, a column of the statement around
 * @param counts whether a message `again` counts, by how far it has come
 */
export const failedIn = (
  tx: Queries,
  { of, others }: { of: string; others: string[] },
  person: Fragment,
  counts: Fragment,
): Fragment => tx`exists (
  select 1 from campaign_recipients r join messages m on m.id = r.message_id
  where r.campaign_id = ${of} and m.contact_id = ${person} and m.status = 'failed'
    and not exists (
      select 1 from messages again
      where again.contact_id = ${person} and again.purpose = 'marketing' and ${counts}
        and ((again.campaign_id = any(${others}::uuid[]) and again.occurred_at >= m.occurred_at)
          or (again.campaign_id = m.campaign_id
            and (again.occasion = m.occasion or again.occurred_at >= m.occurred_at)))))`

/**
 * Of these messages those of retries whose person has got it meanwhile, by their places: the other half of two
 * contacts who have become one since may have got the first campaign, or another retry of it.
 */
export async function readGotOtherwise(
  tx: Queries,
  messages: Candidate[],
  { list, of }: Sorts,
  retryOf: (string | null)[],
): Promise<Set<number>> {
  const found = await Promise.all(
    list.map(async ({ campaignId }, sort) => {
      const retried = retryOf[sort]
      if (!campaignId || !retried) return []
      const theirs = messages.flatMap(({ contactId }, n) => (of[n] === sort ? [{ contactId, n: n + 1 }] : []))
      const others = await otherRetries(tx, { id: campaignId, retryOf: retried })
      const rows = await tx<{ n: number }[]>`
        select w.n from unnest(${theirs.map((one) => one.contactId)}::uuid[], ${theirs.map((one) => one.n)}::int[]) as w(id, n)
        where not ${failedIn(tx, { of: retried, others }, tx`w.id`, tx`again.status in ('sending', 'accepted', 'unconfirmed')`)}`
      return rows.map(({ n }) => n)
    }),
  )
  return new Set(found.flat())
}
