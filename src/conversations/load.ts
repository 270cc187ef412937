import type { Queries } from '../db/client.ts'
import type { StoredEvent } from '../events/event.ts'
import type { NewId } from '../ids.ts'
import { type Contact, type Conversation, type Run, stampOf, type World } from './world.ts'

/** An event with what its consents and its message are known by. */
export type TurnEvent = StoredEvent & { source: string; dedupeKey: string }

export type Loaded = { worlds: World[]; events: Map<string, TurnEvent[]>; shopRevision: number }

/** Of one contact at once; the rest follows in the next batch. */
const mostEvents = 50

/**
 * Locks the contacts that nobody else is working on and reads all that their turns need. A contact that is
 * locked elsewhere is left out: whoever holds it looks again after its commit, so nothing is missed.
 */
export async function load(
  tx: Queries,
  newId: NewId,
  contactIds: string[],
  defaultChannel: string | null,
): Promise<Loaded> {
  // All sent at once, run by Postgres in this order: what is read after the lock is what holds under it.
  const [contacts, rows, conversations, runs, revision] = await Promise.all([
    tx<Contact[]>`
      select id, name, language, language_candidate as "languageCandidate", topics, sample, false as touched
      from contacts
      where id = any(${contactIds}::uuid[]) and merged_into is null
      order by id
      for no key update skip locked`,
    readEvents(tx, contactIds, mostEvents),
    readConversations(tx, contactIds),
    readRuns(tx, contactIds),
    tx<{ revision: string }[]>`select revision from revisions where name = 'shop'`,
    // A turn that is lost with the database's power is taken again: its events are then unhandled still. What it
    // wrote is on disk before any of it is sent, because marking as sending waits for all that was written before.
    tx`set local synchronous_commit = off`,
  ])
  const ours = new Set(contacts.map((contact) => contact.id))
  const due = rows.filter((event) => ours.has(event.contactId))
  const events = Map.groupBy(due, (event) => event.contactId)
  // Those of a number that was removed are read to, and spoken in by nobody: they come last.
  const [out, alive] = [conversations.filter(isOut), conversations.filter((one) => !isOut(one))]
  const opened = await openMissing(tx, newId, due, { out, alive }, defaultChannel)
  const byContact = Map.groupBy([...alive, ...opened, ...out], (conversation) => conversation.contactId)
  const byConversation = Map.groupBy(runs, (run) => run.conversationId)
  return {
    events,
    shopRevision: Number(revision[0]?.revision ?? 0),
    worlds: contacts
      .filter((contact) => events.has(contact.id))
      .map((contact) => {
        const own = byContact.get(contact.id) ?? []
        return { contact, conversations: own, runs: own.flatMap((one) => byConversation.get(one.id) ?? []) }
      }),
  }
}

/** The oldest unhandled events of each contact, `most` at most. */
export function readEvents(tx: Queries, ids: string[], most: number) {
  return tx<TurnEvent[]>`
    select e.* from unnest(${ids}::uuid[]) as c(id)
    cross join lateral (
      select id, source, dedupe_key as "dedupeKey", kind, contact_id as "contactId", channel_id as "channelId", payload,
        occurred_at as "occurredAt", attempts
      from events
      where contact_id = c.id and handled_at is null and failed_at is null
      order by occurred_at, id
      limit ${most}
    ) e
    order by e."contactId", e."occurredAt", e.id`
}

/** `isOut`: its number was removed. */
type Known = Conversation & { isOut: boolean }
const isOut = (one: Known) => one.isOut

const columns = `id, contact_id as "contactId", channel_id as "channelId", mode, window_until as "windowUntil",
  waiting_since as "waitingSince", last_in_at as "lastInAt", last_out_at as "lastOutAt", last_human_at as "lastHumanAt",
  handover_reason as "handoverReason", summary, handed_over_at as "handedOverAt", urgent, due_at as "dueAt", assignee, snoozed_until as "snoozedUntil", last_choices as "lastChoices", false as touched`

/**
 * Locked, because agents and the API change them without a turn; in the order of their ids, as everybody who
 * locks several. Only of contacts that are ours: those of another worker's would have to be waited for. The one
 * last in use comes first.
 */
async function readConversations(tx: Queries, contactIds: string[]): Promise<Known[]> {
  const rows = await tx<(Known & { updatedAt: Date })[]>`
    with ours as materialized (
      select id from contacts where id = any(${contactIds}::uuid[]) and merged_into is null for no key update skip locked)
    select ${tx.unsafe(columns)}, updated_at as "updatedAt", exists (
      select 1 from channels o where o.id = channel_id and o.status = 'removed') as "isOut" from conversations
    where contact_id in (select id from ours) order by id for update`
  return [...rows].sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
}

async function readRuns(tx: Queries, contactIds: string[]): Promise<Run[]> {
  const rows = await tx<Omit<Run, 'stored'>[]>`
    select r.id, r.conversation_id as "conversationId", r.flow, r.subject, r.version, r.state, r.seq, r.status, r.foreground
    from flow_runs r join conversations c on c.id = r.conversation_id
    where c.contact_id = any(${contactIds}::uuid[])`
  return rows.map((run) => ({ ...run, stored: stampOf(run) }))
}

/** The conversations that events of these contacts need and that are not there yet. */
async function openMissing(
  tx: Queries,
  newId: NewId,
  events: TurnEvent[],
  { out, alive }: Record<'out' | 'alive', Conversation[]>,
  defaultChannel: string | null,
): Promise<Conversation[]> {
  const has = new Set([...out, ...alive].map((one) => `${one.contactId} ${one.channelId}`))
  const talking = new Set(alive.map((one) => one.contactId))
  const missing = new Map<string, { contactId: string; channelId: string }>()
  for (const { contactId, channelId: named } of events) {
    // An event of no number (a cart, an order) belongs to the conversation there is, else to the first number.
    const channelId = named ?? (talking.has(contactId) ? null : defaultChannel)
    const key = `${contactId} ${channelId}`
    if (channelId && !has.has(key)) missing.set(key, { contactId, channelId })
  }
  if (missing.size === 0) return []
  const rows = [...missing.values()]
  // A campaign may open the same conversation at the same moment: then theirs is taken.
  return tx<Conversation[]>`
    insert into conversations (id, contact_id, channel_id)
    select * from unnest(
      ${rows.map(() => newId())}::uuid[], ${rows.map((r) => r.contactId)}::uuid[], ${rows.map((r) => r.channelId)}::uuid[])
    on conflict (contact_id, channel_id) do update set updated_at = clock_timestamp()
    returning ${tx.unsafe(columns)}`
}
