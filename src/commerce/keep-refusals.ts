import type { Queries } from '../db/client.ts'
import type { NewEvent } from '../events/event.ts'
import { isProved } from './prove-account.ts'

/**
 * Words on consent that came with what a store told, written already. `customerId`: the account that said them. `isFound`:
 * whom they are about is new to us, or known by something new, or perhaps somebody else.
 */
export type Said = { event: NewEvent; customerId: string | null; isFound: boolean }

type Told = { contactId: string; customerId: string | null; isFound: boolean; key: string }

/**
 * A no that outlives a yes of a store's, whatever is newer. Where somebody turned out to be a person whom we know
 * already, a no of either holds, as where two contacts are merged. And what somebody wrote to us themselves stands
 * against whoever ticks a box beside their phone, who may be anybody, unless that account is proved to be theirs. The no
 * is dated after all that was said and after now, so that only what the person says from here on is newer.
 */
export async function keepRefusals(tx: Queries, store: string, said: Said[], now: Date): Promise<void> {
  const told = said.flatMap(({ event: { about, source, dedupeKey, consents }, ...one }): Told[] =>
    about && 'contactId' in about && consents?.length
      ? [{ ...one, contactId: about.contactId, key: `${source}:${dedupeKey}` }]
      : [],
  )
  if (told.length === 0) return
  const found = told.filter((one) => one.isFound).map((one) => one.contactId)
  const standing = await overruled(tx, store, told)
  if (found.length === 0 && standing.length === 0) return
  const keys = told.map((one) => one.key)
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select contact_id, purpose, false, 'merge', '', 'found:' || min(dedupe_key) filter (where is_told),
      greatest(clock_timestamp(), ${now}, max(occurred_at))
    from (
      select distinct on (contact_id, purpose, is_told) contact_id, purpose, is_told, granted, occurred_at, dedupe_key
      from (
        select *, coalesce(dedupe_key = any(${keys}::text[]), false) as is_told from consents
        where contact_id = any(${found}::uuid[]) or (contact_id, purpose) in (
          select * from unnest(${standing.map((one) => one.contactId)}::uuid[],
            ${standing.map((one) => one.purpose)}::text[]))
      ) c
      order by contact_id, purpose, is_told, occurred_at desc, id desc
    ) newest
    group by contact_id, purpose
    having bool_or(not granted) and bool_or(granted)
    on conflict (dedupe_key, purpose) do nothing`
}

/** Where the last that they said to us themselves was no, and the store has now said yes for them. */
async function overruled(
  tx: Queries,
  store: string,
  told: Told[],
): Promise<{ contactId: string; purpose: string }[]> {
  const rows = await tx<{ contactId: string; purpose: string }[]>`
    select o.contact_id as "contactId", o.purpose from (
      select distinct on (contact_id, purpose) contact_id, purpose, granted from consents
      where contact_id = any(${told.map((one) => one.contactId)}::uuid[]) and source in ('whatsapp', 'agent', 'kept')
      order by contact_id, purpose, occurred_at desc, id desc) o
    cross join lateral (
      select granted from consents c where c.contact_id = o.contact_id and c.purpose = o.purpose
      order by occurred_at desc, id desc limit 1) newest
    where not o.granted and newest.granted`
  const proved = new Set<string>()
  for (const id of new Set(rows.map((row) => row.contactId))) {
    const theirs = told.filter((one) => one.contactId === id)
    const isTheirs = await Promise.all(theirs.map(({ customerId }) => isProved(tx, store, id, customerId)))
    if (isTheirs.every(Boolean)) proved.add(id)
  }
  return rows.filter((row) => !proved.has(row.contactId))
}
