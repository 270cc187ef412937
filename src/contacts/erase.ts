import type { Queries, Sql } from '../db/client.ts'
import { keepOptOuts } from '../events/kept-opt-outs.ts'
import { lockMessages } from './merge.ts'

type Deps = { sql: Sql }

/**
 * Erases a person: who they were, what they wrote and what was written to them. What the shop's books need stays
 * without them (orders and their amounts, that messages were sent and what they cost), and so does, as a hash, what
 * they had said no to. The row of the contact stays, empty, for what counts by contact. Their files are marked to be
 * dropped: bytes cannot be deleted in a transaction. False when there is no such contact, or not any more.
 *
 * One transaction under the contact's lock, so that no turn of theirs runs meanwhile; what they write afterwards
 * comes from a stranger.
 */
export function eraseContact({ sql }: Deps, contactId: string, now: Date): Promise<boolean> {
  return sql.begin((tx) => eraseContactIn(tx, contactId, now))
}

/** As `eraseContact`, in the caller's transaction. */
export async function eraseContactIn(tx: Queries, contactId: string, now: Date): Promise<boolean> {
  const [contact] = await tx`
    select id from contacts where id = ${contactId} and merged_into is null and erased_at is null for update`
  if (!contact) return false
  await keepOptOuts(tx, [contactId])
  await eraseEvents(tx, contactId, now)
  await dropFiles(tx, contactId)
  await eraseConversations(tx, contactId)
  await eraseMessages(tx, contactId)
  await eraseShopping(tx, contactId)
  await tx`delete from contact_identities where contact_id = ${contactId}`
  await tx`delete from consents where contact_id = ${contactId}`
  await tx`
    update contacts set name = null, language = null, language_candidate = null, country = null, attributes = '{}',
      tags = '[]', history = null, birthday = null, topics = '[]', blocked_at = null, erased_at = ${now}
    where id = ${contactId} or merged_into = ${contactId}`
  return true
}

/**
 * Their events say nothing any more, and none is left for a turn. WhatsApp's keys stay until they are pruned, because
 * a webhook that comes again must not bring the person back; a store's hold its own ids of people, and go. Bytes are kept with one event of a request that may have
 * told of several people, so those of others that hold a name of this one go, too; but not what a store brought and
 * nobody has read yet, nor by a store's own number of them, which may be 7: what was read of them is filed under them.
 */
async function eraseEvents(tx: Queries, contactId: string, now: Date): Promise<void> {
  const identities = await tx<{ kind: string; value: string }[]>`
    select kind, value from contact_identities where contact_id = ${contactId} and kind not like 'customer:%'`
  const traces = identities.map(({ kind, value }) => (kind === 'phone' ? value.replace('+', '') : value))
  await tx`
    update events set raw = null
    where raw is not null and (kind <> 'store_webhook' or handled_at is not null) and exists (
      select from unnest(${traces}::text[]) as t(trace) where position(convert_to(t.trace, 'UTF8') in raw) > 0)`
  await tx`
    update events set payload = '{}', raw = null, error = null, handled_at = coalesce(handled_at, ${now}),
      dedupe_key = case when source = 'whatsapp' then dedupe_key else 'erased:' || id end
    where contact_id in (select id from contacts where id = ${contactId} or merged_into = ${contactId})`
}

/** Not a file that somebody else sent as well: a forwarded one is stored once. */
async function dropFiles(tx: Queries, contactId: string): Promise<void> {
  await tx`
    with theirs as (
      select distinct content ->> 'fileId' as id from messages
      where contact_id = ${contactId} and content ? 'fileId'),
    shared as (
      select distinct m.content ->> 'fileId' as id from messages m
      where m.contact_id <> ${contactId} and exists (select from theirs) and m.content ->> 'fileId' in (select id from theirs))
    update media set status = 'dropped', filename = null, provider_media_id = null, reason = null
    where id::text in (select id from theirs) and id::text not in (select id from shared)`
}

async function eraseConversations(tx: Queries, contactId: string): Promise<void> {
  const ids = (
    await tx<
      { id: string }[]
    >`select id from conversations where contact_id = ${contactId} order by id for update`
  ).map((row) => row.id)
  await tx`delete from timers where run_id in (select id from flow_runs where conversation_id = any(${ids}::uuid[]))`
  await tx`delete from flow_runs where conversation_id = any(${ids}::uuid[])`
  await tx`delete from unanswered_questions where contact_id = ${contactId}`
  await tx`delete from notes where conversation_id = any(${ids}::uuid[])`
  await tx`
    update conversations set mode = 'closed', window_until = null, waiting_since = null, handover_reason = null,
      summary = null, handed_over_at = null, urgent = false, due_at = null, assignee = null, snoozed_until = null,
      last_choices = null, updated_at = clock_timestamp()
    where id = any(${ids}::uuid[])`
}

/** A provider's id holds the number it was sent to, and so does the key of a message received: both go. */
async function eraseMessages(tx: Queries, contactId: string): Promise<void> {
  await tx`
    delete from message_events where provider_id in (
      select provider_id from messages where contact_id = ${contactId} and provider_id is not null)`
  await lockMessages(tx, contactId)
  await tx`
    update messages set content = '{"type": "text", "text": ""}', body = '', because = null, stand_in = null,
      reply_to = null, reaction = null, provider_id = null,
      business_key = case when direction = 'in' or author = 'phone' then 'erased:' || id else business_key end,
      status = case when status in ('pending', 'held') then 'cancelled' else status end,
      reason = case when status in ('pending', 'held') then 'erased' else reason end
    where contact_id = ${contactId}`
}

/** Of orders the books need numbers, amounts and what was sold; a parcel's number leads to a door. */
async function eraseShopping(tx: Queries, contactId: string): Promise<void> {
  await tx`
    update shipments set tracking_number = null, tracking_url = null, pickup_point = null
    where order_id in (select id from orders where contact_id = ${contactId})`
  await tx`
    delete from store_parts p using orders o
    where o.contact_id = ${contactId} and p.store = o.store and p.part_of = o.external_id`
  await tx`
    update orders set contact_id = null, customer = '{}', addresses = '{}', discount_codes = '[]'
    where contact_id = ${contactId}`
  // An address may have been made for them alone; that it was followed stays counted.
  await tx`update tracked_links set url = '' where contact_id = ${contactId}`
  await tx`delete from watches where contact_id = ${contactId}`
  await tx`delete from order_proofs where contact_id = ${contactId}`
  await tx`delete from carts where contact_id = ${contactId}`
  await tx`delete from customers where contact_id = ${contactId}`
  await tx`update import_rows set before = null, external_id = null where contact_id = ${contactId}`
}
