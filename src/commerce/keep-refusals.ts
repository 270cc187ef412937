import type { Queries } from '../db/client.ts'
import type { NewEvent } from '../events/event.ts'

/**
 * Somebody turned out to be a person whom we know already, and brings a word on consent: as where two contacts are
 * merged, a no of either holds, whatever the other said later. It is dated after both and after now, so that only what
 * the person says from here on is newer: START in the chat, or another box ticked in the store.
 *
 * @param events written already, with their consents
 * @param found who is new to us, or known by something new, or perhaps somebody else
 */
export async function keepRefusals(
  tx: Queries,
  events: NewEvent[],
  found: Set<string>,
  now: Date,
): Promise<void> {
  const told = events.flatMap(({ about, source, dedupeKey, consents }) =>
    about && 'contactId' in about && found.has(about.contactId) && consents?.length
      ? [{ contactId: about.contactId, key: `${source}:${dedupeKey}` }]
      : [],
  )
  if (told.length === 0) return
  const keys = told.map((one) => one.key)
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select contact_id, purpose, false, 'merge', '', 'found:' || min(dedupe_key) filter (where is_told),
      greatest(clock_timestamp(), ${now}, max(occurred_at))
    from (
      select distinct on (contact_id, purpose, is_told) contact_id, purpose, is_told, granted, occurred_at, dedupe_key
      from (
        select *, coalesce(dedupe_key = any(${keys}::text[]), false) as is_told from consents
        where contact_id = any(${told.map((one) => one.contactId)}::uuid[])
      ) c
      order by contact_id, purpose, is_told, occurred_at desc, id desc
    ) newest
    group by contact_id, purpose
    having bool_or(not granted) and bool_or(granted)
    on conflict (dedupe_key, purpose) do nothing`
}
