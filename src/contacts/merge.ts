import type { Queries } from '../db/client.ts'
import { withdrawReminders } from './merge-reminders.ts'
import { moveWatches } from './merge-watches.ts'

/**
 * Makes two contacts one. All that `other` had moves to `survivor`: identities, conversations with their
 * messages and runs, consents, orders, carts, events. An opt-out of either holds. Nothing is deleted; the other
 * contact stays as a signpost. Doing it again does nothing, and gives false. Both rows are locked in sorted order.
 */
export async function mergeContacts(tx: Queries, survivor: string, other: string): Promise<boolean> {
  if (survivor === other) return false
  const locked = await tx<{ id: string; merged_into: string | null }[]>`
    select id, merged_into from contacts where id = any(${[survivor, other]}::uuid[]) order by id for update`
  if (locked.length < 2 || locked.some((row) => row.merged_into !== null)) return false
  await keepOptOuts(tx, survivor, other)
  await tx`update contact_identities set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update consents set contact_id = ${survivor} where contact_id = ${other}`
  await lockMessages(tx, other)
  await withdrawReminders(tx, survivor, other)
  await moveConversations(tx, survivor, other)
  await tx`update messages set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update customers set contact_id = ${survivor} where contact_id = ${other}`
  await tx`
    update orders set contact_id = ${survivor}, attribute_at = '-infinity' where contact_id = any(${[survivor, other]}::uuid[])`
  await tx`update carts set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update early_changes set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update order_proofs set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update unanswered_questions set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update events set contact_id = ${survivor} where contact_id = ${other} and handled_at is null and failed_at is null`
  await moveWatches(tx, survivor, other)
  await moveCampaigns(tx, survivor, other)
  await tx`
    update contacts s set
      name = coalesce(s.name, o.name),
      language = coalesce(s.language, o.language),
      country = coalesce(s.country, o.country),
      attributes = o.attributes || s.attributes,
      tags = (select coalesce(jsonb_agg(distinct tag), '[]') from jsonb_array_elements(s.tags || o.tags) tag),
      birthday = coalesce(s.birthday, o.birthday),
      history = ${addedHistory(tx)},
      topics = case when s.topics = '[]' then o.topics else s.topics end,
      blocked_at = coalesce(s.blocked_at, o.blocked_at)
    from contacts o where s.id = ${survivor} and o.id = ${other}`
  await tx`update contacts set merged_into = ${survivor} where id = ${other} or merged_into = ${other}`
  return true
}

/**
 * The sums of two files, added up where they are of one currency; else the survivor's own stand, as no exchange rate
 * is known here. Over `contacts s` and `contacts o`.
 */
const addedHistory = (tx: Queries) => tx`case
  when s.history is null or o.history is null then coalesce(s.history, o.history)
  when s.history ->> 'currency' is distinct from o.history ->> 'currency' then s.history
  else s.history || jsonb_strip_nulls(jsonb_build_object(
    'orders', coalesce((s.history ->> 'orders')::numeric, 0) + coalesce((o.history ->> 'orders')::numeric, 0),
    'total', (coalesce((s.history ->> 'total')::numeric, 0) + coalesce((o.history ->> 'total')::numeric, 0))::text,
    'firstAt', least(s.history ->> 'firstAt', o.history ->> 'firstAt'),
    'lastAt', greatest(s.history ->> 'lastAt', o.history ->> 'lastAt')))
  end`

/**
 * What campaigns know of the other. Where both were planned for the same occasion each keeps its line, so that the
 * counts stay whole; the outbox sends one of the two messages and skips the other.
 */
async function moveCampaigns(tx: Queries, survivor: string, other: string): Promise<void> {
  await tx`
    update campaign_recipients r set contact_id = ${survivor}
    where r.contact_id = ${other} and not exists (
      select 1 from campaign_recipients k
      where k.campaign_id = r.campaign_id and k.occasion = r.occasion and k.contact_id = ${survivor})`
  await tx`update import_rows set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update tracked_links set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update attributions set contact_id = ${survivor} where contact_id = ${other}`
  await tx`update campaign_answers set contact_id = ${survivor} where contact_id = ${other}`
}

/**
 * Where one of the two said no to a purpose last, the one they become has said no, whatever the other said later.
 * Dated after both: the newest row holds, and the shop's clock may be ahead of the database's.
 */
async function keepOptOuts(tx: Queries, survivor: string, other: string): Promise<void> {
  await tx`
    insert into consents (contact_id, purpose, granted, source, words, dedupe_key, occurred_at)
    select ${survivor}, purpose, false, 'merge', '', ${`merge:${survivor}:${other}`}, greatest(clock_timestamp(), max(occurred_at))
    from (
      select distinct on (contact_id, purpose) contact_id, purpose, granted, occurred_at from consents
      where contact_id = any(${[survivor, other]}::uuid[])
      order by contact_id, purpose, occurred_at desc, id desc
    ) newest
    group by purpose
    having bool_or(not granted) and bool_or(granted)
    on conflict (dedupe_key, purpose) do nothing`
}

/** In the order of ids, as everybody who changes several: what becomes of them is written meanwhile. */
export async function lockMessages(tx: Queries, contactId: string): Promise<void> {
  await tx`
    select 1 from messages where conversation_id in (select id from conversations where contact_id = ${contactId})
    order by id for update`
}

/**
 * Of two runs of one flow the survivor's stays; but of two about one thing, such as a cart, the one that is further, for
 * it knows what was said of it.
 */
async function keepOneRun(tx: Queries, mine: string, theirs: string): Promise<void> {
  await tx`
    delete from flow_runs r using flow_runs k
    where r.conversation_id = any(${[mine, theirs]}::uuid[]) and k.conversation_id = any(${[mine, theirs]}::uuid[])
      and k.id <> r.id and k.flow = r.flow and k.subject = r.subject
      and case when r.subject <> '' and k.seq <> r.seq then k.seq > r.seq else k.conversation_id = ${mine} end`
}

/** A number has one conversation with a contact: where both had one, the other's thread is joined to the survivor's. */
async function moveConversations(tx: Queries, survivor: string, other: string): Promise<void> {
  const pairs = await tx<{ mine: string; theirs: string }[]>`
    select s.id as mine, o.id as theirs from conversations s join conversations o on o.channel_id = s.channel_id
    where s.contact_id = ${survivor} and o.contact_id = ${other}
    order by s.id for update of s, o`
  for (const { mine, theirs } of pairs) {
    await tx`update messages set conversation_id = ${mine} where conversation_id = ${theirs}`
    await tx`update unanswered_questions set conversation_id = ${mine} where conversation_id = ${theirs}`
    await tx`update notes set conversation_id = ${mine} where conversation_id = ${theirs}`
    await keepOneRun(tx, mine, theirs)
    await tx`update flow_runs set conversation_id = ${mine} where conversation_id = ${theirs}`
    await tx`
      update conversations s set
        mode = case when 'human' in (s.mode, o.mode) then 'human' else s.mode end,
        window_until = greatest(s.window_until, o.window_until),
        waiting_since = least(s.waiting_since, o.waiting_since),
        last_in_at = greatest(s.last_in_at, o.last_in_at),
        last_out_at = greatest(s.last_out_at, o.last_out_at),
        last_human_at = greatest(s.last_human_at, o.last_human_at),
        handover_reason = coalesce(s.handover_reason, o.handover_reason),
        summary = coalesce(s.summary, o.summary),
        handed_over_at = least(s.handed_over_at, o.handed_over_at),
        urgent = s.urgent or o.urgent,
        due_at = least(s.due_at, o.due_at),
        updated_at = clock_timestamp()
      from conversations o where s.id = ${mine} and o.id = ${theirs}`
    await tx`delete from conversations where id = ${theirs}`
  }
  await tx`update conversations set contact_id = ${survivor} where contact_id = ${other}`
}
